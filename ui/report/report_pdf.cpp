// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include "core/base/date.h"
#include "core/text/messages_exchange.h"
#include "core/text/messages_progress.h"
#include "ui/bridge/text.h"
#include "ui/report/burn_down_object.h"
#include "ui/report/document_builder.h"
#include "ui/report/pdf_pages.h"

#include <QAbstractTextDocumentLayout>

#include <fmt/format.h>

namespace homeward::ui {

namespace {

std::string percent(double share)
{
    return fmt::format("{:.1f}", share * 100);
}

std::string decimal(std::optional<double> value)
{
    return value ? fmt::format("{:.1f}", *value) : std::string("-");
}

/// Writes one report.
class ReportPage {
public:
    ReportPage(const ReportData &report, Language language, QTextDocument &document)
        : report_(report)
        , language_(language)
        , document_(document)
        , builder_(document)
        , charts_(new BurnDownObject(&document))
    {
        document.documentLayout()->registerHandler(BurnDownObject::Type, charts_);
    }

    void write()
    {
        writeHead();
        writeHeadline();
        for (const Progress &one : report_.directives)
            writeDirective(one);
        writeInventory();
        writeOverdue();
        writeCorrections();
        writeMethod();
    }

private:
    QString words(Msg id, const std::vector<std::string> &parameters = {}) const
    {
        return fromCore(say(id, language_, parameters));
    }
    static QString number(std::int64_t value) { return QString::number(value); }
    QString counted(Msg id, std::size_t count) const
    {
        return words(ExchangeMsg::ReportCounted, {say(id, language_), std::to_string(count)});
    }
    static QString nameText(const Directive &directive)
    {
        QString name = shown(directive.number);
        if (!directive.title.empty() && directive.title != directive.number)
            name += (name.isEmpty() ? QString() : QStringLiteral("  ")) + shown(directive.title);
        return name;
    }

    QString rate(const Figures &figures) const
    {
        const auto worst = figures.worst();
        const auto best = figures.best();
        if (!worst && !best)
            return words(ExchangeMsg::ReportNothingToCount);
        const std::string low = percent(worst.value_or(0));
        const std::string high = percent(best.value_or(1));
        return low == high ? words(ExchangeMsg::ReportExactly, {low})
                           : words(ExchangeMsg::ReportRange, {low, high});
    }

    void writeHead();
    void writeHeadline();
    void writeDirectives();
    void writeDirective(const Progress &one);
    void writeFigures(const Figures &figures);
    void writePace(const Progress &one);
    void writeBurnDown(const Progress &one);
    void writeUnits(const Progress &one);
    void writeBridge(const Progress &one);
    void writeInventory();
    void writeSheet(const SheetTable &table);
    void writeOverdue();
    void writeCorrections();
    void writeMethod();

