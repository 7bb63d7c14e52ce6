// SPDX-License-Identifier: GPL-3.0-or-later
// directive conflicts, settle.
#include "app/homewardctl/asset_choice.h"
#include "app/homewardctl/directive_parts.h"
#include "core/text/messages_progress.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

struct SettleOptions {
    std::string first;
    std::string second;
    std::string kind;
    std::string ruling;
    std::string by;
    std::string document;
    DeedOptions deed;
};

const std::vector<OutputColumn> conflictColumns = {
    {"first", ProgressMsg::HeadFirst},
    {"second", ProgressMsg::HeadSecond},
    {"differ_in", ProgressMsg::HeadConflictOn},
    {"first_says", ProgressMsg::HeadFirstValue},
    {"second_says", ProgressMsg::HeadSecondValue},
    {"ruling", ProgressMsg::HeadRuling},
    {"settled_by", ProgressMsg::HeadSettledBy},
};

std::string nameFor(const std::vector<DirectiveRow> &rows, const Uuid &uuid)
{
    const auto row =
        std::ranges::find_if(rows, [&](const DirectiveRow &one) { return one.directive.id == uuid; });
    return row == rows.end() ? uuid.toText() : nameOf(row->directive);
}

Result<int> list(const Context &context)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    Directives directives(*ledger);
    const auto rows = directives.all();
    if (!rows)
        return fail(rows);
    const auto all = directives.conflicts();
    if (!all)
        return fail(all);
    std::vector<ordered_json> objects;
    for (const Conflict &conflict : all->conflicts) {
        const Settlement *settled = conflict.settlement;
        objects.push_back({{"first", nameFor(*rows, conflict.first)},
                           {"second", nameFor(*rows, conflict.second)},
                           {"differ_in", toText(conflict.kind)},
                           {"first_says", conflict.firstValue},
                           {"second_says", conflict.secondValue},
                           {"ruling", settled == nullptr ? ordered_json() : ordered_json(settled->ruling)},
                           {"settled_by", settled == nullptr ? ordered_json() : ordered_json(settled->who)}});
    }
    return printedListing(context, conflictColumns, objects);
}

Result<int> settle(const Context &context, const SettleOptions &options)
{
    const auto deed = deedOf(context, options.deed);
    if (!deed)
        return fail(deed);
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    Directives directives(*ledger);
    const auto first = directives.find(options.first);
    if (!first)
        return fail(first);
    const auto second = directives.find(options.second);
    if (!second)
        return fail(second);
    const auto all = directives.conflicts();
    if (!all)
        return fail(all);
    const auto found = std::ranges::find_if(all->conflicts, [&](const Conflict &conflict) {
        const bool same = conflict.first == first->directive.id && conflict.second == second->directive.id;
        const bool turned = conflict.second == first->directive.id && conflict.first == second->directive.id;
        return (same || turned) && conflict.kind == *parseConflictKind(options.kind);
    });
    if (found == all->conflicts.end())
        return Error{ErrorCode::NotFound, ProgressMsg::NoSuchConflict, {options.first, options.second}};
    const auto done = directives.settle(*found, options.ruling, options.by, options.document, *deed);
    if (!done)
        return fail(done);
    context.tell(context.say(ProgressMsg::ConflictSettled, {options.by}));
    return Exit::Done;
}

} // namespace

void addSettling(CLI::App &verb, Context &context)
{
    addVerb(verb, context, "conflicts", "On what directives over the same assets differ",
            "Example: homewardctl directive conflicts", list);
    auto options = std::make_shared<SettleOptions>();
    CLI::App *settling =
        addVerb(verb, context, options, "settle", "Records a named person's word on a conflict",
                "Example: homewardctl directive settle \"IT 2026-41\" \"Apple phones\" --on-what deadline "
                "--ruling \"the earlier one\" --by \"Director Zhou\"",
                settle);
    settling->add_option("first", options->first, "One directive")->required();
    settling->add_option("second", options->second, "The other")->required();
    settling->add_option("--on-what", options->kind, "In what they differ")
        ->check(CLI::IsMember({"deadline", "completion", "basis"}))
        ->required();
    settling->add_option("--ruling", options->ruling, "What was decided")->required();
    settling->add_option("--by", options->by, "Who decided")->required();
    settling->add_option("--document", options->document, "The paper");
    addDeedOptions(*settling, options->deed, "The day of the ruling (default: today)");
}

} // namespace homeward::ctl
