// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/counted.h"
#include "ui/sheet/sheet.h"

namespace homeward::ui {

/// Keys of a state sheet besides the states' own numbers.
struct StateKey {
    static constexpr std::int64_t outstanding = 100;
    static constexpr std::int64_t overdue = 101;
};

// What is told of a directive, as tables. The keys say what leads into the inventory.
/// Key: an ObligationState's number or a StateKey.
Sheet stateSheet(const Figures &figures);
/// Newest first; no keys.
Sheet bridgeSheet(const std::vector<Bridge> &weeks);
/// Oldest first; no keys.
Sheet burnSheet(const std::vector<BurnPoint> &points);
/// Key: the group's index.
Sheet groupSheet(GroupBy by, const std::vector<Group> &groups);
/// Key: the asset.
Sheet overdueSheet(const std::vector<OverdueRow> &rows);
/// Key: the due's index.
Sheet duesSheet(const std::vector<Due> &dues);

/// What a row of the state sheet stands for.
ObligationQuery queryOfState(std::int64_t key);
/// What a group stands for: what is still to do there. `day` gets the month's close.
ObligationQuery queryOfGroup(GroupBy by, const std::string &name, Day asOf, std::optional<Day> &day);

} // namespace homeward::ui
