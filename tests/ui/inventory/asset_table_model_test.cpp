// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_base.h"
#include "tests/ui/inventory/scripted_source.h"
#include "tests/ui/support/ui_test.h"
#include "ui/inventory/table/asset_table_model.h"
#include "ui/inventory/table/asset_table_view.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

constexpr int page = AssetTableModel::rowsPerPage;

QString tagAt(const QAbstractItemModel &model, int row)
{
    return model.index(row, static_cast<int>(Column::Tag)).data().toString();
}

bool isLoading(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data(AssetTableModel::LoadingRole).toBool();
}

/// A model over a scripted store, with an order of `rows` assets of which none was read.
struct Table {
    explicit Table(std::int64_t rows)
        : model(source)
    {
        model.restart();
        source.answer(ScriptedSource::ids(1, rows));
    }

    ScriptedSource source;
    AssetTableModel model;
};

/// The same, watched by Qt's own tester, which looks at cells of its own accord: they are all read.
struct WatchedTable : Table {
    explicit WatchedTable(std::int64_t rows)
        : Table(rows)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        for (int row = 0; row < rows; row += page)
            tagAt(model, row);
        readAll();
    }
    void readAll()
    {
        do {
            while (!source.pages.empty())
                source.answerPage();
            QTest::qWait(2);
        } while (!source.pages.empty());
    }
    QAbstractItemModelTester tester;
};

} // namespace

class AssetTableModelTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void aMissedRowIsEmptyAndSaysThatItIsLoading();
    void oneTurnOfTheEventLoopAsksOnce();
    void visiblePagesAreReadFirst();
    void anAnswerThatNeverComesBlocksNothing();
    void aLateAnswerOfAnotherLedgerIsDropped();
    void aSortKeepsTheRowsUntilItIsAnswered();
    void onlyTheNewestQuestionIsTaken();
    void aChangeRenewsTheRowsInSightInTheirPlaces();
    void aChangedOrderBecomesMovesAndNoReset();
    void manyChangesBecomeAReset();
    void whatTheLedgerDoesNotHaveIsNotAskedForForEver();
    void aFailureIsToldAndTheRowsStay();
    void numbersStandRightAndHeadingsAreThoseOfTheExport();
    void theSelectionComesAlongToAnotherOrder();
    void aSelectionOfEverythingStaysOneOnlyIfTheRowsAreTheSame();
    void columnsAreRemembered();
};

void AssetTableModelTest::aMissedRowIsEmptyAndSaysThatItIsLoading()
{
    Table table(1000);
    QCOMPARE(tagAt(table.model, 700), QString());
    QVERIFY(isLoading(table.model, 700));
    QCOMPARE(table.model.index(700, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("loading"));
    QTRY_COMPARE(table.source.pages.size(), std::size_t{1});
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    table.source.answerPage();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 700 / page * page);
    QCOMPARE(tagAt(table.model, 700), QStringLiteral("first 701"));
    QVERIFY(!isLoading(table.model, 700));
}

void AssetTableModelTest::oneTurnOfTheEventLoopAsksOnce()
{
    Table table(1000);
    for (int row = 0; row < 2 * page; ++row)
        tagAt(table.model, row);
    QVERIFY(table.source.pages.empty());
    QTRY_COMPARE(table.source.pages.size(), std::size_t{1});
    QCOMPARE(table.source.pages.front().ids.size(), std::size_t{2 * page});
    tagAt(table.model, 999);
    QTest::qWait(5);
    QCOMPARE(table.source.pages.size(), std::size_t{1}); // the second waits for the first
    table.source.answerPage();
    QTRY_COMPARE(table.source.pages.size(), std::size_t{1});
    QCOMPARE(table.source.pages.front().ids.back(), AssetId{1000});
}

void AssetTableModelTest::visiblePagesAreReadFirst()
{
    Table table(100 * page);
    for (int number = 0; number < 100; ++number)
        tagAt(table.model, number * page);
    table.model.setVisibleRows(40 * page + 5, 40 * page + 30);
    QTRY_COMPARE(table.source.pages.size(), std::size_t{1});
    QCOMPARE(table.source.pages.front().ids.front(), (AssetId{40 * page + 1}));
}

void AssetTableModelTest::anAnswerThatNeverComesBlocksNothing()
{
    Table table(1000);
    tagAt(table.model, 0);
    QTRY_COMPARE(table.source.pages.size(), std::size_t{1});
    for (int row = 0; row < 1000; ++row)
        QVERIFY(isLoading(table.model, row));
    QTest::qWait(5);
    QCOMPARE(table.source.pages.size(), std::size_t{1});
    // Another ledger: nobody waits for the old one.
    table.model.restart();
    QCOMPARE(table.model.rowCount(), 0);
    table.source.answer(ScriptedSource::ids(1, 10));
    tagAt(table.model, 0);
    QTRY_COMPARE(table.source.pages.size(), std::size_t{2});
}

