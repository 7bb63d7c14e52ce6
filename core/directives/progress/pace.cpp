// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/progress/pace.h"

#include <algorithm>
#include <cmath>

namespace homeward {
namespace {

constexpr std::chrono::days window{28};
constexpr double daysAWeek = 7;
constexpr int farthestForecast = 36500;

std::int64_t toDoOf(const Directive &directive, const Figures &figures)
{
    const std::int64_t wanted = (figures.denominator() * directive.targetPercent + 99) / 100;
    return std::max<std::int64_t>(wanted - figures.numerator(), 0);
}

void countDeliveries(Pace &pace, const Reckoner &reckoner, const Reckoning &now)
{
    const Chronicle &chronicle = reckoner.chronicle();
    const Day today = dayOf(reckoner.from().day);
    for (std::uint32_t line = 0; line < chronicle.works.size(); ++line) {
        const auto *version = chronicle.works.at(line, reckoner.from());
        if (version == nullptr || !version->value.live || version->value.stage != ReplacementStage::Ordered
            || !version->value.promised || version->value.asset >= now.states.size()
            || now.states[version->value.asset] != ObligationState::Ordered)
            continue;
        const std::int64_t quantity = reckoner.cells()[version->value.asset].quantity;
        if (*version->value.promised < today)
            pace.late += quantity;
        else if (*version->value.promised <= now.terms.terms.deadline)
            pace.promised += quantity;
    }
}

std::optional<Day> forecastOf(const Pace &pace, Day today)
{
    if (pace.toDo == 0)
        return today;
    if (!pace.donePerWeek || *pace.donePerWeek <= 0)
        return std::nullopt;
    const double days = std::ceil(static_cast<double>(pace.toDo) / *pace.donePerWeek * daysAWeek);
    if (days > farthestForecast)
        return std::nullopt;
    return today + std::chrono::days(static_cast<int>(days));
}

} // namespace

std::vector<PlanPoint> planOf(const Directive &directive)
{
    std::vector<PlanPoint> plan{{directive.received, 0}};
    for (const InterimTarget &target : directive.interim)
        plan.push_back({target.day, static_cast<double>(target.percent)});
    if (plan.back().day < directive.deadline)
        plan.push_back({directive.deadline, static_cast<double>(directive.targetPercent)});
    return plan;
}

double plannedPercent(const std::vector<PlanPoint> &plan, Day day)
{
    const auto after = std::ranges::upper_bound(plan, day, {}, &PlanPoint::day);
    if (after == plan.begin())
        return plan.empty() ? 0 : plan.front().percent;
    const PlanPoint &low = *(after - 1);
    if (after == plan.end())
        return low.percent;
    const auto part = static_cast<double>((day - low.day).count());
    const auto whole = static_cast<double>((after->day - low.day).count());
    return low.percent + (after->percent - low.percent) * part / whole;
}

Day paceStart(const Directive &directive, Day day)
{
    return std::max<Day>(day - window, directive.received - std::chrono::days(1));
}

Pace paceOf(const Reckoner &reckoner, const Reckoning &now, const Figures &before)
{
    const Directive &directive = now.terms.terms;
    const Day today = dayOf(reckoner.from().day);
    Pace pace;
    pace.daysLeft = static_cast<int>((directive.deadline - today).count());
    pace.toDo = toDoOf(directive, now.figures);
    const auto days = static_cast<double>((today - paceStart(directive, today)).count());
    if (days > 0)
        pace.donePerWeek =
            static_cast<double>(now.figures.numerator() - before.numerator()) * daysAWeek / days;
    if (pace.daysLeft > 0)
        pace.neededPerWeek = static_cast<double>(pace.toDo) / std::max(pace.daysLeft / daysAWeek, 1.0);
    countDeliveries(pace, reckoner, now);
    pace.forecast = forecastOf(pace, today);
    return pace;
}

BurnPoint burnPointOf(const Reckoning &reckoning)
{
    const Day day = dayOf(reckoning.from.day);
    return {day, reckoning.figures.outstanding(), reckoning.figures.numerator(),
            reckoning.figures.denominator(), plannedPercent(planOf(reckoning.terms.terms), day)};
}

} // namespace homeward
