// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/scan_file.h"
#include "tests/support/catch.h"
#include "tests/support/usb/edid_builder.h"

using namespace homeward;
using homeward::test::EdidBuilder;

namespace {

std::string masked(const std::string &serial)
{
    Scan scan;
    scan.devices.resize(1);
    scan.devices[0].serial = serial;
    maskSerials(scan);
    return scan.devices[0].serial.value_or("gone");
}

/// The kind of each sign: letters, digits and all others.
std::string shapeOf(const std::string &text)
{
    std::string shape;
    for (const char c : text)
        shape += c >= '0' && c <= '9' ? '9' : c >= 'A' && c <= 'Z' ? 'A' : c >= 'a' && c <= 'z' ? 'a' : c;
    return shape;
}

} // namespace

TEST_CASE("a masked serial has the shape of the real one and is not it")
{
    for (const char *serial : {"LCL0218420001234", "00:1a:2b:3c:4d:5e", "S/N 0012-abcdEFGH",
                               "60A44C413D2600008110001A2B3C4D5E6F7060A44C413D2600008110001A2B3C4D5E6F70"}) {
        CHECK(shapeOf(masked(serial)) == shapeOf(serial));
        CHECK(masked(serial) != serial);
    }
}

TEST_CASE("hex stays hex")
{
    CHECK(masked("60A44C413D26FEDCBA").find_first_not_of("0123456789ABCDEF") == std::string::npos);
}

TEST_CASE("characters beyond ASCII do not come through")
{
    const std::string result = masked("序列号-001");
    CHECK(result.substr(0, 10) == "xxxxxxxxx-");
}

TEST_CASE("what tells no device from another stays as it is")
{
    CHECK(masked("") == "");
    CHECK(masked("00000000") == "00000000");
}

TEST_CASE("equal serials become equal ones, and others in another scan")
{
    Scan scan;
    scan.devices.resize(3);
    scan.devices[0].serial = scan.devices[1].serial = "LCL0218420001234";
    scan.devices[2].serial = "LCL0218420001235";
    Scan again = scan;
    maskSerials(scan);
    maskSerials(again);
    CHECK(scan.devices[0].serial == scan.devices[1].serial);
    CHECK(scan.devices[0].serial != scan.devices[2].serial);
    CHECK(scan.devices[0].serial != again.devices[0].serial);
}

TEST_CASE("no serial is left anywhere in a masked scan")
{
    const std::string secret = "LCL0218420001234";
    Scan scan;
    scan.host.serial = "PF2ABCDE";
    scan.host.printers.push_back({"office", "usb://HP/LaserJet?serial=VNB3123456&interface=1", "HP"});
    scan.host.displays.push_back(parseEdid(
        "DP-1", EdidBuilder("DEL", 1, 0x11223344).text(0xff, "7XJHK12").text(0xfc, "DELL").build()));
    Device device;
    device.port = {1, {1}};
    device.serial = secret;
    device.product = "Phone " + secret;
    device.interfaceNames = {"ADB " + secret};
    scan.devices.push_back(device);
    scan.events.push_back({std::chrono::milliseconds{1}, {BusEvent::Kind::Arrived, device.port, device}});
    maskSerials(scan);
    const std::string file = toJson(scan);
    for (const std::string &trace :
         {secret, std::string("PF2ABCDE"), std::string("VNB3123456"), std::string("7XJHK12"),
          toHex(asBytes("7XJHK12")), std::string("44332211")}) {
        INFO(trace);
        CHECK(file.find(trace) == std::string::npos);
    }
    CHECK(scan.host.printers[0].uri.ends_with("&interface=1"));
    CHECK(scan.devices[0].serial == scan.events[0].event.device->serial);
}

TEST_CASE("a masked EDID is as valid as it was, and says the same of the monitor otherwise")
{
    const Bytes good = EdidBuilder("DEL", 0x1234, 7).text(0xff, "7XJHK12").text(0xfc, "DELL U27").build();
    Bytes bad = good;
    bad.back() = static_cast<std::uint8_t>(bad.back() + 3);
    Bytes placeholder = EdidBuilder("DEL", 1, 0x01010101).build();
    placeholder.resize(256);
    Scan scan;
    for (const Bytes &edid : {good, bad, placeholder, Bytes(good.begin(), good.begin() + 60), Bytes{}})
        scan.host.displays.push_back(parseEdid("DP-1", edid));
    const Scan before = scan;
    maskSerials(scan);
    for (std::size_t i = 0; i < scan.host.displays.size(); ++i) {
        INFO(i);
        CHECK(scan.host.displays[i].makerCode == before.host.displays[i].makerCode);
        CHECK(scan.host.displays[i].name == before.host.displays[i].name);
        REQUIRE(scan.host.displays[i].problems.size() == before.host.displays[i].problems.size());
    }
    CHECK(scan.host.displays[0].serial.size() == 7);
    CHECK(scan.host.displays[0].serial != "7XJHK12");
    CHECK(scan.host.displays[2].serial.empty());
}
