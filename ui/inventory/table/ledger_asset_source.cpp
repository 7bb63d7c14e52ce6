// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/table/ledger_asset_source.h"

#include "ui/bridge/text.h"

#include <algorithm>

namespace homeward::ui {

namespace {

// More steps than this are no longer followed one by one.
constexpr std::size_t mostSteps = 48;

} // namespace

std::vector<AssetSource::Rows> runsOf(const std::vector<AssetId> &order, std::vector<AssetId> ids)
{
    std::ranges::sort(ids);
    std::vector<AssetSource::Rows> runs;
    std::size_t found = 0;
    for (std::size_t row = 0; row < order.size() && found < ids.size(); ++row) {
        if (!std::ranges::binary_search(ids, order[row]))
            continue;
        ++found;
        const int at = static_cast<int>(row);
        if (!runs.empty() && runs.back().last == at - 1)
            runs.back().last = at;
        else
            runs.push_back({at, at});
    }
    return runs;
}

LedgerAssetSource::LedgerAssetSource(LedgerService &service, QObject *parent)
    : QObject(parent)
    , service_(service)
    , select_(service, this)
{
}

void LedgerAssetSource::select(const AssetQuery &query, AssetOrder before, OrderTaker done)
{
    select_.ask(
        [query, before = std::move(before)](Ledger &ledger) -> Result<Order> {
            auto ids = ledger.select(query);
            if (!ids)
                return fail(std::move(ids));
            Order order;
            if (before)
                order.changes = changesBetween(*before, *ids, mostSteps);
            order.ids = std::make_shared<const std::vector<AssetId>>(std::move(*ids));
            return order;
        },
        std::move(done));
}

void LedgerAssetSource::cells(std::vector<AssetId> ids, CellsTaker done)
{
    service_.read(
        this,
        [ids = std::move(ids), language = coreLanguage()](Ledger &ledger) -> Result<std::vector<AssetCells>> {
            const auto rows = ledger.rows(ids);
            if (!rows)
                return fail(rows);
            std::vector<AssetCells> cells;
            cells.reserve(rows->size());
            for (const AssetRow &row : *rows)
                cells.push_back(cellsOf(row, &ledger.sorter().catalogue(), language));
            return cells;
        },
        std::move(done));
}

void LedgerAssetSource::locate(AssetOrder order, std::vector<AssetId> ids, RowsTaker done)
{
    service_.read(
        this,
        [order = std::move(order), ids = std::move(ids)](Ledger &) -> Result<std::vector<Rows>> {
            return runsOf(*order, ids);
        },
        [done = std::move(done)](Result<std::vector<Rows>> rows) {
            if (rows)
                done(std::move(*rows));
        });
}

} // namespace homeward::ui
