// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/asset_choice.h"
#include "app/homewardctl/progress_view.h"
#include "app/homewardctl/verb_parts.h"
#include "core/base/date.h"
#include "core/store/organisation.h"
#include "core/text/messages_app.h"
#include "core/text/messages_progress.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

struct PersonOptions {
    std::string person;
    std::string to;
    std::vector<std::string> assets;
    PersonFields fields;
    DeedOptions deed;
    bool all = false;
};

/// Runs a deed on the organisation; the sentence that says what was done.
template <class Do>
Result<int> act(const Context &context, const PersonOptions &options, Do perform)
{
    return actOn(context, options.deed, [&](Ledger &ledger, const Deed &deed) {
        Organisation organisation(ledger);
        return perform(organisation, ledger, deed);
    });
}

Result<int> list(const Context &context, const PersonOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto people = Organisation(*ledger).people(options.all);
    if (!people)
        return fail(people);
    const std::vector<OutputColumn> columns = {{"name", AppMsg::HeadName},
                                               {"employee_number", ProgressMsg::HeadEmployeeNumber},
                                               {"unit", ProgressMsg::HeadUnit},
                                               {"assets", AppMsg::HeadAssets},
                                               {"left_on", ProgressMsg::HeadLeftOn}};
    std::vector<ordered_json> objects;
    for (const PersonEntry &person : *people)
        objects.push_back({{"name", person.name},
                           {"employee_number", person.employeeNumber},
                           {"unit", person.unit},
                           {"assets", person.assets},
                           {"left_on", dayJson(person.leftOn)}});
    return printedListing(context, columns, objects);
}

Result<int> returns(const Context &context, const PersonOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    Organisation organisation(*ledger);
    const auto person = organisation.findPerson(options.person);
    if (!person)
        return fail(person);
    const auto assets = organisation.returnList(person->id);
    if (!assets)
        return fail(assets);
    if (auto printed = printAssets(context, *ledger, *assets); !printed)
        return fail(printed);
    return Exit::Done;
}

Result<int> add(const Context &context, const PersonOptions &options)
{
    return act(
        context, options, [&](Organisation &organisation, Ledger &, const Deed &deed) -> Result<std::string> {
            PersonFields fields = options.fields;
            fields.name = options.person;
            const auto done = organisation.addPerson(fields, deed);
            return done ? Result<std::string>(context.say(ProgressMsg::PersonKept, {options.person})) : fail(done);
        });
}

Result<int> set(const Context &context, const PersonOptions &options)
{
    return act(
        context, options, [&](Organisation &organisation, Ledger &, const Deed &deed) -> Result<std::string> {
            const auto person = organisation.findPerson(options.person);
            if (!person)
                return fail(person);
            const auto done = organisation.changePerson(person->id, options.fields, deed);
            return done ? Result<std::string>(context.say(ProgressMsg::PersonKept, {person->name})) : fail(done);
        });
}

Result<int> leave(const Context &context, const PersonOptions &options)
{
    return act(context, options,
               [&](Organisation &organisation, Ledger &, const Deed &deed) -> Result<std::string> {
                   const auto person = organisation.findPerson(options.person);
                   if (!person)
                       return fail(person);
                   const auto done = organisation.personLeft(person->id, deed);
                   if (!done)
                       return fail(done);
                   const auto after = organisation.findPerson(options.person);
                   if (!after)
                       return fail(after);
                   const auto held = organisation.returnList(person->id);
                   if (!held)
                       return fail(held);
                   return context.say(ProgressMsg::PersonLeft, {person->name, toIso(after->leftOn.value_or(Day{})),
                                                        std::to_string(held->size())});
               });
}

Result<int> back(const Context &context, const PersonOptions &options)
{
    return act(
        context, options, [&](Organisation &organisation, Ledger &, const Deed &deed) -> Result<std::string> {
            const auto person = organisation.findPerson(options.person);
            if (!person)
                return fail(person);
            const auto done = organisation.personBack(person->id, deed);
            return done ? Result<std::string>(context.say(ProgressMsg::PersonBack, {person->name})) : fail(done);
        });
}

Result<int> transfer(const Context &context, const PersonOptions &options)
{
    return act(
        context, options,
        [&](Organisation &organisation, Ledger &ledger, const Deed &deed) -> Result<std::string> {
            const auto from = organisation.findPerson(options.person);
            if (!from)
                return fail(from);
            const auto to = organisation.findPerson(options.to);
            if (!to)
                return fail(to);
            const auto assets = findAssets(ledger, options.assets);
            if (!assets)
                return fail(assets);
            const auto moved = organisation.handOver(from->id, to->id, *assets, deed);
            if (!moved)
                return fail(moved);
            return context.say(ProgressMsg::AssetsHandedOver, {std::to_string(moved->assets), from->name, to->name});
        });
}

} // namespace

void addPerson(CLI::App &app, Context &context)
{
    CLI::App *verb = app.add_subcommand("person", "The people who hold assets");
    verb->require_subcommand(1);
    verb->footer("Example: homewardctl person list");
    auto options = std::make_shared<PersonOptions>();
    CLI::App *listing = addVerb(*verb, context, options, "list", "People and how much they hold",
                                "Example: homewardctl person list --all", list);
    listing->add_flag("--all", options->all, "Also those who have left");
    CLI::App *returning = addVerb(*verb, context, options, "returns", "What somebody has to give back",
                                  "Example: homewardctl person returns \"Li Wei\" --format csv", returns);
    CLI::App *adding =
        addVerb(*verb, context, options, "add", "Somebody new",
                "Example: homewardctl person add \"Li Wei\" --number 10412 --unit Finance", add);
    CLI::App *setting = addVerb(*verb, context, options, "set", "Another name, number or unit",
                                "Example: homewardctl person set 10412 --unit Research", set);
    CLI::App *leaving = addVerb(*verb, context, options, "left", "Somebody has left",
                                "Example: homewardctl person left \"Li Wei\" --on 2026-09-30", leave);
    CLI::App *coming = addVerb(*verb, context, options, "back", "Somebody had not left, or is back",
                               "Example: homewardctl person back \"Li Wei\"", back);
    CLI::App *handing =
        addVerb(*verb, context, options, "transfer", "Hands over what somebody holds, or some of it",
                "Example: homewardctl person transfer \"Li Wei\" \"Wang Fang\" --asset A-0031", transfer);
    for (CLI::App *sub : {returning, adding, setting, leaving, coming, handing})
        sub->add_option("person", options->person, "Name or employee number")->required();
    handing->add_option("to", options->to, "Who takes over: name or employee number")->required();
    handing->add_option("--asset", options->assets, "Only these (default: all)");
    setting->add_option("--name", options->fields.name, "Another name");
    for (CLI::App *sub : {adding, setting}) {
        sub->add_option("--number", options->fields.employeeNumber, "Employee number");
        sub->add_option("--unit", options->fields.unit, "Path of the unit");
    }
    for (CLI::App *sub : {adding, setting, leaving, coming, handing})
        addDeedOptions(*sub, options->deed);
}

} // namespace homeward::ctl