void AssetTableModelTest::aLateAnswerOfAnotherLedgerIsDropped()
{
    Table table(1000);
    tagAt(table.model, 0);
    QTRY_COMPARE(table.source.pages.size(), std::size_t{1});
    auto late = std::move(table.source.pages.front());
    table.source.pages.pop_front();
    table.model.restart();
    table.source.answer(ScriptedSource::ids(1, 1000));
    table.source.word = QStringLiteral("second");
    tagAt(table.model, 0);
    QTRY_COMPARE(table.source.pages.size(), std::size_t{1});
    table.source.answerPage();
    QCOMPARE(tagAt(table.model, 0), QStringLiteral("second 1"));
    table.source.word = QStringLiteral("first");
    table.source.answerPage(std::move(late));
    QCOMPARE(tagAt(table.model, 0), QStringLiteral("second 1"));
}

void AssetTableModelTest::aSortKeepsTheRowsUntilItIsAnswered()
{
    WatchedTable table(10);
    table.model.sort(static_cast<int>(Column::Unit), Qt::DescendingOrder);
    QCOMPARE(tagAt(table.model, 0), QStringLiteral("first 1"));
    QCOMPARE(table.source.questions.front().query.sortBy, Column::Unit);
    QVERIFY(table.source.questions.front().query.descending);
    std::vector<AssetId> turned = ScriptedSource::ids(1, 10);
    std::reverse(turned.begin(), turned.end());
    QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
    table.source.answer(turned);
    QCOMPARE(reset.count(), 1);
    // Every row is in memory already, at its new place.
    QCOMPARE(tagAt(table.model, 0), QStringLiteral("first 10"));
    QCOMPARE(tagAt(table.model, 9), QStringLiteral("first 1"));
    QVERIFY(table.model.lastResetKeptRows());
}

void AssetTableModelTest::onlyTheNewestQuestionIsTaken()
{
    WatchedTable table(10);
    AssetQuery query;
    query.search = "one";
    table.model.setQuery(query);
    query.search = "two";
    table.model.setQuery(query);
    QCOMPARE(table.source.questions.size(), std::size_t{2});
    table.source.answer(ScriptedSource::ids(1, 3)); // of the first question
    QCOMPARE(table.model.rowCount(), 10);
    table.source.answer(ScriptedSource::ids(1, 5));
    QCOMPARE(table.model.rowCount(), 5);
    QVERIFY(!table.model.lastResetKeptRows());
}

void AssetTableModelTest::aChangeRenewsTheRowsInSightInTheirPlaces()
{
    Table table(1000);
    table.model.setVisibleRows(0, 9);
    tagAt(table.model, 0);
    QTRY_COMPARE(table.source.pages.size(), std::size_t{1});
    table.source.answerPage();
    QTRY_VERIFY(!table.source.pages.empty()); // the page after it, read ahead
    table.source.answerPage();
    QVERIFY(!isLoading(table.model, 200));
    table.source.word = QStringLiteral("changed");
    table.model.ledgerChanged();
    // What is in sight stays until its new state is here; what is not in sight is read again when it is.
    QCOMPARE(tagAt(table.model, 3), QStringLiteral("first 4"));
    QVERIFY(isLoading(table.model, 200));
    QTRY_VERIFY(!table.source.pages.empty());
    QCOMPARE(table.source.pages.front().ids, ScriptedSource::ids(1, 10));
    table.source.answerPage();
    QCOMPARE(tagAt(table.model, 3), QStringLiteral("changed 4"));
}

