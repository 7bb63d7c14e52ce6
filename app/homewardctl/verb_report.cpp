// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/going_out.h"
#include "app/homewardctl/verb_parts.h"
#include "core/base/date.h"
#include "core/base/file.h"
#include "core/exchange/report/report_data.h"
#include "core/text/messages_app.h"
#include "core/text/messages_exchange.h"
#include "core/text/messages_progress.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

struct ReportVerb {
    std::string number;
    std::string folder;
    std::string file;
    std::string issuer;
    DeedOptions deed;
};

const std::vector<OutputColumn> listColumns = {
    {"number", ExchangeMsg::HeadReportNumber}, {"as_of", ExchangeMsg::SummaryAsOf},
    {"recorded", ExchangeMsg::ReportFiguresTaken}, {"issuer", ExchangeMsg::ReportIssuedBy},
    {"catalogue", ExchangeMsg::SummaryCatalogue}, {"files", ExchangeMsg::HeadFile},
    {"head", ExchangeMsg::SummaryHead, false},
};

const std::vector<OutputColumn> fileColumns = {
    {"file", ExchangeMsg::HeadFile},
    {"size", ExchangeMsg::HeadSize},
    {"sha256", ExchangeMsg::HeadSha},
};

ordered_json lineOf(const Ledger &ledger, const IssuedReport &report)
{
    return {{"number", report.number},
            {"as_of", toIso(report.asOf)},
            {"recorded", ledger.zone().toText(report.recorded)},
            {"issuer", report.issuer},
            {"catalogue", report.catalogueVersion},
            {"files", report.files.size()},
            {"head", toHex(report.head)}};
}

Result<int> list(const Context &context)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto all = IssuedReports(*ledger).all();
    if (!all)
        return fail(all);
    std::vector<ordered_json> objects;
    for (const IssuedReport &report : *all)
        objects.push_back(lineOf(*ledger, report));
    return printedListing(context, listColumns, objects);
}

Result<void> writeFile(const std::filesystem::path &to, std::string_view bytes)
{
    auto file = AtomicFile::create(to);
    if (!file)
        return fail(file);
    if (const auto written = file->write(bytes); !written)
        return written;
    return file->commit();
}

Result<int> writeFiles(const Context &context, IssuedReports &reports, const IssuedReport &report,
                       const ReportVerb &options)
{
    std::size_t count = 0;
    for (const IssuedFile &file : report.files) {
        if (!options.file.empty() && options.file != file.name)
            continue;
        const auto bytes = reports.file(report, file.name);
        if (!bytes)
            return fail(bytes);
        if (const auto written = writeFile(std::filesystem::path(options.folder) / file.name, *bytes); !written)
            return fail(written);
        ++count;
    }
    if (count == 0)
        return Error{ErrorCode::NotFound, ExchangeMsg::NoSuchReportFile, {report.number, options.file}};
    context.tell(context.say(ExchangeMsg::ReportFilesWritten,
                             {std::to_string(count), report.number, options.folder}));
    return Exit::Done;
}

Result<int> show(const Context &context, const ReportVerb &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    IssuedReports reports(*ledger);
    const auto report = reports.find(options.number);
    if (!report)
        return fail(report);
    if (!options.folder.empty())
        return writeFiles(context, reports, *report, options);
    std::vector<ordered_json> objects;
    for (const IssuedFile &file : report->files)
        objects.push_back({{"file", file.name}, {"size", file.size}, {"sha256", toHex(file.digest)}});
    return printedListing(context, fileColumns, objects);
}

Result<int> issue(const Context &context, const ReportVerb &options)
{
    const auto deed = deedOf(context, options.deed);
    if (!deed)
        return fail(deed);
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    ReportOptions wanted;
    wanted.asOf = context.asOf();
    wanted.issuer = options.issuer.empty() ? deed->who : options.issuer;
    wanted.now = context.clock().now();
    wanted.language = context.language();
    const auto issued = issueReport(*ledger, wanted, {}, *deed);
    if (!issued)
        return fail(issued);
    context.tell(context.say(ExchangeMsg::ReportIssued,
                             {issued->number, toIso(issued->asOf), std::to_string(issued->files.size())}));
    context.tell(context.say(ExchangeMsg::ReportHasNoPage));
    if (options.folder.empty())
        return Exit::Done;
    IssuedReports reports(*ledger);
    return writeFiles(context, reports, *issued, options);
}

const std::vector<OutputColumn> correctionColumns = {
    {"directive", ProgressMsg::HeadDirective},
    {"figure", ExchangeMsg::ReportFigure},
    {"printed", ExchangeMsg::ReportThenSaid},
    {"known", ExchangeMsg::ReportNowKnown},
};

Result<int> corrections(const Context &context, const ReportVerb &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto report = IssuedReports(*ledger).find(options.number);
    if (!report)
        return fail(report);
    const auto found = correctionsOf(*ledger, *report);
    if (!found)
        return fail(found);
    std::vector<ordered_json> objects;
    for (const Correction &one : found->lines)
        objects.push_back({{"directive", one.directive},
                           {"figure", one.figure},
                           {"printed", one.printed},
                           {"known", one.known}});
    if (objects.empty())
        context.tell(context.say(ExchangeMsg::ReportNoCorrections, {report->number, toIso(report->asOf)}));
    return printedListing(context, correctionColumns, objects);
}

} // namespace

void addReport(CLI::App &app, Context &context)
{
    CLI::App *verb = app.add_subcommand("report", "Reports that went out: frozen, and printed again unchanged");
    verb->require_subcommand(1);
    verb->footer("Example: homewardctl report issue --as-of 2026-09-04 --to reports");
    const auto options = std::make_shared<ReportVerb>();
    CLI::App *issued = addVerb(*verb, context, options, "issue",
                               "Numbers and freezes the figures with their tables; no page (PDF): homeward --report FILE.pdf --issue",
                               "Example: homewardctl report issue --as-of 2026-09-04 --issuer 'Zhang San' --to reports",
                               issue);
    issued->add_option("--issuer", options->issuer, "Who answers for it (default: the operator)");
    addWhy(*issued, options->deed);
    addVerb(*verb, context, "list", "The issued reports, newest first", "Example: homewardctl report list", list);
    CLI::App *shown = addVerb(*verb, context, options, "show", "Its files with their sums, or the files themselves",
                              "Example: homewardctl report show 2026-003 --to .", show);
    CLI::App *corrected = addVerb(*verb, context, options, "corrections",
                                  "What is known by now to be other than it printed",
                                  "Example: homewardctl report corrections 2026-003", corrections);
    for (CLI::App *sub : {shown, corrected})
        sub->add_option("number", options->number, "Its number, as list shows it")->required();
    shown->add_option("--file", options->file, "Only this one");
    for (CLI::App *sub : {issued, shown})
        sub->add_option("--to", options->folder, "Write the files into this folder")
            ->type_name("FOLDER")
            ->check(CLI::ExistingDirectory);
}

} // namespace homeward::ctl
