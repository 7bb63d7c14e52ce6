// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directives.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace homeward::ui {

/// The figures of one directive at one day's close, as its card shows them.
struct CardFigures {
    std::int64_t directive = 0; ///< DirectiveId
    std::string title;
    std::string number;
    Standing standing = Standing::Confirmed;
    Day asOf{};
    Day received{};
    Day deadline{};
    int targetPercent = 100;
    double plannedPercent = 0; ///< what the plan line asks for on that day
    Figures figures;
    Pace pace;
    /// Superseded or withdrawn; its figures are those of that day.
    bool hasEnded() const { return standing != Standing::Confirmed && standing != Standing::Reported; }
    bool operator==(const CardFigures &) const = default;
};

/// Something to see to, with the list behind it.
struct Due {
    ReminderKind kind = ReminderKind::Overdue;
    std::string directive; ///< its name; empty: none
    std::int64_t quantity = 0;
    int days = 0;
    std::vector<AssetId> assets;
    bool operator==(const Due &) const = default;
};

struct Counted {
    Day asOf{};
    std::int64_t known = 0; ///< directives of the ledger, whatever their standing and day
    std::vector<CardFigures> cards; ///< confirmed, then reported, then ended ones; each by deadline
    std::vector<Due> dues; ///< countDues()
};

/// An overdue entry, in words.
struct OverdueRow {
    AssetId asset;
    std::string tag;
    std::string model;
    std::string category;
    std::string unit;
    std::string holder;
    std::string location;
    std::string quantity;
};

/// All that is told of one directive besides its card.
struct Detail {
    Progress progress;
    GroupBy by = GroupBy::Unit;
    std::optional<Bridge> corrections; ///< of a past day: from what was known then to what is known now
    std::size_t overdueEntries = 0;
    std::vector<OverdueRow> overdue; ///< the first of them
    static constexpr std::size_t mostOverdue = 500;
};

// Blocking; for the thread of figures. `day`: nothing is the day of `now`.
/// Without the dues.
Result<Counted> count(Ledger &ledger, std::optional<Day> day, Moment now);
Result<std::vector<Due>> countDues(Ledger &ledger, std::optional<Day> day, int notSeenFor);
/// NotFound if the directive was not known then.
Result<Detail> countDetail(Ledger &ledger, std::int64_t directive, std::optional<Day> day, GroupBy by,
                           Language language);
/// The entries under a directive, ascending.
Result<std::vector<AssetId>> listed(Ledger &ledger, std::int64_t directive, const ObligationQuery &query,
                                    std::optional<Day> day);

} // namespace homeward::ui
