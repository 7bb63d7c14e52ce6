// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/exchange/declaration.h"
#include "core/exchange/labels/bar_code.h"
#include "core/exchange/labels/label.h"
#include "core/text/messages_exchange.h"
#include "core/text/utf8.h"
#include "tests/core/office/office_ledger.h"
#include "tests/support/catch.h"
#include "ui/report/declaration_pdf.h"
#include "ui/report/label_pdf.h"
#include "ui/report/page_font.h"
#include "ui/report/report_pdf.h"

#include <QGuiApplication>
#include <QProcess>

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

using namespace homeward;
using namespace homeward::ui;
using homeward::test::must;

namespace {

void needQt()
{
    static int count = 1;
    static char name[] = "printed_pages_test";
    static char *arguments[] = {name, nullptr};
    static QGuiApplication application(count, arguments);
}

std::string outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput().toStdString();
}

/// By compatibility and without blanks, for lines may break anywhere.
std::string bare(const std::string &text)
{
    std::string key = normalisedKey(text);
    std::erase_if(key, [](char c) { return c == ' ' || c == '\f'; });
    return key;
}

std::filesystem::path saved(const test::TempFolder &folder, const std::string &bytes)
{
    const auto file = folder / "page.pdf";
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

std::string textOf(const test::TempFolder &folder, const std::string &pdf)
{
    const auto file = saved(folder, pdf);
    return outputOf(QStringLiteral("pdftotext"),
                    {QStringLiteral("-layout"), QString::fromStdString(file.string()), QStringLiteral("-")});
}

ReportData dataOf(test::OfficeLedger &office, Language language)
{
    ReportOptions options;
    options.asOf = test::dayAt("2026-10-16");
    options.issuer = "张三";
    options.now = office.clock.now();
    options.language = language;
    return must(collectReport(office.ledger, options));
}

std::string numbersOf(const Bridge &week)
{
    std::string text = toIso(week.to);
    for (const std::int64_t count : {week.opening, week.found, week.completed, week.reclassified, week.exempted,
                                     week.left, week.closing, week.late})
        text += std::to_string(count);
    return text;
}

void checkFigures(const std::string &page, const Figures &figures, Language language)
{
    CHECK(page.find(bare(say(ExchangeMsg::ReportDoneOf, language,
                             {std::to_string(figures.numerator()), std::to_string(figures.denominator())})))
          != std::string::npos);
    if (const auto worst = figures.worst())
        CHECK(page.find(fmt::format("{:.1f}", *worst * 100)) != std::string::npos);
    if (const auto best = figures.best())
        CHECK(page.find(fmt::format("{:.1f}", *best * 100)) != std::string::npos);
    CHECK(page.find(bare(say(ExchangeMsg::ReportOverdueIs, language, {std::to_string(figures.overdue)})))
          != std::string::npos);
}

} // namespace

TEST_CASE("another program finds every figure of a report on its pages")
{
    needQt();
    test::OfficeLedger office;
    for (const Language language : {Language::English, Language::Chinese}) {
        const ReportData data = dataOf(office, language);
        const std::string page = bare(textOf(office.folder, must(reportPdf(data, language))));
        checkFigures(page, data.total, language);
        REQUIRE(data.directives.size() >= 2);
        for (const Progress &one : data.directives) {
            CHECK(page.find(bare(nameOf(one.directive))) != std::string::npos);
            checkFigures(page, one.figures, language);
            for (const Bridge &week : one.bridge)
                CHECK(page.find(numbersOf(week)) != std::string::npos);
            for (const Group &group : one.groups)
                CHECK(page.find(std::to_string(group.figures.denominator())
                                + std::to_string(group.figures.numerator())
                                + std::to_string(group.figures.outstanding()))
                      != std::string::npos);
        }
        REQUIRE(data.overdueCount > 0);
        for (const auto &row : data.overdue.rows) {
            INFO(row[1]);
            CHECK(page.find(bare(row[1])) != std::string::npos);
        }
        CHECK(page.find(bare(say(ExchangeMsg::MethodCohort, language))) != std::string::npos);
        CHECK(page.find(bare(say(ExchangeMsg::MethodSort, language))) != std::string::npos);
        CHECK(page.find("2026-10-16") != std::string::npos);
        CHECK(page.find("[u+") == std::string::npos);
    }
}

TEST_CASE("the pages have one font, which lies in the file")
{
    needQt();
    test::OfficeLedger office;
    const auto file = saved(office.folder, must(reportPdf(dataOf(office, Language::Chinese), Language::Chinese)));
    const std::string fonts = outputOf(QStringLiteral("pdffonts"), {QString::fromStdString(file.string())});
    std::size_t count = 0;
    for (const QString &line : QString::fromStdString(fonts).split(QLatin1Char('\n')).mid(2)) {
        if (line.isEmpty())
            continue;
        INFO(line.toStdString());
        CHECK(line.contains(QLatin1String("NotoSansCJK")));
        CHECK(line.contains(QLatin1String(" yes ")));
        ++count;
    }
    CHECK(count > 0);
}

