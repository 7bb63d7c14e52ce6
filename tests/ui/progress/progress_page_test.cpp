// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/progress/progress_room.h"
#include "tests/ui/support/walk.h"
#include "ui/frame/main_window.h"
#include "ui/inventory/inventory_page.h"
#include "ui/progress/chart_pane.h"
#include "ui/progress/directive_card.h"
#include "ui/progress/progress_page.h"
#include "ui/progress/progress_sheets.h"
#include "ui/sheet/sheet_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

/// A page over the office that is written when it opens.
struct Shown {
    explicit Shown(ProgressRoom &office)
        : page(office.room.services, office.desk,
               FiguresCache(QString::fromStdString((office.room.folder / "cache").string())))
    {
        page.resize(1100, 750);
        page.show();
    }
    void waitForFigures()
    {
        if (!QTest::qWaitFor([&] { return !page.isCounting(); }, 30000))
            qFatal("the figures were not counted");
    }
    QString label(const char *name) { return childOf<QLabel>(page, name)->text(); }
    SheetView &table(const char *name) { return *childOf<SheetView>(page, name); }
    /// The cells of a column.
    QStringList column(const char *name, int column)
    {
        QStringList cells;
        for (const Sheet::Row &row : table(name).sheetModel().sheet().rows)
            cells << row.cells.value(column);
        return cells;
    }

    ProgressPage page;
};

} // namespace

class ProgressPageTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void withoutADirectiveItSaysWhatToDo();
    void aCardTellsTheFigures();
    void aPastDayHasTheFiguresOfThen();
    void whatIsDueIsNotThatOfAnotherDay();
    void theFiguresFollowTheLedger();
    void itOpensWithTheLastFigures();
    void countingCanBeStopped();
    void aStateLeadsToItsAssets();
    void theBreakdownLeadsToItsAssets();
    void whatIsDueLeadsToItsAssets();
    void chartsHaveTheirTables();
    void theInventoryShowsAListAlone();
    void oneThatEndedStandsLastWithTheFiguresOfItsLastDay();
    void theNavigationSaysHowMuchWaits();
    void everyControlCanBeSaidAndReached();
    void nothingIsCutOffInLongLanguages();
};

void ProgressPageTest::withoutADirectiveItSaysWhatToDo()
{
    ProgressRoom office;
    Shown shown(office);
    shown.waitForFigures();
    auto *empty = childOf<QWidget>(shown.page, "progressEmpty");
    QVERIFY(empty->isVisible());
    const QSignalSpy wanted(&shown.page, &ProgressPage::directivesWanted);
    empty->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.count(), 1);
}

void ProgressPageTest::aCardTellsTheFigures()
{
    ProgressRoom office;
    office.addPhones(8);
    office.addDirective("Phones", "2026-09-07", "2026-09-28");
    office.setDay("2026-09-09");
    office.retire(2);
    Shown shown(office);
    shown.waitForFigures();
    QCOMPARE(shown.label("cardRate"), QStringLiteral("25.0 %"));
    QCOMPARE(shown.label("cardDone"), QStringLiteral("2 of 8 done"));
    QVERIFY(shown.label("cardDeadline").endsWith(QStringLiteral("19 days left")));
    QVERIFY(childOf<QLabel>(shown.page, "cardOverdue")->isHidden());
    QCOMPARE(childOf<QToolButton>(shown.page, "cardTitle")->text(), QStringLiteral("Phones (No. 7)"));
    QCOMPARE(shown.column("stateTable", 1).front(), QStringLiteral("6"));
    QCOMPARE(shown.column("bridgeTable", 7), QStringList{QStringLiteral("6")});
    QCOMPARE(shown.column("bridgeTable", 3), QStringList{QStringLiteral("−2")});
}

