// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages_run.h"

#include "core/base/file.h"
#include "core/base/paths.h"
#include "core/exchange/report/report_data.h"
#include "core/text/messages_exchange.h"
#include "ui/bridge/language.h"
#include "ui/bridge/settings.h"
#include "ui/bridge/text.h"
#include "ui/demo/demo.h"
#include "ui/report/declaration_pdf.h"
#include "ui/report/label_pdf.h"
#include "ui/report/report_pdf.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace homeward;
using namespace homeward::ui;

namespace {

/// What all pages need.
struct Desk {
    SystemClock clock;
    Language language = Language::English;
    std::filesystem::path ledger;
    std::optional<QTemporaryDir> sample; ///< where the sample ledger lies, if it is that one

    std::string say(Msg id, const std::vector<std::string> &parameters = {}) const
    {
        return homeward::say(id, language, parameters);
    }
};

std::string operatorName()
{
    return Settings().operatorName().toStdString();
}

std::filesystem::path ledgerPath(const Options &options)
{
    if (!options.ledger.empty())
        return options.ledger;
    const std::filesystem::path last = Settings().ledger();
    return last.empty() ? defaultLedgerPath() : last;
}

Result<AtomicFile> openFile(const std::filesystem::path &to, const std::filesystem::path &ledger)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(to, ledger, ignored))
        return Error(ErrorCode::Conflict, ExchangeMsg::ExportOntoLedger, {to.string()});
    return AtomicFile::create(to);
}

Result<void> finish(AtomicFile &file, const std::string &bytes)
{
    if (auto written = file.write(bytes); !written)
        return written;
    return file.commit();
}

Result<void> writeFile(const std::filesystem::path &to, const std::filesystem::path &ledger,
                       const std::string &bytes)
{
    auto file = openFile(to, ledger);
    if (!file)
        return fail(file);
    return finish(*file, bytes);
}

Result<ReportOptions> reportOptions(const Options &options, const Desk &desk)
{
    ReportOptions wanted;
    wanted.language = desk.language;
    wanted.now = desk.clock.now();
    wanted.issuer = options.issuer.empty() ? operatorName() : options.issuer;
    if (options.asOf.empty())
        return wanted;
    const auto day = parseDay(options.asOf);
    if (!day)
        return fail(day);
    wanted.asOf = *day;
    return wanted;
}

Result<std::string> draft(Ledger &ledger, const ReportOptions &wanted, const Desk &desk)
{
    const auto data = collectReport(ledger, wanted);
    if (!data)
        return fail(data);
    return reportPdf(*data, desk.language);
}

/// The page of a report that is issued now; it is written only when it is kept in the ledger.
Result<std::string> issued(Ledger &ledger, const ReportOptions &wanted, const Desk &desk)
{
    Deed deed;
    deed.who = operatorName();
    std::string page;
    const auto report = issueReport(
        ledger, wanted,
        [&](const ReportData &data) -> Result<std::string> {
            auto pdf = reportPdf(data, desk.language);
            if (pdf)
                page = *pdf;
            return pdf;
        },
        deed);
    if (!report)
        return fail(report);
    std::fprintf(stderr, "homeward: %s\n",
                 desk.say(ExchangeMsg::ReportIssued,
                          {report->number, toIso(report->asOf), std::to_string(report->files.size())})
                     .c_str());
    return page;
}

Result<std::string> writeReport(const Options &options, const Desk &desk)
{
    const auto wanted = reportOptions(options, desk);
    if (!wanted)
        return fail(wanted);
    auto ledger =
        Ledger::open(desk.ledger, options.issue ? Ledger::Access::ReadWrite : Ledger::Access::ReadOnly, desk.clock);
    if (!ledger)
        return fail(ledger);
    auto file = openFile(options.report, desk.ledger); // before anything is issued
    if (!file)
        return fail(file);
    const auto page = options.issue ? issued(*ledger, *wanted, desk) : draft(*ledger, *wanted, desk);
    if (!page)
        return fail(page);
    if (auto written = finish(*file, *page); !written)
        return fail(written);
    return desk.say(ExchangeMsg::ReportWritten, {options.report.string()});
}

Result<std::string> writeLabels(const Options &options, const Desk &desk)
{
    auto ledger = Ledger::open(desk.ledger, Ledger::Access::ReadOnly, desk.clock);
    if (!ledger)
        return fail(ledger);
    AssetQuery query;
    if (!options.where.empty()) {
        auto where = parseWhere(options.where);
        if (!where)
            return fail(where);
        query.where = std::move(*where);
    }
    const auto sheet = labelSheetNamed(options.sheet);
    if (!sheet)
        return fail(sheet);
    const auto labels = labelsOf(*ledger, query, desk.language);
    if (!labels)
        return fail(labels);
    const auto pages =
        labelPdf(*labels, *sheet, parseCodeKind(options.code).value_or(CodeKind::Qr), options.firstLabel);
    if (!pages)
        return fail(pages);
    if (auto written = writeFile(options.labels, desk.ledger, pages->pdf); !written)
        return fail(written);
    return desk.say(ExchangeMsg::LabelsWritten, {std::to_string(labels->size()), std::to_string(pages->pages),
                                                 options.labels.string()});
}

Result<std::string> writeDeclarations(const Options &options, const Desk &desk)
{
    auto ledger = Ledger::open(desk.ledger, Ledger::Access::ReadOnly, desk.clock);
    if (!ledger)
        return fail(ledger);
    const auto declarations = declarationsOf(*ledger, options.holder);
    if (!declarations)
        return fail(declarations);
    const auto page = declarationPdf(*declarations, desk.language);
    if (!page)
        return fail(page);
    if (auto written = writeFile(options.declaration, desk.ledger, *page); !written)
        return fail(written);
    return desk.say(ExchangeMsg::ReportWritten, {options.declaration.string()});
}

Result<std::string> writePages(const Options &options, const Desk &desk)
{
    if (!options.labels.empty())
        return writeLabels(options, desk);
    return options.declaration.empty() ? writeReport(options, desk) : writeDeclarations(options, desk);
}

Result<void> findLedger(const Options &options, Desk &desk)
{
    if (!options.demo) {
        desk.ledger = ledgerPath(options);
        return {};
    }
    desk.sample.emplace();
    desk.ledger = desk.sample->filePath(QStringLiteral("demo.homeward")).toStdString();
    return makeDemoLedger(desk.ledger, std::chrono::floor<std::chrono::days>(desk.clock.now()));
}

bool asksFor(const QString &argument, const char *option)
{
    const QLatin1String name(option);
    return argument == name || argument.startsWith(name + QLatin1Char('='));
}

} // namespace

bool wantsPages(const QStringList &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return asksFor(argument, "--report") || asksFor(argument, "--labels") || asksFor(argument, "--declaration");
    });
}

int runPages(const Options &options)
{
    const Settings settings;
    LanguageSwitch language;
    language.use(LanguageSwitch::nearest(options.language.isEmpty() ? settings.language() : options.language));
    Desk desk;
    desk.language = coreLanguage();
    const auto found = findLedger(options, desk);
    const auto done = found ? writePages(options, desk) : Result<std::string>(found.error());
    const std::string text = done ? *done : homeward::say(done.error(), desk.language);
    std::fprintf(stderr, "homeward: %s\n", text.c_str());
    return done ? 0 : 1;
}
