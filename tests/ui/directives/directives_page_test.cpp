// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/terms/directive_json.h"
#include "tests/ui/directives/directives_room.h"
#include "ui/directives/deeds/conflicts_dialog.h"
#include "ui/directives/deeds/exempt_dialog.h"
#include "ui/directives/deeds/standing_dialogs.h"
#include "ui/directives/directives_page.h"
#include "ui/directives/form/tick_list.h"
#include "ui/directives/wizard/directive_wizard.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

class Stage final {
public:
    explicit Stage(int assets)
        : office(assets)
        , page(office.room.services, office.desk,
               FiguresCache(QString::fromStdString((office.room.folder / "cache").string())))
        , tester(&page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        QObject::connect(&page, &Page::said, &page, [this](const QString &text) { said << text; });
        page.resize(1100, 700);
        page.show();
    }
    void waitForRows(int count)
    {
        if (!QTest::qWaitFor([&] { return page.model().rowCount() == count; }, 30000))
            qFatal("the directives did not come: %d", page.model().rowCount());
    }
    void trigger(const char *action) { childOf<QAction>(page, action)->trigger(); }
    QString cell(int row, int column) { return page.model().index(row, column).data().toString(); }

    DirectivesRoom office;
    DirectivesPage page;
    QAbstractItemModelTester tester;
    QStringList said;
};

QString scopeCount(const QObject &dialog)
{
    return childOf<QLabel>(dialog, "scopeCount")->text();
}

void tick(TickList &list, Category category)
{
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->data(Qt::UserRole).toInt() == static_cast<int>(category))
            list.item(row)->setCheckState(Qt::Checked);
}

} // namespace

class DirectivesPageTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageSaysWhatToDo();
    void aDirectiveIsEnteredWithItsScopeCountedMeanwhile();
    void whatTheCoreRefusesStandsAtItsField();
    void anAmendmentIsKeptAsHistory();
    void aReportedOneIsConfirmedByANamedPerson();
    void oneIsWithdrawnForAReasonAndUndone();
    void theLastFiguresStandUntilNewOnesAreCounted();
    void assetsAreExemptedAndCountAgainWhenItEnds();
    void aConflictIsSettledByANamedPerson();
    void oneGoesOutAsAFileAndComesBack();
};

void DirectivesPageTest::anEmptyPageSaysWhatToDo()
{
    Stage stage(0);
    auto *empty = childOf<QWidget>(stage.page, "directivesEmpty");
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!childOf<QAction>(stage.page, "amendDirective")->isEnabled());
    stage.trigger("newDirective");
    QVERIFY(stage.office.waitForDialog<DirectiveWizard>());
}

void DirectivesPageTest::aDirectiveIsEnteredWithItsScopeCountedMeanwhile()
{
    Stage stage(5);
    stage.trigger("newDirective");
    auto *wizard = stage.office.waitForDialog<DirectiveWizard>();
    QTRY_VERIFY2(scopeCount(*wizard).contains(QStringLiteral("foreign 2, domestic 3")), qPrintable(scopeCount(*wizard)));
    typeInto(*wizard, "title", QStringLiteral("No foreign phones"));
    typeInto(*wizard, "number", QStringLiteral("IT 2026-41"));
    tick(*childOf<TickList>(*wizard, "categories"), Category::Smartphone);
    auto *units = childOf<QWidget>(*wizard, "units");
    typeInto(*units, "nameEdit", QStringLiteral("Finance / Audit"));
    QTRY_VERIFY2(scopeCount(*wizard).contains(QStringLiteral("foreign 2, domestic 0")), qPrintable(scopeCount(*wizard)));
    typeInto(*wizard, "deadline", iso(stage.office.today() + std::chrono::days(90)));
    typeInto(*wizard, "interimDay", iso(stage.office.today() + std::chrono::days(30)));
    childOf<QSpinBox>(*wizard, "interimPercent")->setValue(40);
    QTest::keyClick(childOf<QSpinBox>(*wizard, "interimPercent"), Qt::Key_Return); // adds, and ends nothing
    typeInto(*wizard, "interimDay", iso(stage.office.today() + std::chrono::days(60)));
    childOf<QSpinBox>(*wizard, "interimPercent")->setValue(80);
    childOf<QPushButton>(*wizard, "accept")->click();
    stage.waitForRows(1);
    QCOMPARE(stage.cell(0, DirectiveModel::NumberColumn), QStringLiteral("IT 2026-41"));
    QCOMPARE(stage.cell(0, DirectiveModel::StandingColumn), QStringLiteral("Reported"));
    QTRY_COMPARE(stage.cell(0, DirectiveModel::DoneColumn), QStringLiteral("0 of 2"));
    const Directive entered = stage.office.directives().front().directive;
    QCOMPARE(entered.scope.units, std::vector<std::string>{"Finance / Audit"});
    QCOMPARE(entered.interim, (std::vector<InterimTarget>{{stage.office.today() + std::chrono::days(30), 40},
                                                          {stage.office.today() + std::chrono::days(60), 80}}));
    QTRY_VERIFY(childOf<QLabel>(stage.page, "directiveTitle")->text().contains(QStringLiteral("No foreign phones")));
}