    const ReportData &report_;
    Language language_;
    QTextDocument &document_;
    DocumentBuilder builder_;
    BurnDownObject *charts_;
};

void ReportPage::writeHead()
{
    builder_.title(words(ExchangeMsg::ReportTitle));
    QString countries;
    for (const std::string &code : report_.home.countries)
        countries += (countries.isEmpty() ? QString() : QStringLiteral(", ")) + fromCore(code);
    const Msg basis = report_.home.basis == Basis::Brand ? ExchangeMsg::ReportBasisBrand
                                                         : ExchangeMsg::ReportBasisOwner;
    std::vector<QStringList> rows = {
        {words(ExchangeMsg::SummaryDepartment), fromCore(report_.department)},
        {words(ExchangeMsg::HeadReportNumber),
         report_.number.empty() ? words(ExchangeMsg::ReportDraft) : fromCore(report_.number)},
        {words(ExchangeMsg::SummaryAsOf), fromCore(toIso(report_.asOf))},
        {words(ExchangeMsg::ReportFiguresTaken), fromCore(report_.recordedText)},
        {words(ExchangeMsg::ReportIssuedBy), fromCore(report_.issuer)},
        {words(ExchangeMsg::ReportHome), countries},
        {words(ExchangeMsg::ReportBasis), words(basis)},
        {words(ExchangeMsg::SummaryCatalogue), fromCore(report_.catalogueVersion)}};
    builder_.pairs(rows);
}

void ReportPage::writeHeadline()
{
    if (report_.directives.empty()) {
        builder_.heading(words(ExchangeMsg::ReportRate));
        builder_.paragraph(words(ExchangeMsg::ReportNoDirective));
        return;
    }
    builder_.heading(counted(ExchangeMsg::ReportHeadline, report_.confirmed));
    builder_.bigFigure(rate(report_.total));
    writeFigures(report_.total);
    writeDirectives();
}

/// What each comes to, for those who read the first page alone.
void ReportPage::writeDirectives()
{
    builder_.smallHeading(words(ExchangeMsg::ReportAllDirectives));
    std::vector<QStringList> rows;
    for (const Progress &one : report_.directives) {
        QString name = nameText(one.directive);
        if (one.directive.standing == Standing::Reported)
            name = words(ExchangeMsg::ReportCounted, {toCore(name), say(ExchangeMsg::ReportReported, language_)});
        rows.push_back({name, fromCore(toIso(one.directive.deadline)), number(one.figures.denominator()),
                        number(one.figures.numerator()), number(one.figures.outstanding()),
                        number(one.figures.overdue), rate(one.figures)});
    }
    builder_.table({words(ProgressMsg::HeadDirective), words(ProgressMsg::HeadDeadline),
                    words(ProgressMsg::HeadDenominator), words(ProgressMsg::HeadNumerator),
                    words(ExchangeMsg::ReportOutstanding), words(ProgressMsg::HeadOverdue),
                    words(ExchangeMsg::ReportRate)},
                   rows, {false, false, true, true, true, true, true});
}

void ReportPage::writeFigures(const Figures &figures)
{
    using enum ObligationState;
    const auto count = [&figures](ObligationState state) { return std::to_string(figures.at(state)); };
    builder_.paragraph(words(ExchangeMsg::ReportDoneOf, {std::to_string(figures.numerator()),
                                                         std::to_string(figures.denominator())}));
    builder_.paragraph(words(ExchangeMsg::ReportOpenStates,
                             {count(Open), count(Planned), count(Ordered), count(Deployed)}));
    builder_.paragraph(words(ExchangeMsg::ReportOtherStates, {count(Exempt), count(Left), count(Undetermined)}));
    builder_.paragraph(words(ExchangeMsg::ReportOverdueIs, {std::to_string(figures.overdue)}));
    if (const auto coverage = figures.coverage())
        builder_.paragraph(words(ExchangeMsg::ReportCoverage, {percent(*coverage)}));
    if (const auto share = figures.domesticShare())
        builder_.paragraph(words(ExchangeMsg::ReportShare, {percent(*share)}));
}

void ReportPage::writeDirective(const Progress &one)
{
    const Directive &directive = one.directive;
    builder_.heading(nameText(directive), true);
    if (directive.standing == Standing::Reported)
        builder_.paragraph(words(ExchangeMsg::ReportReported));
    builder_.paragraph(words(ExchangeMsg::ReportDeadline,
                             {toIso(directive.deadline), std::to_string(directive.targetPercent)}));
    builder_.bigFigure(rate(one.figures));
    writeFigures(one.figures);
    writePace(one);
    writeBurnDown(one);
    writeUnits(one);
    writeBridge(one);
}

void ReportPage::writePace(const Progress &one)
{
    const Pace &pace = one.pace;
    builder_.paragraph(words(ExchangeMsg::ReportPace, {decimal(pace.donePerWeek), decimal(pace.neededPerWeek),
                                                       std::to_string(pace.promised), std::to_string(pace.late)}));
    builder_.paragraph(pace.forecast ? words(ExchangeMsg::ReportForecast, {toIso(*pace.forecast)})
                                     : words(ExchangeMsg::ReportNoForecast));
}

void ReportPage::writeBurnDown(const Progress &one)
{
    if (one.burnDown.empty())
        return;
    builder_.smallHeading(words(ExchangeMsg::ReportBurnDown));
    PaperBurnDown chart;
    chart.points = one.burnDown;
    chart.deadline = one.directive.deadline;
    chart.actual = words(ExchangeMsg::ReportBurnActual);
    chart.plan = words(ExchangeMsg::ReportBurnPlan);
    builder_.object(BurnDownObject::Type, BurnDownObject::NumberProperty, charts_->add(std::move(chart)));
}

void ReportPage::writeUnits(const Progress &one)
{
    if (one.groups.empty())
        return;
    builder_.smallHeading(words(ExchangeMsg::ReportUnits));
    std::vector<QStringList> rows;
    for (const Group &group : one.groups) {
        const Figures &figures = group.figures;
        rows.push_back({group.name.empty() ? words(ExchangeMsg::SummaryNoUnit) : shown(group.name),
                        number(figures.denominator()), number(figures.numerator()),
                        number(figures.outstanding()), number(figures.overdue),
                        number(figures.at(ObligationState::Undetermined)), rate(figures)});
    }
    builder_.table({words(ProgressMsg::HeadUnit), words(ProgressMsg::HeadDenominator),
                    words(ProgressMsg::HeadNumerator), words(ExchangeMsg::ReportOutstanding),
                    words(ProgressMsg::HeadOverdue), words(ExchangeMsg::SummaryUndetermined),
                    words(ExchangeMsg::ReportRate)},
                   rows, {false, true, true, true, true, true, true});
}

void ReportPage::writeBridge(const Progress &one)
{
    if (one.bridge.empty())
        return;
    builder_.smallHeading(words(ExchangeMsg::ReportBridge));
    std::vector<QStringList> rows;
    for (const Bridge &week : one.bridge)
        rows.push_back({fromCore(toIso(week.to)), number(week.opening), number(week.found),
                        number(week.completed), number(week.reclassified), number(week.exempted),
                        number(week.left), number(week.closing), number(week.late)});
    builder_.table({words(ProgressMsg::HeadWeekEnd), words(ProgressMsg::HeadOpening),
                    words(ProgressMsg::HeadFound), words(ProgressMsg::HeadCompleted),
                    words(ProgressMsg::HeadReclassified), words(ProgressMsg::HeadExempted),
                    words(ProgressMsg::HeadLeft), words(ProgressMsg::HeadClosing),
                    words(ProgressMsg::HeadLate)},
                   rows, {false, true, true, true, true, true, true, true, true});
}

void ReportPage::writeSheet(const SheetTable &table)
{
    QStringList heads;
    std::vector<bool> numbers;
    for (const SheetColumn &column : table.columns) {
        heads << fromCore(column.heading);
        numbers.push_back(column.type == ColumnType::Number);
    }
    std::vector<QStringList> rows;
    for (const std::vector<std::string> &row : table.rows) {
        rows.emplace_back();
        for (const std::string &text : row)
            rows.back() << shown(text);
    }
    builder_.table(heads, rows, numbers);
}

void ReportPage::writeInventory()
{
    builder_.heading(words(ExchangeMsg::XlsxUnitsSheet), true);
    writeSheet(report_.units);
}

void ReportPage::writeOverdue()
{
    builder_.heading(counted(ExchangeMsg::ReportOverdueList, report_.overdueCount));
    if (report_.overdueCount == 0) {
        builder_.paragraph(words(ExchangeMsg::ReportOverdueNone));
        return;
    }
    if (report_.overdue.rows.size() < report_.overdueCount)
        builder_.paragraph(words(ExchangeMsg::ReportListCut, {std::to_string(report_.overdue.rows.size()),
                                                              std::to_string(report_.overdueCount)}));
    writeSheet(report_.overdue);
}

void ReportPage::writeCorrections()
{
    if (!report_.corrections) {
        builder_.heading(words(ExchangeMsg::ReportCorrectionsAny));
        builder_.paragraph(words(ExchangeMsg::ReportFirst));
        return;
    }
    const Corrections &corrections = *report_.corrections;
    const std::vector<std::string> which = {corrections.number, toIso(corrections.asOf)};
    builder_.heading(words(ExchangeMsg::ReportCorrections, which));
    if (corrections.lines.empty()) {
        builder_.paragraph(words(ExchangeMsg::ReportNoCorrections, which));
        return;
    }
    std::vector<QStringList> rows;
    for (const Correction &line : corrections.lines)
        rows.push_back({shown(line.directive), words(figureMessage(line.figure)), fromCore(line.printed),
                        fromCore(line.known)});
    builder_.table({words(ProgressMsg::HeadDirective), words(ExchangeMsg::ReportFigure),
                    words(ExchangeMsg::ReportThenSaid), words(ExchangeMsg::ReportNowKnown)},
                   rows, {false, false, true, true});
}

void ReportPage::writeMethod()
{
    builder_.heading(words(ExchangeMsg::ReportMethod), true);
    for (const Msg line : {Msg(ExchangeMsg::MethodCohort), Msg(ExchangeMsg::MethodDenominator),
                           Msg(ExchangeMsg::MethodNumerator), Msg(ExchangeMsg::MethodRange),
                           Msg(ExchangeMsg::MethodNotCounted), Msg(ExchangeMsg::MethodSort)})
        builder_.paragraph(words(line));
    builder_.paragraph(words(ExchangeMsg::MethodCatalogue, {report_.catalogueVersion}));
    builder_.paragraph(words(ExchangeMsg::MethodAsOf, {toIso(report_.asOf)}));
    builder_.paragraph(words(ExchangeMsg::MethodHistory, {toHex(report_.head)}));
}

} // namespace

Result<std::string> reportPdf(const ReportData &report, Language language)
{
    const auto words = [language](Msg id, const std::vector<std::string> &parameters = {}) {
        return fromCore(say(id, language, parameters));
    };
    PageFrame frame;
    frame.language = language;
    frame.title = fromCore(report.department) + QStringLiteral("  ") + words(ExchangeMsg::ReportTitle);
    frame.topRight = report.number.empty() ? words(ExchangeMsg::ReportDraft)
                                           : words(ExchangeMsg::ReportNumbered, {report.number});
    frame.bottomLeft = words(ExchangeMsg::SummaryAsOf) + QLatin1Char(' ') + fromCore(toIso(report.asOf));
    return pdfPages(frame, [&](QTextDocument &document) { ReportPage(report, language, document).write(); });
}

} // namespace homeward::ui
