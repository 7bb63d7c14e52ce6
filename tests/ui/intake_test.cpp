// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/ui_test.h"
#include "ui/connected/connected_list.h"
#include "ui/intake/box_code.h"
#include "ui/intake/box_form.h"
#include "ui/intake/intake_log.h"
#include "ui/intake/intake_panel.h"
#include "ui/intake/scan_edit.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

using Phase = IntakeSession::Phase;

namespace {

/// A session over a room in which intake is on.
struct Intake {
    explicit Intake(Room &over)
        : room(over)
        , list(over.services)
        , session(over.services, list)
    {
        session.setRunning(true);
    }
    Phase phase() const { return session.status().phase; }
    void unplug(const char *port) { room.port.unplug(*PortPath::parse(port)); }

    Room &room;
    ConnectedList list;
    IntakeSession session;
};

constexpr const char *goodImei = "490154203237518";

} // namespace

class IntakeTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void codesAreToldByTheirForm_data();
    void codesAreToldByTheirForm();
    void aDeviceWaitsForEnterIsRegisteredAndMakesRoomForTheNext();
    void atOnceNeedsNoEnter();
    void whatIsPluggedInBeforeIsLeftAlone();
    void aKnownDeviceIsNotRegisteredAgain();
    void theCommonFieldsGoToEachDevice();
    void identicalWeakDevicesAreEachNewOrALotAndTheChoiceIsRemembered();
    void aDeviceThatLeavesBeforeItsTurnIsForgotten();
    void undoTakesTheLastOneOutOfTheCount();
    void aBoxIsRegisteredByItsCodes();
    void anImeiThatIsThereAlreadyAsks();
    void theEnterOfABarcodeReaderSubmitsNothing();
    void theLogIsNewestFirst();
};

void IntakeTest::codesAreToldByTheirForm_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &scanned, BoxCode::Kind kind, const QString &value) {
        QTest::newRow(name) << scanned << static_cast<int>(kind) << value;
    };
    row("nothing", QStringLiteral("  "), BoxCode::Kind::Empty, QString());
    row("imei", QStringLiteral("490154203237518"), BoxCode::Kind::Imei, QStringLiteral("490154203237518"));
    row("imei with dashes", QStringLiteral("49-015420-323751-8"), BoxCode::Kind::Imei,
        QStringLiteral("490154203237518"));
    row("imei with words", QStringLiteral("IMEI1: 490154203237518"), BoxCode::Kind::Imei,
        QStringLiteral("490154203237518"));
    row("wrong check digit", QStringLiteral("490154203237519"), BoxCode::Kind::BrokenImei,
        QStringLiteral("490154203237519"));
    row("cut off", QStringLiteral("IMEI 4901542032375"), BoxCode::Kind::BrokenImei,
        QStringLiteral("4901542032375"));
    row("serial", QStringLiteral("SN: 9CV0224106000412"), BoxCode::Kind::Serial,
        QStringLiteral("9CV0224106000412"));
    row("chinese label", QStringLiteral("序列号：PF2X8K1M"), BoxCode::Kind::Serial,
        QStringLiteral("PF2X8K1M"));
    row("fourteen digits", QStringLiteral("49015420323751"), BoxCode::Kind::Serial,
        QStringLiteral("49015420323751"));
    row("sn without colon", QStringLiteral("SN12345"), BoxCode::Kind::Serial, QStringLiteral("SN12345"));
}

void IntakeTest::codesAreToldByTheirForm()
{
    QFETCH(QString, scanned);
    QFETCH(int, kind);
    QFETCH(QString, value);
    const BoxCode code = readBoxCode(scanned);
    QCOMPARE(static_cast<int>(code.kind), kind);
    QCOMPARE(code.value, value);
}

void IntakeTest::aDeviceWaitsForEnterIsRegisteredAndMakesRoomForTheNext()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Intake intake(room);
    room.port.plug(phone("1-2", "AAAA1111"));
    QTRY_COMPARE(intake.phase(), Phase::Ready);
    QCOMPARE(room.ledger.info().assets, 0);
    intake.session.confirm();
    QTRY_COMPARE(intake.phase(), Phase::Done);
    QCOMPARE(intake.session.status().tag, QStringLiteral("A-0001"));
    QCOMPARE(intake.session.count(), 1);
    intake.unplug("1-2");
    QTRY_COMPARE(intake.phase(), Phase::Waiting);
    room.port.plug(phone("1-2", "BBBB2222"));
    QTRY_COMPARE(intake.phase(), Phase::Ready);
}

void IntakeTest::atOnceNeedsNoEnter()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Intake intake(room);
    intake.session.setAtOnce(true);
    room.port.plug(phone("1-2", "AAAA1111"));
    room.port.plug(phone("1-3", "BBBB2222"));
    QTRY_COMPARE(intake.session.count(), 2);
    QTRY_COMPARE(room.ledger.info().assets, 2);
}

