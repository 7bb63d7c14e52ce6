// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/exchange/report/report_data.h"
#include "core/text/messages_exchange.h"
#include "core/text/messages_progress.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace homeward {
namespace {

using nlohmann::ordered_json;

/// A rate to a tenth of a percent, as it is printed; null where there is nothing to count.
ordered_json percent(std::optional<double> share)
{
    return share ? ordered_json(std::round(*share * 1000) / 10) : ordered_json(nullptr);
}

ordered_json figuresJson(const Figures &figures)
{
    ordered_json json = {{"denominator", figures.denominator()},
                         {"numerator", figures.numerator()},
                         {"rate_worst_percent", percent(figures.worst())},
                         {"rate_best_percent", percent(figures.best())},
                         {"overdue", figures.overdue}};
    for (std::size_t i = 1; i < obligationStateCount; ++i)
        json[std::string(toText(static_cast<ObligationState>(i)))] = figures.states[i];
    json["coverage_percent"] = percent(figures.coverage());
    json["domestic_share_percent"] = percent(figures.domesticShare());
    return json;
}

std::string cellOf(const ordered_json &value)
{
    return value.is_null() ? std::string("-") : value.dump();
}

void compare(const std::string &directive, const ordered_json &printed, const ordered_json &known,
             std::vector<Correction> &lines)
{
    for (const auto &[figure, value] : known.items()) {
        const auto then = printed.find(figure);
        if (then != printed.end() && *then != value)
            lines.push_back({directive, figure, cellOf(*then), cellOf(value)});
    }
}

/// The figures of the day by what is known now; null for a directive of which nothing was known then.
Result<ordered_json> knownNow(Directives &directives, const std::string &uuid, Day day)
{
    const auto row = directives.find(uuid);
    if (!row && row.error().code == ErrorCode::NotFound)
        return ordered_json(nullptr);
    if (!row)
        return fail(row);
    const auto bridge = directives.corrections(row->id, day);
    if (!bridge)
        return fail(bridge);
    return *bridge ? figuresJson((*bridge)->atClosing) : ordered_json(nullptr);
}

} // namespace

Msg figureMessage(std::string_view figure)
{
    static constexpr std::pair<std::string_view, Msg> words[] = {
        {"denominator", ProgressMsg::HeadDenominator},
        {"numerator", ProgressMsg::HeadNumerator},
        {"rate_worst_percent", ExchangeMsg::SummaryRateWorst},
        {"rate_best_percent", ExchangeMsg::SummaryRateBest},
        {"overdue", ExchangeMsg::ReportOverdue},
        {"open", ExchangeMsg::FigureOpen},
        {"planned", ExchangeMsg::FigurePlanned},
        {"ordered", ExchangeMsg::FigureOrdered},
        {"deployed", ExchangeMsg::FigureDeployed},
        {"done", ProgressMsg::HeadNumerator},
        {"exempt", ExchangeMsg::FigureExempt},
        {"left", ExchangeMsg::FigureLeft},
        {"undetermined", ExchangeMsg::SummaryUndetermined},
        {"coverage_percent", ExchangeMsg::FigureCoverage},
        {"domestic_share_percent", ExchangeMsg::SummaryDomesticShare}};
    const auto found = std::ranges::find(words, figure, &std::pair<std::string_view, Msg>::first);
    return found == std::end(words) ? Msg(ExchangeMsg::ReportFigure) : found->second;
}

std::string frozenFigures(const ReportData &report)
{
    ordered_json json = {{"format", "homeward-report"},
                         {"version", 1},
                         {"number", report.number},
                         {"department", report.department},
                         {"issuer", report.issuer},
                         {"as_of", toIso(report.asOf)},
                         {"recorded", toRfc3339(report.recorded)},
                         {"catalogue", report.catalogueVersion},
                         {"head", toHex(report.head)},
                         {"total", figuresJson(report.total)},
                         {"directives", ordered_json::array()}};
    for (const Progress &one : report.directives)
        json["directives"].push_back({{"directive", one.directive.id.toText()},
                                      {"name", nameOf(one.directive)},
                                      {"title", one.directive.title},
                                      {"standing", toText(one.directive.standing)},
                                      {"deadline", toIso(one.directive.deadline)},
                                      {"figures", figuresJson(one.figures)}});
    return json.dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

Result<Corrections> correctionsOf(Ledger &ledger, const IssuedReport &earlier)
{
    Corrections corrections{earlier.number, earlier.asOf, {}};
    const auto json = ordered_json::parse(earlier.content, nullptr, false);
    if (!json.is_object() || !json.contains("directives") || !json["directives"].is_array())
        return corrections;
    Directives directives(ledger);
    for (const ordered_json &one : json["directives"]) {
        const auto known = knownNow(directives, one.value("directive", std::string()), earlier.asOf);
        if (!known)
            return fail(known);
        if (known->is_object() && one.contains("figures"))
            compare(one.value("name", std::string()), one["figures"], *known, corrections.lines);
    }
    return corrections;
}

} // namespace homeward
