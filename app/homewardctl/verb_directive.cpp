// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/asset_choice.h"
#include "app/homewardctl/directive_parts.h"
#include "core/directives/terms/directive_json.h"
#include "core/text/messages_app.h"
#include "core/text/messages_inventory.h"
#include "core/text/messages_progress.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

struct DirectiveOptions {
    std::string directive;
    std::string file;
    std::string by;
    std::string document;
    DeedOptions deed;
    bool all = false;
};

const std::vector<OutputColumn> listColumns = {
    {"number", ProgressMsg::HeadDocumentNumber},     {"title", ProgressMsg::HeadTitle},
    {"standing", ProgressMsg::HeadStanding},         {"received", ProgressMsg::HeadReceived},
    {"deadline", ProgressMsg::HeadDeadline},         {"completion", ProgressMsg::HeadCompletion},
    {"target_percent", ProgressMsg::HeadTarget},     {"issuer", ProgressMsg::HeadIssuer, false},
    {"source.kind", AppMsg::HeadSource, false}, {"source.relayed_by", ProgressMsg::HeadRelayedBy, false},
    {"confirmed_by", ProgressMsg::HeadConfirmedBy},  {"id", InventoryMsg::ColumnUuid, false},
};

const std::vector<OutputColumn> showColumns = {
    {"title", ProgressMsg::HeadTitle},
    {"number", ProgressMsg::HeadDocumentNumber},
    {"issuer", ProgressMsg::HeadIssuer},
    {"source.kind", AppMsg::HeadSource},
    {"source.relayed_by", ProgressMsg::HeadRelayedBy},
    {"source.reference", ProgressMsg::HeadPaper},
    {"standing", ProgressMsg::HeadStanding},
    {"confirmed_by", ProgressMsg::HeadConfirmedBy},
    {"received", ProgressMsg::HeadReceived},
    {"effective", AppMsg::HeadEffective},
    {"deadline", ProgressMsg::HeadDeadline},
    {"completion", ProgressMsg::HeadCompletion},
    {"scope.categories", AppMsg::HeadCategory},
    {"scope.units", ProgressMsg::HeadUnit},
    {"scope.locations", InventoryMsg::ColumnLocation},
    {"scope.ownership", InventoryMsg::ColumnOwnership},
    {"scope.brands_in", AppMsg::HeadBrands},
    {"scope.brands_out", ProgressMsg::HeadLeft},
    {"basis", AppMsg::HeadBasis},
    {"home", AppMsg::HeadHome},
    {"target_percent", ProgressMsg::HeadTarget},
    {"interim", ProgressMsg::HeadDue},
    {"notes", InventoryMsg::ColumnNotes},
    {"id", InventoryMsg::ColumnUuid},
};

ordered_json jsonOf(const Directive &directive)
{
    return ordered_json::parse(toJson(directive), nullptr, false);
}

void tellWarnings(const Context &context, const std::vector<Warning> &warnings)
{
    for (const Warning &warning : warnings)
        context.tell(context.say(warning.message, warning.parameters));
}

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

Result<int> add(const Context &context, const DirectiveOptions &options)
{
    const auto text = readInput(options.file);
    if (!text)
        return fail(text);
    const auto directive = parseDirective(*text);
    if (!directive)
        return fail(directive);
    const auto deed = deedOf(context, options.deed);
    if (!deed)
        return fail(deed);
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    Directives directives(*ledger);
    const auto added = directives.add(*directive, *deed);
    if (!added)
        return fail(added);
    tellWarnings(context, added->warnings);
    const auto count = directives.countScope(*directive);
    if (!count)
        return fail(count);
    context.tell(context.say(ProgressMsg::DirectiveAdded, {nameOf(*directive), number(count->foreign),
                                                   number(count->domestic), number(count->undetermined)}));
    if (directive->standing == Standing::Reported)
        context.tell(context.say(ProgressMsg::DirectiveIsReported, {nameOf(*directive)}));
    const auto conflicts = directives.conflicts();
    if (!conflicts)
        return fail(conflicts);
    const auto open = std::ranges::count_if(
        conflicts->conflicts, [](const Conflict &conflict) { return conflict.settlement == nullptr; });
    if (open > 0)
        context.tell(context.say(ProgressMsg::ConflictsOpen, {number(open)}));
    return Exit::Done;
}

Result<int> count(const Context &context, const DirectiveOptions &options)
{
    const auto text = readInput(options.file);
    if (!text)
        return fail(text);
    const auto directive = parseDirective(*text);
    if (!directive)
        return fail(directive);
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    Directives directives(*ledger);
    const auto warnings = directives.judge(*directive);
    if (!warnings)
        return fail(warnings);
    tellWarnings(context, *warnings);
    const auto count = directives.countScope(*directive);
    if (!count)
        return fail(count);
    const ordered_json object{{"assets", count->assets},
                              {"foreign", count->foreign},
                              {"domestic", count->domestic},
                              {"undetermined", count->undetermined}};
    const std::vector<OutputColumn> columns = {{"assets", AppMsg::HeadAssets},
                                               {"foreign", InventoryMsg::WordForeign},
                                               {"domestic", InventoryMsg::WordDomestic},
                                               {"undetermined", InventoryMsg::WordUndetermined}};
    return printedObject(context, columns, object);
}

Result<int> list(const Context &context, const DirectiveOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    Directives directives(*ledger);
    const auto rows = directives.all();
    if (!rows)
        return fail(rows);
    std::vector<ordered_json> objects;
    for (const DirectiveRow &row : *rows)
        if (options.all || row.directive.inForce())
            objects.push_back(jsonOf(row.directive));
    return printedListing(context, listColumns, objects);
}

