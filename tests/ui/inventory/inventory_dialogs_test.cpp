// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inventory/inventory_room.h"
#include "ui/frame/kept_dialog.h"
#include "ui/inventory/edit/edit_dialog.h"
#include "ui/inventory/edit/end_dialog.h"
#include "ui/inventory/edit/merge_dialog.h"
#include "ui/inventory/edit/new_asset_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTreeWidget>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

std::vector<HistoryAction> historyOf(InventoryRoom &inventory)
{
    return inventory.read([](Ledger &ledger) { return ledger.history({}); });
}

void type(const QObject &dialog, const char *field, const char *text)
{
    childOf<QLineEdit>(dialog, field)->setText(QString::fromUtf8(text));
}

} // namespace

class InventoryDialogsTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void anEditChangesOnlyWhatWasTyped();
    void whatTheCoreRefusesStaysInTheDialogWithTheReason();
    void aTagThatAnotherHasIsRefusedByTheLedger();
    void anEditCanHoldSinceAnEarlierDay();
    void severalAreEditedOnlyWhereTicked();
    void anAssetIsTypedInWithALookAtItsOrigin();
    void aScannerGoesFromFieldToField();
    void theNextLikeItKeepsWhatIsShared();
    void aWrongImeiIsSaidWhileItIsTyped();
    void takingOutNeedsAReason();
    void twoBecomeOneAndUndoBringsBothBack();
    void whatAnUndoLeftAloneIsListed();
};

void InventoryDialogsTest::anEditChangesOnlyWhatWasTyped()
{
    InventoryRoom inventory(2);
    inventory.select({0});
    inventory.trigger("editAsset");
    auto *dialog = inventory.waitForDialog<EditDialog>();
    QCOMPARE(childOf<QLineEdit>(*dialog, "serial_printed")->text(), QStringLiteral("SN1001"));
    type(*dialog, "location", " Room 314 ");
    type(*dialog, "why", "handed out");
    childOf<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY(inventory.said.contains(QStringLiteral("A-0001 changed.")));
    const HistoryAction newest = historyOf(inventory).front();
    QCOMPARE(newest.why, std::string("handed out"));
    QCOMPARE(newest.entries.size(), std::size_t{1});
    QCOMPARE(newest.entries.front().changes, (std::vector<Change>{{"location", "", "Room 314"}}));
    QTRY_COMPARE(inventory.cell(0, Column::Location), QStringLiteral("Room 314"));
}

void InventoryDialogsTest::whatTheCoreRefusesStaysInTheDialogWithTheReason()
{
    InventoryRoom inventory(1);
    inventory.select({0});
    inventory.trigger("editAsset");
    auto *dialog = inventory.waitForDialog<EditDialog>();
    dialog->activateWindow();
    type(*dialog, "acquired", "last week");
    type(*dialog, "holder", "Li Min");
    childOf<QPushButton>(*dialog, "accept")->click();
    QVERIFY2(dialog->problem().contains(QStringLiteral("last week")), qPrintable(dialog->problem()));
    QVERIFY(dialog->isVisible());
    type(*dialog, "acquired", "2026-09-07");
    childOf<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(inventory.cell(0, Column::Holder), QStringLiteral("Li Min"));
}

void InventoryDialogsTest::aTagThatAnotherHasIsRefusedByTheLedger()
{
    InventoryRoom inventory(2);
    inventory.select({1});
    inventory.trigger("editAsset");
    auto *dialog = inventory.waitForDialog<EditDialog>();
    type(*dialog, "tag", "A-0001");
    childOf<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY(!dialog->problem().isEmpty());
    QVERIFY(dialog->isVisible());
    QVERIFY(childOf<QPushButton>(*dialog, "accept")->isEnabled());
}

void InventoryDialogsTest::anEditCanHoldSinceAnEarlierDay()
{
    InventoryRoom inventory(1);
    inventory.select({0});
    inventory.trigger("editAsset");
    auto *dialog = inventory.waitForDialog<EditDialog>();
    type(*dialog, "location", "314");
    childOf<QDateEdit>(*dialog, "effective")->setDate(QDate(2026, 3, 2));
    childOf<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(inventory.cell(0, Column::Location), QStringLiteral("314"));
    QCOMPARE(toIso(historyOf(inventory).front().effective), std::string("2026-03-02"));
}

