// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/burn_down.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace homeward::ui {

namespace {

double left(std::int64_t denominator, double percent)
{
    return static_cast<double>(denominator) * (1 - percent / 100);
}

} // namespace

BurnDown burnDownOf(const Progress &progress)
{
    BurnDown drawn;
    const std::vector<PlanPoint> plan = planOf(progress.directive);
    const std::int64_t denominator = progress.figures.denominator();
    std::set<Day> days;
    for (const BurnPoint &point : progress.burnDown) {
        drawn.toDo.push_back({point.day, static_cast<double>(point.outstanding)});
        days.insert(point.day);
    }
    for (const PlanPoint &corner : plan) {
        days.insert(corner.day);
        if (corner.day > progress.directive.received)
            drawn.targets.push_back({corner.day, left(denominator, corner.percent)});
    }
    for (const Day day : days) {
        const auto close = std::ranges::lower_bound(progress.burnDown, day, {}, &BurnPoint::day);
        const std::int64_t of = close == progress.burnDown.end() ? denominator : close->denominator;
        drawn.plan.push_back({day, left(of, plannedPercent(plan, day))});
    }
    drawn.from = progress.directive.received;
    if (!drawn.toDo.empty())
        drawn.from = std::min(drawn.from, drawn.toDo.front().day);
    drawn.to = std::max({progress.directive.deadline, progress.asOf, drawn.from + std::chrono::days(1)});
    for (const auto *line : {&drawn.toDo, &drawn.plan, &drawn.targets})
        for (const BurnDown::Point &point : *line)
            drawn.most = std::max(drawn.most, point.value);
    return drawn;
}

double scaleStep(double most, int steps)
{
    const double raw = most / std::max(steps, 1);
    if (raw <= 1)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * power >= raw - 1e-9)
            return factor * power;
    return 10 * power;
}

} // namespace homeward::ui
