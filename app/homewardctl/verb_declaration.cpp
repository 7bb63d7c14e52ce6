// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/going_out.h"
#include "app/homewardctl/verb_parts.h"
#include "core/base/file.h"
#include "core/exchange/declaration.h"
#include "core/text/messages_exchange.h"

#include <fmt/format.h>

namespace homeward::ctl {
namespace {

struct DeclarationVerb {
    std::string holder;
    std::string file;
    DeedOptions deed;
    bool dryRun = false;
};

Result<int> form(const Context &context, const DeclarationVerb &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto declarations = declarationsOf(*ledger, options.holder);
    if (!declarations)
        return fail(declarations);
    const auto text = declarationCsv(*declarations, context.language());
    if (!text)
        return fail(text);
    if (options.file == "-") {
        if (const auto written = writeOut(*text); !written)
            return fail(written);
        return Exit::Done;
    }
    auto file = AtomicFile::create(options.file);
    if (!file)
        return fail(file);
    if (const auto written = file->write(*text); !written)
        return fail(written);
    if (const auto done = file->commit(); !done)
        return fail(done);
    return Exit::Done;
}

Result<int> take(const Context &context, const DeclarationVerb &options)
{
    const auto deed = deedOf(context, options.deed);
    if (!deed)
        return fail(deed);
    auto table = openTable(options.file);
    if (!table)
        return fail(table);
    auto ledger = context.openLedger(options.dryRun ? Ledger::Access::ReadOnly : Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    const auto outcome = takeDeclarations(*ledger, **table, options.dryRun, *deed);
    if (!outcome)
        return fail(outcome);
    for (const DeclarationFault &fault : outcome->faults)
        context.tell(context.say(ExchangeMsg::DeclarationLineWrong,
                                 {std::to_string(fault.line), homeward::say(fault.why, context.language())}));
    context.tell(context.say(ExchangeMsg::DeclarationTaken,
                             {std::to_string(outcome->stillUsed), std::to_string(outcome->ended),
                              std::to_string(outcome->added), std::to_string(outcome->faults.size())}));
    return outcome->faults.empty() ? Exit::Done : Exit::Partly;
}

} // namespace

void addDeclaration(CLI::App &app, Context &context)
{
    CLI::App *verb =
        app.add_subcommand("declaration", "Holders' declarations on personal devices and those in home use");
    verb->require_subcommand(1);
    verb->footer("Example: homewardctl declaration form --holder 'Zhang San' --to form.csv");
    const auto options = std::make_shared<DeclarationVerb>();
    CLI::App *made = addVerb(*verb, context, options, "form",
                             "The form as CSV to fill in (as PDF to sign: homeward --declaration)",
                             "Example: homewardctl declaration form --to forms.csv", form);
    made->add_option("--holder", options->holder, "Name or employee number (default: everybody concerned)");
    made->add_option("--to", options->file, "The file, - for standard output")->required()->type_name("FILE");
    CLI::App *taken = addVerb(*verb, context, options, "take", "Takes filled forms over: CSV, XLSX or XLS",
                              "Example: homewardctl declaration take forms.csv --dry-run", take);
    taken->add_option("file", options->file, "The filled form")->required()->type_name("FILE");
    taken->add_flag("--dry-run", options->dryRun, "Only say what would be");
    addWhy(*taken, options->deed);
}

} // namespace homeward::ctl