void InventoryDialogsTest::severalAreEditedOnlyWhereTicked()
{
    InventoryRoom inventory(3);
    inventory.select({0, 2});
    inventory.trigger("editAsset");
    auto *dialog = inventory.waitForDialog<BulkEditDialog>();
    auto *accept = childOf<QPushButton>(*dialog, "accept");
    QVERIFY(!accept->isEnabled());
    QVERIFY(!dialog->findChild<QLineEdit *>(QStringLiteral("tag")));
    type(*dialog, "location", "Room 314");
    QVERIFY(childOf<QCheckBox>(*dialog, "choose-location")->isChecked());
    QVERIFY(!childOf<QCheckBox>(*dialog, "choose-unit")->isChecked());
    QVERIFY(accept->isEnabled());
    QVERIFY2(accept->text().contains(QLatin1Char('2')), qPrintable(accept->text()));
    accept->click();
    QTRY_COMPARE(inventory.cell(2, Column::Location), QStringLiteral("Room 314"));
    QCOMPARE(inventory.cell(0, Column::Location), QStringLiteral("Room 314"));
    QCOMPARE(inventory.cell(1, Column::Location), QString());
    QCOMPARE(inventory.cell(0, Column::Unit), QStringLiteral("Finance"));
    QCOMPARE(historyOf(inventory).front().entryCount, std::size_t{2});
}

void InventoryDialogsTest::anAssetIsTypedInWithALookAtItsOrigin()
{
    InventoryRoom inventory(0);
    inventory.trigger("addAsset");
    auto *dialog = inventory.waitForDialog<NewAssetDialog>();
    childOf<QPushButton>(*dialog, "accept")->click();
    QVERIFY(!dialog->problem().isEmpty());
    type(*dialog, "brandWords", "Apple");
    auto *preview = childOf<QLabel>(*dialog, "attributionPreview");
    QTRY_VERIFY2(preview->text().contains(QStringLiteral("Foreign")), qPrintable(preview->text()));
    type(*dialog, "modelWords", "iPhone 15");
    childOf<QSpinBox>(*dialog, "quantity")->setValue(3);
    type(*dialog, "unit", "Finance");
    childOf<QPushButton>(*dialog, "accept")->click();
    inventory.waitForRows(1);
    QCOMPARE(inventory.cell(0, Column::Brand), QStringLiteral("Apple"));
    QCOMPARE(inventory.cell(0, Column::Quantity), QStringLiteral("3"));
    QTRY_COMPARE(inventory.table().selectedCount(), 1);
}

void InventoryDialogsTest::aScannerGoesFromFieldToField()
{
    InventoryRoom inventory(0);
    inventory.trigger("addAsset");
    auto *dialog = inventory.waitForDialog<NewAssetDialog>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *serial = childOf<QLineEdit>(*dialog, "serial_printed");
    serial->setFocus();
    QTest::keyClicks(serial, QStringLiteral("SN77"));
    QTest::keyClick(serial, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("imei"));
}

void InventoryDialogsTest::theNextLikeItKeepsWhatIsShared()
{
    InventoryRoom inventory(0);
    inventory.trigger("addAsset");
    auto *dialog = inventory.waitForDialog<NewAssetDialog>();
    type(*dialog, "brandWords", "Huawei");
    type(*dialog, "modelWords", "Mate 60");
    type(*dialog, "unit", "Finance");
    type(*dialog, "serial_printed", "SN1");
    childOf<QPushButton>(*dialog, "registerAndNext")->click();
    inventory.waitForRows(1);
    QTRY_COMPARE(childOf<QLineEdit>(*dialog, "serial_printed")->text(), QString());
    QCOMPARE(childOf<QLineEdit>(*dialog, "unit")->text(), QStringLiteral("Finance"));
    type(*dialog, "serial_printed", "SN2");
    childOf<QPushButton>(*dialog, "registerAndNext")->click();
    inventory.waitForRows(2);
    // The same number again: is it the same thing?
    type(*dialog, "serial_printed", "SN2");
    inventory.room.dialogs.answerNext(2);
    childOf<QPushButton>(*dialog, "registerAndNext")->click();
    QTRY_COMPARE(inventory.room.dialogs.questions().size(), 1);
    QTest::qWait(1);
    QCOMPARE(inventory.page->model().rowCount(), 2);
}

