// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/directives/directives_room.h"
#include "ui/directives/conflict_model.h"
#include "ui/directives/directive_model.h"
#include "ui/directives/exemption_model.h"

#include <QAbstractItemModelTester>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

Day day(const char *text)
{
    return *parseDay(text);
}

DirectiveRow row(std::int64_t id, const char *title, const char *deadline)
{
    DirectiveRow made;
    made.id = {id};
    made.directive.title = title;
    made.directive.deadline = day(deadline);
    made.directive.standing = Standing::Confirmed;
    return made;
}

QString line(const QAbstractItemModel &model, int at)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(at, column).data().toString();
    return cells.join(QLatin1Char('|'));
}

Figures some()
{
    Figures figures;
    figures.states[static_cast<std::size_t>(ObligationState::Open)] = 6;
    figures.states[static_cast<std::size_t>(ObligationState::Done)] = 2;
    figures.states[static_cast<std::size_t>(ObligationState::Undetermined)] = 2;
    figures.overdue = 6;
    return figures;
}

} // namespace

class DirectiveModelsTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void figuresComeAfterTheRows();
    void theSameDirectivesKeepTheirRowsWithoutAReset();
    void anExpiredExemptionSaysSo();
    void aConflictSaysBothSidesAndItsRuling();
};

void DirectiveModelsTest::figuresComeAfterTheRows()
{
    DirectiveModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDirectives({row(1, "Phones", "2026-10-01"), row(2, "Laptops", "2026-12-31")});
    QCOMPARE(line(model, 0), QStringLiteral("Confirmed||Phones|%1|||||").arg(dayText(day("2026-10-01"))));
    model.setFigures({{1, some()}});
    QCOMPARE(line(model, 0), QStringLiteral("Confirmed||Phones|%1|20.0 % – 25.0 %|2 of 8|6|6|2")
                                 .arg(dayText(day("2026-10-01"))));
    QCOMPARE(model.index(1, DirectiveModel::RateColumn).data().toString(), QString());
}

void DirectiveModelsTest::theSameDirectivesKeepTheirRowsWithoutAReset()
{
    DirectiveModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDirectives({row(1, "Phones", "2026-10-01")});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setDirectives({row(1, "Smartphones", "2026-11-01")});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.index(0, DirectiveModel::TitleColumn).data().toString(), QStringLiteral("Smartphones"));
    model.setDirectives({row(3, "Printers", "2026-09-01"), row(1, "Smartphones", "2026-11-01")});
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowOf({1}), 1);
    QCOMPARE(model.rowOf({2}), -1);
}

void DirectiveModelsTest::anExpiredExemptionSaysSo()
{
    ExemptionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ExemptionRow one;
    one.tag = "A-0002";
    one.exemption.reason = "measuring instrument";
    one.exemption.approver = "Director Zhou";
    one.exemption.from = day("2026-01-01");
    one.exemption.expiry = day("2026-06-30");
    model.set({one}, day("2026-06-30"));
    QCOMPARE(model.index(0, ExemptionModel::ExpiryColumn).data().toString(), dayText(day("2026-06-30")));
    model.set({one}, day("2026-07-01"));
    QVERIFY(model.index(0, ExemptionModel::ExpiryColumn).data().toString().endsWith(QStringLiteral("expired")));
    QVERIFY(!model.index(0, ExemptionModel::ExpiryColumn).data(Qt::DecorationRole).isNull());
}

void DirectiveModelsTest::aConflictSaysBothSidesAndItsRuling()
{
    ConflictModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    NamedConflict one;
    one.conflict.kind = ConflictKind::Completion;
    one.conflict.firstValue = "use-stopped";
    one.conflict.secondValue = "disposed";
    one.first.title = "Phones";
    one.second.title = "All devices";
    one.second.number = "IT 2026-41";
    model.set({one});
    QCOMPARE(line(model, 0), QStringLiteral("Open|Done when|Phones|its use has stopped|IT 2026-41, All devices|the old "
                                            "one was disposed of|"));
    one.settlement = Settlement{};
    one.settlement->ruling = "the later one holds";
    one.settlement->who = "Director Zhou";
    one.settlement->day = day("2026-06-30");
    model.set({one});
    QCOMPARE(model.index(0, ConflictModel::StateColumn).data().toString(), QStringLiteral("Settled"));
    QVERIFY(model.index(0, ConflictModel::RulingColumn).data().toString().contains(QStringLiteral("Director Zhou")));
}

HOMEWARD_UI_TEST_MAIN(DirectiveModelsTest)
#include "directive_models_test.moc"