void ProgressPageTest::aPastDayHasTheFiguresOfThen()
{
    ProgressRoom office;
    office.addPhones(8);
    office.addDirective("Phones", "2026-09-07", "2026-09-28");
    office.setDay("2026-09-09");
    office.retire(2);
    office.setDay("2026-10-05");
    Shown shown(office);
    shown.waitForFigures();
    QCOMPARE(shown.label("cardOverdue"), QStringLiteral("6"));
    QCOMPARE(shown.column("overdueTable", 0).size(), 6);

    auto *day = childOf<QDateEdit>(shown.page, "asOfDay");
    QCOMPARE(day->maximumDate(), QDate(2026, 10, 5));
    day->setDate(QDate(2026, 9, 8));
    shown.waitForFigures();
    QCOMPARE(shown.label("cardDone"), QStringLiteral("0 of 8 done"));
    QVERIFY(shown.label("corrections").startsWith(QStringLiteral("What is known now changes nothing")));
    day->setDate(QDate(2026, 9, 6));
    shown.waitForFigures();
    auto *empty = childOf<QWidget>(shown.page, "progressEmpty");
    QVERIFY(empty->isVisible());
    empty->findChild<QPushButton *>()->click();
    shown.waitForFigures();
    QVERIFY(!shown.page.day());
    QCOMPARE(shown.label("cardDone"), QStringLiteral("2 of 8 done"));
}

void ProgressPageTest::whatIsDueIsNotThatOfAnotherDay()
{
    ProgressRoom office;
    office.addPhones(3);
    office.addDirective("Phones", "2026-09-07", "2026-09-28");
    office.setDay("2026-10-05");
    Shown shown(office);
    QCOMPARE(shown.label("duesState"), QStringLiteral("Being counted…"));
    shown.waitForFigures();
    QCOMPARE(shown.column("dues", 0).size(), 1); // overdue
    auto *day = childOf<QDateEdit>(shown.page, "asOfDay");
    day->setDate(QDate(2026, 9, 8));
    QVERIFY(shown.column("dues", 0).isEmpty());
    QVERIFY(childOf<QLabel>(shown.page, "duesState")->isVisible());
    QCOMPARE(shown.label("duesState"), QStringLiteral("Being counted…"));
    childOf<QPushButton>(shown.page, "stopCounting")->click();
    QCOMPARE(shown.label("duesState"), QStringLiteral("Not counted yet."));
    childOf<QPushButton>(shown.page, "countAgain")->click();
    shown.waitForFigures();
    QCOMPARE(shown.label("duesState"), QStringLiteral("Nothing waits to be done."));
    day->setDate(QDate(2026, 10, 5));
    QVERIFY(shown.column("dues", 0).isEmpty());
    shown.waitForFigures();
    QCOMPARE(shown.column("dues", 0).size(), 1);
}

void ProgressPageTest::theFiguresFollowTheLedger()
{
    ProgressRoom office;
    office.addPhones(4);
    office.addDirective("Phones", "2026-09-07", "2026-09-28");
    Shown shown(office);
    shown.waitForFigures();
    QCOMPARE(shown.label("cardDone"), QStringLiteral("0 of 4 done"));
    office.setDay("2026-09-09");
    office.retire(1);
    QTRY_COMPARE_WITH_TIMEOUT(shown.label("cardDone"), QStringLiteral("1 of 4 done"), 30000);
}

void ProgressPageTest::itOpensWithTheLastFigures()
{
    ProgressRoom office;
    office.addPhones(4);
    office.addDirective("Phones", "2026-09-07", "2026-09-28");
    {
        Shown shown(office);
        shown.waitForFigures();
    }
    office.setDay("2026-09-09");
    office.retire(1);
    Shown again(office);
    QVERIFY(again.page.isCounting());
    QCOMPARE(again.label("cardDone"), QStringLiteral("0 of 4 done"));
    QVERIFY(again.label("countState").contains(QStringLiteral("being counted")));
    again.waitForFigures();
    QCOMPARE(again.label("cardDone"), QStringLiteral("1 of 4 done"));
    QVERIFY(again.label("countState").isEmpty());
}