void InventoryDialogsTest::aWrongImeiIsSaidWhileItIsTyped()
{
    InventoryRoom inventory(0);
    inventory.trigger("addAsset");
    auto *dialog = inventory.waitForDialog<NewAssetDialog>();
    auto *note = childOf<QLabel>(*dialog, "imeiNote");
    type(*dialog, "imei", "490154203237518");
    QVERIFY(!note->isVisibleTo(dialog));
    type(*dialog, "imei", "490154203237519");
    QVERIFY(note->isVisibleTo(dialog));
}

void InventoryDialogsTest::takingOutNeedsAReason()
{
    InventoryRoom inventory(3);
    inventory.select({1});
    inventory.trigger("takeOut");
    auto *dialog = inventory.waitForDialog<EndDialog>();
    auto *accept = childOf<QPushButton>(*dialog, "accept");
    QVERIFY(!accept->isEnabled());
    type(*dialog, "why", "left on a train");
    childOf<QRadioButton>(*dialog, "lost")->click();
    accept->click();
    inventory.waitForRows(2);
    childOf<QCheckBox>(*inventory.page, "ended")->click();
    inventory.waitForRows(3);
    QCOMPARE(inventory.cell(1, Column::Status), QStringLiteral("Lost"));
    QVERIFY(inventory.page->model().index(1, 0).data(AssetTableModel::EndedRole).toBool());
}

void InventoryDialogsTest::twoBecomeOneAndUndoBringsBothBack()
{
    InventoryRoom inventory(2);
    const AssetId second = inventory.page->model().at(1);
    inventory.write([second](Ledger &ledger) {
        AssetEdit edit;
        edit.set.emplace_back(Column::Holder, "Li Min");
        return ledger.edit(std::span(&second, 1), edit, Deed{"Li Min", "", {}, {}});
    });
    inventory.select({0, 1});
    inventory.trigger("mergeAssets");
    auto *dialog = inventory.waitForDialog<MergeDialog>();
    auto *table = childOf<QTableWidget>(*dialog, "comparison");
    const auto line = [table](const QString &name) {
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == name)
                return QStringList{table->item(row, 1)->text(), table->item(row, 2)->text(), table->item(row, 3)->text()};
        return QStringList();
    };
    QCOMPARE(line(QStringLiteral("Holder")), (QStringList{QString(), QStringLiteral("Li Min"), QStringLiteral("Li Min")}));
    QCOMPARE(line(QStringLiteral("Unit")),
             (QStringList{QStringLiteral("Finance"), QStringLiteral("Finance / Audit"), QStringLiteral("Finance")}));
    childOf<QRadioButton>(*dialog, "secondStays")->click();
    QCOMPARE(line(QStringLiteral("Unit")).last(), QStringLiteral("Finance / Audit"));
    childOf<QPushButton>(*dialog, "accept")->click();
    inventory.waitForRows(1);
    QCOMPARE(inventory.page->model().at(0), second);
    inventory.write([](Ledger &ledger) { return ledger.undo(std::nullopt, Deed{"Li Min", "", {}, {}}); });
    inventory.waitForRows(2);
}

void InventoryDialogsTest::whatAnUndoLeftAloneIsListed()
{
    UndoReport report;
    HistoryEntry entry;
    entry.subject = "A-0001";
    entry.changes = {{"status", "in-use", "stored"}, {"holder", "Li Min", "Wang Fang"}};
    report.kept = {entry};
    KeptDialog dialog(report, nullptr);
    auto *list = childOf<QTreeWidget>(dialog, "kept");
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("A-0001"));
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("Status"));
    QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("In use"));
    QCOMPARE(list->topLevelItem(1)->text(2), QStringLiteral("Li Min"));
}

HOMEWARD_UI_TEST_MAIN(InventoryDialogsTest)
#include "inventory_dialogs_test.moc"
