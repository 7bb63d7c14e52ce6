// SPDX-License-Identifier: GPL-3.0-or-later
// homeward_progress_bench FILE: how long the figures of twenty directives take over a ledger
// (homeward_generate_ledger makes one): from cold, again, after one change, for a past day, and the same with
// the bridge. Works on a copy.
#include "core/base/date.h"
#include "core/store/directives.h"
#include "core/text/messages.h"
#include "tests/support/manual_clock.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>

using namespace homeward;

namespace {

constexpr int directiveCount = 20;

template <class Work>
bool measure(const std::string &what, Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    const bool good = work();
    const double taken = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    fmt::print("{:<52} {:>9.1f} ms{}\n", what, taken * 1000, good ? "" : "   FAILED");
    std::fflush(stdout);
    return good;
}

/// Of every kind: by category, by unit, by brand's and by owner's country.
Directive directiveOf(int number, Day today, const std::vector<UnitRow> &units)
{
    constexpr std::array categories = {Category::Smartphone, Category::Laptop,   Category::Printer,
                                       Category::Mouse,      Category::Keyboard, Category::Storage,
                                       Category::Camera,     Category::Monitor};
    Directive directive;
    directive.title = fmt::format("Directive {}", number);
    directive.number = fmt::format("2026-{}", number);
    directive.standing = Standing::Confirmed;
    directive.confirmedBy = "Director";
    directive.received = today - std::chrono::days(90);
    directive.deadline = today + std::chrono::days(30 - number * 3);
    directive.completion = static_cast<Completion>(number % 4);
    directive.basis = number % 3 == 0 ? DirectiveBasis::Owner : DirectiveBasis::Brand;
    if (number > 0)
        directive.scope.categories = {
            categories[static_cast<std::size_t>(number) % categories.size()],
            categories[static_cast<std::size_t>(number * 3 + 1) % categories.size()]};
    if (number % 5 == 4 && !units.empty())
        directive.scope.units = {units[static_cast<std::size_t>(number) % units.size()].path};
    return directive;
}

bool prepare(Ledger &ledger, Day today)
{
    Directives directives(ledger);
    const auto units = ledger.units();
    if (!units)
        return false;
    for (int i = 0; i < directiveCount; ++i) {
        const auto added = directives.add(directiveOf(i, today, *units), {"bench", "", {}, {}});
        if (!added) {
            fmt::print("{}\n", say(added.error(), Language::English));
            return false;
        }
    }
    return true;
}

bool changeOne(Ledger &ledger, AssetId asset, const char *place)
{
    AssetEdit edit;
    edit.place = place;
    return ledger.edit({&asset, 1}, edit, {"bench", "", {}, {}}).has_value();
}

/// Six weeks in which every hundredth asset moves, so that a past day differs from today.
bool goOn(Ledger &ledger, test::ManualClock &clock, const std::vector<AssetId> &ids)
{
    std::vector<AssetId> some;
    for (std::size_t i = 0; i < ids.size(); i += 100)
        some.push_back(ids[i]);
    constexpr int parts = 6;
    for (std::size_t part = 0; part < parts; ++part) {
        clock.advance(std::chrono::days(7));
        AssetEdit edit;
        edit.place = part % 2 == 0 ? "home" : "office";
        const std::size_t length = some.size() / parts;
        if (!ledger.edit(std::span(some).subspan(part * length, length), edit, {"bench", "", {}, {}}))
            return false;
    }
    return true;
}

void measureAll(const std::filesystem::path &path, test::ManualClock &clock)
{
    auto ledger = Ledger::open(path, Ledger::Access::ReadWrite, clock);
    if (!ledger)
        return;
    if (!measure("twenty directives added", [&] { return prepare(*ledger, ledger->zone().dayOf(clock.now())); }))
        return;
    const auto ids = ledger->select({});
    if (!ids || ids->empty())
        return;
    fmt::print("{} assets\n", ids->size());
    if (!measure("six weeks of changes", [&] { return goOn(*ledger, clock, *ids); }))
        return;
    const Day today = ledger->zone().dayOf(clock.now());
    auto fresh = Ledger::open(path, Ledger::Access::ReadWrite, clock);
    if (!fresh)
        return;
    Directives directives(*fresh);
    const auto figures = [&](std::optional<Day> day, const ProgressOptions &options = {}) {
        const auto all = directives.progress(day, options);
        return all && all->size() == directiveCount;
    };
    measure("all figures from cold", [&] { return figures(std::nullopt); });
    measure("again", [&] { return figures(std::nullopt); });
    measure("one change", [&] { return changeOne(*fresh, ids->front(), "field"); });
    measure("all figures after one change", [&] { return figures(std::nullopt); });
    measure("one change", [&] { return changeOne(*fresh, ids->back(), "field"); });
    measure("all figures after one change", [&] { return figures(std::nullopt); });
    measure("a past day at first", [&] { return figures(today - std::chrono::days(30)); });
    measure("a past day again", [&] { return figures(today - std::chrono::days(30)); });
    measure("by unit", [&] { return figures(std::nullopt, {GroupBy::Unit, false, false}); });
    measure("bridge of thirteen weeks at first", [&] {
        return figures(std::nullopt, {std::nullopt, true, false});
    });
    measure("bridge of thirteen weeks again", [&] {
        return figures(std::nullopt, {std::nullopt, true, false});
    });
    measure("reminders", [&] { return directives.reminders(std::nullopt, 180).has_value(); });
    measure("live count of a scope",
            [&] { return directives.countScope(directiveOf(1, today, {})).has_value(); });
    measure("100 rows with directive and due, at first",
            [&] { return fresh->rows(std::span(*ids).first(100)).has_value(); });
    measure("100 rows again", [&] { return fresh->rows(std::span(*ids).first(100)).has_value(); });
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        fmt::print(stderr, "homeward_progress_bench FILE\n");
        return 2;
    }
    const std::filesystem::path copy = std::string(argv[1]) + ".bench";
    std::error_code error;
    std::filesystem::copy_file(argv[1], copy, std::filesystem::copy_options::overwrite_existing, error);
    if (error) {
        fmt::print(stderr, "{}\n", error.message());
        return 1;
    }
    test::ManualClock clock;
    clock.set(SystemClock().now());
    measureAll(copy, clock);
    for (const char *ending : {"", "-wal", "-shm"})
        std::filesystem::remove(copy.string() + ending, error);
    return 0;
}