void IntakeTest::whatIsPluggedInBeforeIsLeftAlone()
{
    Room room;
    room.makeLedger();
    room.port.plug(phone("1-1", "OPERATORS"));
    room.startBus();
    Intake intake(room);
    intake.session.setAtOnce(true);
    room.port.plug(phone("1-2", "AAAA1111"));
    QTRY_COMPARE(intake.session.count(), 1);
    QCOMPARE(intake.session.entries().size(), 1U);
    QCOMPARE(room.ledger.info().assets, 1);
}

void IntakeTest::aKnownDeviceIsNotRegisteredAgain()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Intake intake(room);
    intake.session.setAtOnce(true);
    room.port.plug(phone("1-2", "AAAA1111"));
    QTRY_COMPARE(intake.session.count(), 1);
    intake.unplug("1-2");
    QTRY_COMPARE(intake.phase(), Phase::Waiting);
    room.port.plug(phone("1-4", "AAAA1111"));
    QTRY_COMPARE(intake.phase(), Phase::Known);
    QCOMPARE(intake.session.status().tag, QStringLiteral("A-0001"));
    QCOMPARE(room.ledger.info().assets, 1);
}

void IntakeTest::theCommonFieldsGoToEachDevice()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Intake intake(room);
    AssetFields fields;
    fields.unit = "Bureau / Finance";
    fields.holder = "Wang Fang";
    intake.session.setFields(fields);
    room.port.plug(phone("1-2", "AAAA1111"));
    QTRY_COMPARE(intake.phase(), Phase::Ready);
    intake.session.confirm();
    QTRY_COMPARE(intake.session.count(), 1);
    std::optional<Asset> asset;
    room.ledger.read(
        &room.ledger,
        [id = intake.session.entries().front().asset](Ledger &ledger) { return ledger.asset(id); },
        [&](const Result<Asset> &found) { asset = *found; });
    QTRY_VERIFY(asset);
    QCOMPARE(asset->fields.unit, fields.unit);
    QCOMPARE(asset->fields.holder, fields.holder);
}

void IntakeTest::identicalWeakDevicesAreEachNewOrALotAndTheChoiceIsRemembered()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Intake intake(room);
    room.port.plug(mouse("1-2"));
    QTRY_COMPARE(intake.phase(), Phase::AskWeak);
    intake.session.takeIntoLot(true);
    QTRY_COMPARE(intake.phase(), Phase::Done);
    intake.unplug("1-2");
    QTRY_COMPARE(intake.phase(), Phase::Waiting);
    room.port.plug(mouse("1-2"));
    QTRY_COMPARE(intake.phase(), Phase::Ready);
    intake.session.confirm();
    QTRY_COMPARE(intake.phase(), Phase::Done);
    QCOMPARE(intake.session.status().outcome, RegisterOutcome::AddedToLot);
    QCOMPARE(intake.session.status().tag, QStringLiteral("A-0001"));
    QTRY_COMPARE(room.ledger.info().quantity, 2);
    QCOMPARE(room.ledger.info().assets, 1);

    // Begun anew, the choice is asked again; each as a new one, though the port is the same.
    intake.session.setRunning(false);
    intake.session.setRunning(true);
    intake.session.setAtOnce(true);
    for (int i = 0; i < 2; ++i) {
        intake.unplug("1-2");
        room.port.plug(mouse("1-3"));
        if (i == 0) {
            QTRY_COMPARE(intake.phase(), Phase::AskWeak);
            intake.session.takeAsNew(true);
        }
        QTRY_COMPARE(intake.session.count(), 3 + i);
        intake.unplug("1-3");
        QTRY_COMPARE(intake.phase(), Phase::Waiting);
    }
    QCOMPARE(room.ledger.info().assets, 3);
}

void IntakeTest::aDeviceThatLeavesBeforeItsTurnIsForgotten()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Intake intake(room);
    room.port.plug(mouse("1-2"));
    QTRY_COMPARE(intake.phase(), Phase::AskWeak);
    room.port.plug(phone("1-3", "AAAA1111"));
    QTRY_COMPARE(intake.session.waiting(), 1);
    intake.unplug("1-3");
    QTRY_COMPARE(intake.session.waiting(), 0);
    intake.unplug("1-2");
    QTRY_COMPARE(intake.phase(), Phase::Waiting);
    QCOMPARE(room.ledger.info().assets, 0);
}

void IntakeTest::undoTakesTheLastOneOutOfTheCount()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Intake intake(room);
    intake.session.setAtOnce(true);
    room.port.plug(phone("1-2", "AAAA1111"));
    QTRY_COMPARE(intake.session.count(), 1);
    room.ledger.write(
        &room.ledger,
        [deed = room.services.deed()](Ledger &ledger) { return ledger.undo(std::nullopt, deed); },
        [](const Result<UndoReport> &) {});
    QTRY_COMPARE(intake.session.count(), 0);
    QVERIFY(intake.session.entries().front().undone);
}

