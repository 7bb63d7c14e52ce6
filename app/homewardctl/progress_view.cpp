// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/progress_view.h"

#include "app/homewardctl/asset_choice.h"
#include "app/homewardctl/asset_columns.h"
#include "core/base/date.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

const std::vector<OutputColumn> figureColumns = {
    {"denominator", Msg::HeadDenominator},
    {"numerator", Msg::HeadNumerator},
    {"open", Msg::StateOpen},
    {"planned", Msg::StatePlanned},
    {"ordered", Msg::StateOrdered},
    {"deployed", Msg::StateDeployed},
    {"exempt", Msg::StateExempt, false},
    {"left", Msg::StateLeft, false},
    {"undetermined", Msg::StateUndetermined},
    {"overdue", Msg::HeadOverdue},
    {"worst", Msg::HeadRateWorst},
    {"best", Msg::HeadRateBest},
    {"coverage", Msg::HeadCoverage, false},
    {"domestic_share", Msg::HeadDomesticShare, false},
};

const std::vector<OutputColumn> bridgeColumns = {
    {"directive", Msg::HeadDirective},
    {"from", Msg::HeadSince, false},
    {"to", Msg::HeadWeekEnd},
    {"opening", Msg::HeadOpening},
    {"found", Msg::HeadFound},
    {"completed", Msg::HeadCompleted},
    {"reclassified", Msg::HeadReclassified},
    {"exempted", Msg::HeadExempted},
    {"left", Msg::HeadLeft},
    {"closing", Msg::HeadClosing},
    {"late", Msg::HeadLate},
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
    std::vector<OutputColumn> columns = {{"directive", Msg::HeadDirective},
                                         {"standing", Msg::HeadStanding},
                                         {"as_of", Msg::HeadDay, false},
                                         {"deadline", Msg::HeadDeadline}};
    columns.insert(columns.end(), figureColumns.begin(), figureColumns.end());
    columns.push_back({"done_per_week", Msg::HeadDonePerWeek, false});
    columns.push_back({"needed_per_week", Msg::HeadNeededPerWeek, false});
    columns.push_back({"promised", Msg::HeadPromised, false});
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
    std::vector<OutputColumn> columns = {{"directive", Msg::HeadDirective}, {"group", Msg::HeadGroup}};
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

Msg messageOf(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Overdue:
        return Msg::ReminderOverdue;
    case ReminderKind::DeliveryLate:
        return Msg::ReminderDeliveryLate;
    case ReminderKind::DueSoon:
        return Msg::ReminderDueSoon;
    case ReminderKind::ExemptionEnding:
        return Msg::ReminderExemptionEnding;
    case ReminderKind::NotReclaimed:
        return Msg::ReminderNotReclaimed;
    case ReminderKind::Unconfirmed:
        return Msg::ReminderUnconfirmed;
    case ReminderKind::LeaverReturn:
        return Msg::ReminderLeaverReturn;
    case ReminderKind::NotSeen:
        break;
    }
    return Msg::ReminderNotSeen;
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
    return context.say(messageOf(reminder.kind),
                       {std::to_string(reminder.quantity), std::to_string(reminder.days)});
}

Result<void> printReminders(const Context &context, Ledger &ledger, std::span<const DirectiveRow> directives,
                            std::span<const Reminder> reminders)
{
    constexpr std::size_t mostTags = 5;
    const std::vector<OutputColumn> columns = {
        {"directive", Msg::HeadDirective},      {"kind", Msg::HeadAction, false}, {"says", Msg::HeadReminder},
        {"quantity", Msg::HeadQuantity, false}, {"days", Msg::HeadDay, false},    {"assets", Msg::HeadTags}};
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