void ProgressPageTest::countingCanBeStopped()
{
    ProgressRoom office;
    office.addPhones(2);
    office.addDirective("Phones", "2026-09-07", "2026-09-28");
    Shown shown(office);
    childOf<QPushButton>(shown.page, "stopCounting")->click();
    QVERIFY(!shown.page.isCounting());
    auto *again = childOf<QPushButton>(shown.page, "countAgain");
    QVERIFY(again->isVisible());
    again->click();
    shown.waitForFigures();
    QVERIFY(!again->isVisible());
    QCOMPARE(shown.label("cardDone"), QStringLiteral("0 of 2 done"));
}

void ProgressPageTest::aStateLeadsToItsAssets()
{
    ProgressRoom office;
    office.addPhones(5);
    office.addDirective("Phones", "2026-09-07", "2026-09-28");
    office.setDay("2026-09-09");
    office.retire(2);
    Shown shown(office);
    shown.waitForFigures();
    QSignalSpy wanted(&shown.page, &ProgressPage::listWanted);
    Q_EMIT shown.table("stateTable").chosen(static_cast<std::int64_t>(ObligationState::Done));
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().at(0).toString(), QStringLiteral("Done – Phones (No. 7)"));
    QCOMPARE(wanted.front().at(1).value<std::vector<AssetId>>().size(), std::size_t{2});
    Q_EMIT shown.table("stateTable").chosen(StateKey::outstanding);
    QTRY_COMPARE(wanted.count(), 2);
    QCOMPARE(wanted.back().at(1).value<std::vector<AssetId>>().size(), std::size_t{3});
}

void ProgressPageTest::theBreakdownLeadsToItsAssets()
{
    ProgressRoom office;
    office.addPhones(3, "Finance");
    office.addPhones(2, "Research");
    office.addDirective("Phones", "2026-09-07", "2026-09-28");
    Shown shown(office);
    shown.waitForFigures();
    QCOMPARE(shown.column("breakdownTable", 0),
             (QStringList{QStringLiteral("Finance"), QStringLiteral("Research")}));
    QSignalSpy wanted(&shown.page, &ProgressPage::listWanted);
    Q_EMIT shown.table("breakdownTable").chosen(1);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().at(1).value<std::vector<AssetId>>().size(), std::size_t{2});
    auto *by = childOf<QComboBox>(shown.page, "breakdownBy");
    by->setCurrentIndex(by->findData(static_cast<int>(GroupBy::Brand)));
    Q_EMIT by->activated(by->currentIndex());
    shown.waitForFigures();
    QCOMPARE(shown.column("breakdownTable", 0), QStringList{QStringLiteral("Apple")});
}

void ProgressPageTest::whatIsDueLeadsToItsAssets()
{
    ProgressRoom office;
    office.addPhones(3);
    office.addDirective("Phones", "2026-09-07", "2026-09-28");
    office.setDay("2026-09-20");
    Shown shown(office);
    shown.waitForFigures();
    QVERIFY(shown.column("dues", 0).contains(QStringLiteral("3 due within 14 days")));
    const QSignalSpy wanted(&shown.page, &ProgressPage::listWanted);
    shown.table("dues").selectRow(0);
    QTest::keyClick(&shown.table("dues"), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().at(1).value<std::vector<AssetId>>().size(), std::size_t{3});
    QCOMPARE(shown.page.badge(), QStringLiteral("1"));
}

void ProgressPageTest::chartsHaveTheirTables()
{
    ProgressRoom office;
    office.addPhones(3);
    office.addDirective("Phones", "2026-09-07", "2026-09-28");
    office.setDay("2026-09-20");
    Shown shown(office);
    shown.waitForFigures();
    childOf<QTabWidget>(shown.page, "progressTabs")->setCurrentIndex(1);
    SheetView &table = shown.table("burnDownTable");
    QVERIFY(!table.isVisible());
    childOf<QToolButton>(shown.page, "burnDownAsTable")->click();
    QVERIFY(table.isVisible());
    QCOMPARE(shown.column("burnDownTable", 1), (QStringList{QStringLiteral("3"), QStringLiteral("3")}));
}

