// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/import_batches.h"
#include "app/homewardctl/verb_parts.h"
#include "core/base/file.h"
#include "core/exchange/import/import_register.h"
#include "core/exchange/import/line_words.h"
#include "core/exchange/import/scan_collection.h"
#include "core/text/messages_app.h"
#include "core/text/messages_import.h"
#include "core/text/messages_inventory.h"
#include "core/text/utf8.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace homeward::ctl {
namespace {

using Json = nlohmann::ordered_json;

struct ImportOptions : DeedOptions {
    std::string file;
    std::string map;
    std::string match;
    std::string rejects;
    std::string sheet;
    std::string encoding;
    std::string delimiter;
    std::string dates;
    std::string empty;
    int headingLine = -1;
    bool dryRun = false;
    std::string weak;
    std::string unit;
    bool noMemory = false;
};

RegisterOptions registerOptions(const ImportOptions &options)
{
    RegisterOptions result;
    if (!options.encoding.empty())
        result.table.encoding = parseSourceEncoding(options.encoding);
    if (!options.delimiter.empty())
        result.table.delimiter = options.delimiter == "tab" ? '\t' : options.delimiter.front();
    if (!options.sheet.empty())
        result.sheet = options.sheet;
    if (options.headingLine >= 0)
        result.headingLine = static_cast<std::uint64_t>(options.headingLine);
    return result;
}

Result<ImportMapping> mappingOf(const RegisterFile &file, Ledger &ledger, const ImportOptions &options)
{
    auto mapping = options.noMemory ? Result<ImportMapping>(suggestedMapping(file.layout())) : file.mapping(ledger);
    if (mapping && !options.map.empty()) {
        const auto text = readInput(options.map);
        if (!text)
            return fail(text);
        mapping = parseMapping(*text, file.layout());
    }
    if (!mapping)
        return mapping;
    if (!options.match.empty())
        mapping->matchBy = importFieldNamed(options.match);
    if (!options.dates.empty())
        mapping->dates = parseDateOrder(options.dates);
    if (!options.empty.empty())
        mapping->emptyClears = options.empty == "clear";
    return mapping;
}

void tellRecognised(const Context &context, const RegisterFile &file, const ImportMapping &mapping)
{
    const TableLayout &layout = file.layout();
    context.tell(context.say(ImportMsg::ImportRecognised,
                             {file.path().filename().string(), file.description(),
                              context.say(messageOf(layout.kind)), std::to_string(layout.headingLine)}));
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const std::string title = columnTitle(layout, i);
        if (mapping.columns[i])
            context.tell(context.say(ImportMsg::ImportColumnRead, {title, headingOf(*mapping.columns[i], context.language())}));
        else
            context.tell(context.say(ImportMsg::ImportColumnPassed, {title}));
    }
}

ImportProgress progressOnTerminal()
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    return [](double part) {
        std::fprintf(stderr, "\r%3.0f %%\r", 100 * part);
        return true;
    };
}

std::string joinedChanges(const LineResult &result)
{
    std::string text;
    for (const Change &change : result.changes)
        text += (text.empty() ? "" : "; ") + change.field + ": \"" + change.from + "\" -> \"" + change.to + "\"";
    return text;
}

/// `words`: what a new asset would be.
Json resultJson(const Context &context, const LineResult &result, const std::string &words)
{
    Json changes = Json::array();
    for (const Change &change : result.changes)
        changes.push_back({{"field", change.field}, {"from", change.from}, {"to", change.to}});
    return {{"line", result.line},
            {"outcome", toText(result.outcome)},
            {"asset", result.tag.empty() ? Json() : Json(result.tag)},
            {"changes", changes},
            {"words", words},
            {"changed", result.outcome == LineOutcome::Created ? words : joinedChanges(result)},
            {"ignored", result.ignored},
            {"reason", result.reason ? Json(say(*result.reason, context.language())) : Json()}};
}

/// The lines of a dry run on standard output, as they come; unchanged ones are only counted.
class DryRunTable {
public:
    explicit DryRunTable(const Context &context)
        : context_(context)
        , listing_(context.format(), context.language(),
                   {{"line", ImportMsg::HeadLine},
                    {"outcome", ImportMsg::HeadOutcome},
                    {"asset", InventoryMsg::ColumnTag},
                    {"changed", ImportMsg::HeadChanges},
                    {"reason", ImportMsg::HeadWhyNot}})
    {
    }
    void add(const LineResult &result, const std::string &words)
    {
        if (result.outcome != LineOutcome::Unchanged && result.outcome != LineOutcome::Skipped)
            listing_.add(resultJson(context_, result, words));
    }
    Result<void> finish() { return listing_.finish(); }

private:
    const Context &context_;
    ListingStream listing_;
};

