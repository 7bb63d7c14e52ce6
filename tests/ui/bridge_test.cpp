// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_base.h"
#include "tests/ui/support/ui_test.h"
#include "ui/bridge/history_text.h"
#include "ui/bridge/worker.h"

#include <QTemporaryDir>

#include <atomic>
#include <latch>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

Result<int> three(Ledger & /*ledger*/)
{
    return 3;
}

HistoryAction action(std::int64_t id, ActionKind kind, std::int64_t undoes = 0, std::int64_t undoneBy = 0)
{
    HistoryAction made;
    made.id = {id};
    made.kind = kind;
    if (undoes)
        made.undoes = ActionId{undoes};
    if (undoneBy)
        made.undoneBy = ActionId{undoneBy};
    return made;
}

} // namespace

class BridgeTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void aWorkerRunsItsJobsInOrderAndFinishesThem();
    void ofOneLaneOnlyTheNewestWaitingJobRuns();
    void aRunningJobOfTheLaneIsInterrupted();
    void anAnswerReachesALivingReceiver();
    void anAnswerToAReceiverThatWentIsDropped();
    void onlyTheNewestAnswerOfAQueryArrives();
    void aCancelledQueryAnswersNothing();
    void anErrorIsDeliveredAsItIs();
    void anExceptionInAJobBecomesAnError();
    void withoutALedgerTheAnswerIsCancelled();
    void aFileThatIsNoLedgerIsToldAndTheOpenOneStays();
    void aWriteIsToldAfterItsAnswer();
    void theChangeOfAnotherProcessIsSeen();
    void closingWhileBusyFinishesWhatIsBeingWritten();
    void devicesArriveInOneStepAndLeave();
    void aBusThatCannotBeOpenedIsToldAndTheHostIsReadAllTheSame();
    void undoGoesBackAndRedoForwardUntilSomethingElseIsDone();
    void anActionIsNamedByItsAssets();
};

void BridgeTest::aWorkerRunsItsJobsInOrderAndFinishesThem()
{
    std::vector<int> order;
    {
        Worker worker;
        for (int i = 0; i < 5; ++i)
            worker.post([&order, i] { order.push_back(i); });
    }
    QCOMPARE(order, (std::vector<int>{0, 1, 2, 3, 4}));
}

void BridgeTest::ofOneLaneOnlyTheNewestWaitingJobRuns()
{
    std::vector<int> order;
    std::latch gate(1);
    {
        Worker worker;
        worker.post([&] { gate.wait(); });
        worker.post([&] { order.push_back(1); }, 7);
        worker.post([&] { order.push_back(2); }, 8);
        worker.post([&] { order.push_back(3); }, 7);
        gate.count_down();
    }
    QCOMPARE(order, (std::vector<int>{2, 3}));
}

void BridgeTest::aRunningJobOfTheLaneIsInterrupted()
{
    std::atomic<int> interrupts = 0;
    std::latch started(1);
    std::latch gate(1);
    {
        Worker worker;
        worker.setInterrupt([&] { ++interrupts; });
        worker.post(
            [&] {
                started.count_down();
                gate.wait();
            },
            7);
        started.wait();
        worker.post([] {}, 8);
        QCOMPARE(interrupts.load(), 0);
        worker.post([] {}, 7);
        QCOMPARE(interrupts.load(), 1);
        gate.count_down();
    }
}

void BridgeTest::anAnswerReachesALivingReceiver()
{
    Room room;
    room.makeLedger();
    int got = 0;
    room.ledger.read(&room.dialogs.context(), three,
                     [&](const Result<int> &answer) { got = answer ? *answer : -1; });
    QCOMPARE(got, 0);
    QTRY_COMPARE(got, 3);
}

void BridgeTest::anAnswerToAReceiverThatWentIsDropped()
{
    Room room;
    room.makeLedger();
    bool told = false;
    bool after = false;
    {
        QObject receiver;
        room.ledger.read(&receiver, three, [&](const Result<int> &) { told = true; });
    }
    room.ledger.read(&room.ledger, three, [&](const Result<int> &) { after = true; });
    QTRY_VERIFY(after);
    QVERIFY(!told);
}

void BridgeTest::onlyTheNewestAnswerOfAQueryArrives()
{
    Room room;
    room.makeLedger();
    QObject receiver;
    LatestQuery query(room.ledger, &receiver);
    std::vector<int> got;
    auto gate = std::make_shared<std::latch>(1);
    const auto take = [&](const Result<int> &answer) { got.push_back(answer ? *answer : -1); };
    // The first is running when the second comes: its answer is late and must not overtake.
    query.ask(
        [gate](Ledger &) -> Result<int> {
            gate->wait();
            return 1;
        },
        take);
    query.ask([](Ledger &) -> Result<int> { return 2; }, take);
    query.ask([](Ledger &) -> Result<int> { return 3; }, take);
    QVERIFY(query.isPending());
    gate->count_down();
    QTRY_VERIFY(!query.isPending());
    QCOMPARE(got, std::vector<int>{3});
}

