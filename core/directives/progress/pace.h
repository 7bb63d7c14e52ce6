// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/reckoning/reckoner.h"

#include <optional>
#include <vector>

namespace homeward {

/// Whether it will be in time.
struct Pace {
    int daysLeft = 0; ///< to the deadline; negative: past it
    std::int64_t toDo = 0; ///< to the target, not to the last asset
    std::optional<double> donePerWeek; ///< over the last four weeks, or since the directive was received
    std::optional<double>
        neededPerWeek; ///< nothing from the deadline on; the last week counts as a whole one
    std::int64_t promised = 0; ///< ordered, and promised for a day from today to the deadline
    std::int64_t late = 0; ///< ordered, and promised for a day that has passed
    std::optional<Day> forecast; ///< the day on which the target is met at this pace
    bool operator==(const Pace &) const = default;
};

/// One close on the burn-down.
struct BurnPoint {
    Day day{};
    std::int64_t outstanding = 0;
    std::int64_t done = 0;
    std::int64_t denominator = 0;
    double plannedPercent = 0;
    bool operator==(const BurnPoint &) const = default;
};

/// A corner of the plan line.
struct PlanPoint {
    Day day{};
    double percent = 0;
    bool operator==(const PlanPoint &) const = default;
};

/// From nothing on the day it was received by way of the interim targets to the target at the deadline.
std::vector<PlanPoint> planOf(const Directive &directive);
/// On the straight lines between them; flat outside.
double plannedPercent(const std::vector<PlanPoint> &plan, Day day);

/// The first day of the time over which the pace is told.
Day paceStart(const Directive &directive, Day day);

/// `before`: the figures at the close of paceStart() by the same terms.
Pace paceOf(const Reckoner &reckoner, const Reckoning &now, const Figures &before);

BurnPoint burnPointOf(const Reckoning &reckoning);

} // namespace homeward
