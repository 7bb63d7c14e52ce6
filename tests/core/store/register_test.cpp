// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"

using namespace homeward;
using namespace homeward::test;

TEST_CASE("a device with a serial is registered once and recognised afterwards")
{
    Office office;
    const Registered first = office.add(registrationOf(huaweiPhone()));
    CHECK(first.outcome == RegisterOutcome::Created);
    CHECK(first.tag == "A-0001");
    const auto actions = office.actions();
    const Registered second = office.add(registrationOf(huaweiPhone("HW1234567", "1-7")));
    CHECK(second.outcome == RegisterOutcome::Unchanged);
    CHECK(second.asset == first.asset);
    CHECK(office.actions() == actions);
    const Asset asset = must(office.ledger.asset(first.asset));
    CHECK(asset.serial == "HW1234567");
    CHECK(asset.attribution.brand == "Huawei");
    CHECK(asset.attribution.category == Category::Smartphone);
    CHECK_FALSE(asset.attribution.evidence.empty());
    CHECK(asset.firstSeen == office.clock.now());
    REQUIRE(asset.identities.size() == 1);
    CHECK(asset.identities.front() == Identity{IdentityKind::UsbSerial, Strength::Strong, 0x12d1, "HW1234567"});
    office.checkClean();
}

TEST_CASE("a serial counts whatever its case, blanks and dashes")
{
    Office office;
    const Registered first = office.add(registrationOf(huaweiPhone("HW12-34567")));
    CHECK(office.add(registrationOf(huaweiPhone("hw12 34567"))).asset == first.asset);
    office.checkClean();
}

TEST_CASE("registering the same bus again changes nothing and leaves no history")
{
    Office office;
    const std::vector<Registration> bus = {registrationOf(huaweiPhone()), registrationOf(motorolaPhone()),
                                           registrationOf(logitechMouse(), Registration::Weak::SamePort)};
    office.addAll(bus);
    const auto actions = office.actions();
    const auto version = must(office.ledger.dataVersion());
    office.clock.advance(std::chrono::hours{1});
    for (const Registered &one : office.addAll(bus))
        CHECK(one.outcome == RegisterOutcome::Unchanged);
    CHECK(office.actions() == actions);
    CHECK(must(office.ledger.dataVersion()) == version);
    CHECK(must(office.ledger.asset({1})).lastSeen == office.clock.now());
}

TEST_CASE("a device without a plausible serial is left out unless it is said what to do")
{
    Office office;
    CHECK(office.add(registrationOf(logitechMouse())).outcome == RegisterOutcome::LeftWeak);
    CHECK(office.add(registrationOf(huaweiPhone("0123456789ABCDEF"))).outcome == RegisterOutcome::LeftWeak);
    CHECK(office.add(registrationOf(huaweiPhone("00000000"))).outcome == RegisterOutcome::LeftWeak);
    CHECK(must(office.ledger.info()).assets == 0);
    CHECK(office.actions() == 1);
}

TEST_CASE("two identical mice without serials are two assets, on whatever port")
{
    Office office;
    const auto added = office.addAll({registrationOf(logitechMouse("1-2"), Registration::Weak::New),
                                      registrationOf(logitechMouse("1-2"), Registration::Weak::New)});
    CHECK(added[0].asset != added[1].asset);
    CHECK(office.tags() == "A-0001 A-0002");
}

TEST_CASE("a weak device on the same port is the same one only if there is exactly one candidate")
{
    Office office;
    using enum Registration::Weak;
    const Registered mouse = office.add(registrationOf(logitechMouse("1-2"), SamePort));
    CHECK(mouse.outcome == RegisterOutcome::Created);
    CHECK(office.add(registrationOf(logitechMouse("1-2"), SamePort)).asset == mouse.asset);
    CHECK(office.add(registrationOf(logitechMouse("1-3"), SamePort)).outcome == RegisterOutcome::Created);
    Registration elsewhere = registrationOf(logitechMouse("1-2"), SamePort);
    elsewhere.workstation = "other desk";
    CHECK(office.add(elsewhere).outcome == RegisterOutcome::Created);
    // A second one that was last seen on the port: which of them it is cannot be told.
    office.add(registrationOf(logitechMouse("1-2"), New));
    CHECK(must(office.ledger.match(std::vector{logitechMouse("1-2")}, "desk")).front().candidates.size() == 2);
    CHECK(office.add(registrationOf(logitechMouse("1-2"), SamePort)).outcome == RegisterOutcome::Created);
}

