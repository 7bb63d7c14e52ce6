// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/progress/progress.h"

#include <span>
#include <vector>

namespace homeward {

/// What somebody should see to, most pressing first.
enum class ReminderKind {
    Overdue, ///< outstanding past the deadline
    DeliveryLate, ///< ordered, promised for a day that has passed
    DueSoon, ///< outstanding, due within 7, 14 or 30 days
    ExemptionEnding, ///< an exemption ends within 30 days and the asset is not done
    NotReclaimed, ///< the new one is deployed, the old one not back
    Unconfirmed, ///< a reported directive whose deadline comes within 30 days
    LeaverReturn, ///< somebody who left still holds assets
    NotSeen ///< nobody has seen it for long
};

struct Reminder {
    ReminderKind kind = ReminderKind::Overdue;
    std::optional<std::uint32_t> directive; ///< index in the chronicle
    std::int64_t quantity = 0;
    int days = 0; ///< DueSoon: 7, 14 or 30; Overdue: since the deadline; ExemptionEnding: to the first end;
                  ///< NotSeen: the limit
    std::vector<std::uint32_t> assets; ///< for the list behind it, by index
    bool operator==(const Reminder &) const = default;
};

/// Who holds what, and what was seen when; by asset.
struct HoldingFacts {
    std::uint32_t asset = 0;
    bool holderLeft = false;
    std::optional<Day> lastSeen; ///< on a bus, at a stock-take, or registered
};

/// Of the directives that are in force at the close of `day`.
std::vector<Reminder> remindersOf(ProgressBook &book, Day day);
/// Those that rest on people and sightings; only assets that are present. `notSeenFor` in days, 0: not asked.
std::vector<Reminder> holdingReminders(const Reckoner &reckoner, std::span<const HoldingFacts> holdings,
                                       Day day, int notSeenFor);

std::string_view toText(ReminderKind kind); ///< "overdue", "delivery-late", "due-soon" ...

} // namespace homeward
