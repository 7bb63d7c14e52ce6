// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inventory/inventory_room.h"
#include "ui/inventory/edit/new_asset_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

#include <future>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

class InventoryPageTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyInventorySaysWhatToDoNext();
    void whileTheFirstRowsAreReadThePageSaysSo();
    void nothingThatMatchesOffersToClear();
    void theCountsFollowTheFilter();
    void theUnitsAreOffered();
    void sortingAndSearchingAskTheLedger();
    void whatAnotherWritesAppears();
    void theDetailShowsEntryFindingsAndHistory();
    void rowsAreCopiedGuarded();
    void theWindowSpeaksChinese();
};

void InventoryPageTest::anEmptyInventorySaysWhatToDoNext()
{
    InventoryRoom inventory(0);
    auto *empty = childOf<QWidget>(*inventory.page, "inventoryEmpty");
    QTRY_VERIFY(empty->isVisible());
    auto *button = empty->findChild<QPushButton *>();
    QVERIFY(button->isVisible());
    button->click();
    inventory.waitForDialog<NewAssetDialog>();
}

/// Holds up the thread on which the ledger is read, until it goes.
struct SlowReading {
    explicit SlowReading(LedgerService &ledger)
    {
        ledger.read(
            &ledger,
            [open = gate.get_future().share()](Ledger &) -> Result<int> {
                open.wait();
                return 0;
            },
            [](const Result<int> &) {});
    }
    ~SlowReading() { gate.set_value(); }
    std::promise<void> gate;
};

void InventoryPageTest::whileTheFirstRowsAreReadThePageSaysSo()
{
    InventoryRoom inventory(2);
    std::optional<SlowReading> slow(std::in_place, inventory.room.ledger);
    InventoryPage page(inventory.room.services);
    page.show();
    auto *empty = childOf<QWidget>(page, "inventoryEmpty");
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->findChild<QLabel *>(QStringLiteral("emptyHeading"))->text(), QStringLiteral("Being read…"));
    QVERIFY(!empty->findChild<QPushButton *>()->isVisible());
    QCOMPARE(childOf<QLabel>(page, "inventoryCounts")->text(), QString());
    slow.reset();
    QTRY_COMPARE(page.model().rowCount(), 2);
    QVERIFY(!empty->isVisible());
}

void InventoryPageTest::nothingThatMatchesOffersToClear()
{
    InventoryRoom inventory(2);
    childOf<QLineEdit>(*inventory.page, "search")->setText(QStringLiteral("zebra crossing"));
    inventory.waitForRows(0);
    auto *empty = childOf<QWidget>(*inventory.page, "inventoryEmpty");
    QTRY_VERIFY(empty->isVisible());
    empty->findChild<QPushButton *>()->click();
    inventory.waitForRows(2);
    QVERIFY(!empty->isVisible());
}

void InventoryPageTest::theCountsFollowTheFilter()
{
    InventoryRoom inventory(5);
    auto *counts = childOf<QLabel>(*inventory.page, "inventoryCounts");
    QTRY_COMPARE(counts->text(), QStringLiteral("5 assets, quantity 5"));
    childOf<QToolButton>(*inventory.page, "quickForeign")->click();
    inventory.waitForRows(2);
    QTRY_COMPARE(counts->text(), QStringLiteral("2 of 5 assets, quantity 2"));
}

void InventoryPageTest::theUnitsAreOffered()
{
    InventoryRoom inventory(4);
    inventory.page->activated();
    auto *unit = childOf<QComboBox>(*inventory.page, "quickUnit");
    QTRY_VERIFY(unit->findText(QStringLiteral("Finance / Audit")) > 0);
    unit->setCurrentText(QStringLiteral("Finance / Audit"));
    Q_EMIT unit->activated(unit->currentIndex());
    inventory.waitForRows(2);
    QCOMPARE(inventory.cell(0, Column::Unit), QStringLiteral("Finance / Audit"));
}