void IntakeTest::aBoxIsRegisteredByItsCodes()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Intake intake(room);
    AssetFields fields;
    fields.unit = "Bureau";
    intake.session.setFields(fields);
    Registration registration;
    registration.brand = "Huawei";
    registration.model = "Mate 60";
    registration.fields.imei = goodImei;
    intake.session.registerTyped(registration, QStringLiteral("Huawei Mate 60"));
    QTRY_COMPARE(intake.phase(), Phase::Done);
    std::optional<Asset> asset;
    room.ledger.read(
        &room.ledger,
        [id = intake.session.entries().front().asset](Ledger &ledger) { return ledger.asset(id); },
        [&](const Result<Asset> &found) { asset = *found; });
    QTRY_VERIFY(asset);
    QCOMPARE(asset->fields.imei, std::string(goodImei));
    QCOMPARE(asset->fields.unit, std::string("Bureau"));
    QCOMPARE(asset->attribution.brand, std::string("Huawei"));
}

void IntakeTest::anImeiThatIsThereAlreadyAsks()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Intake intake(room);
    Registration registration;
    registration.brand = "Huawei";
    registration.fields.imei = goodImei;
    intake.session.registerTyped(registration, QStringLiteral("Huawei"));
    QTRY_COMPARE(intake.phase(), Phase::Done);
    intake.session.registerTyped(registration, QStringLiteral("Huawei"));
    QTRY_COMPARE(intake.phase(), Phase::AskSame);
    QCOMPARE(intake.session.status().tag, QStringLiteral("A-0001"));
    intake.session.takeAsSame();
    QTRY_COMPARE(intake.phase(), Phase::Done);
    QCOMPARE(room.ledger.info().assets, 1);
}

void IntakeTest::theEnterOfABarcodeReaderSubmitsNothing()
{
    BoxForm form;
    form.show();
    QSignalSpy wanted(&form, &BoxForm::registerWanted);
    QSignalSpy empty(&form, &BoxForm::emptySubmitted);
    auto *scan = childOf<ScanEdit>(form, "scan");
    childOf<ScanEdit>(form, "boxBrand")->setText(QStringLiteral("Huawei"));
    const auto read = [&](const char *code) {
        scan->setFocus();
        QTest::keyClicks(scan, QLatin1String(code));
        QTest::keyClick(scan, Qt::Key_Return);
    };
    read(goodImei);
    read("SN: 9CV0224106000412");
    read("352099001761481");
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(childOf<ScanEdit>(form, "imei1")->text(), QString::fromLatin1(goodImei));
    QCOMPARE(childOf<ScanEdit>(form, "imei2")->text(), QStringLiteral("352099001761481"));
    QCOMPARE(childOf<ScanEdit>(form, "boxSerial")->text(), QStringLiteral("9CV0224106000412"));
    QVERIFY(scan->text().isEmpty());

    // A misread code stays in the line, selected, for the next reading to replace.
    read("490154203237519");
    QCOMPARE(scan->selectedText(), QStringLiteral("490154203237519"));
    QCOMPARE(childOf<ScanEdit>(form, "imei1")->text(), QString::fromLatin1(goodImei));
    scan->clear();
    QTest::keyClick(scan, Qt::Key_Return);
    QCOMPARE(empty.size(), 1);
    QTest::keyClick(childOf<ScanEdit>(form, "boxModel"), Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);

    childOf<QPushButton>(form, "registerBox")->click();
    QCOMPARE(wanted.size(), 1);
    const auto registration = wanted.first().first().value<Registration>();
    QCOMPARE(registration.fields.imei, std::string("490154203237518 352099001761481"));
    QVERIFY(childOf<ScanEdit>(form, "imei1")->text().isEmpty());
    QCOMPARE(childOf<ScanEdit>(form, "boxBrand")->text(), QStringLiteral("Huawei"));
    childOf<ScanEdit>(form, "imei1")->setText(QStringLiteral("123"));
    QVERIFY(!childOf<QPushButton>(form, "registerBox")->isEnabled());
}

void IntakeTest::theLogIsNewestFirst()
{
    Room room;
    room.makeLedger();
    room.startBus();
    Intake intake(room);
    IntakeLog log(intake.session);
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::Fatal);
    intake.session.setAtOnce(true);
    room.port.plug(phone("1-2", "AAAA1111"));
    QTRY_COMPARE(log.rowCount(), 1);
    room.port.plug(phone("1-3", "BBBB2222", "HUAWEI", "Mate 70"));
    QTRY_COMPARE(log.rowCount(), 2);
    QCOMPARE(log.index(0, IntakeLog::TitleColumn).data().toString(), QStringLiteral("Mate 70"));
    QCOMPARE(log.index(1, IntakeLog::TagColumn).data().toString(), QStringLiteral("A-0001"));
}

HOMEWARD_UI_TEST_MAIN(IntakeTest)
#include "intake_test.moc"