TEST_CASE("an asset counts for the port where it was seen last")
{
    Office office;
    const Registered mouse = office.add(registrationOf(logitechMouse("1-2"), Registration::Weak::New));
    Registration moved = registrationOf(logitechMouse("1-5"));
    moved.sameAs = mouse.asset;
    office.clock.advance(std::chrono::minutes{1});
    CHECK(office.add(moved).outcome == RegisterOutcome::Unchanged);
    CHECK(must(office.ledger.match(std::vector{logitechMouse("1-2")}, "desk")).front().candidates.empty());
    CHECK(must(office.ledger.match(std::vector{logitechMouse("1-5")}, "desk")).front().candidates
          == std::vector{mouse.asset});
}

TEST_CASE("alike things can be counted as one lot")
{
    Office office;
    Registration mouse = registrationOf(logitechMouse(), Registration::Weak::AddToLot);
    mouse.fields.unit = "Store";
    const Registered lot = office.add(mouse);
    CHECK(lot.outcome == RegisterOutcome::Created);
    CHECK(office.addAll({mouse, mouse})[1].outcome == RegisterOutcome::AddedToLot);
    CHECK(office.cell(lot.asset, Column::Quantity) == "3");
    mouse.fields.unit = "Finance";
    CHECK(office.add(mouse).outcome == RegisterOutcome::Created);
    CHECK(must(office.ledger.info()).assets == 2);
    CHECK(must(office.ledger.info()).quantity == 4);
    // Single mice of the model are no lot.
    mouse.fields.unit = "Audit";
    mouse.weak = Registration::Weak::New;
    office.add(mouse);
    mouse.weak = Registration::Weak::AddToLot;
    CHECK(office.add(mouse).outcome == RegisterOutcome::Created);
    office.checkClean();
}

TEST_CASE("a serial on two devices at once is junk from then on")
{
    Office office;
    const Registered first = office.add(registrationOf(huaweiPhone("CLONE0001", "1-1")));
    const std::vector<Device> bus = {huaweiPhone("CLONE0001", "1-1"), huaweiPhone("CLONE0001", "1-2")};
    for (const Match &match : must(office.ledger.match(bus, "desk")))
        CHECK(match.kind == MatchKind::SerialSeenTwice);
    const auto both = office.addAll({registrationOf(bus[0], Registration::Weak::SamePort),
                                     registrationOf(bus[1], Registration::Weak::SamePort)});
    CHECK(both[0].asset == first.asset); // by its port
    CHECK(both[1].outcome == RegisterOutcome::Created);
    CHECK(office.cell(first.asset, Column::Identity) == "weak");
    CHECK(office.add(registrationOf(huaweiPhone("CLONE0001", "1-9"))).outcome == RegisterOutcome::LeftWeak);
    // Another vendor's device with that serial is not concerned.
    CHECK(office.add(registrationOf(motorolaPhone("CLONE0001"))).outcome == RegisterOutcome::Created);
    office.checkClean();
}

TEST_CASE("devices registered one by one learn of the duplicate from the match")
{
    Office office;
    Registration clone = registrationOf(huaweiPhone("CLONE0002", "1-1"), Registration::Weak::New);
    clone.serialSeenTwice = true;
    const Registered first = office.add(clone);
    clone.device->port = *PortPath::parse("1-2");
    const Registered second = office.add(clone);
    CHECK(first.asset != second.asset);
    CHECK(office.cell(first.asset, Column::Serial) == "CLONE0002");
}

TEST_CASE("the same serial under another vendor ID is proposed, not assumed")
{
    Office office;
    const Registered phone = office.add(registrationOf(huaweiPhone("SAME12345")));
    Registration diagnostic = registrationOf(usbDevice(0x05c6, 0x9008, "Qualcomm", "QUSB_BULK", "SAME12345"));
    const auto match = must(office.ledger.match({&*diagnostic.device, 1}, "desk")).front();
    CHECK(match.kind == MatchKind::OtherMode);
    CHECK(match.asset == phone.asset);
    CHECK(match.tag == phone.tag);
    const auto actions = office.actions();
    CHECK(office.add(diagnostic).outcome == RegisterOutcome::NeedsConfirmation);
    CHECK(office.actions() == actions);
    diagnostic.sameAs = phone.asset;
    CHECK(office.add(diagnostic).outcome == RegisterOutcome::Updated);
    diagnostic.sameAs = {};
    CHECK(office.add(diagnostic).outcome == RegisterOutcome::Unchanged);
    const Asset asset = must(office.ledger.asset(phone.asset));
    CHECK(asset.identities.size() == 2);
    CHECK(asset.attribution.brand == "Huawei"); // its better face stays
    diagnostic.device->serial = "SAME99999";
    office.add(registrationOf(huaweiPhone("SAME99999")));
    diagnostic.asNew = true;
    CHECK(office.add(diagnostic).outcome == RegisterOutcome::Created);
    office.checkClean();
}

