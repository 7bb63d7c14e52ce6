// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "tests/ui/support/ui_test.h"
#include "ui/progress/burn_down.h"
#include "ui/progress/charts.h"
#include "ui/progress/figures_cache.h"
#include "ui/progress/progress_sheets.h"
#include "ui/progress/progress_text.h"
#include "ui/progress/rate_bar.h"
#include "ui/sheet/sheet_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <cmath>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

Day day(const char *iso)
{
    return *parseDay(iso);
}

Figures figures(std::int64_t open, std::int64_t done, std::int64_t undetermined = 0)
{
    Figures made;
    made.states[static_cast<std::size_t>(ObligationState::Open)] = open;
    made.states[static_cast<std::size_t>(ObligationState::Done)] = done;
    made.states[static_cast<std::size_t>(ObligationState::Undetermined)] = undetermined;
    return made;
}

/// The rows as text, cells between bars.
QString printed(const Sheet &sheet)
{
    QStringList lines;
    for (const Sheet::Row &row : sheet.rows)
        lines << row.cells.join(QLatin1Char('|'));
    return lines.join(QLatin1Char('\n'));
}

/// As the accessibility guidelines of the W3C define it.
double luminance(const QColor &colour)
{
    const auto part = [](float value) {
        return value <= 0.04045F ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [less, more] = std::minmax({luminance(one), luminance(other)});
    return (more + 0.05) / (less + 0.05);
}

Sheet twoRows(const QString &first)
{
    Sheet sheet;
    sheet.columns = {{QStringLiteral("Name")}, {QStringLiteral("Count"), true}};
    sheet.rows = {{{first, QStringLiteral("1")}, 7, {}, false},
                  {{QStringLiteral("=cmd"), QStringLiteral("2")}, -1, {}, true}};
    return sheet;
}

} // namespace

class ProgressFiguresTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aSheetIsAModel();
    void aSheetOfTheSameShapeKeepsTheRow();
    void rowsAreCopiedGuarded();
    void aKeyTakesARowWithSomethingBehind();
    void theRateIsARangeWhereOriginsAreUnknown();
    void statesAreListedWithTheirSums();
    void theBridgeShowsWhatEachWeekAddedAndTookOff();
    void aMonthLeadsToItsClose();
    void thePlanRunsToTheDeadline();
    void scalesHaveRoundSteps_data();
    void scalesHaveRoundSteps();
    void targetsStandOutOnLightAndDark();
    void theBarsPartsLieWhereTheRatesAre();
    void keptFiguresComeBackAsTheyWere();
    void whatIsNotKeptFiguresIsNothing();
};