/// Tells the first refused lines and counts the others.
class RefusedLines {
public:
    explicit RefusedLines(const Context &context)
        : context_(context)
    {
    }
    void add(const LineResult &result)
    {
        constexpr int told = 20;
        if (result.outcome == LineOutcome::Refused && ++count_ <= told)
            context_.tell(context_.say(ImportMsg::ImportLineRefused,
                                       {std::to_string(result.line), say(*result.reason, context_.language())}));
        more_ = count_ > told ? count_ - told : 0;
    }
    void end() const
    {
        if (more_ > 0)
            context_.tell(context_.say(ImportMsg::ImportMoreRefused, {std::to_string(more_)}));
    }

private:
    const Context &context_;
    int count_ = 0;
    int more_ = 0;
};

std::vector<std::string> countTexts(const BatchCounts &counts)
{
    std::vector<std::string> texts;
    for (const std::int64_t count : counts.lines)
        texts.push_back(std::to_string(count));
    return texts;
}

int tellEnd(const Context &context, const ImportSummary &summary, const ImportOptions &options)
{
    const BatchCounts &counts = summary.batch.counts;
    context.tell(context.say(options.dryRun ? ImportMsg::ImportWould : ImportMsg::ImportDone, countTexts(counts)));
    if (summary.rejectsWritten)
        context.tell(context.say(ImportMsg::ImportRejectsIn, {options.rejects}));
    if (!options.dryRun)
        context.tell(summary.batch.id
                         ? context.say(ImportMsg::ImportBatchIs, {std::to_string(summary.batch.id.value)})
                         : context.say(ImportMsg::ImportNothing));
    return counts.of(LineOutcome::Refused) == 0 ? Exit::Done : Exit::Partly;
}

