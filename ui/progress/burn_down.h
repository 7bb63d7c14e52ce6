// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/progress/progress.h"

#include <cstdint>
#include <vector>

namespace homeward::ui {

/// The lines of a burn-down, ready to be drawn: how much is still to do, close by close, and how much the
/// plan leaves. The plan is in shares; it is drawn against the denominator of the next close and, for days to
/// come, against the last one.
struct BurnDown {
    struct Point {
        Day day{};
        double value = 0;
        bool operator==(const Point &) const = default;
    };
    std::vector<Point> toDo;
    std::vector<Point> plan;
    std::vector<Point> targets; ///< interim targets and the deadline
    Day from{};
    Day to{};
    double most = 0;
    bool operator==(const BurnDown &) const = default;
};

BurnDown burnDownOf(const Progress &progress);

/// A round step for a scale from 0 to `most` with at most `steps` of them; never under 1: devices are whole.
double scaleStep(double most, int steps);

} // namespace homeward::ui
