// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/text/messages_usb.h"
#include "core/usb/descriptors.h"
#include "core/usb/scan_file.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "tests/support/usb/mock_device.h"

#include <algorithm>
#include <fstream>
#include <set>

using namespace homeward;
using homeward::test::parseDeviceTable;

namespace {

Device phone(const PortPath &port)
{
    Device device;
    device.port = port;
    device.descriptors = parseDeviceTable("phone\t12d1\t107e\t0299\t00/00/00\t480\tHUAWEI\tP20\tLCL02\t"
                                          "ff/ff/00,81b,01b,82i=MTP ff/42/01,02b,83b")
                             .at(0)
                             .descriptors();
    readDescriptors(device);
    device.manufacturer = "华为";
    device.product = "P20";
    device.serial = "LCL0218420001234";
    device.speed = "480";
    device.removable = Removable::Removable;
    device.interfaceNames = {"MTP"};
    device.mode = inferMode(device);
    return device;
}

Bytes edid()
{
    Bytes bytes(128);
    const Bytes head{0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0x10, 0xac, 0x01, 0x20};
    std::copy(head.begin(), head.end(), bytes.begin());
    int sum = 0;
    for (const std::uint8_t byte : bytes)
        sum += byte;
    bytes.back() = static_cast<std::uint8_t>(256 - sum % 256);
    return bytes;
}

Scan office()
{
    Scan scan;
    scan.takenAt = Moment{*parseDay("2026-09-07")} + std::chrono::hours{8};
    scan.host = {"办公室-7",      "LENOVO",    "20XW", "PF2ABCDE", "LENOVO", "20XW",
                 Chassis::Laptop, "Debian 12", {},     {},         {}};
    scan.host.displays.push_back(parseEdid("HDMI-A-1", edid()));
    scan.host.printers.push_back({"office", "ipp://printer/ipp", "HP LaserJet"});
    scan.host.problems.push_back({UsbMsg::HostNeedsRoot, {"product_serial", "sudo cat x"}});
    scan.devices.push_back(phone({1, {2}}));
    Device bare;
    bare.port = {1, {3}};
    bare.vid = 0x046d;
    bare.pid = 0xc31c;
    bare.bcdDevice = 0x6402;
    bare.interfaces = {{3, 1, 1}, {3, 0, 0}};
    bare.serial = std::string("A\xff\xfe", 3);
    bare.problems = {{UsbMsg::UsbNoDescriptors, {}}};
    scan.devices.push_back(bare);
    using std::chrono::milliseconds;
    scan.events.push_back({milliseconds{500}, {BusEvent::Kind::Left, {1, {2}}, std::nullopt}});
    scan.events.push_back({milliseconds{900}, {BusEvent::Kind::Arrived, {1, {4}}, phone({1, {4}})}});
    scan.problems = {{UsbMsg::ScanLinesPassedOver, {"1", "7"}}};
    return scan;
}

/// The refusal of a text that must not be accepted.
Error refusal(std::string_view text)
{
    const auto scan = parseScan(text, "office.json");
    REQUIRE_FALSE(scan);
    return scan.error();
}

Scan accepted(std::string_view text)
{
    auto scan = parseScan(text, "office.json");
    REQUIRE(scan);
    return *std::move(scan);
}

std::string withDevices(const std::string &devices)
{
    return R"({"format":"homeward-scan","version":1,"devices":[)" + devices + "]}";
}

} // namespace

TEST_CASE("a scan comes back from its file as it went in")
{
    const Scan before = office();
    const Scan after = accepted(toJson(before));
    CHECK(after.format == Scan::Format::Homeward);
    CHECK(after.takenAt == before.takenAt);
    CHECK(after.host == before.host);
    CHECK(after.devices == before.devices);
    CHECK(after.problems == before.problems);
    REQUIRE(after.events.size() == 2);
    CHECK(after.events[0].at == before.events[0].at);
    CHECK(after.events[0].event.kind == BusEvent::Kind::Left);
    CHECK(after.events[1].event.port == PortPath{1, {4}});
    CHECK(after.events[1].event.device == before.events[1].event.device);
    CHECK(toJson(after) == toJson(before));
}