void ProgressPageTest::theInventoryShowsAListAlone()
{
    ProgressRoom office;
    office.addPhones(5);
    office.retire(1);
    InventoryPage inventory(office.room.services);
    inventory.show();
    QTRY_COMPARE(inventory.model().rowCount(), 4);
    AssetQuery everything;
    everything.includeEnded = true;
    const auto all = office.read([everything](Ledger &ledger) { return ledger.select(everything); });
    std::vector<AssetId> listed{all[0], all[1]};
    std::ranges::sort(listed);
    inventory.showList(QStringLiteral("Two of them"), listed);
    QTRY_COMPARE(inventory.model().rowCount(), 2);
    auto *banner = childOf<QWidget>(inventory, "inventoryList");
    QVERIFY(banner->isVisible());
    banner->findChild<QPushButton *>()->click();
    QTRY_COMPARE(inventory.model().rowCount(), 4);
    QVERIFY(!banner->isVisible());
}

void ProgressPageTest::oneThatEndedStandsLastWithTheFiguresOfItsLastDay()
{
    ProgressRoom office;
    office.addPhones(3);
    office.addDirective("Phones", "2026-09-07", "2026-09-20");
    office.addDirective("Later", "2026-09-07", "2026-10-20");
    office.write([deed = office.room.services.deed()](Ledger &ledger) {
        Directives directives(ledger);
        const auto row = directives.find("No. 7");
        return row ? directives.end(row->id, Standing::Withdrawn, deed) : Result<DirectiveWritten>(row.error());
    });
    office.setDay("2026-09-12");
    office.retire(2);
    Shown shown(office);
    shown.waitForFigures();
    const auto cards = shown.page.findChildren<DirectiveCard *>();
    QCOMPARE(cards.size(), 2);
    const auto figuresOf = [&cards](bool ended) {
        for (const DirectiveCard *card : cards)
            if (card->figures().hasEnded() == ended)
                return card->figures();
        return CardFigures();
    };
    QCOMPARE(figuresOf(true).figures.outstanding(), 3);
    QCOMPARE(figuresOf(true).asOf, ProgressRoom::day("2026-09-07"));
    QCOMPARE(figuresOf(false).figures.outstanding(), 1);
}

void ProgressPageTest::theNavigationSaysHowMuchWaits()
{
    ProgressRoom office;
    office.addPhones(3);
    office.addDirective("Phones", "2026-09-07", "2026-09-10");
    MainWindow window(office.room.services);
    auto *page = new ProgressPage(
        office.room.services, office.desk, FiguresCache(QString::fromStdString((office.room.folder / "cache").string())));
    window.addPage(page);
    QTRY_COMPARE(childOf<QListWidget>(window, "navigation")->item(0)->text(), QStringLiteral("Progress (1)"));
}

void ProgressPageTest::everyControlCanBeSaidAndReached()
{
    ProgressRoom office;
    office.addPhones(3);
    office.addDirective("Phones", "2026-09-07", "2026-09-10");
    office.addDirective("Rumour", "2026-09-07", "2026-09-20", Standing::Reported);
    office.setDay("2026-09-12");
    Shown shown(office);
    shown.waitForFigures();
    auto *tabs = childOf<QTabWidget>(shown.page, "progressTabs");
    QStringList faults;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(1);
        for (const QString &fault : accessibilityFaults(shown.page))
            faults << QStringLiteral("tab %1: %2").arg(tab).arg(fault);
    }
    QVERIFY2(faults.isEmpty(), faults.join(QLatin1Char('\n')).toUtf8());
}

void ProgressPageTest::nothingIsCutOffInLongLanguages()
{
    LongTranslator longer;
    QApplication::installTranslator(&longer);
    QStringList faults;
    {
        ProgressRoom office;
        office.addPhones(3);
        office.addDirective("Phones", "2026-09-07", "2026-09-10");
        Shown shown(office);
        shown.waitForFigures();
        faults = cutOffTexts(shown.page);
    }
    QApplication::removeTranslator(&longer);
    QVERIFY2(faults.isEmpty(), faults.join(QLatin1Char('\n')).toUtf8());
}

HOMEWARD_UI_TEST_MAIN(ProgressPageTest)
#include "progress_page_test.moc"
