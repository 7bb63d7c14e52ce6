// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/asset_choice.h"
#include "app/homewardctl/verb_parts.h"
#include "core/base/date.h"
#include "core/store/organisation.h"
#include "core/text/messages_app.h"
#include "core/text/messages_progress.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

struct UnitOptions {
    std::string unit;
    std::string other;
    AssetChoice choice;
    DeedOptions deed;
    bool all = false;
};

/// Runs a deed on the organisation; the sentence that says what was done.
template <class Do>
Result<int> act(const Context &context, const UnitOptions &options, Do perform)
{
    return actOn(context, options.deed, [&](Ledger &ledger, const Deed &deed) {
        Organisation organisation(ledger);
        return perform(organisation, ledger, deed);
    });
}

Result<int> list(const Context &context, const UnitOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto units = Organisation(*ledger).units(options.all);
    if (!units)
        return fail(units);
    const std::vector<OutputColumn> columns = {
        {"unit", ProgressMsg::HeadUnit},          {"assets", AppMsg::HeadAssets},
        {"people", ProgressMsg::HeadPeople},      {"from", ProgressMsg::HeadSince},
        {"came_from", ProgressMsg::HeadCameFrom}, {"until", ProgressMsg::HeadUntil},
        {"became", ProgressMsg::HeadBecame}};
    std::vector<ordered_json> objects;
    for (const UnitEntry &unit : *units)
        objects.push_back({{"unit", unit.path},
                           {"assets", unit.assets},
                           {"people", unit.people},
                           {"from", dayJson(unit.from)},
                           {"came_from", unit.cameFrom},
                           {"until", dayJson(unit.until)},
                           {"became", unit.successors}});
    return printedListing(context, columns, objects);
}

Result<int> add(const Context &context, const UnitOptions &options)
{
    return act(context, options,
               [&](Organisation &organisation, Ledger &, const Deed &deed) -> Result<std::string> {
                   const auto done = organisation.addUnit(options.unit, deed);
                   return done ? Result<std::string>(context.say(ProgressMsg::UnitMade, {options.unit})) : fail(done);
               });
}

Result<int> move(const Context &context, const UnitOptions &options)
{
    return act(context, options,
               [&](Organisation &organisation, Ledger &, const Deed &deed) -> Result<std::string> {
                   const auto unit = organisation.findUnit(options.unit);
                   if (!unit)
                       return fail(unit);
                   const auto done = organisation.moveUnit(*unit, options.other, deed);
                   if (!done)
                       return fail(done);
                   return context.say(ProgressMsg::UnitMoved, {options.unit, options.other});
               });
}

Result<int> merge(const Context &context, const UnitOptions &options)
{
    return act(
        context, options, [&](Organisation &organisation, Ledger &, const Deed &deed) -> Result<std::string> {
            const auto from = organisation.findUnit(options.unit);
            if (!from)
                return fail(from);
            const auto into = organisation.findUnit(options.other);
            if (!into)
                return fail(into);
            const auto moved = organisation.mergeUnits(*from, *into, deed);
            if (!moved)
                return fail(moved);
            return context.say(ProgressMsg::UnitMerged, {options.unit, options.other, std::to_string(moved->assets),
                                                 std::to_string(moved->people)});
        });
}

Result<int> split(const Context &context, const UnitOptions &options)
{
    return act(
        context, options,
        [&](Organisation &organisation, Ledger &ledger, const Deed &deed) -> Result<std::string> {
            const auto from = organisation.findUnit(options.unit);
            if (!from)
                return fail(from);
            const auto assets = chosenAssets(ledger, options.choice);
            if (!assets)
                return fail(assets);
            const auto moved = organisation.splitUnit(*from, options.other, *assets, deed);
            if (!moved)
                return fail(moved);
            return context.say(ProgressMsg::UnitSplit, {options.other, options.unit, std::to_string(moved->assets)});
        });
}

Result<int> end(const Context &context, const UnitOptions &options)
{
    return act(
        context, options, [&](Organisation &organisation, Ledger &, const Deed &deed) -> Result<std::string> {
            const auto unit = organisation.findUnit(options.unit);
            if (!unit)
                return fail(unit);
            const auto done = organisation.endUnit(*unit, deed);
            return done ? Result<std::string>(context.say(ProgressMsg::UnitEnded, {options.unit})) : fail(done);
        });
}

Result<int> check(const Context &context, const UnitOptions &)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto shared = Organisation(*ledger).sharedIdentities();
    if (!shared)
        return fail(shared);
    const std::vector<OutputColumn> columns = {{"first", ProgressMsg::HeadFirst},   {"first_unit", ProgressMsg::HeadUnit},
                                               {"second", ProgressMsg::HeadSecond}, {"second_unit", ProgressMsg::HeadUnit},
                                               {"kind", AppMsg::HeadField},    {"value", AppMsg::HeadValue}};
    std::vector<ordered_json> objects;
    for (const SharedIdentity &one : *shared) {
        objects.push_back({{"first", one.firstTag},
                           {"first_unit", one.firstUnit},
                           {"second", one.secondTag},
                           {"second_unit", one.secondUnit},
                           {"kind", one.kind},
                           {"value", one.value}});
        context.tell(context.say(ProgressMsg::SameIdentityInTwo, {one.kind, one.value, one.firstTag, one.firstUnit,
                                                          one.secondTag, one.secondUnit}));
    }
    if (auto printed = printListing(context.format(), context.language(), columns, objects); !printed)
        return fail(printed);
    return shared->empty() ? Exit::Done : Exit::Found;
}

using Run = Result<int> (*)(const Context &, const UnitOptions &);

} // namespace

void addUnit(CLI::App &app, Context &context)
{
    CLI::App *verb = app.add_subcommand("unit", "The tree of departments, with its days");
    verb->require_subcommand(1);
    verb->footer("Example: homewardctl unit list");
    auto options = std::make_shared<UnitOptions>();
    CLI::App *listing =
        addVerb(*verb, context, options, "list", "The units", "Example: homewardctl unit list --all", list);
    listing->add_flag("--all", options->all, "Also those that have ended");
    addVerb(*verb, context, options, "check",
            "Strong identities that stand in two units; exit code 4 if any does",
            "Example: homewardctl unit check", check);
    struct Sub {
        const char *name;
        const char *says;
        const char *example;
        const char *other; ///< what the second name is; null: there is none
        Run run;
    };
    const Sub subs[] = {
        {"add", "A new unit", "Example: homewardctl unit add \"Finance / Audit\" --on 2026-09-01", nullptr,
         add},
        {"move", "Another name or another place in the tree",
         "Example: homewardctl unit move \"Finance / Audit\" \"Supervision / Audit\"", "Its new path", move},
        {"merge", "One unit becomes part of another",
         "Example: homewardctl unit merge Archive Research --on 2026-09-01", "The unit that stays", merge},
        {"split", "A new unit takes over some of the assets",
         "Example: homewardctl unit split Research Laboratory --where 'unit = Research and location ~ Lab'",
         "Path of the new unit", split},
        {"end", "An empty unit ends", "Example: homewardctl unit end Archive", nullptr, end},
    };
    for (const Sub &one : subs) {
        CLI::App *sub = addVerb(*verb, context, options, one.name, one.says, one.example, one.run);
        sub->add_option("unit", options->unit, "Path: \"Department / Section\"")->required();
        if (one.other != nullptr)
            sub->add_option("other", options->other, one.other)->required();
        if (one.run == split)
            addAssetChoice(*sub, options->choice, false);
        addDeedOptions(*sub, options->deed);
    }
}

} // namespace homeward::ctl