void DirectivesPageTest::whatTheCoreRefusesStandsAtItsField()
{
    Stage stage(2);
    stage.trigger("newDirective");
    auto *wizard = stage.office.waitForDialog<DirectiveWizard>();
    auto *accept = childOf<QPushButton>(*wizard, "accept");
    const auto noteAt = [wizard](const char *field) {
        return childOf<QLabel>(*wizard, (std::string(field) + "-note").c_str())->text();
    };
    accept->click();
    QTRY_VERIFY(!noteAt("deadline").isEmpty());
    typeInto(*wizard, "deadline", QStringLiteral("next year"));
    accept->click();
    QTRY_VERIFY2(noteAt("deadline").contains(QStringLiteral("next year")), qPrintable(noteAt("deadline")));
    typeInto(*wizard, "deadline", iso(stage.office.today() + std::chrono::days(90)));
    accept->click();
    QTRY_VERIFY(!noteAt("title").isEmpty());
    QVERIFY(noteAt("deadline").isEmpty());
    typeInto(*wizard, "title", QStringLiteral("Phones"));
    typeInto(*childOf<QWidget>(*wizard, "units"), "nameEdit", QStringLiteral("Nowhere"));
    accept->click();
    QTRY_VERIFY2(noteAt("units").contains(QStringLiteral("Nowhere")), qPrintable(noteAt("units")));
    // Nothing of what was typed is lost.
    QCOMPARE(childOf<QLineEdit>(*wizard, "title")->text(), QStringLiteral("Phones"));
    QVERIFY(wizard->isVisible());
    QVERIFY(stage.office.directives().empty());
}

void DirectivesPageTest::anAmendmentIsKeptAsHistory()
{
    Stage stage(2);
    stage.office.enter(stage.office.phones("Phones", 60));
    stage.waitForRows(1);
    QTRY_VERIFY(childOf<QAction>(stage.page, "amendDirective")->isEnabled());
    stage.trigger("amendDirective");
    auto *wizard = stage.office.waitForDialog<DirectiveWizard>();
    QCOMPARE(childOf<QLineEdit>(*wizard, "deadline")->text(), iso(stage.office.today() + std::chrono::days(60)));
    typeInto(*wizard, "deadline", iso(stage.office.today() + std::chrono::days(120)));
    typeInto(*wizard, "why", QStringLiteral("extended by the director"));
    childOf<QPushButton>(*wizard, "accept")->click();
    const QString later = dayText(stage.office.today() + std::chrono::days(120));
    QTRY_COMPARE(stage.cell(0, DirectiveModel::DeadlineColumn), later);
    auto *past = childOf<QTreeWidget>(stage.page, "amendments");
    QTRY_COMPARE(past->topLevelItemCount(), 2);
    QCOMPARE(past->topLevelItem(0)->text(0), QStringLiteral("Amended"));
    QStringList lines;
    for (int i = 0; i < past->topLevelItem(0)->childCount(); ++i)
        lines << past->topLevelItem(0)->child(i)->text(0);
    QVERIFY2(lines.filter(later).size() == 1, qPrintable(lines.join(QLatin1Char('\n'))));
    QVERIFY(lines.contains(QStringLiteral("Why: extended by the director")));
    QCOMPARE(past->topLevelItem(1)->text(0), QStringLiteral("Entered"));
}