void BridgeTest::aCancelledQueryAnswersNothing()
{
    Room room;
    room.makeLedger();
    QObject receiver;
    bool told = false;
    bool after = false;
    LatestQuery query(room.ledger, &receiver);
    query.ask(three, [&](const Result<int> &) { told = true; });
    query.cancel();
    room.ledger.read(&receiver, three, [&](const Result<int> &) { after = true; });
    QTRY_VERIFY(after);
    QVERIFY(!told);
}

void BridgeTest::anErrorIsDeliveredAsItIs()
{
    Room room;
    room.makeLedger();
    std::optional<Error> got;
    room.ledger.read(
        &room.ledger, [](Ledger &ledger) { return ledger.find("A-9999"); },
        [&](const Result<AssetId> &answer) {
            if (!answer)
                got = answer.error();
        });
    QTRY_VERIFY(got);
    QCOMPARE(got->code, ErrorCode::NotFound);
}

void BridgeTest::anExceptionInAJobBecomesAnError()
{
    Room room;
    room.makeLedger();
    std::optional<Error> got;
    room.ledger.read(
        &room.ledger, [](Ledger &) -> Result<int> { throw std::runtime_error("broken"); },
        [&](const Result<int> &answer) {
            if (!answer)
                got = answer.error();
        });
    QTRY_VERIFY(got);
    QCOMPARE(got->code, ErrorCode::Internal);
    QCOMPARE(got->parameters, std::vector<std::string>{"broken"});
}

void BridgeTest::withoutALedgerTheAnswerIsCancelled()
{
    Room room;
    std::optional<Error> got;
    room.ledger.read(&room.ledger, three, [&](const Result<int> &answer) {
        if (!answer)
            got = answer.error();
    });
    QTRY_VERIFY(got);
    QCOMPARE(got->code, ErrorCode::Cancelled);
}

