// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/progress_view.h"

#include "app/homewardctl/asset_choice.h"
#include "app/homewardctl/asset_columns.h"
#include "core/base/date.h"
#include "core/text/messages_app.h"
#include "core/text/messages_directives.h"
#include "core/text/messages_progress.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdlib>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

const std::vector<OutputColumn> figureColumns = {
    {"denominator", ProgressMsg::HeadDenominator},
    {"numerator", ProgressMsg::HeadNumerator},
    {"open", DirectivesMsg::StateOpen},
    {"planned", DirectivesMsg::StatePlanned},
    {"ordered", DirectivesMsg::StateOrdered},
    {"deployed", DirectivesMsg::StateDeployed},
    {"exempt", DirectivesMsg::StateExempt, false},
    {"left", DirectivesMsg::StateLeft, false},
    {"undetermined", DirectivesMsg::StateUndetermined},
    {"overdue", ProgressMsg::HeadOverdue},
    {"worst", ProgressMsg::HeadRateWorst},
    {"best", ProgressMsg::HeadRateBest},
    {"coverage", ProgressMsg::HeadCoverage, false},
    {"domestic_share", ProgressMsg::HeadDomesticShare, false},
};

const std::vector<OutputColumn> bridgeColumns = {
    {"directive", ProgressMsg::HeadDirective},
    {"from", ProgressMsg::HeadSince, false},
    {"to", ProgressMsg::HeadWeekEnd},
    {"opening", ProgressMsg::HeadOpening},
    {"found", ProgressMsg::HeadFound},
    {"completed", ProgressMsg::HeadCompleted},
    {"reclassified", ProgressMsg::HeadReclassified},
    {"exempted", ProgressMsg::HeadExempted},
    {"left", ProgressMsg::HeadLeft},
    {"closing", ProgressMsg::HeadClosing},
    {"late", ProgressMsg::HeadLate},
};

std::string percent(std::optional<double> share)
{
    return share ? fmt::format("{:.1f} %", *share * 100) : std::string();
}

std::string rate(std::optional<double> value)
{
    return value ? fmt::format("{:.1f}", *value) : std::string();
}

void putFigures(ordered_json &line, const Figures &figures)
{
    line["denominator"] = figures.denominator();
    line["numerator"] = figures.numerator();
    for (std::size_t i = 1; i < obligationStateCount; ++i)
        line[std::string(toText(static_cast<ObligationState>(i)))] = figures.states[i];
    line["overdue"] = figures.overdue;
    line["worst"] = percent(figures.worst());
    line["best"] = percent(figures.best());
    line["coverage"] = percent(figures.coverage());
    line["domestic_share"] = percent(figures.domesticShare());
}

ordered_json bridgeLine(const std::string &directive, const Bridge &bridge)
{
    return {{"directive", directive},
            {"from", toIso(bridge.from)},
            {"to", toIso(bridge.to)},
            {"opening", bridge.opening},
            {"found", bridge.found},
            {"completed", bridge.completed},
            {"reclassified", bridge.reclassified},
            {"exempted", bridge.exempted},
            {"left", bridge.left},
            {"closing", bridge.closing},
            {"late", bridge.late}};
}

Result<void> printTotals(const Context &context, std::span<const Progress> all)
{
    std::vector<OutputColumn> columns = {{"directive", ProgressMsg::HeadDirective},
                                         {"standing", ProgressMsg::HeadStanding},
                                         {"as_of", ProgressMsg::HeadDay, false},
                                         {"deadline", ProgressMsg::HeadDeadline}};
    columns.insert(columns.end(), figureColumns.begin(), figureColumns.end());
    columns.push_back({"done_per_week", ProgressMsg::HeadDonePerWeek, false});
    columns.push_back({"needed_per_week", ProgressMsg::HeadNeededPerWeek, false});
    columns.push_back({"promised", ProgressMsg::HeadPromised, false});
    std::vector<ordered_json> lines;
    for (const Progress &one : all) {
        ordered_json line{{"directive", nameOf(one.directive)},
                          {"standing", toText(one.directive.standing)},
                          {"as_of", toIso(one.asOf)},
                          {"deadline", toIso(one.directive.deadline)}};
        putFigures(line, one.figures);
        line["done_per_week"] = rate(one.pace.donePerWeek);
        line["needed_per_week"] = rate(one.pace.neededPerWeek);
        line["promised"] = one.pace.promised;
        lines.push_back(std::move(line));
    }
    return printListing(context.format(), context.language(), columns, lines);
}

