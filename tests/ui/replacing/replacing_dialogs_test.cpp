// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/replacing/replacing_stage.h"
#include "ui/replacing/device_picker.h"
#include "ui/replacing/ending_dialogs.h"
#include "ui/replacing/replacing_panels.h"
#include "ui/replacing/stage_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

class ReplacingDialogsTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void manyArePlannedAtOnceWithoutThoseThatAreAlready();
    void aSuccessorUnderTheDirectiveIsRefusedAndOverridden();
    void whatIsPluggedInNextTicksItself();
    void aRefusalLeavesNoRegistrationBehind();
    void holderAndLocationMoveAtTheDeployment();
    void oneReplacesSeveral();
    void aPartOfALotIsTakenOut();
    void afterTheReclaimTwoPersonsAreNamed();
    void aPersonalDeviceEndsByItsDeclaration();
    void aPlanIsDroppedAndUndoBringsItBack();
    void missingPapersLeadToTheirAsset();
};

void ReplacingDialogsTest::manyArePlannedAtOnceWithoutThoseThatAreAlready()
{
    Stage stage(6);
    stage.select({"A-0002"});
    stage.planToBuy("Huawei", "Mate 60");
    stage.said.clear();
    stage.select({"A-0002", "A-0004", "A-0006"});
    stage.trigger("planReplacement");
    auto *dialog = stage.office.waitForDialog<PlanDialog>();
    QVERIFY2(childOf<QLabel>(*dialog, "lead")->text().contains(QStringLiteral("2 assets")),
             qPrintable(childOf<QLabel>(*dialog, "lead")->text()));
    stage.choose(*dialog, "toBuy");
    typeInto(*dialog, "newBrand", QStringLiteral("Huawei"));
    typeInto(*dialog, "newModel", QStringLiteral("Nova 12"));
    typeInto(*dialog, "due", QStringLiteral("by August"));
    stage.accept(*dialog);
    QVERIFY(dialog->noteOf("due").contains(QStringLiteral("by August")));
    typeInto(*dialog, "due", iso(stage.office.today() + std::chrono::days(40)));
    typeInto(*dialog, "price", QStringLiteral("cheap"));
    stage.accept(*dialog);
    QVERIFY(!dialog->noteOf("price").isEmpty());
    typeInto(*dialog, "price", QStringLiteral("1299.00"));
    typeInto(*dialog, "budget", QStringLiteral("IT-7"));
    stage.accept(*dialog);
    stage.waitForSaid(QStringLiteral("2 planned"));
    const auto lines = stage.lines();
    QCOMPARE(lines.size(), std::size_t{3});
    QCOMPARE(lines[1].line.placeholder.model, std::string("Nova 12"));
    QCOMPARE(lines[2].line.price->minor, std::int64_t{129'900});
    QCOMPARE(lines[2].line.budgetCode, std::string("IT-7"));
    stage.office.undo();
    QCOMPARE(stage.lines().size(), std::size_t{1});
}

void ReplacingDialogsTest::aSuccessorUnderTheDirectiveIsRefusedAndOverridden()
{
    Stage stage(4);
    stage.office.enter(stage.office.phones("Phones", 60));
    stage.select({"A-0002"});
    stage.trigger("planReplacement");
    auto *dialog = stage.office.waitForDialog<PlanDialog>();
    stage.choose(*dialog, "byTag");
    typeInto(*dialog, "newTags", QStringLiteral("A-0004"));
    QVERIFY(!childOf<QLineEdit>(*dialog, "overrideReason")->isVisible());
    stage.accept(*dialog);
    QTRY_VERIFY2(dialog->noteOf("successor").contains(QStringLiteral("A-0004")),
                 qPrintable(dialog->noteOf("successor") + dialog->problem()));
    QVERIFY(childOf<QLineEdit>(*dialog, "overrideReason")->isVisible());
    typeInto(*dialog, "overrideReason", QStringLiteral("nothing else in stock"));
    stage.accept(*dialog);
    QTRY_VERIFY(!dialog->noteOf("overrideReason").isEmpty());
    typeInto(*dialog, "secondName", QStringLiteral("Li Min")); // the operator
    stage.accept(*dialog);
    QTRY_VERIFY(!dialog->noteOf("secondName").isEmpty());
    typeInto(*dialog, "secondName", QStringLiteral("Director Zhou"));
    stage.accept(*dialog);
    stage.waitForSaid(QStringLiteral("planned"));
    QCOMPARE(stage.lines().front().line.overruled.secondName, std::string("Director Zhou"));
}

void ReplacingDialogsTest::whatIsPluggedInNextTicksItself()
{
    Stage stage(4);
    stage.office.room.startBus();
    stage.select({"A-0002", "A-0004"});
    stage.trigger("planReplacement");
    auto *dialog = stage.office.waitForDialog<PlanDialog>();
    stage.choose(*dialog, "byPlugging");
    auto *list = childOf<QListWidget>(*dialog, "pluggedIn");
    // One port, one phone after the other.
    stage.office.room.port.plug(phone("1-2", "2KE0219A1"));
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    stage.office.room.port.unplug(*PortPath::parse("1-2"));
    stage.office.room.port.plug(phone("1-2", "2KE0219B2"));
    QTRY_COMPARE(list->count(), 2);
    QTRY_VERIFY2(childOf<QLabel>(*dialog, "pairs")->text().contains(QStringLiteral("A-0004 → Mate 60 Pro · 2KE0219B2")),
                 qPrintable(childOf<QLabel>(*dialog, "pairs")->text()));
    stage.accept(*dialog);
    stage.waitForSaid(QStringLiteral("2 planned"));
    const auto lines = stage.lines();
    QCOMPARE(lines.size(), std::size_t{2});
    QCOMPARE(stage.office.asset(lines[0].newAsset).serial, std::string("2KE0219A1"));
    QCOMPARE(stage.office.asset(lines[1].newAsset).serial, std::string("2KE0219B2"));
}

void ReplacingDialogsTest::aRefusalLeavesNoRegistrationBehind()
{
    Stage stage(2);
    stage.office.enter(stage.office.phones("Phones", 60));
    stage.office.room.startBus();
    stage.select({"A-0002"});
    stage.trigger("planReplacement");
    auto *dialog = stage.office.waitForDialog<PlanDialog>();
    stage.choose(*dialog, "byPlugging");
    Device foreign = phone("1-2", "F2LX1", "Apple Inc.", "iPhone");
    foreign.vid = 0x05ac;
    foreign.pid = 0x12a8;
    stage.office.room.port.plug(foreign);
    QTRY_COMPARE(childOf<QListWidget>(*dialog, "pluggedIn")->count(), 1);
    stage.accept(*dialog);
    QTRY_VERIFY2(dialog->noteOf("successor").contains(QStringLiteral("Phones")),
                 qPrintable(dialog->noteOf("successor") + dialog->problem()));
    QCOMPARE(stage.office.room.ledger.info().assets, std::int64_t{2});
    QVERIFY(stage.lines().empty());
}

void ReplacingDialogsTest::holderAndLocationMoveAtTheDeployment()
{
    Stage stage(2);
    const DirectiveId id = stage.office.enter(stage.office.phones("Phones", 60));
    stage.select({"A-0002"});
    stage.planToBuy("Huawei", "Mate 60");
    const AssetId fresh = stage.office.add("Huawei", 7);
    stage.trigger("deployReplacement");
    auto *dialog = stage.office.waitForDialog<StageDialog>();
    stage.accept(*dialog);
    QTRY_VERIFY(!dialog->noteOf("successor").isEmpty()); // a placeholder cannot be deployed
    stage.choose(*dialog, "byTag");
    typeInto(*dialog, "newTags", QStringLiteral("A-0003"));
    stage.accept(*dialog);
    stage.waitForSaid(QStringLiteral("Deployed"));
    QCOMPARE(stage.office.asset(fresh).fields.location, std::string("Room 2"));
    QCOMPARE(stage.office.asset(fresh).fields.unit, std::string("Finance / Audit"));
    QCOMPARE(stage.office.asset(stage.selected.front()).fields.holder, std::string());
    QCOMPARE(stage.office.figures(id).at(ObligationState::Deployed), std::int64_t{1});
}

void ReplacingDialogsTest::oneReplacesSeveral()
{
    Stage stage(4);
    stage.select({"A-0002", "A-0004"});
    stage.trigger("planReplacement");
    auto *dialog = stage.office.waitForDialog<PlanDialog>();
    stage.choose(*dialog, "byTag");
    typeInto(*dialog, "newTags", QStringLiteral("A-0001"));
    stage.accept(*dialog);
    QTRY_VERIFY(!dialog->noteOf("successor").isEmpty());
    childOf<QCheckBox>(*dialog, "shared")->setChecked(true);
    stage.accept(*dialog);
    stage.waitForSaid(QStringLiteral("2 planned"));
    for (const ReplacementRow &line : stage.lines())
        QCOMPARE(line.newTag, std::string("A-0001"));
}

void ReplacingDialogsTest::aPartOfALotIsTakenOut()
{
    Stage stage(2);
    const AssetId lot = stage.office.find("A-0002");
    stage.office.write([lot](Ledger &ledger) {
        AssetEdit edit;
        edit.set.emplace_back(Column::Quantity, "10");
        return ledger.edit(std::span(&lot, 1), edit, Deed{"Li Min", "", {}, {}});
    });
    stage.select({"A-0002"});
    stage.trigger("planReplacement");
    auto *dialog = stage.office.waitForDialog<PlanDialog>();
    stage.choose(*dialog, "byNothing");
    childOf<QSpinBox>(*dialog, "quantity")->setValue(4);
    stage.accept(*dialog);
    stage.waitForSaid(QStringLiteral("planned"));
    QCOMPARE(stage.office.asset(lot).fields.quantity, std::int64_t{6});
    const auto lines = stage.lines();
    QCOMPARE(lines.size(), std::size_t{1});
    QCOMPARE(stage.office.asset(lines.front().oldAsset).fields.quantity, std::int64_t{4});
    QVERIFY(lines.front().line.withoutSuccessor);
}

void ReplacingDialogsTest::afterTheReclaimTwoPersonsAreNamed()
{
    Stage stage(2);
    stage.select({"A-0002"});
    stage.trigger("disposeOld");
    auto *early = stage.office.waitForDialog<DisposalDialog>();
    stage.accept(*early);
    QTRY_VERIFY(!early->problem().isEmpty()); // it has not come back yet
    early->reject();
    QTRY_VERIFY(!qobject_cast<DisposalDialog *>(stage.office.room.dialogs.dialog()));
    stage.trigger("reclaimOld");
    auto *reclaim = stage.office.waitForDialog<StageDialog>();
    typeInto(*reclaim, "document", QStringLiteral("Return slip 12"));
    stage.accept(*reclaim);
    stage.waitForSaid(QStringLiteral("Reclaimed"));
    QTRY_VERIFY(!qobject_cast<StageDialog *>(stage.office.room.dialogs.dialog()));
    stage.trigger("disposeOld");
    auto *dialog = stage.office.waitForDialog<DisposalDialog>();
    auto *kind = childOf<QComboBox>(*dialog, "kind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(Disposal::Destroyed)));
    typeInto(*dialog, "method", QStringLiteral("shredder"));
    typeInto(*dialog, "firstPerson", QStringLiteral("Li Wei"));
    typeInto(*dialog, "secondPerson", QStringLiteral("Li Wei"));
    typeInto(*dialog, "certificate", QStringLiteral("Cert 7"));
    stage.accept(*dialog);
    QTRY_VERIFY(!dialog->noteOf("secondPerson").isEmpty());
    typeInto(*dialog, "secondPerson", QStringLiteral("Wang Fang"));
    stage.accept(*dialog);
    stage.waitForSaid(QStringLiteral("Destroyed"));
    const Replacement line = stage.lines().front().line;
    QCOMPARE(line.disposal.secondPerson, std::string("Wang Fang"));
    QCOMPARE(stage.office.asset(stage.selected.front()).fields.status, Status::Retired);
}

void ReplacingDialogsTest::aPersonalDeviceEndsByItsDeclaration()
{
    Stage stage(1);
    const AssetId personal = stage.office.add("Apple", 2, Ownership::Personal);
    stage.selected = {personal};
    stage.trigger("planReplacement");
    auto *plan = stage.office.waitForDialog<PlanDialog>();
    QVERIFY(!plan->findChild<QLineEdit *>(QStringLiteral("price"))); // nothing is bought for it
    plan->reject();
    QTRY_VERIFY(!qobject_cast<PlanDialog *>(stage.office.room.dialogs.dialog()));
    stage.trigger("stopUse");
    auto *dialog = stage.office.waitForDialog<StopUseDialog>();
    typeInto(*dialog, "declaration", QStringLiteral("Declaration of Wang Fang"));
    typeInto(*dialog, "happened", iso(stage.office.today() + std::chrono::days(1)));
    stage.accept(*dialog);
    QTRY_VERIFY(!dialog->noteOf("happened").isEmpty());
    typeInto(*dialog, "happened", iso(stage.office.today()));
    stage.accept(*dialog);
    stage.waitForSaid(QStringLiteral("used no longer"));
    QCOMPARE(stage.office.asset(personal).fields.status, Status::Retired);
    QCOMPARE(stage.lines().front().line.stoppedDocument, std::string("Declaration of Wang Fang"));
}

void ReplacingDialogsTest::aPlanIsDroppedAndUndoBringsItBack()
{
    Stage stage(2);
    stage.select({"A-0002"});
    stage.planToBuy("Huawei", "Mate 60");
    stage.trigger("unpair");
    auto *dialog = stage.office.waitForDialog<UnpairDialog>();
    typeInto(*dialog, "why", QStringLiteral("another plan"));
    stage.accept(*dialog);
    stage.waitForSaid(QStringLiteral("dropped"));
    QVERIFY(stage.lines().empty());
    stage.office.undo();
    QCOMPARE(stage.lines().size(), std::size_t{1});
}

void ReplacingDialogsTest::missingPapersLeadToTheirAsset()
{
    Stage stage(2);
    QWidget window;
    ReplacingPanels panels(stage.office.room.services, &window);
    panels.papers()->setParent(&window);
    panels.papers()->show();
    window.show();
    panels.refresh();
    stage.select({"A-0002"});
    stage.planToBuy("Huawei", "Mate 60");
    stage.trigger("approveReplacement");
    auto *dialog = stage.office.waitForDialog<StageDialog>();
    stage.accept(*dialog);
    stage.waitForSaid(QStringLiteral("Approved"));
    QTRY_COMPARE(panels.papers()->table().model()->rowCount(), 1);
    QSignalSpy wanted(&panels, &ReplacingPanels::assetWanted);
    panels.papers()->table().selectRow(0);
    Q_EMIT panels.papers()->table().activated(panels.papers()->table().model()->index(0, 0));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<AssetId>(), stage.selected.front());
    // Undo takes the approval back, and with it what was missing.
    stage.office.undo();
    QTRY_COMPARE(panels.papers()->table().model()->rowCount(), 0);
    delete panels.lines();
    delete panels.recommendations();
}

HOMEWARD_UI_TEST_MAIN(ReplacingDialogsTest)
#include "replacing_dialogs_test.moc"
