// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/directives/directives_room.h"
#include "tests/ui/support/walk.h"
#include "ui/directives/deeds/conflicts_dialog.h"
#include "ui/directives/deeds/exempt_dialog.h"
#include "ui/directives/deeds/standing_dialogs.h"
#include "ui/directives/directives_page.h"
#include "ui/directives/wizard/directive_wizard.h"
#include "ui/replacing/ending_dialogs.h"
#include "ui/replacing/plan_dialog.h"
#include "ui/replacing/recommend_dialog.h"
#include "ui/replacing/stage_dialog.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QRadioButton>
#include <QTabWidget>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

QByteArray joined(const QStringList &faults)
{
    return faults.join(QLatin1Char('\n')).toUtf8();
}

/// A page with directives that conflict, one of them only reported.
struct Stage {
    Stage()
        : office(4)
    {
        Directive reported = office.phones("All phones", 90);
        reported.standing = Standing::Reported;
        office.enter(office.phones("Phones", 60));
        office.enter(reported);
        page = std::make_unique<DirectivesPage>(office.room.services, office.desk);
        page->resize(1280, 800);
        page->show();
        if (!QTest::qWaitFor([&] { return page->model().rowCount() == 2; }, 30000))
            qFatal("the directives did not come");
        page->select(office.directives().back().id);
        QTest::qWait(1);
    }
    QTabWidget &tabs() { return *childOf<QTabWidget>(*page, "directiveTabs"); }

    DirectivesRoom office;
    std::unique_ptr<DirectivesPage> page;
};

OldAssets olds(DirectivesRoom &office, std::initializer_list<const char *> tags)
{
    std::vector<AssetId> ids;
    for (const char *tag : tags)
        ids.push_back(office.find(tag));
    return office.read([ids](Ledger &ledger) { return readOldAssets(ledger, ids); });
}

/// Every dialog of directives and replacements, one after the other.
template <class Look>
void lookAtDialogs(Stage &stage, Look look)
{
    const auto show = [&](QDialog *dialog, auto prepare) {
        stage.office.room.dialogs.open(dialog);
        if (!QTest::qWaitForWindowExposed(dialog))
            qFatal("a dialog did not appear");
        prepare();
        QTest::qWait(20); // layouts within layouts settle in some turns of the loop
        look(*dialog);
        dialog->close();
        QTest::qWait(1);
    };
    const auto plain = [&](QDialog *dialog) { show(dialog, [] {}); };
    const Services &services = stage.office.room.services;
    DirectivesPage *page = stage.page.get();
    WordLists words(services.ledger);
    const std::vector<DirectiveRow> rows = stage.office.directives();
    const Day today = stage.office.today();
    for (int step = 0; step < 3; ++step) {
        auto *wizard = new DirectiveWizard(services, words, rows.front().id, rows.front().directive, page);
        show(wizard, [wizard, step] { wizard->goTo(step); });
    }
    plain(new ConfirmDialog(services, rows.back(), page));
    plain(new EndDirectiveDialog(services, rows.front(), Standing::Superseded, page));
    plain(new ExemptDialog(services, rows, {stage.office.find("A-0002")}, today, page));
    plain(new ConflictsDialog(
        services, stage.office.read([](Ledger &ledger) { return readOverview(ledger); }).conflicts, page));
    for (const char *kind : {"toBuy", "byPlugging", "byTag"}) {
        auto *plan = new PlanDialog(services, olds(stage.office, {"A-0002", "A-0004"}), 1, page);
        show(plan, [plan, kind] { childOf<QRadioButton>(*plan, kind)->click(); });
    }
    for (const ReplacementStage next : {ReplacementStage::Approved, ReplacementStage::Ordered,
                                        ReplacementStage::Delivered, ReplacementStage::Reclaimed})
        plain(new StageDialog(services, olds(stage.office, {"A-0002"}), next, page));
    plain(new DisposalDialog(services, olds(stage.office, {"A-0002"}), page));
    plain(new StopUseDialog(services, olds(stage.office, {"A-0002"}), page));
    plain(new UnpairDialog(services, olds(stage.office, {"A-0002"}), page));
    plain(new RecommendDialog(services, {}, page));
}

} // namespace

class ReplacingAccessibilityTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void everyControlOfThePageCanBeSaidAndReached();
    void everyControlOfTheDialogsCanBeSaidAndReached();
    void nothingIsCutOffInLongLanguages();
};

void ReplacingAccessibilityTest::everyControlOfThePageCanBeSaidAndReached()
{
    Stage stage;
    for (int tab = 0; tab < stage.tabs().count(); ++tab) {
        stage.tabs().setCurrentIndex(tab);
        QTest::qWait(1);
        const QStringList faults = accessibilityFaults(*stage.page);
        QVERIFY2(faults.isEmpty(), joined(faults));
    }
}

void ReplacingAccessibilityTest::everyControlOfTheDialogsCanBeSaidAndReached()
{
    Stage stage;
    QStringList faults;
    lookAtDialogs(stage, [&](const QDialog &dialog) {
        for (const QString &fault : accessibilityFaults(dialog))
            faults << dialog.objectName() + QStringLiteral(": ") + fault;
    });
    QVERIFY2(faults.isEmpty(), joined(faults));
}

void ReplacingAccessibilityTest::nothingIsCutOffInLongLanguages()
{
    LongTranslator longer;
    QApplication::installTranslator(&longer);
    QStringList faults;
    {
        Stage stage;
        lookAtDialogs(stage, [&](const QDialog &dialog) {
            for (const QString &fault : cutOffTexts(dialog))
                faults << dialog.objectName() + QStringLiteral(": ") + fault;
        });
    }
    QApplication::removeTranslator(&longer);
    QVERIFY2(faults.isEmpty(), joined(faults));
}

HOMEWARD_UI_TEST_MAIN(ReplacingAccessibilityTest)
#include "replacing_accessibility_test.moc"