TEST_CASE("a scan does not overwrite what a person typed, nor a value with a default")
{
    Office office;
    Registration phone = registrationOf(huaweiPhone());
    phone.fields.unit = "Finance";
    phone.fields.location = "Room 1";
    const Registered added = office.add(phone);
    phone.fields.unit = "Audit";
    phone.fields.location = "";
    phone.fields.notes = "scratched";
    phone.fields.tag = "F-1";
    const Registered again = office.add(phone);
    CHECK(again.outcome == RegisterOutcome::Updated);
    CHECK(again.kept == std::vector<std::string>{"unit"});
    CHECK(office.cell(added.asset, Column::Unit) == "Finance");
    CHECK(office.cell(added.asset, Column::Location) == "Room 1");
    CHECK(office.cell(added.asset, Column::Notes) == "scratched");
    CHECK(office.cell(added.asset, Column::Tag) == "F-1"); // the tag was given out, not typed
    office.set(added.asset, Column::Quantity, "1");
    office.set(added.asset, Column::Status, "stored");
    Registration plain = registrationOf(huaweiPhone());
    CHECK(office.add(plain).outcome == RegisterOutcome::Unchanged);
    CHECK(office.cell(added.asset, Column::Status) == "stored");
    office.checkClean();
}

TEST_CASE("an ended entry that shows up again is asked about")
{
    Office office;
    const Registered phone = office.add(registrationOf(huaweiPhone()));
    must(office.ledger.retire({&phone.asset, 1}, Status::Lost, deed()));
    Registration again = registrationOf(huaweiPhone());
    CHECK(office.add(again).outcome == RegisterOutcome::NeedsConfirmation);
    CHECK(office.cell(phone.asset, Column::Status) == "lost");
    again.sameAs = phone.asset;
    CHECK(office.add(again).outcome == RegisterOutcome::Updated);
    CHECK(office.cell(phone.asset, Column::Status) == "in-use");
}

TEST_CASE("what is typed is found again by its numbers")
{
    Office office;
    Registration boxed = typedPhone("Huawei", "P40");
    boxed.fields.imei = "490154203237518 356938035643809";
    boxed.fields.serialPrinted = "PRINT-77";
    const Registered phone = office.add(boxed);
    CHECK(office.cell(phone.asset, Column::Brand) == "Huawei");
    CHECK(office.cell(phone.asset, Column::Category) == "smartphone");
    CHECK(office.cell(phone.asset, Column::Identity) == "typed");
    Registration again = typedPhone("", "");
    again.fields.imei = "356938035643809";
    CHECK(office.add(again).outcome == RegisterOutcome::NeedsConfirmation);
    // The phone out of its box, whose USB serial is the printed one.
    Registration plugged = registrationOf(huaweiPhone("PRINT77"));
    CHECK(office.add(plugged).asset == phone.asset);
    CHECK(office.add(plugged).outcome == RegisterOutcome::NeedsConfirmation);
    plugged.sameAs = phone.asset;
    CHECK(office.add(plugged).outcome == RegisterOutcome::Updated);
    CHECK(office.cell(phone.asset, Column::Model) == "P40");
    CHECK(office.cell(phone.asset, Column::Identity) == "strong");
    for (const std::string reference : {"A-0001", "a-0001", "490154203237518", "print 77", "PRINT77"})
        CHECK(must(office.ledger.find(reference)) == phone.asset);
    CHECK(office.ledger.find("nothing").error().code == ErrorCode::NotFound);
    office.checkClean();
}

TEST_CASE("what cannot be registered is refused as a whole")
{
    Office office;
    Registration wrong = typedPhone("Huawei", "P40");
    wrong.fields.imei = "490154203237519";
    const std::vector<Registration> both = {registrationOf(huaweiPhone()), wrong};
    const auto result = office.ledger.registerAll(both, deed());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::InvalidInput);
    CHECK(must(office.ledger.info()).assets == 0);
    Registration nothing;
    CHECK_FALSE(office.ledger.registerAll({&nothing, 1}, deed()));
    Registration words = registrationOf(huaweiPhone());
    words.brand = "Huawei";
    CHECK_FALSE(office.ledger.registerAll({&words, 1}, deed()));
}

TEST_CASE("tags are given in order, never twice, and grow beyond four digits")
{
    Office office;
    Registration typed = typedPhone("Huawei", "P40");
    typed.fields.tag = "A-0002";
    office.add(typed);
    typed.fields.tag.clear();
    CHECK(office.add(typed).tag == "A-0001");
    CHECK(office.add(typed).tag == "A-0003");
    must(office.ledger.undo(std::nullopt, deed()));
    CHECK(office.add(typed).tag == "A-0004");
    typed.fields.tag = "a-0001";
    const auto taken = office.ledger.registerAll({&typed, 1}, deed());
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::Conflict);
    CHECK(office.tags() == "A-0001 A-0002 A-0004");
}

