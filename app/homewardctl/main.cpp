// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/context.h"
#include "app/homewardctl/going_out.h"
#include "core/base/defaults.h"
#include "core/text/messages_app.h"
#include "core/text/messages_base.h"
#include "core/text/messages_exchange.h"
#include "core/text/messages_inventory.h"

#include <algorithm>
#include <csignal>
#include <exception>
#include <iterator>

namespace {

using namespace homeward;
using namespace homeward::ctl;

void addCommonOptions(CLI::App &app, CommonOptions &options)
{
    app.add_option("--ledger", options.ledger, "The ledger file (also HOMEWARD_LEDGER)")->type_name("FILE");
    app.add_option("--home", options.home, "Home countries, ISO 3166-1")->type_name("CC[,CC...]");
    app.add_option("--basis", options.basis, "Whose country counts")
        ->check(CLI::IsMember({"brand", "owner"}));
    app.add_option("--format", options.format, "Output: a table on a terminal, else csv")
        ->check(CLI::IsMember({"table", "csv", "json"}));
    app.add_option("--replay", options.replay, "A scan file instead of the live bus")->type_name("FILE");
    app.add_option("--lang", options.language, "Language of messages")->check(CLI::IsMember({"en", "zh"}));
    app.add_option("--operator", options.who, "Who acts (default: the account)")->type_name("NAME");
    app.add_option("--as-of", options.asOf, "The ledger as it stood at that day's close")
        ->type_name("YYYY-MM-DD");
}

void addVerbs(CLI::App &app, Context &context)
{
    addScan(app, context);
    addWatch(app, context);
    addCapture(app, context);
    addHost(app, context);
    addClassify(app, context);
    addCatalogue(app, context);
    addLedger(app, context);
    addAsset(app, context);
    addHistory(app, context);
    addDecide(app, context);
    addDecisions(app, context);
    addReview(app, context);
    addDirective(app, context);
    addReplace(app, context);
    addProgress(app, context);
    addUnit(app, context);
    addPerson(app, context);
    addStockTake(app, context);
    addExport(app, context);
    addImport(app, context);
    addPreset(app, context);
    addReport(app, context);
    addDeclaration(app, context);
}

/// A mistake in what was typed is wrong use, everything else a failure.
int exitOf(const Error &error)
{
    static constexpr Msg mistakes[] = {
        AppMsg::BadOption,
        BaseMsg::BadDate,
        AppMsg::BadUsbId,
        AppMsg::BadAssignment,
        AppMsg::UnknownColumn,
        AppMsg::UnknownPreset,
        ExchangeMsg::NoSuchPreset,
        InventoryMsg::WhereColumnExpected,
        InventoryMsg::WhereOperatorExpected,
        InventoryMsg::WhereValueExpected,
        InventoryMsg::WhereListExpected,
        InventoryMsg::WhereCommaExpected,
        InventoryMsg::WhereEmptyExpected,
        InventoryMsg::WhereJoinExpected,
        InventoryMsg::WhereCloseExpected,
        InventoryMsg::WhereQuoteOpen,
        InventoryMsg::WhereNumberExpected,
        InventoryMsg::WhereDateExpected,
        InventoryMsg::WhereUsbIdExpected,
        InventoryMsg::WhereChoiceExpected,
        InventoryMsg::WhereNoOrder,
        InventoryMsg::WhereTooDeep,
        InventoryMsg::WhereTooLong,
    };
    return std::ranges::find(mistakes, error.message) != std::end(mistakes) ? Exit::WrongUse : Exit::Failed;
}

int runChosen(Context &context)
{
    if (auto resolved = context.resolve(); !resolved) {
        context.tell(resolved.error());
        return Exit::WrongUse;
    }
    const Result<int> result = context.run();
    if (result)
        return *result;
    context.tell(result.error());
    return exitOf(result.error());
}

int runProgram(int argc, char **argv)
{
    Context context;
    CLI::App app{"Homeward's command line: what is on the bus, whose brand it is, and the ledger.",
                 "homewardctl"};
    app.set_version_flag("--version", std::string(programVersion));
    app.require_subcommand(1);
    app.fallthrough();
    app.get_formatter()->column_width(44);
    addCommonOptions(app, context.options);
    addVerbs(app, context);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? Exit::Done : Exit::WrongUse;
    }
    return runChosen(context);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    try {
        return runProgram(argc, argv);
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "homewardctl: %s\n",
                     say(BaseMsg::Internal, Language::English, {exception.what()}).c_str());
        return Exit::Failed;
    }
}
