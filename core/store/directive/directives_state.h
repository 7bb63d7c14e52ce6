// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directive/figure_book.h"
#include "core/store/directive/thing_desk.h"
#include "core/store/directives.h"
#include "core/store/ledger_state.h"

namespace homeward {

/// What the parts of Directives share. Private to core/store.
struct Directives::State {
    explicit State(Ledger &opened)
        : ledger(&opened)
    {
    }

    LedgerAccess::State &base() const { return LedgerAccess::stateOf(*ledger); }
    /// Inside read().
    ProgressBook &book() const { return base().figures->book; }
    const Chronicle &chronicle() const { return base().figures->chronicle; }

    /// Runs `function` on one state of the ledger with the figures brought up to it.
    template <class Function>
    auto read(Function function) -> decltype(function())
    {
        return base().read([&]() -> decltype(function()) {
            const auto brought = base().broughtFigures();
            if (!brought)
                return fail(brought);
            return function();
        });
    }

    Result<DirectiveSurroundings> surroundings() const;
    /// That day, or the live one. InvalidInput for a day that has not come.
    Result<Day> askedDay(std::optional<Day> day) const;

    Ledger *ledger;
};

namespace store {

/// The day on which an action of now counts.
Day todayOf(const LedgerAccess::State &state);
/// Paths of the units of a directive, and back; InvalidInput for a path that there is not.
Result<std::vector<std::string>> pathsOf(sqlite::Connection &connection, const std::vector<Uuid> &units);
Result<std::vector<Uuid>> unitUuids(sqlite::Connection &connection, const std::vector<std::string> &paths);
Result<Directive> readDirective(sqlite::Connection &connection, const Record &record);

} // namespace store
} // namespace homeward