TEST_CASE("a personal device leaves no raw number behind, in rows and in history")
{
    Office office;
    Registration personal = registrationOf(huaweiPhone("SECRET7788"));
    personal.fields.ownership = Ownership::Personal;
    personal.fields.holder = "Zhang San";
    personal.fields.imei = "490154203237518";
    const Registered phone = office.add(personal);
    CHECK(office.cell(phone.asset, Column::Brand) == "Huawei");
    CHECK(office.cell(phone.asset, Column::Category) == "smartphone");
    CHECK(office.cell(phone.asset, Column::Model) == "Huawei");
    CHECK(office.cell(phone.asset, Column::Serial).empty());
    CHECK(office.cell(phone.asset, Column::Imei).empty());
    CHECK(office.cell(phone.asset, Column::Vid).empty());
    CHECK(office.add(registrationOf(huaweiPhone("SECRET7788"))).outcome == RegisterOutcome::Unchanged);
    CHECK(must(office.ledger.find("secret-7788")) == phone.asset);
    Registration other = registrationOf(usbDevice(0x05c6, 0x9008, "", "", "SECRET7788"));
    CHECK(office.add(other).outcome == RegisterOutcome::NeedsConfirmation);
    personal.fields.price = Money{100, "CNY"};
    CHECK_FALSE(office.ledger.registerAll({&personal, 1}, deed()));
    must(office.ledger.compact());
    for (const char *name : {"ledger.homeward", "ledger.homeward-wal"}) {
        const auto bytes = readFile(office.folder / name);
        for (const std::string secret : {"SECRET7788", "secret7788", "490154203237518", "P40"})
            CHECK((!bytes || bytes->find(secret) == std::string::npos));
    }
    office.checkClean();
}

TEST_CASE("a department's device does not become personal behind its history")
{
    Office office;
    const Registered phone = office.add(registrationOf(huaweiPhone()));
    const AssetEdit edit{{{Column::Ownership, "personal"}}, {}, {}, {}};
    const auto done = office.ledger.edit({&phone.asset, 1}, edit, deed());
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Conflict);
    Registration personal = registrationOf(huaweiPhone());
    personal.fields.ownership = Ownership::Personal;
    CHECK(office.add(personal).kept == std::vector<std::string>{"ownership"});
}

TEST_CASE("a workstation and its monitor are assets")
{
    Office office;
    Host host;
    host.name = "desk";
    host.vendor = "LENOVO";
    host.product = "ThinkCentre M70";
    host.serial = "PF0XYZ12";
    host.chassis = Chassis::Desktop;
    Registration computer;
    computer.host = host;
    const Registered first = office.add(computer);
    CHECK(first.outcome == RegisterOutcome::Created);
    CHECK(office.cell(first.asset, Column::Brand) == "Lenovo");
    CHECK(office.add(computer).outcome == RegisterOutcome::Unchanged);
    CHECK(must(office.ledger.find("pf0xyz12")) == first.asset);
    computer.host->serial = "To be filled by O.E.M.";
    CHECK(office.add(computer).outcome == RegisterOutcome::LeftWeak);
    computer.weak = Registration::Weak::SamePort;
    CHECK(office.add(computer).outcome == RegisterOutcome::Created);
    CHECK(office.add(computer).outcome == RegisterOutcome::Unchanged);

    Display display;
    display.connector = "HDMI-A-1";
    display.makerCode = "LEN";
    display.productCode = 0x1234;
    display.name = "P24h";
    display.serial = "V9098ABC";
    Registration monitor;
    monitor.display = display;
    monitor.workstation = "desk";
    const Registered screen = office.add(monitor);
    CHECK(screen.outcome == RegisterOutcome::Created);
    CHECK(office.add(monitor).asset == screen.asset);
    monitor.display->productCode = 0x4321; // another product of the maker may have the same serial
    CHECK(office.add(monitor).asset != screen.asset);
    office.checkClean();
}

TEST_CASE("hostile strings are kept and harm nothing")
{
    Office office;
    Device device = usbDevice(0x1234, 0x5678, std::string("a\0b", 3), "=cmd|'/c calc'!A1\xff\xfe'; DROP TABLE asset;--",
                              "\xe2\x80\xaeSER\xffIAL\n1");
    Registration hostile = registrationOf(device, Registration::Weak::New);
    hostile.fields.location = "'; DELETE FROM entry; --";
    const Registered added = office.add(hostile);
    CHECK(office.cell(added.asset, Column::Model).starts_with("=cmd"));
    CHECK(office.cell(added.asset, Column::Location) == "'; DELETE FROM entry; --");
    office.checkClean();
}
