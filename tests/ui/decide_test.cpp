// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/ui_test.h"
#include "ui/decide/brand_completer.h"
#include "ui/decide/decide_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

DecideDialog::About aboutMouse()
{
    DecideDialog::About about;
    about.subject = subjectOf(mouse("1-3"));
    about.title = QStringLiteral("USB Optical Mouse");
    return about;
}

/// A mouse in the ledger; its asset.
AssetId registerMouse(Room &room)
{
    AssetId asset;
    Registration registration;
    registration.device = mouse("1-3");
    registration.weak = Registration::Weak::New;
    room.ledger.write(
        &room.ledger,
        [registration, deed = room.services.deed()](Ledger &ledger) {
            return ledger.registerAll(std::span(&registration, 1), deed);
        },
        [&](const Result<std::vector<Registered>> &results) { asset = results->front().asset; });
    if (!QTest::qWaitFor([&] { return bool(asset) && !room.ledger.isBusy(); }, 30000))
        qFatal("the mouse was not registered");
    return asset;
}

} // namespace

class DecideTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAppliedWithoutBrandAndReason();
    void theCatalogueIsKnownByLatinAndChineseNames();
    void aBrandThatTheCatalogueLacksNeedsItsCountry();
    void thePreviewSaysWhatChangesBeforeAnythingDoes();
    void applyingChangesTheAssetAndIsAnAction();
    void aDecisionForOneAssetIsOfferedOnlyForAnAsset();
    void thePatternBelongsToTheRule();
};

void DecideTest::nothingIsAppliedWithoutBrandAndReason()
{
    Room room;
    room.makeLedger();
    DecideDialog dialog(room.services, aboutMouse(), nullptr);
    auto *apply = childOf<QPushButton>(dialog, "apply");
    QVERIFY(!apply->isEnabled());
    childOf<QLineEdit>(dialog, "brand")->setText(QStringLiteral("Lenovo"));
    QVERIFY(!apply->isEnabled());
    childOf<QLineEdit>(dialog, "why")->setText(QStringLiteral("label"));
    QTRY_VERIFY(apply->isEnabled());
    childOf<QLineEdit>(dialog, "why")->setText(QStringLiteral("   "));
    QVERIFY(!apply->isEnabled());
}

void DecideTest::theCatalogueIsKnownByLatinAndChineseNames()
{
    Room room;
    room.makeLedger();
    DecideDialog dialog(room.services, aboutMouse(), nullptr);
    auto *brand = childOf<QLineEdit>(dialog, "brand");
    auto *note = childOf<QLabel>(dialog, "brandNote");
    QTRY_VERIFY(brand->completer());
    brand->setText(QStringLiteral("华为"));
    QVERIFY2(note->text().contains(QStringLiteral("Huawei")), qPrintable(note->text()));
    QVERIFY(!childOf<QComboBox>(dialog, "country")->isEnabled());
    QCompleter *completer = brand->completer();
    completer->setCompletionPrefix(QStringLiteral("华为"));
    QVERIFY(completer->completionCount() > 0);
    QCOMPARE(completer->pathFromIndex(completer->completionModel()->index(0, 0)), QStringLiteral("Huawei"));
}

void DecideTest::aBrandThatTheCatalogueLacksNeedsItsCountry()
{
    Room room;
    room.makeLedger();
    DecideDialog dialog(room.services, aboutMouse(), nullptr);
    auto *apply = childOf<QPushButton>(dialog, "apply");
    auto *country = childOf<QComboBox>(dialog, "country");
    QTRY_VERIFY(childOf<QLineEdit>(dialog, "brand")->completer());
    childOf<QLineEdit>(dialog, "brand")->setText(QStringLiteral("Qwertzuiop Works"));
    childOf<QLineEdit>(dialog, "why")->setText(QStringLiteral("label"));
    QVERIFY(country->isEnabled());
    QVERIFY(!apply->isEnabled());
    country->setCurrentText(QStringLiteral("XX1"));
    QVERIFY(!apply->isEnabled());
    country->setCurrentText(QStringLiteral("de"));
    QVERIFY(apply->isEnabled());
}

