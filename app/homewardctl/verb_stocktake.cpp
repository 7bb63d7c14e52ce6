// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/device_view.h"
#include "app/homewardctl/verb_parts.h"
#include "core/base/date.h"
#include "core/base/file.h"
#include "core/exchange/stock_take_sheet.h"
#include "core/text/messages_app.h"
#include "core/text/messages_inventory.h"
#include "core/text/messages_progress.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

struct StockTakeOptions {
    std::string unit;
    std::vector<std::string> read;
    std::string file;
    std::string sheet;
    DeedOptions deed;
    std::int64_t number = 0;
    bool scan = false;
    bool nothingFound = false;
    bool dryRun = false;
};

const std::vector<OutputColumn> lineColumns = {
    {"finding", ProgressMsg::HeadFinding}, {"tag", AppMsg::HeadTag},
    {"read", AppMsg::HeadValue},      {"model", AppMsg::HeadModel},
    {"serial", AppMsg::HeadSerial},   {"unit", ProgressMsg::HeadExpectedIn},
    {"holder", ProgressMsg::HeadHolder},   {"location", InventoryMsg::ColumnLocation},
};

std::vector<ordered_json> linesJson(const StockTake &take)
{
    std::vector<ordered_json> objects;
    for (const StockTakeLine &line : take.lines)
        objects.push_back({{"finding", toText(line.finding)},
                           {"tag", line.tag},
                           {"read", line.read},
                           {"model", line.model},
                           {"serial", line.serial},
                           {"unit", line.unit},
                           {"holder", line.holder},
                           {"location", line.location}});
    return objects;
}

Result<void> writeSheet(const Context &context, const StockTake &take, const std::string &path)
{
    if (path.empty())
        return {};
    const bool html = path.ends_with(".html") || path.ends_with(".htm");
    auto text = html ? Result<std::string>(stockTakeHtml(take, context.language()))
                     : stockTakeCsv(take, context.language());
    if (!text)
        return fail(text);
    auto file = AtomicFile::create(path);
    if (!file)
        return fail(file);
    if (const auto done = file->write(*text); !done)
        return done;
    return file->commit();
}

Result<void> print(const Context &context, const StockTake &take, const std::string &sheet)
{
    if (const auto done = writeSheet(context, take, sheet); !done)
        return done;
    if (const auto done = printListing(context.format(), context.language(), lineColumns, linesJson(take));
        !done)
        return done;
    std::vector<std::string> words{take.unit, toIso(take.day)};
    for (const std::int64_t count : take.counts)
        words.push_back(std::to_string(count));
    context.tell(context.say(ProgressMsg::StockTakeKept, words));
    return {};
}

Result<StockTakeRequest> requestOf(const Context &context, const StockTakeOptions &options)
{
    StockTakeRequest request;
    request.unit = options.unit;
    request.read = options.read;
    request.nothingFound = options.nothingFound;
    request.workstation = context.workstation();
    if (!options.file.empty()) {
        const auto text = readInput(options.file);
        if (!text)
            return fail(text);
        std::istringstream lines(*text);
        for (std::string line; std::getline(lines, line);)
            request.read.push_back(line);
    }
    if (options.scan) {
        auto bus = context.openBus();
        if (!bus)
            return fail(bus);
        auto devices = (*bus)->list();
        if (!devices)
            return fail(devices);
        request.devices = withoutBuiltIns(std::move(*devices));
    }
    return request;
}

Result<int> take(const Context &context, const StockTakeOptions &options)
{
    const auto deed = deedOf(context, options.deed);
    if (!deed)
        return fail(deed);
    const auto request = requestOf(context, options);
    if (!request)
        return fail(request);
    auto ledger = context.openLedger(options.dryRun ? Ledger::Access::ReadOnly : Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    StockTakes takes(*ledger);
    const auto result = options.dryRun ? takes.preview(*request) : takes.record(*request, *deed);
    if (!result)
        return fail(result);
    if (auto printed = print(context, *result, options.sheet); !printed)
        return fail(printed);
    return Exit::Done;
}

Result<int> list(const Context &context)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto all = StockTakes(*ledger).all();
    if (!all)
        return fail(all);
    const std::vector<OutputColumn> columns = {
        {"number", AppMsg::HeadNumber},
        {"unit", ProgressMsg::HeadUnit},
        {"day", ProgressMsg::HeadDay},
        {"who", AppMsg::HeadWho},
        {"found", ProgressMsg::StockTakeFound},
        {"missing", ProgressMsg::StockTakeMissing},
        {"misplaced", ProgressMsg::StockTakeMisplaced},
        {"extra", ProgressMsg::StockTakeExtra},
    };
    std::vector<ordered_json> objects;
    for (const StockTake &one : *all) {
        ordered_json object{
            {"number", one.id.value}, {"unit", one.unit}, {"day", toIso(one.day)}, {"who", one.who}};
        for (std::size_t i = 0; i < findingCount; ++i)
            object[std::string(toText(static_cast<Finding>(i)))] = one.counts[i];
        objects.push_back(std::move(object));
    }
    return printedListing(context, columns, objects);
}

Result<int> show(const Context &context, const StockTakeOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto found = StockTakes(*ledger).find({options.number});
    if (!found)
        return fail(found);
    if (auto printed = print(context, *found, options.sheet); !printed)
        return fail(printed);
    return Exit::Done;
}

} // namespace

void addStockTake(CLI::App &app, Context &context)
{
    CLI::App *verb = app.add_subcommand("stocktake", "Counts a unit: found, missing, misplaced, extra");
    verb->require_subcommand(1);
    verb->footer("Example: homewardctl stocktake take Finance A-0001 A-0002 --sheet finance.html");
    const auto options = std::make_shared<StockTakeOptions>();
    CLI::App *taking = addVerb(
        *verb, context, options, "take", "Keeps what was come across in a unit and its sub-units",
        "Example: homewardctl stocktake take Finance --scan --from tags.txt --sheet finance.csv", take);
    taking->add_option("unit", options->unit, "Path of the unit")->required();
    taking->add_option("read", options->read, "Tags, serials and other numbers");
    taking->add_option("--from", options->file, "More of them, one a line; - reads standard input")
        ->type_name("FILE");
    taking->add_flag("--scan", options->scan, "Also what is plugged in now");
    taking->add_flag("--nothing-found", options->nothingFound, "Really nothing is there");
    taking->add_flag("--dry-run", options->dryRun, "Only say what the result would be");
    addDeedOptions(*taking, options->deed, "The day of the count (default: today)");
    addVerb(*verb, context, "list", "The stock-takes, newest first", "Example: homewardctl stocktake list",
            list);
    CLI::App *showing = addVerb(*verb, context, options, "show", "One stock-take",
                                "Example: homewardctl stocktake show 3 --sheet finance.html", show);
    showing->add_option("number", options->number, "Number, as list shows it")->required();
    for (CLI::App *sub : {taking, showing})
        sub->add_option("--sheet", options->sheet, "Also a sheet to sign: .csv or .html")->type_name("FILE");
}

} // namespace homeward::ctl