void InventoryPageTest::sortingAndSearchingAskTheLedger()
{
    InventoryRoom inventory(12);
    inventory.table().sortByColumn(static_cast<int>(Column::SerialPrinted), Qt::DescendingOrder);
    QTRY_COMPARE(inventory.cell(0, Column::SerialPrinted), QStringLiteral("SN1012"));
    childOf<QLineEdit>(*inventory.page, "search")->setText(QStringLiteral("sn1007"));
    inventory.waitForRows(1);
    QCOMPARE(inventory.cell(0, Column::Model), QStringLiteral("Phone 7"));
}

void InventoryPageTest::whatAnotherWritesAppears()
{
    InventoryRoom inventory(3);
    inventory.select({1});
    const AssetId second = inventory.table().currentAsset();
    auto other = Ledger::open(inventory.room.ledgerPath(), Ledger::Access::ReadWrite, inventory.room.clock);
    QVERIFY(other);
    AssetEdit edit;
    edit.set.emplace_back(Column::Location, "Room 314");
    Deed deed;
    deed.who = "Wang Fang";
    QVERIFY(other->edit(std::span(&second, 1), edit, deed));
    QTRY_COMPARE(inventory.cell(1, Column::Location), QStringLiteral("Room 314"));
    QCOMPARE(inventory.table().currentAsset(), second);
}

void InventoryPageTest::theDetailShowsEntryFindingsAndHistory()
{
    InventoryRoom inventory(2);
    const AssetId first = inventory.page->model().at(0);
    inventory.write([first](Ledger &ledger) {
        AssetEdit edit;
        edit.set.emplace_back(Column::Holder, "Li Min");
        Deed deed;
        deed.who = "Wang Fang";
        deed.why = "handed out";
        return ledger.edit(std::span(&first, 1), edit, deed);
    });
    inventory.select({0});
    auto *history = childOf<QTreeWidget>(*inventory.page, "history");
    QTRY_COMPARE(history->topLevelItemCount(), 2);
    QTreeWidgetItem *edit = history->topLevelItem(0);
    QCOMPARE(edit->text(0), QStringLiteral("Edit"));
    QCOMPARE(edit->text(2), QStringLiteral("Wang Fang"));
    QCOMPARE(edit->child(0)->text(0), QStringLiteral("Holder: Li Min"));
    QCOMPARE(edit->child(1)->text(0), QStringLiteral("Why: handed out"));
    inventory.write([](Ledger &ledger) { return ledger.undo(std::nullopt, Deed{"Li Min", "", {}, {}}); });
    QTRY_COMPARE(history->topLevelItemCount(), 3);
    QCOMPARE(history->topLevelItem(1)->text(0), QStringLiteral("Edit (undone)"));
    const QString summary = childOf<QLabel>(*inventory.page, "assetSummary")->text();
    QVERIFY2(summary.contains(QStringLiteral("brand from China")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("owner in China")), qPrintable(summary));
}

void InventoryPageTest::rowsAreCopiedGuarded()
{
    InventoryRoom inventory(2);
    const AssetId first = inventory.page->model().at(0);
    inventory.write([first](Ledger &ledger) {
        AssetEdit edit;
        edit.set.emplace_back(Column::Location, "=cmd|' /C calc'!A0");
        return ledger.edit(std::span(&first, 1), edit, Deed{"Li Min", "", {}, {}});
    });
    inventory.select({0, 1});
    QGuiApplication::clipboard()->clear();
    inventory.trigger("copyRows");
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains(QStringLiteral("Location")));
    QVERIFY2(lines[1].contains(QStringLiteral("\t'=cmd|")), qPrintable(lines[1]));
}

void InventoryPageTest::theWindowSpeaksChinese()
{
    InventoryRoom inventory(2);
    inventory.room.language.use(QStringLiteral("zh_CN"));
    QTRY_COMPARE(inventory.cell(1, Column::Origin), QStringLiteral("非国产"));
    QCOMPARE(inventory.page->model().headerData(static_cast<int>(Column::Unit), Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("使用部门"));
    QCOMPARE(inventory.cell(0, Column::Brand), QStringLiteral("华为"));
    inventory.room.language.use(QStringLiteral("en"));
}

HOMEWARD_UI_TEST_MAIN(InventoryPageTest)
#include "inventory_page_test.moc"
