// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/asset_choice.h"
#include "app/homewardctl/directive_parts.h"
#include "core/directives/terms/directive_json.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

struct DirectiveOptions {
    std::string directive;
    std::string file;
    std::string by;
    std::string document;
    std::string on;
    std::string why;
    bool all = false;
};

const std::vector<OutputColumn> listColumns = {
    {"number", Msg::HeadDocumentNumber},     {"title", Msg::HeadTitle},
    {"standing", Msg::HeadStanding},         {"received", Msg::HeadReceived},
    {"deadline", Msg::HeadDeadline},         {"completion", Msg::HeadCompletion},
    {"target_percent", Msg::HeadTarget},     {"issuer", Msg::HeadIssuer, false},
    {"source.kind", Msg::HeadSource, false}, {"source.relayed_by", Msg::HeadRelayedBy, false},
    {"confirmed_by", Msg::HeadConfirmedBy},  {"id", Msg::ColumnUuid, false},
};

const std::vector<OutputColumn> showColumns = {
    {"title", Msg::HeadTitle},
    {"number", Msg::HeadDocumentNumber},
    {"issuer", Msg::HeadIssuer},
    {"source.kind", Msg::HeadSource},
    {"source.relayed_by", Msg::HeadRelayedBy},
    {"source.reference", Msg::HeadPaper},
    {"standing", Msg::HeadStanding},
    {"confirmed_by", Msg::HeadConfirmedBy},
    {"received", Msg::HeadReceived},
    {"effective", Msg::HeadEffective},
    {"deadline", Msg::HeadDeadline},
    {"completion", Msg::HeadCompletion},
    {"scope.categories", Msg::HeadCategory},
    {"scope.units", Msg::HeadUnit},
    {"scope.locations", Msg::ColumnLocation},
    {"scope.ownership", Msg::ColumnOwnership},
    {"scope.brands_in", Msg::HeadBrands},
    {"scope.brands_out", Msg::HeadLeft},
    {"basis", Msg::HeadBasis},
    {"home", Msg::HeadHome},
    {"target_percent", Msg::HeadTarget},
    {"interim", Msg::HeadDue},
    {"notes", Msg::ColumnNotes},
    {"id", Msg::ColumnUuid},
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
    const auto deed = deedOn(context, options.why, options.on);
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
    context.tell(context.say(Msg::DirectiveAdded, {nameOf(*directive), number(count->foreign),
                                                   number(count->domestic), number(count->undetermined)}));
    if (directive->standing == Standing::Reported)
        context.tell(context.say(Msg::DirectiveIsReported, {nameOf(*directive)}));
    const auto conflicts = directives.conflicts();
    if (!conflicts)
        return fail(conflicts);
    const auto open = std::ranges::count_if(
        conflicts->conflicts, [](const Conflict &conflict) { return conflict.settlement == nullptr; });
    if (open > 0)
        context.tell(context.say(Msg::ConflictsOpen, {number(open)}));
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
    const std::vector<OutputColumn> columns = {{"assets", Msg::HeadAssets},
                                               {"foreign", Msg::WordForeign},
                                               {"domestic", Msg::WordDomestic},
                                               {"undetermined", Msg::WordUndetermined}};
    if (auto printed = printObject(context.format(), context.language(), columns, object); !printed)
        return fail(printed);
    return Exit::Done;
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
    if (auto printed = printListing(context.format(), context.language(), listColumns, objects); !printed)
        return fail(printed);
    return Exit::Done;
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
    if (auto printed = printObject(context.format(), context.language(), showColumns, jsonOf(row->directive));
        !printed)
        return fail(printed);
    return Exit::Done;
}

/// Opens the ledger, finds the directive and runs a deed on it, which says itself what it did.
template <class Do>
Result<int> act(const Context &context, const DirectiveOptions &options, Do perform)
{
    const auto deed = deedOn(context, options.why, options.on);
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
            context.tell(written->action ? context.say(Msg::DirectiveChanged, {nameOf(*after)})
                                         : context.say(Msg::NothingChanges));
        return written;
    });
}

Result<int> confirm(const Context &context, const DirectiveOptions &options)
{
    return act(context, options, [&](Directives &directives, const DirectiveRow &row, const Deed &deed) {
        auto written = directives.confirm(row.id, options.by, options.document, deed);
        if (written)
            context.tell(context.say(Msg::DirectiveConfirmed, {nameOf(row.directive)}));
        return written;
    });
}

