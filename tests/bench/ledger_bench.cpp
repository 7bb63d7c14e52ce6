// SPDX-License-Identifier: GPL-3.0-or-later
// homeward_ledger_bench FILE: how long the readings and the re-attribution of a ledger take (homeward_generate_ledger
// makes one), each as the median of five and as a multiple of the first.
#include "core/store/ledger.h"
#include "core/text/messages.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <functional>

using namespace homeward;

namespace {

double baseline = 0;

/// `work` gives how many rows it brought, or -1 for a failure.
void measure(const std::string &what, const std::function<std::int64_t()> &work, int times = 5)
{
    std::vector<double> seconds;
    std::int64_t rows = 0;
    for (int i = 0; i < times; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        rows = work();
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::sort(seconds);
    const double median = seconds[seconds.size() / 2];
    if (baseline == 0)
        baseline = median;
    fmt::print("{:<44} {:>9.1f} ms  x{:<7.2f} {:>9} rows\n", what, median * 1000, median / baseline, rows);
    std::fflush(stdout);
}

std::int64_t countOf(const Result<std::vector<AssetId>> &ids)
{
    return ids ? static_cast<std::int64_t>(ids->size()) : -1;
}

AssetQuery sortedBy(Column column, bool descending = false)
{
    AssetQuery query;
    query.sortBy = column;
    query.descending = descending;
    return query;
}

AssetQuery where(const char *expression)
{
    AssetQuery query;
    if (auto parsed = parseWhere(expression))
        query.where = std::move(*parsed);
    return query;
}

AssetQuery searching(const char *words)
{
    AssetQuery query;
    query.search = words;
    return query;
}

void measureSelects(Ledger &ledger)
{
    measure("select, by tag", [&] { return countOf(ledger.select({})); });
    for (const Column column : {Column::Brand, Column::Unit, Column::Holder, Column::Origin, Column::Serial,
                                Column::Acquired, Column::LastSeen, Column::Location})
        measure(fmt::format("select, by {}", nameOf(column)), [&] { return countOf(ledger.select(sortedBy(column))); });
    for (const char *expression : {"origin = foreign", "status = stored and price > 5000.00", "serial = nothing",
                                   "not unit ~ 组 or location ~ 312", "category = printer and acquired < 2024-01-01"})
        measure(fmt::format("select, where {}", expression), [&] { return countOf(ledger.select(where(expression))); });
    for (const char *words : {"store room", "华为", "zzz"})
        measure(fmt::format("select, search {}", words), [&] { return countOf(ledger.select(searching(words))); });
}

void measureRows(Ledger &ledger)
{
    const auto ids = ledger.select(sortedBy(Column::Serial));
    if (!ids || ids->size() < 128)
        return;
    measure("rows, a page of 128", [&] {
        const auto rows = ledger.rows(std::span(*ids).subspan(ids->size() / 2, 128));
        return rows ? static_cast<std::int64_t>(rows->size()) : -1;
    });
    const Column columns[] = {Column::Uuid, Column::Tag, Column::Category, Column::Brand, Column::BrandCountry,
                              Column::Origin, Column::Model, Column::Quantity, Column::Serial, Column::Vid,
                              Column::Unit, Column::Holder, Column::Location, Column::Status, Column::Acquired,
                              Column::Price};
    for (const Column order : {Column::Tag, Column::Brand}) {
        measure(fmt::format("visit, 16 columns, by {}", nameOf(order)),
                [&] {
                    std::size_t bytes = 0;
                    const auto visited = ledger.visit(sortedBy(order), columns, [&](const RowView &row) {
                        for (const std::string_view cell : row.cells)
                            bytes += cell.size();
                        return true;
                    });
                    return visited && bytes > 0 ? static_cast<std::int64_t>(*visited) : -1;
                },
                3);
    }
}

void measureAsOf(Ledger &ledger)
{
    const auto history = ledger.history({std::nullopt, std::nullopt, 1000000, 0});
    if (!history || history->size() < 20)
        return;
    const Day recent = ledger.zone().dayOf((*history)[history->size() / 10].recorded);
    const Day early = ledger.zone().dayOf((*history)[history->size() / 2].recorded);
    for (const Day day : {recent, early}) {
        AssetQuery query;
        query.asOf = day;
        AssetQuery other = query;
        other.asOf = day - std::chrono::days{1};
        measure(fmt::format("select, as of {}, at first", toIso(day)),
                [&] {
                    const auto forgotten = ledger.select(other);
                    return forgotten ? countOf(ledger.select(query)) : -1;
                },
                1);
        measure(fmt::format("select, as of {}, again", toIso(day)), [&] { return countOf(ledger.select(query)); });
    }
}

void measureAttribution(Ledger &ledger)
{
    const Deed deed{"bench", "bench", {}, {}};
    const auto next = Catalogue::builtIn();
    if (next)
        measure("preview of a catalogue", [&] {
            const auto changes = ledger.previewCatalogue(*next);
            return changes ? static_cast<std::int64_t>(changes->size()) : -1;
        });
    Decision decision;
    decision.scope = Decision::Scope::Rule;
    decision.vid = 0x2001;
    decision.pid = 1;
    decision.brand = "Homegrown";
    decision.country = "CN";
    measure("decide, with re-attribution", [&] {
        const auto changes = ledger.decide(decision, deed);
        return changes ? static_cast<std::int64_t>(changes->size()) : -1;
    });
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2) {
        fmt::print(stderr, "usage: homeward_ledger_bench FILE\n");
        return 2;
    }
    const SystemClock clock;
    const auto begin = std::chrono::steady_clock::now();
    auto ledger = Ledger::open(arguments[1], Ledger::Access::ReadWrite, clock);
    if (!ledger) {
        fmt::print(stderr, "{}\n", say(ledger.error(), Language::English));
        return 1;
    }
    const std::chrono::duration<double> opened = std::chrono::steady_clock::now() - begin;
    fmt::print("opened in {:.1f} ms\n", opened.count() * 1000);
    measureSelects(*ledger);
    measureRows(*ledger);
    measureAsOf(*ledger);
    measureAttribution(*ledger);
    measure("check",
            [&] {
                const auto faults = ledger->check();
                return faults ? static_cast<std::int64_t>(faults->size()) : -1;
            },
            1);
    return 0;
}