void ProgressFiguresTest::aSheetIsAModel()
{
    SheetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setSheet(twoRows(QStringLiteral("a")));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("a"));
    QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Count"));
    QCOMPARE(model.keyAt(0), 7);
    model.setSheet({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void ProgressFiguresTest::aSheetOfTheSameShapeKeepsTheRow()
{
    SheetView view;
    const QAbstractItemModelTester tester(&view.sheetModel(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    view.setSheet(twoRows(QStringLiteral("a")));
    view.selectRow(0);
    const QSignalSpy reset(&view.sheetModel(), &QAbstractItemModel::modelReset);
    view.setSheet(twoRows(QStringLiteral("b")));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(view.currentKey(), 7);
    QCOMPARE(view.sheetModel().index(0, 0).data().toString(), QStringLiteral("b"));
    Sheet other = twoRows(QStringLiteral("b"));
    other.rows.front().key = 8;
    view.setSheet(other);
    QCOMPARE(reset.count(), 1);
}

void ProgressFiguresTest::rowsAreCopiedGuarded()
{
    SheetView view;
    view.setSheet(twoRows(QStringLiteral("a\tb")));
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Name\tCount\na b\t1\n'=cmd\t2\n"));
    view.selectRow(0);
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Name\tCount\na b\t1\n"));
}

void ProgressFiguresTest::aKeyTakesARowWithSomethingBehind()
{
    SheetView view;
    view.setSheet(twoRows(QStringLiteral("a")));
    const QSignalSpy chosen(&view, &SheetView::chosen);
    view.selectRow(1);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
    view.selectRow(0);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().toLongLong(), 7);
}

void ProgressFiguresTest::theRateIsARangeWhereOriginsAreUnknown()
{
    QCOMPARE(rateText(figures(5, 5)), QStringLiteral("50.0 %"));
    QCOMPARE(rateText(figures(3, 5, 2)), QStringLiteral("50.0 % – 62.5 %"));
    QCOMPARE(rateText({}), QStringLiteral("–"));
}

void ProgressFiguresTest::statesAreListedWithTheirSums()
{
    const Sheet sheet = stateSheet(figures(3, 5, 2));
    QCOMPARE(sheet.rows.front().cells.value(1), QStringLiteral("3"));
    QStringList sums;
    for (const Sheet::Row &row : sheet.rows)
        if (row.strong)
            sums << row.cells.value(0) + QLatin1Char(' ') + row.cells.value(1);
    QCOMPARE(sums, (QStringList{QStringLiteral("To do 3"), QStringLiteral("To replace 8")}));
    const ObligationQuery done = queryOfState(static_cast<std::int64_t>(ObligationState::Done));
    QVERIFY(done.state == ObligationState::Done && !done.outstanding);
    QVERIFY(queryOfState(StateKey::overdue).outstanding);
}

void ProgressFiguresTest::theBridgeShowsWhatEachWeekAddedAndTookOff()
{
    Bridge first;
    first.to = day("2026-09-04");
    first.found = 10;
    first.closing = 10;
    first.atClosing = figures(10, 0);
    Bridge second = first;
    second.to = day("2026-09-11");
    second.opening = 10;
    second.found = 0;
    second.completed = 4;
    second.reclassified = -1;
    second.closing = 5;
    second.atClosing = figures(5, 4);
    const Sheet sheet = bridgeSheet({first, second});
    QCOMPARE(printed(sheet).section(QLatin1Char('|'), 1).section(QLatin1Char('\n'), 0, 0),
             QStringLiteral("10|0|−4|−1|0|0|5|0|44.4 %"));
    QCOMPARE(sheet.rows.back().cells.value(2), QStringLiteral("+10"));
}

void ProgressFiguresTest::aMonthLeadsToItsClose()
{
    std::optional<Day> close;
    queryOfGroup(GroupBy::Month, "2026-08", day("2026-09-10"), close);
    QCOMPARE(*close, day("2026-08-31"));
    queryOfGroup(GroupBy::Month, "2026-09", day("2026-09-10"), close);
    QCOMPARE(*close, day("2026-09-10"));
    std::optional<Day> none;
    QCOMPARE(queryOfGroup(GroupBy::Brand, "Apple", day("2026-09-10"), none).brand, std::string("Apple"));
    QVERIFY(!none);
}

void ProgressFiguresTest::thePlanRunsToTheDeadline()
{
    Progress progress;
    progress.directive.received = day("2026-09-01");
    progress.directive.deadline = day("2026-09-29");
    progress.directive.interim = {{day("2026-09-15"), 40}};
    progress.asOf = day("2026-09-08");
    progress.figures = figures(8, 2);
    progress.burnDown = {{day("2026-09-01"), 10, 0, 10, 0}, {day("2026-09-08"), 8, 2, 10, 20}};
    const BurnDown drawn = burnDownOf(progress);
    const std::vector<BurnDown::Point> plan{
        {day("2026-09-01"), 10}, {day("2026-09-08"), 8}, {day("2026-09-15"), 6}, {day("2026-09-29"), 0}};
    QVERIFY(drawn.plan == plan);
    QCOMPARE(drawn.toDo.size(), std::size_t{2});
    QCOMPARE(drawn.targets.size(), std::size_t{2});
    QCOMPARE(drawn.to, day("2026-09-29"));
    QCOMPARE(drawn.most, 10.0);
}

void ProgressFiguresTest::scalesHaveRoundSteps_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("step");
    QTest::newRow("few") << 3.0 << 1.0;
    QTest::newRow("ten") << 10.0 << 2.0;
    QTest::newRow("151") << 151.0 << 50.0;
    QTest::newRow("many") << 99000.0 << 20000.0;
}

void ProgressFiguresTest::scalesHaveRoundSteps()
{
    QFETCH(double, most);
    QFETCH(double, step);
    QCOMPARE(scaleStep(most, 5), step);
}

void ProgressFiguresTest::targetsStandOutOnLightAndDark()
{
    for (const QColor &ground : {QColor(Qt::white), QColor(0xef, 0xf0, 0xf1), QColor(0x1b, 0x1e, 0x20), QColor(Qt::black)}) {
        QPalette palette;
        palette.setColor(QPalette::Base, ground);
        QVERIFY2(contrast(targetColour(palette), ground) >= 4.5, qPrintable(ground.name()));
    }
}

void ProgressFiguresTest::theBarsPartsLieWhereTheRatesAre()
{
    CardFigures card;
    card.figures = figures(3, 5, 2);
    card.plannedPercent = 25;
    card.targetPercent = 90;
    const RateBarParts parts = rateBarParts({10, 0, 200, 8}, card);
    QCOMPARE(parts.worst, QRectF(10, 0, 100, 8));
    QCOMPARE(parts.range, QRectF(110, 0, 25, 8));
    QCOMPARE(parts.plan, 60.0);
    QCOMPARE(parts.target, 190.0);
}

void ProgressFiguresTest::keptFiguresComeBackAsTheyWere()
{
    CardFigures card;
    card.directive = 3;
    card.title = "电话 \"phones\"";
    card.standing = Standing::Reported;
    card.asOf = day("2026-09-08");
    card.received = day("2026-09-01");
    card.deadline = day("2026-12-31");
    card.plannedPercent = 12.5;
    card.figures = figures(3, 5, 2);
    card.figures.inField = 11;
    card.pace.donePerWeek = 1.25;
    card.pace.forecast = day("2027-01-02");
    Counted counted;
    counted.asOf = day("2026-09-08");
    counted.known = 2;
    counted.cards = {card};
    counted.dues = {{ReminderKind::DueSoon, "No. 7", 4, 14, {}}};
    homeward::test::TempFolder folder;
    const FiguresCache cache(QString::fromStdString((folder / "kept").string()));
    LedgerInfo ledger;
    ledger.path = "/somewhere/a.homeward";
    cache.save(ledger, counted);
    const auto back = cache.load(ledger);
    QVERIFY(back.has_value());
    QVERIFY(back->cards == counted.cards);
    QVERIFY(back->dues == counted.dues);
    QCOMPARE(back->asOf, counted.asOf);
    QCOMPARE(back->known, counted.known);
    ledger.path = "/somewhere/b.homeward";
    QVERIFY(!cache.load(ledger));
}

void ProgressFiguresTest::whatIsNotKeptFiguresIsNothing()
{
    QVERIFY(!countedFromJson("not JSON"));
    QVERIFY(!countedFromJson("{}"));
    QVERIFY(!countedFromJson(R"({"version":2,"as_of":"2026-09-08"})"));
    QVERIFY(!countedFromJson(R"({"version":1,"as_of":"2026-09-08","dues":[{"kind":99}]})"));
    QVERIFY(countedFromJson(R"({"version":1,"as_of":"2026-09-08"})"));
}

HOMEWARD_UI_TEST_MAIN(ProgressFiguresTest)
#include "progress_figures_test.moc"