void BridgeTest::aFileThatIsNoLedgerIsToldAndTheOpenOneStays()
{
    Room room;
    room.makeLedger();
    const std::filesystem::path other = room.folder / "other.homeward";
    QFile file(QString::fromStdString(other.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is a letter, not a ledger, and it is long enough to be read as a page of something ");
    file.close();
    std::optional<Error> failed;
    QObject::connect(&room.ledger, &LedgerService::openFailed, &room.ledger,
                     [&](const Error &error) { failed = error; });
    room.ledger.open(other);
    QTRY_VERIFY(failed);
    QCOMPARE(failed->code, ErrorCode::InvalidInput);
    QVERIFY(room.ledger.isOpen());
    QCOMPARE(room.ledger.info().path, room.ledgerPath());
}

void BridgeTest::aWriteIsToldAfterItsAnswer()
{
    Room room;
    room.makeLedger();
    QStringList order;
    QObject::connect(&room.ledger, &LedgerService::changed, &room.ledger,
                     [&] { order << QStringLiteral("changed"); });
    Registration registration;
    registration.brand = "Lenovo";
    registration.model = "ThinkPad";
    room.ledger.write(
        &room.ledger,
        [registration, deed = room.services.deed()](Ledger &ledger) {
            return ledger.registerAll(std::span(&registration, 1), deed);
        },
        [&](const Result<std::vector<Registered>> &) { order << QStringLiteral("answer"); });
    QVERIFY(room.ledger.isBusy());
    QTRY_VERIFY(!room.ledger.isBusy());
    QCOMPARE(order, (QStringList{QStringLiteral("answer"), QStringLiteral("changed")}));
    QCOMPARE(room.ledger.info().assets, 1);
}

void BridgeTest::theChangeOfAnotherProcessIsSeen()
{
    Room room;
    room.makeLedger();
    QSignalSpy changed(&room.ledger, &LedgerService::changed);
    auto other = Ledger::open(room.ledgerPath(), Ledger::Access::ReadWrite, room.clock);
    QVERIFY(other);
    Registration registration;
    registration.brand = "Lenovo";
    QVERIFY(other->registerAll(std::span(&registration, 1), room.services.deed()));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(room.ledger.info().assets, 1);
}

void BridgeTest::closingWhileBusyFinishesWhatIsBeingWritten()
{
    homeward::test::TempFolder folder;
    homeward::test::ManualClock clock;
    const std::filesystem::path path = folder / "busy.homeward";
    auto gate = std::make_shared<std::latch>(1);
    {
        LedgerService ledger(clock);
        QSignalSpy opened(&ledger, &LedgerService::opened);
        Deed deed;
        deed.who = "Li Min";
        ledger.create(path, Room::ledgerSettings(), deed);
        QTRY_COMPARE(opened.size(), 1);
        bool told = false;
        ledger.read(
            &ledger,
            [gate](Ledger &) -> Result<int> {
                gate->wait();
                return 1;
            },
            [&](const Result<int> &) { told = true; });
        ledger.write(
            &ledger,
            [gate, deed](Ledger &writable) {
                gate->count_down();
                Registration registration;
                registration.brand = "Lenovo";
                return writable.registerAll(std::span(&registration, 1), deed);
            },
            [&](const Result<std::vector<Registered>> &) { told = true; });
        Q_UNUSED(told)
    }
    auto again = Ledger::open(path, Ledger::Access::ReadOnly, clock);
    QVERIFY(again);
    QCOMPARE(again->info()->assets, 1);
}

void BridgeTest::devicesArriveInOneStepAndLeave()
{
    Room room;
    room.port.plug(phone("1-1", "A1"));
    room.port.plug(phone("1-2", "A2"));
    QSignalSpy arrived(&room.devices, &DeviceService::arrived);
    QSignalSpy left(&room.devices, &DeviceService::left);
    room.startBus();
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(room.devices.devices().size(), 2U);
    room.port.unplug(*PortPath::parse("1-1"));
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(room.devices.devices().size(), 1U);
    // What is told again without a change is no news.
    room.port.plug(phone("1-2", "A2"));
    room.port.plug(phone("1-3", "A3"));
    QTRY_COMPARE(arrived.size(), 2);
    QCOMPARE(arrived.last().first().value<std::vector<Device>>().size(), 1U);
}

void BridgeTest::aBusThatCannotBeOpenedIsToldAndTheHostIsReadAllTheSame()
{
    DeviceService devices(
        []() -> Result<std::unique_ptr<Bus>> { return Error(ErrorCode::Io, BaseMsg::Internal, {"no bus"}); },
        [] {
            Host host;
            host.name = "ws-02";
            return host;
        });
    QSignalSpy failed(&devices, &DeviceService::busFailed);
    QSignalSpy host(&devices, &DeviceService::hostRead);
    devices.start();
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(host.size(), 1);
    QVERIFY(devices.busError());
    QCOMPARE(devices.host()->name, std::string("ws-02"));
    bool told = false;
    devices.readFromDevice(*PortPath::parse("1-1"), &devices,
                           [&](const Result<Device> &device) { told = !device; });
    QTRY_VERIFY(told);
}

void BridgeTest::undoGoesBackAndRedoForwardUntilSomethingElseIsDone()
{
    const auto setup = action(1, ActionKind::Setup);
    const auto first = action(2, ActionKind::Register);
    UndoCandidates found = undoCandidates({first, setup});
    QCOMPARE(found.undo->id.value, 2);
    QVERIFY(!found.redo);

    found = undoCandidates({action(4, ActionKind::Undo, 3), action(3, ActionKind::Edit, 0, 4), first, setup});
    QCOMPARE(found.undo->id.value, 2);
    QCOMPARE(found.redo->id.value, 4);
    QCOMPARE(found.redone->id.value, 3);

    // Redone: the undo is undone, and the edit can be undone again.
    found = undoCandidates({action(5, ActionKind::Undo, 4), action(4, ActionKind::Undo, 3, 5),
                            action(3, ActionKind::Edit), first, setup});
    QCOMPARE(found.undo->id.value, 3);
    QVERIFY(!found.redo);

    // Something else was done since: redoing would surprise.
    found = undoCandidates({action(5, ActionKind::Edit), action(4, ActionKind::Undo, 3),
                            action(3, ActionKind::Edit, 0, 4), first, setup});
    QCOMPARE(found.undo->id.value, 5);
    QVERIFY(!found.redo);
    QVERIFY(!undoCandidates({setup}).undo);
}

void BridgeTest::anActionIsNamedByItsAssets()
{
    HistoryAction made = action(2, ActionKind::Register);
    HistoryEntry model;
    model.subject = "model Mate 60";
    HistoryEntry asset;
    asset.asset = {1};
    asset.subject = "A-0031";
    made.entries = {model, asset};
    made.entryCount = 2;
    QCOMPARE(describe(made), QStringLiteral("registration of A-0031"));
    made.entries.push_back(asset);
    made.entryCount = 3;
    LanguageSwitch language;
    language.use(QStringLiteral("en"));
    QCOMPARE(describe(made), QStringLiteral("registration of 2 entries"));
    made.entryCount = 500;
    QCOMPARE(describe(made), QStringLiteral("registration of 500 entries"));
    QCOMPARE(describe(action(3, ActionKind::Settings)), QStringLiteral("change of settings"));
}

HOMEWARD_UI_TEST_MAIN(BridgeTest)
#include "bridge_test.moc"
