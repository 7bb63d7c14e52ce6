// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/lookups.h"

#include "core/text/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace homeward::store {
namespace {

/// The columns that a model fills, in the order of Model::cells; the origin comes last and is derived.
constexpr std::array modelColumns = {Column::Category, Column::Brand,      Column::BrandCountry, Column::Owner,
                                     Column::OwnerCountry, Column::Model,  Column::Vid,          Column::Pid,
                                     Column::Confidence,   Column::Origin};

/// "0.9876" without trailing zeros; empty where nothing is decided.
std::string confidenceText(std::int64_t tenThousandths)
{
    if (tenThousandths == 0)
        return {};
    std::string text = fmt::format("{}.{:04}", tenThousandths / 10000, tenThousandths % 10000);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

/// What cells are ordered by: words of choices in their own order, numbers by value, texts by key.
std::string orderKey(Column column, std::string_view cell)
{
    const auto choices = choicesOf(column);
    if (const auto found = std::ranges::find(choices, cell); found != choices.end())
        return std::string(1, static_cast<char>(1 + (found - choices.begin())));
    return normalisedKey(cell);
}

} // namespace

std::optional<std::size_t> modelCellOf(Column column)
{
    static_assert(modelColumns.size() == modelCellCount);
    const auto found = std::ranges::find(modelColumns, column);
    if (found == modelColumns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - modelColumns.begin());
}

Home homeOf(Column column)
{
    switch (column) {
    case Column::Unit:
        return Home::Unit;
    case Column::Holder:
        return Home::Holder;
    case Column::Directive:
    case Column::Due:
    case Column::ReplacedBy:
        return Home::Dues;
    default:
        return modelCellOf(column) ? Home::Model : Home::Asset;
    }
}

Result<Lookups> Lookups::load(sqlite::Connection &connection, const Tables &tables, const HomeSetting &home)
{
    Lookups lookups;
    if (const auto done = lookups.loadModels(connection, tables.model, home); !done)
        return fail(done);
    const std::string units = fmt::format("SELECT id, path, search FROM {} ORDER BY id", tables.unit);
    if (const auto done = loadNamed(connection.query(units), lookups.units_); !done)
        return fail(done);
    const std::string holders = fmt::format("SELECT id, name, search FROM {} ORDER BY id", tables.holder);
    if (const auto done = loadNamed(connection.query(holders), lookups.holders_); !done)
        return fail(done);
    return lookups;
}

Result<void> Lookups::loadModels(sqlite::Connection &connection, std::string_view table, const HomeSetting &home)
{
    sqlite::Query query = connection.query(
        fmt::format("SELECT id, category, brand, brand_country, owner, owner_country, name, vid, pid, confidence, search "
                    "FROM {} WHERE live = 1 ORDER BY id",
                    table));
    constexpr int texts = 8;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        const Origin origin = originOf(query.text(3), query.text(5), home);
        const auto id = static_cast<std::size_t>(query.integer(0));
        modelCells_.fillTo(id * modelCellCount);
        for (int i = 1; i <= texts; ++i)
            modelCells_.push(query.text(i));
        modelCells_.push(confidenceText(query.integer(texts + 1)));
        modelCells_.push(toText(origin));
        modelSearches_.fillTo(id);
        modelSearches_.push(query.text(texts + 2));
        origins_.resize(id + 1, Origin::Undetermined);
        origins_[id] = origin;
    }
}

Result<void> Lookups::loadNamed(sqlite::Query query, Named &all)
{
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        const auto id = static_cast<std::size_t>(query.integer(0));
        all.names.fillTo(id);
        all.names.push(query.text(1));
        all.searches.fillTo(id);
        all.searches.push(query.text(2));
    }
}

std::string_view Lookups::cell(Column column, std::int64_t id) const
{
    if (column == Column::Unit)
        return unit(id);
    if (column == Column::Holder)
        return holder(id);
    const auto cell = modelCellOf(column);
    return cell ? modelCell(id, *cell) : std::string_view();
}

Origin Lookups::origin(std::int64_t model) const
{
    const auto place = static_cast<std::size_t>(model);
    return place < origins_.size() ? origins_[place] : Origin::Undetermined;
}

std::string_view Lookups::search(Home home, std::int64_t id) const
{
    const auto place = static_cast<std::size_t>(id);
    if (home == Home::Model)
        return modelSearches_[place];
    return home == Home::Unit ? units_.searches[place] : holders_.searches[place];
}

std::size_t Lookups::size(Home home) const
{
    if (home == Home::Model)
        return origins_.size();
    return home == Home::Unit ? units_.names.size() : holders_.names.size();
}

const std::vector<std::uint32_t> &Lookups::ranks(Column column) const
{
    std::vector<std::uint32_t> &ranks = ranks_[column];
    const std::size_t count = size(homeOf(column));
    if (ranks.size() == count)
        return ranks;
    std::vector<std::string> keys(count);
    for (std::size_t id = 0; id < count; ++id)
        keys[id] = orderKey(column, cell(column, static_cast<std::int64_t>(id)));
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    ranks.assign(count, 0);
    std::uint32_t rank = 0;
    for (std::size_t i = 1; i < count; ++i) {
        if (keys[order[i]] != keys[order[i - 1]])
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

} // namespace homeward::store