TEST_CASE("a character that the font lacks is spelt out")
{
    needQt();
    CHECK(printable(QStringLiteral("国产 P40")) == QStringLiteral("国产 P40"));
    const QString rare = printable(QString::fromUcs4(U"\U0001F9FF", 1));
    CHECK(rare == QStringLiteral("[U+1F9FF]"));
}

TEST_CASE("the next report prints what was corrected in the one before")
{
    needQt();
    test::OfficeLedger office("2026-09-11");
    ReportOptions options;
    options.asOf = test::dayAt("2026-09-10");
    options.now = office.clock.now();
    options.issuer = "clerk";
    const auto first = must(issueReport(office.ledger, options, {}, test::deed()));
    CHECK(must(correctionsOf(office.ledger, first)).lines.empty());
    Deed late = test::deed("found late");
    late.effective = test::dayAt("2026-09-01");
    Registration phone = test::typedPhone("Apple", "iPhone 13");
    must(office.ledger.registerAll({&phone, 1}, late));
    const auto corrections = must(correctionsOf(office.ledger, first));
    REQUIRE_FALSE(corrections.lines.empty());
    const auto data = must(collectReport(office.ledger, options));
    const std::string page = bare(textOf(office.folder, must(reportPdf(data, Language::English))));
    CHECK(page.find(bare(say(ExchangeMsg::ReportCorrections, Language::English,
                             {first.number, toIso(first.asOf)})))
          != std::string::npos);
    for (const Correction &line : corrections.lines)
        CHECK(page.find(bare(say(figureMessage(line.figure), Language::English) + line.printed + line.known))
              != std::string::npos);
}

TEST_CASE("labels read by a scanner give the tags, as QR and as bars")
{
    needQt();
    test::OfficeLedger office;
    AssetQuery query;
    query.where = *parseWhere("category = laptop");
    const auto labels = must(labelsOf(office.ledger, query, Language::Chinese));
    REQUIRE(labels.size() > 3);
    std::vector<std::string> tags;
    for (const Label &label : labels)
        tags.push_back(label.tag);
    std::ranges::sort(tags);
    for (const CodeKind kind : {CodeKind::Qr, CodeKind::Code128}) {
        const auto pages = must(labelPdf(labels, must(labelSheetNamed("a4-3x8")), kind, 2));
        const auto file = saved(office.folder, pages.pdf);
        const QString stem = QString::fromStdString((office.folder / "scan").string());
        outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"),
                                              QString::fromStdString(file.string()), stem});
        std::vector<std::string> read;
        for (const auto &entry : std::filesystem::directory_iterator(office.folder.path())) {
            if (entry.path().extension() != ".png")
                continue;
            const std::string lines = outputOf(QStringLiteral("zbarimg"),
                                               {QStringLiteral("--raw"), QStringLiteral("-q"),
                                                QString::fromStdString(entry.path().string())});
            for (const QString &line : QString::fromStdString(lines).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                read.push_back(line.toStdString());
            std::filesystem::remove(entry.path());
        }
        std::ranges::sort(read);
        CHECK(read == tags);
        const std::string text = bare(textOf(office.folder, pages.pdf));
        for (const std::string &tag : tags)
            CHECK(text.find(bare(tag)) != std::string::npos);
    }
    // What a reader types finds the asset.
    AssetQuery search;
    search.search = tags.front();
    CHECK(must(office.ledger.select(search)).size() == 1);
}

TEST_CASE("a tag that bars cannot carry is refused with its name; QR takes it")
{
    CHECK(encodeCode("资产-1", CodeKind::Code128).error().message == ExchangeMsg::LabelCodeImpossible);
    CHECK(encodeCode("资产-1", CodeKind::Qr));
    CHECK_FALSE(encodeCode("", CodeKind::Qr));
    CHECK(encodeCode(std::string(41, 'A'), CodeKind::Code128).error().message == ExchangeMsg::LabelCodeTooLong);
    CHECK(labelSheetNamed("none").error().message == ExchangeMsg::LabelSheetUnknown);
}

TEST_CASE("a form names the holder and the devices")
{
    needQt();
    test::Office office;
    Registration phone = test::typedPhone("Huawei", "P40");
    phone.fields.holder = "张三";
    phone.fields.ownership = Ownership::Personal;
    office.add(phone);
    const auto forms = must(declarationsOf(office.ledger));
    const std::string page = bare(textOf(office.folder, must(declarationPdf(forms, Language::Chinese))));
    CHECK(page.find("张三") != std::string::npos);
    CHECK(page.find("智能手机") != std::string::npos);
    CHECK(page.find("huawei") != std::string::npos);
    CHECK(page.find(bare(say(ExchangeMsg::DeclarationPromise, Language::Chinese))) != std::string::npos);
}