TEST_CASE("a scan file is read from disk, and a missing one is named")
{
    const test::TempFolder folder;
    std::ofstream(folder / "a.json") << toJson(office());
    CHECK(readScan(folder / "a.json")->devices.size() == 2);
    const auto missing = readScan(folder / "b.json");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
}

TEST_CASE("byte order marks and UTF-16 are understood")
{
    const std::string text = withDevices("");
    CHECK(accepted("\xEF\xBB\xBF" + text).devices.empty());
    std::string little = "\xFF\xFE";
    std::string big = "\xFE\xFF";
    for (const char c : text) {
        little += {c, '\0'};
        big += {'\0', c};
    }
    CHECK(accepted(little).devices.empty());
    CHECK(accepted(big).devices.empty());
}

TEST_CASE("a file cut off anywhere is refused with the place where it ends")
{
    const std::string whole = toJson(office());
    for (std::size_t length = 1; length + 2 < whole.size(); length += 7) {
        INFO(length);
        const Error error = refusal(whole.substr(0, length));
        CHECK(error.code == ErrorCode::InvalidInput);
        CHECK(error.message == UsbMsg::ScanCutOff);
    }
    const Error error = refusal("{\n  \"format\": \"homew");
    CHECK(error.parameters == std::vector<std::string>{"office.json", "2", "19"});
}

TEST_CASE("JSON that is broken in the middle is refused with line and column")
{
    const Error error = refusal("{\n\"format\" \"homeward-scan\"}");
    CHECK(error.message == UsbMsg::ScanBroken);
    CHECK(error.parameters.at(1) == "2");
}

TEST_CASE("empty files, other JSON and other kinds of files are told apart")
{
    CHECK(refusal("").message == UsbMsg::ScanEmpty);
    CHECK(refusal(" \r\n\t").message == UsbMsg::ScanEmpty);
    CHECK(refusal("{\"devices\":[1]}").message == UsbMsg::ScanOtherJson);
    CHECK(refusal("[]").message == UsbMsg::ScanOtherJson);
    CHECK(refusal("[[1,2],3]").message == UsbMsg::ScanOtherJson);
    const Error other = refusal("%PDF-1.7\nxyz");
    CHECK(other.message == UsbMsg::ScanUnknownKind);
    CHECK(other.parameters == std::vector<std::string>{"office.json", "1", "%PDF-1.7"});
    CHECK(refusal(std::string("\0\1\2", 3)).message == UsbMsg::ScanUnknownKind);
}

TEST_CASE("a newer version is refused as such, a missing one as broken")
{
    CHECK(refusal(R"({"format":"homeward-scan","version":2})").code == ErrorCode::TooNew);
    CHECK(refusal(R"({"format":"homeward-scan","version":"1"})").message == UsbMsg::ScanNoVersion);
    CHECK(refusal(R"({"format":"homeward-scan"})").message == UsbMsg::ScanNoVersion);
}