void DecideTest::thePreviewSaysWhatChangesBeforeAnythingDoes()
{
    Room room;
    room.makeLedger();
    registerMouse(room);
    const std::int64_t before = room.ledger.info().actions;
    DecideDialog dialog(room.services, aboutMouse(), nullptr);
    auto *table = dialog.findChild<QTableView *>();
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY(childOf<QLineEdit>(dialog, "brand")->completer());
    childOf<QLineEdit>(dialog, "brand")->setText(QStringLiteral("Lenovo"));
    childOf<QLineEdit>(dialog, "why")->setText(QStringLiteral("label"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 2).data().toString().contains(QStringLiteral("Logitech")));
    QVERIFY(table->model()->index(0, 3).data().toString().contains(QStringLiteral("Lenovo")));
    QCOMPARE(room.ledger.info().actions, before);
}

void DecideTest::applyingChangesTheAssetAndIsAnAction()
{
    Room room;
    room.makeLedger();
    const AssetId asset = registerMouse(room);
    DecideDialog dialog(room.services, aboutMouse(), nullptr);
    dialog.show();
    QTRY_VERIFY(childOf<QLineEdit>(dialog, "brand")->completer());
    childOf<QLineEdit>(dialog, "brand")->setText(QStringLiteral("联想"));
    childOf<QLineEdit>(dialog, "why")->setText(QStringLiteral("label"));
    QSignalSpy said(&dialog, &DecideDialog::said);
    QTRY_VERIFY(childOf<QPushButton>(dialog, "apply")->isEnabled());
    childOf<QPushButton>(dialog, "apply")->click();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!dialog.isVisible());
    std::string brand;
    room.ledger.read(
        &room.ledger, [asset](Ledger &ledger) { return ledger.asset(asset); },
        [&](const Result<Asset> &found) { brand = found->attribution.brand; });
    QTRY_COMPARE(brand, std::string("Lenovo"));
}

void DecideTest::aDecisionForOneAssetIsOfferedOnlyForAnAsset()
{
    Room room;
    room.makeLedger();
    DecideDialog::About about = aboutMouse();
    {
        DecideDialog dialog(room.services, about, nullptr);
        QVERIFY(!dialog.findChild<QRadioButton *>(QStringLiteral("scopeAsset")));
    }
    about.asset = registerMouse(room);
    about.tag = QStringLiteral("A-0001");
    DecideDialog dialog(room.services, about, nullptr);
    childOf<QRadioButton>(dialog, "scopeAsset")->setChecked(true);
    QTRY_VERIFY(childOf<QLineEdit>(dialog, "brand")->completer());
    childOf<QLineEdit>(dialog, "brand")->setText(QStringLiteral("Lenovo"));
    childOf<QLineEdit>(dialog, "why")->setText(QStringLiteral("label"));
    QTRY_COMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), 1);
}

void DecideTest::thePatternBelongsToTheRule()
{
    Room room;
    room.makeLedger();
    DecideDialog dialog(room.services, aboutMouse(), nullptr);
    auto *pattern = childOf<QLineEdit>(dialog, "pattern");
    QVERIFY(!pattern->isEnabled());
    childOf<QRadioButton>(dialog, "scopeRule")->setChecked(true);
    QVERIFY(pattern->isEnabled());
    DecideDialog::About typed = aboutMouse();
    typed.subject = subjectOfWords("", "keyboard");
    DecideDialog other(room.services, typed, nullptr);
    QVERIFY(!other.findChild<QRadioButton *>(QStringLiteral("scopeRule")));
}

HOMEWARD_UI_TEST_MAIN(DecideTest)
#include "decide_test.moc"
