// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directives.h"
#include "core/text/messages.h"
#include "ui/demo/demo.h"

#include <QTemporaryDir>
#include <QTest>

using namespace homeward;
using namespace homeward::ui;

namespace {

/// Noon of one day, for ever.
class TodaysClock final : public Clock {
public:
    explicit TodaysClock(Day today)
        : now_(Moment{today} + std::chrono::hours{12})
    {
    }
    Moment now() const override { return now_; }

private:
    Moment now_;
};

} // namespace

class DemoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsARightLedgerWithFigures_data();
    void itIsARightLedgerWithFigures();
    void itsBusCanBeRead();
};

void DemoTest::itIsARightLedgerWithFigures_data()
{
    QTest::addColumn<int>("daysLater");
    // Whatever the day, the sample ends in its week and its first deadline lies ahead.
    for (const int days : {0, 3, 6, 7, 85, 1000})
        QTest::addRow("%d days later", days) << days;
}

void DemoTest::itIsARightLedgerWithFigures()
{
    QFETCH(int, daysLater);
    const Day today = Day{std::chrono::year{2026} / 8 / 31} + std::chrono::days{daysLater};
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("demo.homeward")).toStdString();
    const auto made = makeDemoLedger(path, today);
    QVERIFY2(made, made ? "" : say(made.error(), Language::English).c_str());
    const TodaysClock clock(today);
    auto ledger = Ledger::open(path, Ledger::Access::ReadOnly, clock);
    QVERIFY(ledger);
    const auto faults = ledger->check();
    QVERIFY(faults && faults->empty());
    const auto figures = Directives(*ledger).progress(today);
    QVERIFY(figures);
    QCOMPARE(figures->size(), std::size_t{2});
    QVERIFY(figures->front().figures.at(ObligationState::Done) > 0);
    QVERIFY(figures->front().figures.at(ObligationState::Open) > 0);
}

void DemoTest::itsBusCanBeRead()
{
    const auto scan = demoScan();
    QVERIFY(scan && !scan->devices.empty());
}

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
