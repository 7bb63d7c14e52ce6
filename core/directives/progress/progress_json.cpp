// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/progress/progress_json.h"

#include "core/base/date.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace homeward {
namespace {

using Json = nlohmann::ordered_json;

/// To four decimals: enough for a share, and the same digits on every machine.
Json rounded(std::optional<double> value)
{
    if (!value)
        return nullptr;
    return std::round(*value * 10000) / 10000;
}

void putFigures(Json &json, const Figures &figures)
{
    json["denominator"] = figures.denominator();
    json["numerator"] = figures.numerator();
    json["cohort"] = figures.cohort();
    Json states;
    for (std::size_t i = 1; i < obligationStateCount; ++i)
        states[std::string(toText(static_cast<ObligationState>(i)))] = figures.states[i];
    json["states"] = std::move(states);
    json["overdue"] = figures.overdue;
    json["rate"] = {{"worst", rounded(figures.worst())}, {"best", rounded(figures.best())}};
    json["coverage"] = rounded(figures.coverage());
    json["domestic_share"] = rounded(figures.domesticShare());
}

void putPace(Json &json, const Pace &pace)
{
    json["days_left"] = pace.daysLeft;
    json["done_per_week"] = rounded(pace.donePerWeek);
    json["needed_per_week"] = rounded(pace.neededPerWeek);
    json["promised"] = pace.promised;
    json["late"] = pace.late;
    json["forecast"] = pace.forecast ? Json(toIso(*pace.forecast)) : Json(nullptr);
}

Json weekJson(const Bridge &week)
{
    return {{"from", toIso(week.from)},
            {"to", toIso(week.to)},
            {"opening", week.opening},
            {"found", week.found},
            {"completed", week.completed},
            {"reclassified", week.reclassified},
            {"exempted", week.exempted},
            {"left", week.left},
            {"closing", week.closing},
            {"late", week.late},
            {"denominator", week.atClosing.denominator()},
            {"numerator", week.atClosing.numerator()}};
}

Json progressJson(const Progress &progress, const ProgressOptions &options)
{
    const Directive &directive = progress.directive;
    Json json;
    json["directive"] = directive.id.toText();
    json["title"] = directive.title;
    json["number"] = directive.number;
    json["standing"] = toText(directive.standing);
    json["as_of"] = toIso(progress.asOf);
    json["deadline"] = toIso(directive.deadline);
    json["target_percent"] = directive.targetPercent;
    putFigures(json, progress.figures);
    putPace(json, progress.pace);
    if (options.by) {
        json["groups"] = Json::array();
        for (const Group &group : progress.groups) {
            Json line{{"name", group.name}};
            putFigures(line, group.figures);
            json["groups"].push_back(std::move(line));
        }
    }
    if (options.bridge) {
        json["bridge"] = Json::array();
        for (const Bridge &week : progress.bridge)
            json["bridge"].push_back(weekJson(week));
    }
    return json;
}

} // namespace

std::string toJson(std::span<const Progress> progress, const ProgressOptions &options)
{
    Json all = Json::array();
    for (const Progress &one : progress)
        all.push_back(progressJson(one, options));
    return all.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace homeward