Result<int> end(const Context &context, const DirectiveOptions &options, Standing standing)
{
    return act(context, options, [&](Directives &directives, const DirectiveRow &row, const Deed &deed) {
        auto written = directives.end(row.id, standing, deed);
        if (written)
            context.tell(
                context.say(Msg::DirectiveEnded, {nameOf(row.directive), std::string(toText(standing))}));
        return written;
    });
}

void addFileVerb(CLI::App &verb, Context &context, const char *name, const char *says, const char *example,
                 Result<int> (*run)(const Context &, const DirectiveOptions &))
{
    auto options = std::make_shared<DirectiveOptions>();
    CLI::App *sub = verb.add_subcommand(name, says);
    sub->footer(example);
    sub->add_option("file", options->file, "The directive as JSON; - reads standard input")->required();
    sub->add_option("--why", options->why, "Reason, for the history");
    sub->callback([&context, options, run] {
        context.run = [&context, options, run] { return run(context, *options); };
    });
}

void addReading(CLI::App &verb, Context &context)
{
    addFileVerb(verb, context, "add", "Registers a directive from its JSON",
                "Example: homewardctl directive add phones.json   (its fields stand in homewardctl(1))", add);
    addFileVerb(verb, context, "count", "Counts what a directive would take, without adding it",
                "Example: homewardctl directive count phones.json", count);
    auto options = std::make_shared<DirectiveOptions>();
    CLI::App *listing = verb.add_subcommand("list", "The directives in force");
    listing->footer("Example: homewardctl directive list --format json");
    listing->add_flag("--all", options->all, "Also superseded and withdrawn ones");
    listing->callback(
        [&context, options] { context.run = [&context, options] { return list(context, *options); }; });
    CLI::App *showing = verb.add_subcommand("show", "One directive with all its fields");
    showing->footer("Example: homewardctl directive show \"IT 2026-41\" --format json");
    showing->add_option("directive", options->directive, "Number, title or UUID")->required();
    showing->callback(
        [&context, options] { context.run = [&context, options] { return show(context, *options); }; });
}

void addChanging(CLI::App &verb, Context &context)
{
    auto options = std::make_shared<DirectiveOptions>();
    const auto addCommon = [&](CLI::App *sub) {
        sub->add_option("directive", options->directive, "Number, title or UUID")->required();
        sub->add_option("--on", options->on, "The day on which it happened (default: today)")
            ->type_name("YYYY-MM-DD");
        sub->add_option("--why", options->why, "Reason, for the history");
    };
    CLI::App *amending = verb.add_subcommand("amend", "Changes the fields that stand in a JSON file");
    amending->footer(
        "Example: echo '{\"deadline\":\"2026-12-31\"}' | homewardctl directive amend \"IT 2026-41\" - "
        "--why \"extended by the director\"");
    addCommon(amending);
    amending->add_option("file", options->file, "The fields to change as JSON; - reads standard input")
        ->required();
    amending->callback(
        [&context, options] { context.run = [&context, options] { return amend(context, *options); }; });
    CLI::App *confirming =
        verb.add_subcommand("confirm", "A named person or a paper stands for a reported directive");
    confirming->footer(
        "Example: homewardctl directive confirm \"Foreign phones\" --by \"Director Zhou\" --document \"IT "
        "2026-41\"");
    addCommon(confirming);
    confirming->add_option("--by", options->by, "Who confirms it");
    confirming->add_option("--document", options->document, "The paper that confirms it");
    confirming->callback(
        [&context, options] { context.run = [&context, options] { return confirm(context, *options); }; });
    for (const Standing standing : {Standing::Superseded, Standing::Withdrawn}) {
        const bool superseded = standing == Standing::Superseded;
        CLI::App *ending = verb.add_subcommand(superseded ? "supersede" : "withdraw",
                                               superseded ? "Another directive has taken its place"
                                                          : "It is no longer in force");
        ending->footer(superseded
                           ? "Example: homewardctl directive supersede \"IT 2026-41\" --why \"IT 2027-3\""
                           : "Example: homewardctl directive withdraw \"IT 2026-41\" --why \"never issued\"");
        addCommon(ending);
        ending->callback([&context, options, standing] {
            context.run = [&context, options, standing] { return end(context, *options, standing); };
        });
    }
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
