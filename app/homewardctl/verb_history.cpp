// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/context.h"
#include "core/text/messages_app.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

struct HistoryOptions {
    std::string asset;
    std::string since;
    std::size_t limit = 1000;
};

ordered_json entryJson(const HistoryEntry &entry)
{
    ordered_json changes = ordered_json::array();
    for (const Change &change : entry.changes)
        changes.push_back({{"field", change.field}, {"from", change.from}, {"to", change.to}});
    return {
        {"subject", entry.subject},
        {"uuid", entry.assetUuid.isNil() ? ordered_json(nullptr) : ordered_json(entry.assetUuid.toText())},
        {"changes", std::move(changes)}};
}

ordered_json actionJson(const HistoryAction &action)
{
    ordered_json object{
        {"action", action.id.value},
        {"kind", toText(action.kind)},
        {"recorded", toRfc3339(action.recorded)},
        {"effective", toIso(action.effective)},
        {"who", action.who},
        {"why", action.why},
        {"replica", action.replica.toText()},
        {"sequence", action.sequence},
        {"undoes", action.undoes ? ordered_json(action.undoes->value) : ordered_json(nullptr)},
        {"undone_by", action.undoneBy ? ordered_json(action.undoneBy->value) : ordered_json(nullptr)},
        {"clock_jumped", action.clockJumped},
        {"entry_count", action.entryCount},
        {"entries", ordered_json::array()}};
    for (const HistoryEntry &entry : action.entries)
        object["entries"].push_back(entryJson(entry));
    return object;
}

/// One line per changed field, for tables and CSV.
void addLines(std::vector<ordered_json> &lines, const HistoryAction &action, const TimeZone &zone)
{
    const ordered_json head{{"action", action.id.value},
                            {"recorded", zone.toText(action.recorded)},
                            {"effective", toIso(action.effective)},
                            {"kind", toText(action.kind)},
                            {"who", action.who},
                            {"why", action.why}};
    const std::size_t before = lines.size();
    for (const HistoryEntry &entry : action.entries)
        for (const Change &change : entry.changes) {
            ordered_json line = head;
            line.update({{"subject", entry.subject},
                         {"field", change.field},
                         {"from", change.from},
                         {"to", change.to}});
            lines.push_back(std::move(line));
        }
    if (lines.size() == before)
        lines.push_back(head);
}

const std::vector<OutputColumn> historyColumns = {
    {"action", AppMsg::HeadNumber}, {"recorded", AppMsg::HeadWhen}, {"effective", AppMsg::HeadEffective, false},
    {"kind", AppMsg::HeadAction},   {"who", AppMsg::HeadWho},       {"subject", AppMsg::HeadTag},
    {"field", AppMsg::HeadField},   {"from", AppMsg::HeadFrom},     {"to", AppMsg::HeadTo},
    {"why", AppMsg::HeadWhy},
};

Result<int> showHistory(const Context &context, const HistoryOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    HistoryQuery query;
    query.limit = options.limit;
    if (!options.asset.empty()) {
        const auto id = ledger->find(options.asset);
        if (!id)
            return fail(id);
        query.asset = *id;
    }
    if (!options.since.empty()) {
        const auto day = parseDay(options.since);
        if (!day)
            return fail(day);
        query.since = *day;
    }
    const auto actions = ledger->history(query);
    if (!actions)
        return fail(actions);
    std::vector<ordered_json> objects;
    for (const HistoryAction &action : *actions) {
        if (context.format() == Format::Json)
            objects.push_back(actionJson(action));
        else
            addLines(objects, action, ledger->zone());
    }
    if (auto printed = printListing(context.format(), context.language(), historyColumns, objects); !printed)
        return fail(printed);
    return Exit::Done;
}

} // namespace

void addHistory(CLI::App &app, Context &context)
{
    auto options = std::make_shared<HistoryOptions>();
    CLI::App *verb = app.add_subcommand("history", "Who did what when and why, newest first");
    verb->footer("Example: homewardctl history --asset A-0031 --since 2026-09-01");
    verb->add_option("--asset", options->asset, "Only this asset's (UUID, tag, serial ...)");
    verb->add_option("--since", options->since, "Recorded on or after that day")->type_name("YYYY-MM-DD");
    verb->add_option("--limit", options->limit, "At most so many actions")->capture_default_str();
    verb->callback([&context, options] {
        context.run = [&context, options] { return showHistory(context, *options); };
    });
}

} // namespace homeward::ctl
