// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/ui_test.h"
#include "ui/inventory/table/asset_source.h"
#include "ui/inventory/table/row_cache.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

using Ids = std::vector<AssetId>;

Ids idsOf(std::initializer_list<int> numbers)
{
    Ids ids;
    for (const int number : numbers)
        ids.push_back({number});
    return ids;
}

Ids followed(Ids ids, const RowChanges &changes)
{
    for (const auto &step : changes.removals)
        carryOut(step, ids);
    for (const auto &step : changes.moves)
        carryOut(step, ids);
    for (const auto &step : changes.insertions)
        carryOut(step, ids);
    return ids;
}

} // namespace

class RowChangesTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void nothingChangedIsNoStep();
    void oneRowThatMovedIsOneMove();
    void neighboursThatWentAreOneRemoval();
    void tooManyStepsAreRefused();
    void anyTwoOrdersAreBridged();
    void assetsAreFoundAsRuns();
    void theCacheForgetsWhatWasLookedAtLongestAgo();
};

void RowChangesTest::nothingChangedIsNoStep()
{
    QCOMPARE(changesBetween(idsOf({1, 2, 3}), idsOf({1, 2, 3}), 4), std::optional(RowChanges{}));
    QCOMPARE(changesBetween({}, {}, 0), std::optional(RowChanges{}));
}

void RowChangesTest::oneRowThatMovedIsOneMove()
{
    const auto down = changesBetween(idsOf({1, 2, 3, 4, 5}), idsOf({1, 3, 4, 2, 5}), 4);
    QVERIFY(down);
    QCOMPARE(down->moves, (std::vector<RowChanges::Move>{{1, 4}}));
    const auto up = changesBetween(idsOf({1, 2, 3, 4, 5}), idsOf({5, 1, 2, 3, 4}), 4);
    QVERIFY(up);
    QCOMPARE(up->moves, (std::vector<RowChanges::Move>{{4, 0}}));
}

void RowChangesTest::neighboursThatWentAreOneRemoval()
{
    const auto changes = changesBetween(idsOf({1, 2, 3, 4, 5, 6}), idsOf({1, 4, 6, 7}), 4);
    QVERIFY(changes);
    QCOMPARE(changes->removals, (std::vector<RowChanges::Removal>{{4, 1}, {1, 2}}));
    QCOMPARE(changes->insertions, (std::vector<RowChanges::Insertion>{{3, idsOf({7})}}));
}

void RowChangesTest::tooManyStepsAreRefused()
{
    QVERIFY(!changesBetween(idsOf({1, 2, 3, 4, 5, 6}), idsOf({6, 5, 4, 3, 2, 1}), 4));
    QVERIFY(!changesBetween(idsOf({1, 2, 3, 4, 5}), idsOf({2, 4}), 2));
}

void RowChangesTest::anyTwoOrdersAreBridged()
{
    QRandomGenerator random(20261124);
    for (int round = 0; round < 2000; ++round) {
        const auto order = [&] {
            Ids ids;
            for (int number = 1; number <= 12; ++number)
                if (random.bounded(3) != 0)
                    ids.push_back({number});
            std::shuffle(ids.begin(), ids.end(), random);
            return ids;
        };
        const Ids before = order();
        const Ids after = order();
        const auto changes = changesBetween(before, after, 100);
        QVERIFY(changes);
        QVERIFY(followed(before, *changes) == after);
    }
}

void RowChangesTest::assetsAreFoundAsRuns()
{
    using Rows = AssetSource::Rows;
    QCOMPARE(runsOf(idsOf({5, 3, 9, 1, 7}), idsOf({1, 3, 5, 99})), (std::vector<Rows>{{0, 1}, {3, 3}}));
    QVERIFY(runsOf({}, idsOf({1})).empty());
}

void RowChangesTest::theCacheForgetsWhatWasLookedAtLongestAgo()
{
    RowCache cache(8);
    const auto put = [&cache](std::int64_t id) {
        AssetCells cells;
        cells.id = {id};
        cache.put(std::move(cells));
    };
    for (std::int64_t id = 1; id <= 8; ++id)
        put(id);
    QVERIFY(cache.find({1}));
    put(9);
    QVERIFY(cache.has({1}));
    QVERIFY(!cache.has({2}));
    QVERIFY(cache.has({9}));
    QVERIFY(cache.size() <= 8);
    cache.keepOnly([](AssetId id) { return id.value == 9; });
    QCOMPARE(cache.size(), std::size_t{1});
}

HOMEWARD_UI_TEST_MAIN(RowChangesTest)
#include "row_changes_test.moc"