void DirectivesPageTest::aReportedOneIsConfirmedByANamedPerson()
{
    Stage stage(2);
    Directive reported = stage.office.phones("Phones", 60);
    reported.standing = Standing::Reported;
    reported.source = {SourceKind::Verbal, "Section head Liu", stage.office.today(), {}};
    stage.office.enter(reported);
    stage.waitForRows(1);
    QTRY_VERIFY(childOf<QAction>(stage.page, "confirmDirective")->isEnabled());
    stage.trigger("confirmDirective");
    auto *dialog = stage.office.waitForDialog<ConfirmDialog>();
    QVERIFY(childOf<QLabel>(*dialog, "lead")->text().contains(QStringLiteral("Section head Liu")));
    auto *accept = childOf<QPushButton>(*dialog, "accept");
    accept->click();
    QTRY_VERIFY(!dialog->noteOf("confirmedBy").isEmpty());
    typeInto(*dialog, "confirmedBy", QStringLiteral("Director Zhou"));
    accept->click();
    QTRY_COMPARE(stage.cell(0, DirectiveModel::StandingColumn), QStringLiteral("Confirmed"));
    QCOMPARE(stage.office.directives().front().directive.confirmedBy, std::string("Director Zhou"));
    QVERIFY(!childOf<QAction>(stage.page, "confirmDirective")->isEnabled());
    stage.office.undo();
    QTRY_COMPARE(stage.cell(0, DirectiveModel::StandingColumn), QStringLiteral("Reported"));
}

void DirectivesPageTest::oneIsWithdrawnForAReasonAndUndone()
{
    Stage stage(2);
    stage.office.enter(stage.office.phones("Phones", 60));
    stage.waitForRows(1);
    QTRY_VERIFY(childOf<QAction>(stage.page, "withdrawDirective")->isEnabled());
    stage.trigger("withdrawDirective");
    auto *dialog = stage.office.waitForDialog<EndDirectiveDialog>();
    childOf<QPushButton>(*dialog, "accept")->click();
    QVERIFY(!dialog->noteOf("why").isEmpty());
    typeInto(*dialog, "why", QStringLiteral("never issued"));
    childOf<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(stage.cell(0, DirectiveModel::StandingColumn), QStringLiteral("Withdrawn"));
    stage.office.undo();
    QTRY_COMPARE(stage.cell(0, DirectiveModel::StandingColumn), QStringLiteral("Confirmed"));
}

void DirectivesPageTest::theLastFiguresStandUntilNewOnesAreCounted()
{
    DirectivesRoom office(2);
    const DirectiveId id = office.enter(office.phones("Phones", 60));
    const FiguresCache cache(QString::fromStdString((office.room.folder / "cache").string()));
    Counted last;
    last.asOf = office.today();
    CardFigures card;
    card.directive = id.value;
    card.figures.states[static_cast<std::size_t>(ObligationState::Open)] = 77;
    last.cards = {card};
    cache.save(office.room.ledger.info(), last);
    DirectivesPage page(office.room.services, office.desk, cache);
    QTRY_COMPARE(page.model().rowCount(), 1);
    const auto toDo = [&page] { return page.model().index(0, DirectiveModel::OutstandingColumn).data().toString(); };
    QCOMPARE(toDo(), QStringLiteral("77"));
    page.show();
    page.activated(); // and only now it is counted
    QTRY_COMPARE(toDo(), QStringLiteral("1"));
}

