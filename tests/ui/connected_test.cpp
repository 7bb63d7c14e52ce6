// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_base.h"
#include "tests/ui/support/ui_test.h"
#include "ui/connected/connected_page.h"
#include "ui/frame/main_window.h"
#include "ui/frame/widgets.h"

#include <QAction>
#include <QLabel>
#include <QTableView>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

/// The page in its window over a room.
struct Window {
    explicit Window(Room &room)
        : window(room.services)
        , page(new ConnectedPage(room.services))
    {
        window.addPage(page);
        window.show();
        table = childOf<QTableView>(*page, "devices");
    }

    QAction *action(const char *name) { return childOf<QAction>(window, name); }
    QString cell(int row, DeviceModel::Column column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    int rowAt(const QString &port) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (cell(row, DeviceModel::PortColumn) == port)
                return row;
        return -1;
    }
    QString matchAt(const QString &port) const { return cell(rowAt(port), DeviceModel::MatchColumn); }

    MainWindow window;
    ConnectedPage *page;
    QTableView *table = nullptr;
};

} // namespace

class ConnectedTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void theWorkstationIsARowAndTheHintSaysWhatToDoWhereNoDeviceIs();
    void anArrivalIsSelectedMarkedAndRegisteredByEnter();
    void aDeviceThatLeavesTakesTheSelectionWithIt();
    void aWeakDeviceIsRegisteredOnlyAfterAQuestion();
    void undoNamesWhatItUndoesAndTakesItBack();
    void aSerialSeenTwiceIsSaid();
    void aProblemIsShownWithItsReasonAndReadingFills();
    void readingThatFailsSaysWhy();
};

void ConnectedTest::theWorkstationIsARowAndTheHintSaysWhatToDoWhereNoDeviceIs()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Window window(room);
    QTRY_COMPARE(window.table->model()->rowCount(), 1);
    QCOMPARE(window.cell(0, DeviceModel::ProductColumn), QStringLiteral("ThinkCentre M90t"));
    QTRY_COMPARE(window.cell(0, DeviceModel::OriginColumn), QStringLiteral("Domestic"));
    bool hinted = false;
    for (const Banner *banner : window.page->findChildren<Banner *>())
        hinted = hinted || (banner->isVisible() && banner->text().contains(QStringLiteral("only charges")));
    QVERIFY(hinted);
}

void ConnectedTest::anArrivalIsSelectedMarkedAndRegisteredByEnter()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Window window(room);
    room.port.plug(phone("1-2", "9CV0224106000412"));
    QTRY_COMPARE(window.matchAt(QStringLiteral("1-2")), QStringLiteral("New"));
    QTRY_COMPARE(window.table->selectionModel()->selectedRows().size(), 1);
    QTRY_VERIFY(window.action("register")->isEnabled());
    QCOMPARE(childOf<QLabel>(*window.page, "detailTitle")->text(), QStringLiteral("Mate 60 Pro"));
    window.table->setFocus();
    QTest::keyClick(window.table, Qt::Key_Return);
    QTRY_COMPARE(window.matchAt(QStringLiteral("1-2")), QStringLiteral("Known as A-0001"));
    QTRY_VERIFY(!window.action("register")->isEnabled());
    QVERIFY(window.action("update")->isEnabled());
    QTRY_VERIFY(childOf<QLabel>(window.window, "assetCount")->text().contains(QLatin1Char('1')));
}

void ConnectedTest::aDeviceThatLeavesTakesTheSelectionWithIt()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Window window(room);
    room.port.plug(phone("1-2", "A"));
    QTRY_COMPARE(window.table->selectionModel()->selectedRows().size(), 1);
    room.port.unplug(*PortPath::parse("1-2"));
    QTRY_COMPARE(window.rowAt(QStringLiteral("1-2")), -1);
    QVERIFY(window.table->selectionModel()->selectedRows().isEmpty());
    QTRY_VERIFY(!window.action("register")->isEnabled());
}

void ConnectedTest::aWeakDeviceIsRegisteredOnlyAfterAQuestion()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Window window(room);
    room.port.plug(mouse("1-3"));
    QTRY_COMPARE(window.matchAt(QStringLiteral("1-3")), QStringLiteral("No serial number"));
    QTRY_VERIFY(window.action("register")->isEnabled());
    window.action("register")->trigger(); // nobody answers: left out
    QTRY_COMPARE(room.dialogs.questions().size(), 1);
    QCOMPARE(room.ledger.info().assets, 0);
    room.dialogs.answerNext(0);
    window.action("register")->trigger();
    QTRY_COMPARE(room.ledger.info().assets, 1);
}

void ConnectedTest::undoNamesWhatItUndoesAndTakesItBack()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Window window(room);
    QVERIFY(!window.action("undo")->isEnabled());
    room.port.plug(phone("1-2", "A1234567"));
    QTRY_VERIFY(window.action("register")->isEnabled());
    window.action("register")->trigger();
    QTRY_VERIFY(window.action("undo")->isEnabled());
    QCOMPARE(window.action("undo")->text(), QStringLiteral("&Undo registration of A-0001"));
    window.action("undo")->trigger();
    QTRY_COMPARE(window.matchAt(QStringLiteral("1-2")), QStringLiteral("New"));
    QTRY_VERIFY(window.action("redo")->isEnabled());
    window.action("redo")->trigger();
    QTRY_COMPARE(window.matchAt(QStringLiteral("1-2")), QStringLiteral("Known as A-0001"));
}

void ConnectedTest::aSerialSeenTwiceIsSaid()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Window window(room);
    room.port.plug(phone("1-2", "20210726905926"));
    room.port.plug(phone("1-3", "20210726905926"));
    QTRY_COMPARE(window.matchAt(QStringLiteral("1-3")), QStringLiteral("Serial seen twice"));
    QCOMPARE(window.matchAt(QStringLiteral("1-2")), QStringLiteral("Serial seen twice"));
}

void ConnectedTest::aProblemIsShownWithItsReasonAndReadingFills()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Window window(room);
    Device device = phone("1-2", "A1234567");
    Device poor = device;
    poor.product.reset();
    poor.problems.push_back({BaseMsg::Internal, {"cut off"}});
    room.port.setReading(device);
    room.port.plug(poor);
    auto *problems = childOf<Banner>(*window.page, "problems");
    QTRY_VERIFY(problems->isVisible());
    QVERIFY(problems->text().contains(QStringLiteral("cut off")));
    QTRY_VERIFY(window.action("read")->isEnabled());
    window.action("read")->trigger();
    QTRY_COMPARE(window.cell(window.rowAt(QStringLiteral("1-2")), DeviceModel::ProductColumn),
                 QStringLiteral("Mate 60 Pro"));
    QTRY_VERIFY(!problems->isVisible());
}

void ConnectedTest::readingThatFailsSaysWhy()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Window window(room);
    room.port.plug(phone("1-2", "A1234567"));
    QTRY_VERIFY(window.action("read")->isEnabled());
    window.action("read")->trigger();
    QTRY_COMPARE(room.dialogs.questions().size(), 1);
    QVERIFY(!room.dialogs.questions().first().text.isEmpty());
}

HOMEWARD_UI_TEST_MAIN(ConnectedTest)
#include "connected_test.moc"