TEST_CASE("brackets without end are refused before they take memory")
{
    CHECK(refusal(std::string(1 << 20, '[')).message == UsbMsg::ScanTooDeep);
    CHECK(refusal(R"({"format":"\"[[[[[[","a":)" + std::string(200, '{')).message == UsbMsg::ScanTooDeep);
}

TEST_CASE("a file beyond any scan's size is refused unread")
{
    CHECK(refusal(std::string((32U << 20) + 1, ' ')).message == UsbMsg::ScanTooLarge);
}

TEST_CASE("a device with unusable members is kept with what is usable")
{
    const Scan scan =
        accepted(withDevices(R"({"port_path":"1-2","descriptors":"12zz","serial":7,"product":"P20",
        "vid":"12d1","pid":"nonsense","interfaces":["08/06/50",3,"x"],"problems":"none"})"));
    REQUIRE(scan.devices.size() == 1);
    const Device &device = scan.devices[0];
    CHECK(device.product == "P20");
    CHECK(device.vid == 0x12d1);
    CHECK(device.interfaces == std::vector<UsbClass>{{8, 6, 0x50}});
    const auto has = [&](const char *place, const char *value) {
        const Problem problem{UsbMsg::ScanValueUnusable, {place, value}};
        return std::count(device.problems.begin(), device.problems.end(), problem) == 1;
    };
    CHECK(has("devices[0].descriptors", "\"12zz\""));
    CHECK(has("devices[0].serial", "7"));
    CHECK(has("devices[0].pid", "\"nonsense\""));
}

TEST_CASE("what is no device is passed over by name")
{
    const Scan scan = accepted(withDevices(R"(3, null, "x", {"port_path":"1-1"})"));
    CHECK(scan.devices.size() == 1);
    CHECK(scan.problems.size() == 3);
    CHECK(scan.problems[0] == Problem{UsbMsg::ScanValueUnusable, {"devices[0]", "3"}});
}

TEST_CASE("devices at one port, or at none, get ports of their own")
{
    const Scan scan = accepted(withDevices(
        R"({"port_path":"1-2"},{"port_path":"1-2"},{"port_path":"nowhere","bus":1},{"bus":1},{"bus":1})"));
    REQUIRE(scan.devices.size() == 5);
    std::set<PortPath> ports;
    for (const Device &device : scan.devices) {
        CHECK(device.port.bus == 1);
        CHECK_FALSE(device.isRootHub());
        ports.insert(device.port);
    }
    CHECK(ports.size() == 5);
}

TEST_CASE("problems of a file are kept, in its own form and as plain sentences")
{
    const Scan scan = accepted(withDevices(R"({"port_path":"1-1","problems":["no access",
        {"code":"UsbSerialNotRead","parameters":[]},{"code":"LedgerCorrupt","says":"odd"},{"code":"nonsense"},7]})"));
    CHECK(scan.devices.at(0).problems
          == std::vector<Problem>{
              {UsbMsg::UsbNoted, {"no access"}}, {UsbMsg::UsbSerialNotRead, {}}, {UsbMsg::UsbNoted, {"odd"}}});
}

TEST_CASE("events come in their order; one that brings no device of its own brings the file's")
{
    const Scan scan = accepted(R"({"format":"homeward-scan","version":1,
        "devices":[{"port_path":"1-2","vid":"12d1","pid":"107e"}],
        "events":[{"at_ms":900,"event":"arrived","port_path":"1-2"},
                  {"at_ms":100,"event":"left","port_path":"1-2"},
                  {"at_ms":500,"event":"arrived","device":{"port_path":"1-7","vid":"0001"}},
                  {"at_ms":600,"event":"arrived","port_path":"9-9"},
                  {"at_ms":-1,"event":"left","port_path":"1-2"},
                  {"at_ms":1,"event":"exploded","port_path":"1-2"}, 5]})");
    REQUIRE(scan.events.size() == 3);
    CHECK(scan.events[0].event.kind == BusEvent::Kind::Left);
    CHECK(scan.events[1].event.port == PortPath{1, {7}});
    CHECK(scan.events[2].event.device == scan.devices[0]);
    CHECK(scan.problems.size() == 4);
}

TEST_CASE("moments are read with fractions and offsets")
{
    const auto takenAt = [](const std::string &text) {
        return accepted(R"({"format":"homeward-scan","version":1,"devices":[],"taken_at":")" + text + "\"}")
            .takenAt;
    };
    const Moment expected = Moment{*parseDay("2026-09-07")} + std::chrono::hours{8};
    CHECK(takenAt("2026-09-07T08:00:00Z") == expected);
    CHECK(takenAt("2026-09-07T16:00:00.123+08:00") == expected);
    CHECK(takenAt("2026-09-07 02:30:00-05:30") == expected);
    for (const char *text :
         {"2026-09-07", "2026-13-07T08:00:00Z", "2026-09-07T25:00:00Z", "2026-09-07T08:00:00", "soon"})
        CHECK(takenAt(text) == Moment{});
}