void DirectivesPageTest::assetsAreExemptedAndCountAgainWhenItEnds()
{
    Stage stage(4);
    const DirectiveId id = stage.office.enter(stage.office.phones("Phones", 60));
    stage.waitForRows(1);
    QTRY_COMPARE(stage.cell(0, DirectiveModel::OutstandingColumn), QStringLiteral("2"));
    stage.trigger("exemptAssets");
    auto *dialog = stage.office.waitForDialog<ExemptDialog>();
    auto *accept = childOf<QPushButton>(*dialog, "accept");
    typeInto(*dialog, "tags", QStringLiteral("A-0099"));
    typeInto(*dialog, "reason", QStringLiteral("measuring instrument"));
    typeInto(*dialog, "approver", QStringLiteral("Director Zhou"));
    accept->click();
    QTRY_VERIFY2(dialog->noteOf("tags").contains(QStringLiteral("A-0099")), qPrintable(dialog->noteOf("tags")));
    typeInto(*dialog, "tags", QStringLiteral("A-0002"));
    typeInto(*dialog, "until", iso(stage.office.today() - std::chrono::days(3)));
    accept->click();
    QTRY_VERIFY(!dialog->noteOf("until").isEmpty());
    typeInto(*dialog, "until", iso(stage.office.today() + std::chrono::days(30)));
    accept->click();
    QTRY_COMPARE(stage.cell(0, DirectiveModel::OutstandingColumn), QStringLiteral("1"));
    QCOMPARE(stage.office.figures(id).at(ObligationState::Exempt), std::int64_t{1});
    auto *table = childOf<QTableView>(stage.page, "exemptions");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    QTRY_VERIFY(childOf<QAction>(stage.page, "endExemption")->isEnabled());
    stage.office.room.dialogs.answerNext(0);
    stage.trigger("endExemption");
    QTRY_COMPARE(stage.cell(0, DirectiveModel::OutstandingColumn), QStringLiteral("2"));
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

void DirectivesPageTest::aConflictIsSettledByANamedPerson()
{
    Stage stage(2);
    stage.office.enter(stage.office.phones("Phones", 60));
    stage.office.enter(stage.office.phones("All phones", 90));
    stage.waitForRows(2);
    auto *banner = childOf<QWidget>(stage.page, "openConflicts");
    QTRY_VERIFY(banner->isVisible());
    stage.trigger("conflicts");
    auto *dialog = stage.office.waitForDialog<ConflictsDialog>();
    QCOMPARE(childOf<QTableView>(*dialog, "conflicts")->model()->rowCount(), 1);
    auto *accept = childOf<QPushButton>(*dialog, "accept");
    typeInto(*dialog, "ruling", QStringLiteral("the earlier deadline holds"));
    accept->click();
    QTRY_VERIFY(!dialog->noteOf("who").isEmpty());
    typeInto(*dialog, "who", QStringLiteral("Director Zhou"));
    accept->click();
    QTRY_VERIFY(!banner->isVisible());
    const ConflictList list = stage.office.read([](Ledger &ledger) { return Directives(ledger).conflicts(); });
    QCOMPARE(list.settlements.size(), std::size_t{1});
    QCOMPARE(list.settlements.front().who, std::string("Director Zhou"));
}

void DirectivesPageTest::oneGoesOutAsAFileAndComesBack()
{
    Stage stage(2);
    stage.office.enter(stage.office.phones("Phones", 60));
    stage.waitForRows(1);
    const QString file = QString::fromStdString((stage.office.room.folder / "phones.json").string());
    QTRY_VERIFY(childOf<QAction>(stage.page, "exportDirective")->isEnabled());
    stage.office.room.dialogs.nameNext(file);
    stage.trigger("exportDirective");
    QTRY_VERIFY(QFile::exists(file));
    stage.office.room.dialogs.nameNext(file);
    stage.trigger("importDirective");
    auto *wizard = stage.office.waitForDialog<DirectiveWizard>();
    QCOMPARE(childOf<QLineEdit>(*wizard, "title")->text(), QStringLiteral("Phones"));
    typeInto(*wizard, "title", QStringLiteral("Phones again"));
    childOf<QPushButton>(*wizard, "accept")->click();
    stage.waitForRows(2);
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"title\":\"x\",\"deadlin\":\"2026-01-01\"}");
    broken.close();
    stage.office.room.dialogs.nameNext(file);
    stage.trigger("importDirective");
    QTRY_VERIFY(!stage.office.room.dialogs.questions().isEmpty());
    QVERIFY(stage.office.room.dialogs.questions().last().text.contains(QStringLiteral("deadlin")));
}

HOMEWARD_UI_TEST_MAIN(DirectivesPageTest)
#include "directives_page_test.moc"