void AssetTableModelTest::aChangedOrderBecomesMovesAndNoReset()
{
    WatchedTable table(6);
    QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
    QSignalSpy moved(&table.model, &QAbstractItemModel::rowsMoved);
    QSignalSpy removed(&table.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    QPersistentModelIndex fifth = table.model.index(4, 0);
    table.model.ledgerChanged();
    QTRY_COMPARE(table.source.questions.size(), std::size_t{1});
    table.source.answer({{5}, {1}, {3}, {4}, {6}, {7}});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(fifth.row(), 0);
    QCOMPARE(table.model.at(5), AssetId{7});
}

void AssetTableModelTest::manyChangesBecomeAReset()
{
    WatchedTable table(100);
    QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
    std::vector<AssetId> turned = ScriptedSource::ids(1, 100);
    std::reverse(turned.begin(), turned.end());
    table.model.ledgerChanged();
    QTRY_COMPARE(table.source.questions.size(), std::size_t{1});
    table.source.answer(turned);
    QCOMPARE(reset.count(), 1);
}

void AssetTableModelTest::whatTheLedgerDoesNotHaveIsNotAskedForForEver()
{
    Table table(3);
    tagAt(table.model, 0);
    QTRY_COMPARE(table.source.pages.size(), std::size_t{1});
    auto request = std::move(table.source.pages.front());
    table.source.pages.pop_front();
    request.done(std::vector<AssetCells>{table.source.cellsOf({1})});
    QVERIFY(!isLoading(table.model, 1));
    QCOMPARE(tagAt(table.model, 1), QString());
    QTest::qWait(5);
    QVERIFY(table.source.pages.empty());
}

void AssetTableModelTest::aFailureIsToldAndTheRowsStay()
{
    WatchedTable table(10);
    QSignalSpy failed(&table.model, &AssetTableModel::failed);
    table.model.sort(static_cast<int>(Column::Brand), Qt::AscendingOrder);
    auto question = std::move(table.source.questions.front());
    table.source.questions.pop_front();
    question.done(Error(ErrorCode::Io, BaseMsg::Internal, {"disk"}));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(table.model.rowCount(), 10);
    QVERIFY(!table.model.isAsking());
}

void AssetTableModelTest::numbersStandRightAndHeadingsAreThoseOfTheExport()
{
    WatchedTable table(1);
    const auto alignment = [&](Column column) {
        return table.model.index(0, static_cast<int>(column)).data(Qt::TextAlignmentRole).toInt();
    };
    QVERIFY(alignment(Column::Price) & Qt::AlignRight);
    QCOMPARE(alignment(Column::Unit), 0);
    QCOMPARE(table.model.headerData(static_cast<int>(Column::Holder), Qt::Horizontal, Qt::DisplayRole).toString(),
             QString::fromStdString(headingOf(Column::Holder, Language::English)));
}

void AssetTableModelTest::theSelectionComesAlongToAnotherOrder()
{
    Room room;
    WatchedTable table(500);
    AssetTableView view(table.model, room.settings);
    view.resize(800, 400);
    view.show();
    view.setCurrentIndex(table.model.index(3, 0));
    view.selectionModel()->select(table.model.index(9, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(view.selectedAssets(), (std::vector<AssetId>{{4}, {10}}));
    std::vector<AssetId> turned = ScriptedSource::ids(1, 500);
    std::reverse(turned.begin(), turned.end());
    table.model.sort(static_cast<int>(Column::Unit), Qt::AscendingOrder);
    table.source.answer(turned);
    QTRY_COMPARE(view.selectedAssets(), (std::vector<AssetId>{{10}, {4}}));
    QCOMPARE(view.currentAsset(), AssetId{4});
    // A change that removes one of them leaves the other.
    table.model.ledgerChanged();
    QTRY_VERIFY(!table.source.questions.empty());
    std::erase(turned, AssetId{10});
    table.source.answer(turned);
    QTRY_COMPARE(view.selectedAssets(), (std::vector<AssetId>{{4}}));
}

void AssetTableModelTest::aSelectionOfEverythingStaysOneOnlyIfTheRowsAreTheSame()
{
    Room room;
    WatchedTable table(300);
    AssetTableView view(table.model, room.settings);
    view.selectAll();
    QVERIFY(view.isAllSelected());
    table.model.sort(static_cast<int>(Column::Unit), Qt::AscendingOrder);
    table.source.answer(ScriptedSource::ids(1, 300));
    QTRY_COMPARE(view.selectedCount(), 300);
    AssetQuery query;
    query.search = "x";
    table.model.setQuery(query);
    table.source.answer(ScriptedSource::ids(1, 20));
    QTest::qWait(5);
    QCOMPARE(view.selectedCount(), 0);
}

void AssetTableModelTest::columnsAreRemembered()
{
    Room room;
    Table table(3);
    std::vector<Column> shown;
    {
        AssetTableView view(table.model, room.settings);
        QVERIFY(view.shownColumns().size() > 5);
        QHeaderView *header = view.horizontalHeader();
        header->setSectionHidden(static_cast<int>(Column::Status), true);
        header->setSectionHidden(static_cast<int>(Column::Notes), false);
        header->moveSection(header->visualIndex(static_cast<int>(Column::Notes)), 0);
        header->resizeSection(static_cast<int>(Column::Notes), 321);
        shown = view.shownColumns();
        view.saveLayout();
    }
    AssetTableView again(table.model, room.settings);
    QCOMPARE(again.shownColumns(), shown);
    QCOMPARE(shown.front(), Column::Notes);
    QCOMPARE(again.columnWidth(static_cast<int>(Column::Notes)), 321);
}

HOMEWARD_UI_TEST_MAIN(AssetTableModelTest)
#include "asset_table_model_test.moc"
