// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/replacing/replacing_stage.h"
#include "ui/replacing/recommend_dialog.h"
#include "ui/replacing/replacing_panels.h"

#include <QTableView>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

class RecommendationTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void theRecommendedOneIsTaken();
    void aRecommendationIsDroppedAndComesBackByUndo();
};

void RecommendationTest::theRecommendedOneIsTaken()
{
    Stage stage(2);
    stage.office.enter(stage.office.phones("Phones", 60));
    auto *dialog = new RecommendDialog(stage.office.room.services, {}, &stage.page);
    stage.office.room.dialogs.open(dialog);
    typeInto(*dialog, "newBrand", QStringLiteral("Apple"));
    typeInto(*dialog, "newModel", QStringLiteral("iPhone 15"));
    stage.accept(*dialog);
    QTRY_VERIFY(!dialog->noteOf("newModel").isEmpty()); // it would itself have to go
    typeInto(*dialog, "newBrand", QStringLiteral("Huawei"));
    typeInto(*dialog, "newModel", QStringLiteral("Mate 60"));
    stage.accept(*dialog);
    QTRY_VERIFY(!qobject_cast<RecommendDialog *>(stage.office.room.dialogs.dialog()));
    stage.select({"A-0002"});
    stage.trigger("planReplacement");
    auto *plan = stage.office.waitForDialog<PlanDialog>();
    QVERIFY(childOf<QRadioButton>(*plan, "recommended")->text().contains(QStringLiteral("Huawei Mate 60")));
    stage.accept(*plan);
    stage.waitForSaid(QStringLiteral("planned"));
    QCOMPARE(stage.lines().front().line.placeholder.model, std::string("Mate 60"));
}

void RecommendationTest::aRecommendationIsDroppedAndComesBackByUndo()
{
    Stage stage(2);
    QWidget window;
    ReplacingPanels panels(stage.office.room.services, &window);
    panels.recommendations()->setParent(&window);
    panels.recommendations()->show();
    window.show();
    stage.office.write([deed = stage.office.room.services.deed()](Ledger &ledger) {
        Recommendation one;
        one.category = Category::Smartphone;
        one.successor = {"Huawei", "Mate 60", Category::Smartphone};
        return Replacements(ledger).recommend(one, deed);
    });
    QAbstractItemModel *rows = panels.recommendations()->table().model();
    QTRY_COMPARE(rows->rowCount(), 1);
    auto *drop = panels.findChild<QAction *>(QStringLiteral("dropRecommendation"));
    QVERIFY(!drop->isEnabled());
    panels.recommendations()->table().selectRow(0);
    QVERIFY(drop->isEnabled());
    QSignalSpy said(&panels, &ReplacingPanels::said);
    drop->trigger();
    QTRY_COMPARE(rows->rowCount(), 0);
    QTRY_COMPARE(said.size(), 1);
    stage.office.undo();
    QTRY_COMPARE(rows->rowCount(), 1);
    delete panels.lines();
    delete panels.papers();
}

HOMEWARD_UI_TEST_MAIN(RecommendationTest)
#include "recommendation_test.moc"
