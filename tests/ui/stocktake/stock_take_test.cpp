// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stock_takes.h"
#include "tests/ui/progress/progress_room.h"
#include "tests/ui/support/walk.h"
#include "ui/intake/scan_edit.h"
#include "ui/sheet/sheet_view.h"
#include "ui/stocktake/count_panel.h"
#include "ui/stocktake/record_dialog.h"
#include "ui/stocktake/seen_things.h"
#include "ui/stocktake/stock_take_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

struct Shown {
    explicit Shown(ProgressRoom &office)
        : office_(office)
        , page(office.room.services)
    {
        page.resize(1000, 700);
        page.show();
    }
    void choose(const char *unit)
    {
        auto *box = childOf<QComboBox>(page, "countedUnit");
        if (!QTest::qWaitFor([&] { return box->findText(QLatin1String(unit)) > 0; }, 30000))
            qFatal("the unit is not offered");
        box->setCurrentText(QLatin1String(unit));
        Q_EMIT box->activated(box->currentIndex());
    }
    void scan(const QString &text)
    {
        auto *edit = childOf<ScanEdit>(page, "countScan");
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString result() { return childOf<QLabel>(page, "countResult")->text(); }
    SheetView &lines() { return *childOf<SheetView>(page, "countLines"); }
    int rowOf(const QString &tag)
    {
        for (int row = 0; row < lines().sheetModel().rowCount(); ++row)
            if (lines().sheetModel().index(row, 1).data().toString() == tag)
                return row;
        return -1;
    }
    QStringList findings()
    {
        QStringList words;
        for (const Sheet::Row &row : lines().sheetModel().sheet().rows)
            words << row.cells.value(0) + QLatin1Char(' ') + row.cells.value(1);
        return words;
    }

    ProgressRoom &office_;
    StockTakePage page;
};

} // namespace

class StockTakeTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void thingsAreSeenOnce();
    void withoutAUnitItSaysWhatToDo();
    void scanningTickingAndPluggingCount();
    void anEmptyResultMustBeMeant();
    void theResultIsOneActionWithASheet();
    void everyControlCanBeSaidAndReached();
};

void StockTakeTest::thingsAreSeenOnce()
{
    SeenThings seen;
    seen.begin("Finance");
    QVERIFY(seen.request("ws").nothingFound);
    QVERIFY(seen.read("A-0001"));
    QVERIFY(!seen.read("A-0001"));
    QVERIFY(!seen.read(""));
    QVERIFY(seen.plugged(phone("1-2", "S1")));
    QVERIFY(!seen.plugged(phone("1-3", "S1")));
    QVERIFY(seen.plugged(mouse("1-2")));
    QVERIFY(seen.plugged(mouse("1-4")));
    seen.tick({7}, true);
    seen.tick({7}, true);
    const StockTakeRequest request = seen.request("ws");
    QCOMPARE(request.unit, std::string("Finance"));
    QCOMPARE(request.read.size(), std::size_t{1});
    QCOMPARE(request.devices.size(), std::size_t{3});
    QCOMPARE(request.ticked.size(), std::size_t{1});
    QVERIFY(!request.nothingFound);
    QVERIFY(seen.takeBack());
    QCOMPARE(seen.deviceCount(), std::size_t{2});
    QVERIFY(seen.takeBack() && seen.takeBack() && seen.takeBack());
    QVERIFY(!seen.takeBack());
    seen.begin("Research");
    QVERIFY(seen.isEmpty());
}

void StockTakeTest::withoutAUnitItSaysWhatToDo()
{
    ProgressRoom office;
    Shown shown(office);
    QVERIFY(childOf<QWidget>(shown.page, "countEmpty")->isVisible());
    QVERIFY(!childOf<QPushButton>(shown.page, "recordStockTake")->isEnabled());
    QVERIFY(!childOf<ScanEdit>(shown.page, "countScan")->isEnabled());
}

