// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inventory/inventory_room.h"
#include "tests/ui/support/walk.h"
#include "ui/export/export_dialog.h"
#include "ui/inventory/edit/edit_dialog.h"
#include "ui/inventory/edit/end_dialog.h"
#include "ui/inventory/edit/merge_dialog.h"
#include "ui/inventory/edit/new_asset_dialog.h"
#include "ui/inventory/filter_bar.h"

#include <QLabel>
#include <QApplication>
#include <QLineEdit>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

QByteArray joined(const QStringList &faults)
{
    return faults.join(QLatin1Char('\n')).toUtf8();
}

/// The dialogs of the page, one after the other, each given to `look`.
template <class Look>
void lookAtDialogs(InventoryRoom &inventory, Look look)
{
    const auto show = [&](QDialog *dialog) {
        if (!QTest::qWaitForWindowExposed(dialog))
            qFatal("a dialog did not appear");
        look(*dialog);
        dialog->close();
        QTest::qWait(1);
    };
    inventory.trigger("addAsset");
    show(inventory.waitForDialog<NewAssetDialog>());
    inventory.select({0});
    inventory.trigger("editAsset");
    show(inventory.waitForDialog<EditDialog>());
    inventory.trigger("takeOut");
    show(inventory.waitForDialog<EndDialog>());
    inventory.trigger("export");
    show(inventory.waitForDialog<ExportDialog>());
    inventory.select({0, 1});
    inventory.trigger("editAsset");
    show(inventory.waitForDialog<BulkEditDialog>());
    inventory.trigger("mergeAssets");
    show(inventory.waitForDialog<MergeDialog>());
}

} // namespace

class InventoryAccessibilityTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void everyControlOfThePageCanBeSaidAndReached();
    void everyControlOfTheDialogsCanBeSaidAndReached();
    void nothingIsCutOffInLongLanguages();
};

void InventoryAccessibilityTest::everyControlOfThePageCanBeSaidAndReached()
{
    InventoryRoom inventory(3);
    inventory.select({1});
    auto *filter = childOf<FilterBar>(*inventory.page, "filterBar");
    filter->showForm(true);
    auto *text = childOf<QLineEdit>(*inventory.page, "whereText");
    text->setText(QStringLiteral("origin in (foreign, domestic) and acquired is empty and not price > 5"));
    QTest::keyClick(text, Qt::Key_Return);
    inventory.waitForRows(3);
    QTRY_VERIFY(!childOf<QLabel>(*inventory.page, "assetSummary")->text().isEmpty());
    const QStringList faults = accessibilityFaults(*inventory.page);
    QVERIFY2(faults.isEmpty(), joined(faults));
}

void InventoryAccessibilityTest::everyControlOfTheDialogsCanBeSaidAndReached()
{
    InventoryRoom inventory(3);
    QStringList faults;
    lookAtDialogs(inventory, [&](const QDialog &dialog) {
        for (const QString &fault : accessibilityFaults(dialog))
            faults << dialog.objectName() + QStringLiteral(": ") + fault;
    });
    QVERIFY2(faults.isEmpty(), joined(faults));
}

void InventoryAccessibilityTest::nothingIsCutOffInLongLanguages()
{
    LongTranslator longer;
    QApplication::installTranslator(&longer);
    QStringList faults;
    {
        InventoryRoom inventory(3);
        inventory.select({0});
        QTRY_VERIFY(!childOf<QLabel>(*inventory.page, "assetSummary")->text().isEmpty());
        QTRY_VERIFY2(cutOffTexts(*inventory.page).isEmpty(), joined(cutOffTexts(*inventory.page)));
        lookAtDialogs(inventory, [&](const QDialog &dialog) {
            for (const QString &fault : cutOffTexts(dialog))
                faults << dialog.objectName() + QStringLiteral(": ") + fault;
        });
    }
    QApplication::removeTranslator(&longer);
    QVERIFY2(faults.isEmpty(), joined(faults));
}

HOMEWARD_UI_TEST_MAIN(InventoryAccessibilityTest)
#include "inventory_accessibility_test.moc"