Result<int> show(const Context &context, const DirectiveOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    Directives directives(*ledger);
    const auto row = directives.find(options.directive);
    if (!row)
        return fail(row);
    return printedObject(context, showColumns, jsonOf(row->directive));
}

/// Opens the ledger, finds the directive and runs a deed on it, which says itself what it did.
template <class Do>
Result<int> act(const Context &context, const DirectiveOptions &options, Do perform)
{
    const auto deed = deedOf(context, options.deed);
    if (!deed)
        return fail(deed);
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    Directives directives(*ledger);
    const auto row = directives.find(options.directive);
    if (!row)
        return fail(row);
    const Result<DirectiveWritten> written = perform(directives, *row, *deed);
    if (!written)
        return fail(written);
    tellWarnings(context, written->warnings);
    return Exit::Done;
}

Result<int> amend(const Context &context, const DirectiveOptions &options)
{
    const auto text = readInput(options.file);
    if (!text)
        return fail(text);
    return act(context, options, [&](Directives &directives, const DirectiveRow &row, const Deed &deed) {
        const auto after = amendDirective(row.directive, *text);
        if (!after)
            return Result<DirectiveWritten>(fail(after));
        auto written = directives.amend(row.id, *after, deed);
        if (written)
            context.tell(written->action ? context.say(ProgressMsg::DirectiveChanged, {nameOf(*after)})
                                         : context.say(AppMsg::NothingChanges));
        return written;
    });
}

Result<int> confirm(const Context &context, const DirectiveOptions &options)
{
    return act(context, options, [&](Directives &directives, const DirectiveRow &row, const Deed &deed) {
        auto written = directives.confirm(row.id, options.by, options.document, deed);
        if (written)
            context.tell(context.say(ProgressMsg::DirectiveConfirmed, {nameOf(row.directive)}));
        return written;
    });
}

template <Standing standing>
Result<int> end(const Context &context, const DirectiveOptions &options)
{
    return act(context, options, [&](Directives &directives, const DirectiveRow &row, const Deed &deed) {
        auto written = directives.end(row.id, standing, deed);
        if (written)
            context.tell(
                context.say(ProgressMsg::DirectiveEnded, {nameOf(row.directive), std::string(toText(standing))}));
        return written;
    });
}

void addReading(CLI::App &verb, Context &context)
{
    const auto options = std::make_shared<DirectiveOptions>();
    CLI::App *adding =
        addVerb(verb, context, options, "add", "Registers a directive from its JSON",
                "Example: homewardctl directive add phones.json   (its fields stand in homewardctl(1))", add);
    addWhy(*adding, options->deed);
    CLI::App *counting =
        addVerb(verb, context, options, "count", "Counts what a directive would take, without adding it",
                "Example: homewardctl directive count phones.json", count);
    for (CLI::App *sub : {adding, counting})
        sub->add_option("file", options->file, "The directive as JSON; - reads standard input")->required();
    CLI::App *listing = addVerb(verb, context, options, "list", "The directives in force",
                                "Example: homewardctl directive list --format json", list);
    listing->add_flag("--all", options->all, "Also superseded and withdrawn ones");
    CLI::App *showing = addVerb(verb, context, options, "show", "One directive with all its fields",
                                "Example: homewardctl directive show \"IT 2026-41\" --format json", show);
    showing->add_option("directive", options->directive, "Number, title or UUID")->required();
}

void addChanging(CLI::App &verb, Context &context)
{
    const auto options = std::make_shared<DirectiveOptions>();
    CLI::App *amending = addVerb(
        verb, context, options, "amend", "Changes the fields that stand in a JSON file",
        "Example: echo '{\"deadline\":\"2026-12-31\"}' | homewardctl directive amend \"IT 2026-41\" - "
        "--why \"extended by the director\"",
        amend);
    CLI::App *confirming = addVerb(
        verb, context, options, "confirm", "A named person or a paper stands for a reported directive",
        "Example: homewardctl directive confirm \"Foreign phones\" --by \"Director Zhou\" --document \"IT "
        "2026-41\"",
        confirm);
    CLI::App *superseding =
        addVerb(verb, context, options, "supersede", "Another directive has taken its place",
                "Example: homewardctl directive supersede \"IT 2026-41\" --why \"IT 2027-3\"",
                end<Standing::Superseded>);
    CLI::App *withdrawing =
        addVerb(verb, context, options, "withdraw", "It is no longer in force",
                "Example: homewardctl directive withdraw \"IT 2026-41\" --why \"never issued\"",
                end<Standing::Withdrawn>);
    for (CLI::App *sub : {amending, confirming, superseding, withdrawing}) {
        sub->add_option("directive", options->directive, "Number, title or UUID")->required();
        addDeedOptions(*sub, options->deed, "The day on which it happened (default: today)");
    }
    amending->add_option("file", options->file, "The fields to change as JSON; - reads standard input")
        ->required();
    confirming->add_option("--by", options->by, "Who confirms it");
    confirming->add_option("--document", options->document, "The paper that confirms it");
}

} // namespace

void addDirective(CLI::App &app, Context &context)
{
    CLI::App *verb =
        app.add_subcommand("directive", "Instructions: what must be gone by when, and who said so");
    verb->require_subcommand(1);
    verb->footer("Example: homewardctl directive list");
    addReading(*verb, context);
    addChanging(*verb, context);
    addExempting(*verb, context);
    addSettling(*verb, context);
}

} // namespace homeward::ctl