void StockTakeTest::scanningTickingAndPluggingCount()
{
    ProgressRoom office;
    office.room.startBus();
    office.addPhones(3, "Finance");
    office.addPhones(1, "Research");
    Shown shown(office);
    shown.choose("Finance");
    QTRY_COMPARE(shown.result(), QStringLiteral("0 found, 3 missing, 0 misplaced, 0 extra"));
    shown.scan(QStringLiteral("A-0001"));
    QTRY_COMPARE(shown.result(), QStringLiteral("1 found, 2 missing, 0 misplaced, 0 extra"));
    shown.scan(QStringLiteral("A-0004"));
    shown.scan(QStringLiteral("unknown-7"));
    QTRY_COMPARE(shown.result(), QStringLiteral("1 found, 2 missing, 1 misplaced, 1 extra"));
    shown.lines().selectRow(shown.rowOf(QStringLiteral("A-0002")));
    QTest::keyClick(&shown.lines(), Qt::Key_Space);
    QTRY_COMPARE(shown.result(), QStringLiteral("2 found, 1 missing, 1 misplaced, 1 extra"));
    office.room.port.plug(phone("1-2", "NEW1234567"));
    QTRY_COMPARE(shown.result(), QStringLiteral("2 found, 1 missing, 1 misplaced, 2 extra"));
    QCOMPARE(childOf<QLabel>(shown.page, "countWays")->text(), QStringLiteral("3 read, 1 plugged in"));
    childOf<QPushButton>(shown.page, "takeBack")->click();
    QTRY_COMPARE(shown.result(), QStringLiteral("2 found, 1 missing, 1 misplaced, 1 extra"));
    shown.lines().selectRow(shown.rowOf(QStringLiteral("A-0002")));
    QTest::keyClick(&shown.lines(), Qt::Key_Space);
    QTRY_COMPARE(shown.result(), QStringLiteral("1 found, 2 missing, 1 misplaced, 1 extra"));
    QVERIFY(shown.findings().contains(QStringLiteral("Extra unknown-7")));
}

void StockTakeTest::anEmptyResultMustBeMeant()
{
    ProgressRoom office;
    office.addPhones(1, "Finance");
    Shown shown(office);
    shown.choose("Finance");
    QTRY_VERIFY(childOf<QPushButton>(shown.page, "recordStockTake")->isEnabled());
    QTRY_COMPARE(shown.result(), QStringLiteral("0 found, 1 missing, 0 misplaced, 0 extra"));
    childOf<QPushButton>(shown.page, "recordStockTake")->click();
    auto *dialog = qobject_cast<RecordDialog *>(office.room.dialogs.dialog());
    QVERIFY(dialog);
    auto *accept = childOf<QPushButton>(*dialog, "accept");
    QVERIFY(!accept->isEnabled());
    childOf<QCheckBox>(*dialog, "nothingFound")->setChecked(true);
    QVERIFY(accept->isEnabled());
}

void StockTakeTest::theResultIsOneActionWithASheet()
{
    ProgressRoom office;
    office.addPhones(2, "Finance");
    Shown shown(office);
    shown.choose("Finance");
    shown.scan(QStringLiteral("A-0002"));
    QTRY_COMPARE(shown.result(), QStringLiteral("1 found, 1 missing, 0 misplaced, 0 extra"));
    const auto before = office.room.ledger.info().actions;
    childOf<QPushButton>(shown.page, "recordStockTake")->click();
    childOf<QPushButton>(*office.room.dialogs.dialog(), "accept")->click();
    auto *tabs = childOf<QTabWidget>(shown.page, "stockTakeTabs");
    QTRY_COMPARE(tabs->currentIndex(), 1);
    auto *lines = childOf<SheetView>(shown.page, "stockTakeLines");
    QTRY_COMPARE(lines->sheetModel().rowCount(), 2);
    QCOMPARE(office.room.ledger.info().actions, before + 1);
    QCOMPARE(childOf<SheetView>(shown.page, "stockTakes")->sheetModel().rowCount(), 1);

    const QSignalSpy said(&shown.page, &Page::said);
    for (const char *name : {"sheet.csv", "sheet.pdf", "sheet.html"}) {
        const QString path = QString::fromStdString((office.room.folder / name).string());
        office.room.dialogs.nameNext(path);
        childOf<QPushButton>(shown.page, "saveSheet")->click();
        QTRY_VERIFY(QFile::exists(path));
    }
    const auto content = [&](const char *name) {
        QFile file(QString::fromStdString((office.room.folder / name).string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(content("sheet.csv").contains("A-0002"));
    QVERIFY(content("sheet.html").contains("A-0001"));
    QVERIFY(content("sheet.pdf").startsWith("%PDF-"));
    QVERIFY(content("sheet.pdf").size() > 2000);
}

void StockTakeTest::everyControlCanBeSaidAndReached()
{
    ProgressRoom office;
    office.addPhones(2, "Finance");
    Shown shown(office);
    shown.choose("Finance");
    QTRY_COMPARE(shown.lines().sheetModel().rowCount(), 2);
    QStringList faults = accessibilityFaults(shown.page);
    childOf<QPushButton>(shown.page, "recordStockTake")->click();
    auto *dialog = office.room.dialogs.dialog();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    faults += accessibilityFaults(*dialog);
    childOf<QCheckBox>(*dialog, "nothingFound")->setChecked(true);
    childOf<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(childOf<SheetView>(shown.page, "stockTakeLines")->sheetModel().rowCount(), 2);
    faults += accessibilityFaults(shown.page);
    QVERIFY2(faults.isEmpty(), faults.join(QLatin1Char('\n')).toUtf8());
}

HOMEWARD_UI_TEST_MAIN(StockTakeTest)
#include "stock_take_test.moc"
