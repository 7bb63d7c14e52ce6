// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "tests/ui/support/ui_test.h"
#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"
#include "ui/replacing/line_model.h"
#include "ui/replacing/paper_model.h"
#include "ui/replacing/recommendation_model.h"
#include "ui/replacing/replacing_text.h"
#include "ui/replacing/table_panel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTableView>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

Day day(const char *text)
{
    return *parseDay(text);
}

NamedLine line(std::int64_t old, const char *tag, ReplacementStage stage)
{
    NamedLine made;
    made.row.oldAsset = {old};
    made.row.oldTag = tag;
    made.row.line.stage = stage;
    return made;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class ReplacingModelsTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void aLineSaysWhatComes();
    void aDayThatHasPassedIsLateUntilTheStageIsReached();
    void theSameLinesKeepTheirRowsWithoutAReset();
    void missingPapersAreSentences();
    void recommendationsNameTheirModel();
    void aListIsNarrowedAndSortedByValue();
    void moneyIsReadAndRefused();
};

void ReplacingModelsTest::aLineSaysWhatComes()
{
    LineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    NamedLine bought = line(1, "A-0001", ReplacementStage::Ordered);
    bought.row.line.placeholder = {"Huawei", "Mate 60", Category::Smartphone};
    bought.row.line.price = Money{129'900, "CNY"};
    NamedLine paired = line(2, "A-0002", ReplacementStage::Reclaimed);
    paired.row.newAsset = {9};
    paired.row.newTag = "A-0009";
    paired.newModel = "Huawei Mate 60";
    paired.row.line.wiped = day("2026-09-01");
    NamedLine none = line(3, "A-0003", ReplacementStage::Planned);
    none.row.line.withoutSuccessor = true;
    model.set({bought, paired, none, line(4, "A-0004", ReplacementStage::Planned)}, day("2026-09-07"));
    QCOMPARE(cell(model, 0, LineModel::NewColumn), QStringLiteral("to be bought: Huawei Mate 60"));
    QCOMPARE(cell(model, 0, LineModel::PriceColumn), QLocale().toString(1299.0, 'f', 2) + QStringLiteral(" CNY"));
    QCOMPARE(cell(model, 1, LineModel::NewColumn), QStringLiteral("A-0009 (Huawei Mate 60)"));
    QCOMPARE(cell(model, 1, LineModel::StageColumn), QStringLiteral("Reclaimed, Wiped"));
    QCOMPARE(cell(model, 2, LineModel::NewColumn), QStringLiteral("nothing"));
    QCOMPARE(cell(model, 3, LineModel::NewColumn), QStringLiteral("not decided yet"));
}

void ReplacingModelsTest::aDayThatHasPassedIsLateUntilTheStageIsReached()
{
    LineModel model;
    NamedLine one = line(1, "A-0001", ReplacementStage::Ordered);
    one.row.line.due = day("2026-09-06");
    one.row.line.promised = day("2026-09-07");
    model.set({one}, day("2026-09-07"));
    QVERIFY(cell(model, 0, LineModel::DueColumn).endsWith(QStringLiteral("late")));
    QCOMPARE(cell(model, 0, LineModel::PromisedColumn), dayText(day("2026-09-07")));
    one.row.line.stage = ReplacementStage::Deployed;
    model.set({one}, day("2026-09-30"));
    QCOMPARE(cell(model, 0, LineModel::DueColumn), dayText(day("2026-09-06")));
    QCOMPARE(cell(model, 0, LineModel::PromisedColumn), dayText(day("2026-09-07")));
}

void ReplacingModelsTest::theSameLinesKeepTheirRowsWithoutAReset()
{
    LineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set({line(1, "A-0001", ReplacementStage::Planned)}, day("2026-09-07"));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.set({line(1, "A-0001", ReplacementStage::Approved)}, day("2026-09-07"));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(cell(model, 0, LineModel::StageColumn), QStringLiteral("Approved"));
    model.set({}, day("2026-09-07"));
    QCOMPARE(resets.size(), 1);
}

void ReplacingModelsTest::missingPapersAreSentences()
{
    PaperModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set({{{1}, "A-0001", Lack::SecondPerson}, {{2}, "A-0002", Lack::Certificate}});
    QCOMPARE(cell(model, 0, PaperModel::LackColumn), QStringLiteral("A-0001: the disposal lacks one of its two names"));
    QCOMPARE(cell(model, 1, PaperModel::TagColumn), QStringLiteral("A-0002"));
}

void ReplacingModelsTest::recommendationsNameTheirModel()
{
    RecommendationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Recommendation one;
    one.category = Category::Smartphone;
    one.successor = {"Huawei", "Mate 60", Category::Smartphone};
    model.set({one});
    QCOMPARE(cell(model, 0, RecommendationModel::CategoryColumn), QStringLiteral("Smartphone"));
    QCOMPARE(cell(model, 0, RecommendationModel::OldModelColumn), QStringLiteral("any"));
    QCOMPARE(cell(model, 0, RecommendationModel::SuccessorColumn), QStringLiteral("Huawei Mate 60"));
}

void ReplacingModelsTest::aListIsNarrowedAndSortedByValue()
{
    LineModel model;
    TablePanel panel(model, LineModel::SortRole, QStringLiteral("replace"));
    panel.show();
    QVERIFY(panel.empty().isVisible());
    NamedLine dear = line(1, "A-0001", ReplacementStage::Planned);
    dear.row.line.price = Money{1'000'000, "CNY"};
    NamedLine cheap = line(2, "A-0002", ReplacementStage::Planned);
    cheap.row.line.price = Money{20'000, "CNY"};
    model.set({dear, cheap}, day("2026-09-07"));
    QVERIFY(panel.table().isVisible());
    panel.table().sortByColumn(LineModel::PriceColumn, Qt::AscendingOrder);
    panel.table().selectAll();
    QCOMPARE(panel.selectedRows(), (std::vector<int>{1, 0}));
    childOf<QLineEdit>(panel, "narrow")->setText(QStringLiteral("a-0001"));
    panel.table().selectAll();
    QCOMPARE(panel.selectedRows(), std::vector<int>{0});
}

void ReplacingModelsTest::moneyIsReadAndRefused()
{
    QCOMPARE(parseMoney(QStringLiteral(" 129.5 "), "CNY")->value().minor, std::int64_t{12'950});
    QVERIFY(!parseMoney(QString(), "CNY")->has_value());
    QVERIFY(!parseMoney(QStringLiteral("a lot"), "CNY"));
}

HOMEWARD_UI_TEST_MAIN(ReplacingModelsTest)
#include "replacing_models_test.moc"