Result<void> printGroups(const Context &context, std::span<const Progress> all)
{
    std::vector<OutputColumn> columns = {{"directive", ProgressMsg::HeadDirective}, {"group", ProgressMsg::HeadGroup}};
    columns.insert(columns.end(), figureColumns.begin(), figureColumns.end());
    std::vector<ordered_json> lines;
    for (const Progress &one : all)
        for (const Group &group : one.groups) {
            ordered_json line{{"directive", nameOf(one.directive)}, {"group", group.name}};
            putFigures(line, group.figures);
            lines.push_back(std::move(line));
        }
    return printListing(context.format(), context.language(), columns, lines);
}

Msg messageOf(const Reminder &reminder)
{
    switch (reminder.kind) {
    case ReminderKind::Overdue:
        return ProgressMsg::ReminderOverdue;
    case ReminderKind::DeliveryLate:
        return ProgressMsg::ReminderDeliveryLate;
    case ReminderKind::DueSoon:
        return ProgressMsg::ReminderDueSoon;
    case ReminderKind::ExemptionEnding:
        return ProgressMsg::ReminderExemptionEnding;
    case ReminderKind::NotReclaimed:
        return ProgressMsg::ReminderNotReclaimed;
    case ReminderKind::Unconfirmed:
        return reminder.days < 0 ? ProgressMsg::ReminderUnconfirmedLate : ProgressMsg::ReminderUnconfirmed;
    case ReminderKind::LeaverReturn:
        return ProgressMsg::ReminderLeaverReturn;
    case ReminderKind::NotSeen:
        break;
    }
    return ProgressMsg::ReminderNotSeen;
}

std::vector<AssetId> idsOf(const Reminder &reminder)
{
    std::vector<AssetId> ids;
    for (const std::uint32_t asset : reminder.assets)
        ids.push_back({asset});
    return ids;
}

} // namespace

Result<void> printProgress(const Context &context, std::span<const Progress> all,
                           const ProgressOptions &options)
{
    if (options.by)
        return printGroups(context, all);
    if (!options.bridge)
        return printTotals(context, all);
    std::vector<NamedBridge> weeks;
    for (const Progress &one : all)
        for (const Bridge &week : one.bridge)
            weeks.push_back({nameOf(one.directive), week});
    return printBridges(context, weeks);
}

Result<void> printBridges(const Context &context, std::span<const NamedBridge> bridges)
{
    std::vector<ordered_json> lines;
    for (const NamedBridge &one : bridges)
        lines.push_back(bridgeLine(one.directive, one.bridge));
    return printListing(context.format(), context.language(), bridgeColumns, lines);
}

Result<void> printAssets(const Context &context, Ledger &ledger, std::span<const AssetId> ids)
{
    const auto rows = ledger.rows(ids, context.asOf());
    if (!rows)
        return fail(rows);
    const std::vector<Column> listed = listedColumns();
    std::vector<OutputColumn> columns;
    for (const Column column : allColumns())
        columns.push_back({std::string(nameOf(column)), headingMessageOf(column),
                           std::ranges::find(listed, column) != listed.end()});
    std::vector<ordered_json> objects;
    for (const AssetRow &row : *rows) {
        ordered_json object;
        for (const Column column : allColumns())
            object[std::string(nameOf(column))] = row.at(column);
        objects.push_back(std::move(object));
    }
    return printListing(context.format(), context.language(), columns, objects);
}

std::string reminderText(const Context &context, const Reminder &reminder)
{
    return context.say(messageOf(reminder),
                       {std::to_string(reminder.quantity), std::to_string(std::abs(reminder.days))});
}

Result<void> printReminders(const Context &context, Ledger &ledger, std::span<const DirectiveRow> directives,
                            std::span<const Reminder> reminders)
{
    constexpr std::size_t mostTags = 5;
    const std::vector<OutputColumn> columns = {
        {"directive", ProgressMsg::HeadDirective},      {"kind", AppMsg::HeadAction, false}, {"says", ProgressMsg::HeadReminder},
        {"quantity", AppMsg::HeadQuantity, false}, {"days", ProgressMsg::HeadDay, false},    {"assets", ProgressMsg::HeadTags}};
    std::vector<ordered_json> lines;
    for (const Reminder &reminder : reminders) {
        std::string name;
        for (const DirectiveRow &row : directives)
            if (reminder.directive && row.id.value == *reminder.directive)
                name = nameOf(row.directive);
        const std::size_t most = context.format() == Format::Table ? mostTags : reminder.assets.size();
        lines.push_back({{"directive", name},
                         {"kind", toText(reminder.kind)},
                         {"says", reminderText(context, reminder)},
                         {"quantity", reminder.quantity},
                         {"days", reminder.days},
                         {"assets", tagList(ledger, idsOf(reminder), most)}});
    }
    return printListing(context.format(), context.language(), columns, lines);
}

} // namespace homeward::ctl