Result<int> importFile(const Context &context, const ImportOptions &options)
{
    const auto deed = deedOf(context, options);
    if (!deed)
        return fail(deed);
    auto file = RegisterFile::open(options.file, registerOptions(options));
    if (!file)
        return fail(file);
    auto ledger = context.openLedger(options.dryRun ? Ledger::Access::ReadOnly : Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    auto mapping = mappingOf(*file, *ledger, options);
    if (!mapping)
        return fail(mapping);
    tellRecognised(context, *file, *mapping);
    RegisterImport how{std::move(*mapping), options.dryRun, options.dryRun, {}, context.language()};
    if (!options.rejects.empty())
        how.rejects = options.rejects;
    std::optional<DryRunTable> table;
    if (options.dryRun)
        table.emplace(context);
    RefusedLines refused(context);
    const auto summary = importRegister(*ledger, *file, how, *deed,
                                        [&](const LineResult &result, const ImportLine &line) {
                                            if (table)
                                                table->add(result, wordsOfNew(result, line, context.language()));
                                            else
                                                refused.add(result);
                                        },
                                        progressOnTerminal());
    if (!summary)
        return fail(summary);
    refused.end();
    if (table)
        if (const auto printed = table->finish(); !printed)
            return fail(printed);
    return tellEnd(context, *summary, options);
}

ScanImport scanImportOf(const ImportOptions &options)
{
    ScanImport how;
    how.weak = options.weak == "new"         ? Registration::Weak::New
               : options.weak == "same-port" ? Registration::Weak::SamePort
                                             : Registration::Weak::Refuse;
    how.unit = options.unit;
    how.dryRun = options.dryRun;
    return how;
}

void tellFile(const Context &context, const ScanFileNote &file)
{
    if (file.refused)
        context.tell(context.say(ImportMsg::ScanFileRefused, {toVisible(file.name), say(*file.refused, context.language())}));
    else
        context.tell(context.say(ImportMsg::ScanFileIs, {toVisible(file.name), toVisible(file.workstation), std::to_string(file.things)}));
}

Result<int> importScanFiles(const Context &context, const ImportOptions &options)
{
    const auto deed = deedOf(context, options);
    if (!deed)
        return fail(deed);
    const auto files = scanFilesIn(options.file);
    if (!files)
        return fail(files);
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    bool whole = true;
    std::string workstation;
    std::vector<Json> lines;
    ScanImportSink sink;
    sink.file = [&](const ScanFileNote &file) {
        whole = whole && !file.refused;
        workstation = toVisible(file.workstation);
        tellFile(context, file);
    };
    sink.thing = [&](const LineResult &result, const std::string &words) {
        Json json = resultJson(context, result, words);
        json["workstation"] = workstation;
        if (result.outcome != LineOutcome::Unchanged)
            lines.push_back(std::move(json));
    };
    const auto summary =
        importScans(*ledger, options.file, *files, scanImportOf(options), *deed, sink, progressOnTerminal());
    if (!summary)
        return fail(summary);
    const std::vector<OutputColumn> columns = {{"line", ImportMsg::HeadLine, false},
                                               {"workstation", ImportMsg::HeadWorkstation},
                                               {"words", AppMsg::HeadName},
                                               {"outcome", ImportMsg::HeadOutcome},
                                               {"asset", InventoryMsg::ColumnTag},
                                               {"reason", ImportMsg::HeadWhyNot}};
    if (const auto printed = printListing(context.format(), context.language(), columns, lines); !printed)
        return fail(printed);
    const int end = tellEnd(context, *summary, options);
    return whole ? end : std::max<int>(end, Exit::Partly);
}

Result<int> importAny(const Context &context, const ImportOptions &options)
{
    const auto scans = isScanCollection(options.file);
    if (!scans)
        return fail(scans);
    return *scans ? importScanFiles(context, options) : importFile(context, options);
}

void addFileOptions(CLI::App &verb, ImportOptions &options)
{
    verb.add_option("--map", options.map, "How its columns are read, as JSON; see the manual")->type_name("FILE.json");
    verb.add_option("--match", options.match, "The only field by which lines are matched")
        ->check(CLI::IsMember({"uuid", "tag", "serial", "serial_printed", "imei", "asset_number", "mac"}));
    verb.add_flag("--dry-run", options.dryRun, "Only says, line by line, what would change");
    verb.add_option("--rejects", options.rejects, "Where the refused lines go, to be corrected")->type_name("FILE.csv");
    verb.add_option("--sheet", options.sheet, "The workbook's sheet");
    verb.add_option("--headings", options.headingLine, "The line of the headings, 0 for none")->check(CLI::Range(0, 60));
    verb.add_option("--encoding", options.encoding, "Default: found out")
        ->check(CLI::IsMember({"utf-8", "gb18030", "utf-16le", "utf-16be"}));
    verb.add_option("--delimiter", options.delimiter, "Default: found out")->check(CLI::IsMember({",", ";", "tab", "|"}));
    verb.add_option("--dates", options.dates, "Where the dates do not tell")
        ->check(CLI::IsMember({"day-first", "month-first"}));
    verb.add_option("--empty", options.empty, "What an empty cell does (default: keep; clear in Homeward's own exports)")
        ->check(CLI::IsMember({"keep", "clear"}));
    verb.add_flag("--forget", options.noMemory, "Not as a register with these headings was read before");
    verb.add_option("--weak", options.weak, "Of scan files: what a thing without a serial number becomes")
        ->check(CLI::IsMember({"new", "same-port"}));
    verb.add_option("--unit", options.unit, "Of scan files: the unit of new assets");
    addDeedOptions(verb, options);
}

} // namespace

void addImport(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App *verb = app.add_subcommand("import", "Brings a register in (CSV, TSV, XLSX, XLS), or scan files of other computers");
    verb->footer("Example: homewardctl import register.xlsx --dry-run\n"
                 "         homewardctl import register.xlsx --rejects refused.csv\n"
                 "         homewardctl import scans/ --weak same-port\n"
                 "         homewardctl import undo 3");
    verb->add_option("FILE", options->file, "The register, a scan file, or a folder of scan files");
    addFileOptions(*verb, *options);
    verb->require_subcommand(0, 1);
    addImportBatches(*verb, context);
    verb->callback([&context, options, verb] {
        if (!verb->get_subcommands().empty())
            return;
        if (options->file.empty())
            throw CLI::RequiredError("FILE");
        context.run = [&context, options] { return importAny(context, *options); };
    });
}

} // namespace homeward::ctl
