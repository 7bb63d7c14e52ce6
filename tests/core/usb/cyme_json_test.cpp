// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/scan_file.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace homeward;

namespace {

Scan read(const std::string &name)
{
    auto scan = readScan(std::filesystem::path(HOMEWARD_SOURCE_DIR) / "tests/fixtures/usb" / name);
    REQUIRE(scan);
    CHECK(scan->format == Scan::Format::CymeJson);
    return *std::move(scan);
}

const Device &at(const Scan &scan, const PortPath &port)
{
    const auto found = std::find_if(scan.devices.begin(), scan.devices.end(),
                                    [&](const Device &device) { return device.port == port; });
    REQUIRE(found != scan.devices.end());
    return *found;
}

} // namespace

TEST_CASE("cyme's tree is read with hubs and what hangs on them")
{
    const Scan scan = read("cyme-tree.json");
    REQUIRE(scan.devices.size() == 4);
    CHECK(at(scan, {1, {}}).product == "xHCI Host Controller");
    const Device &phone = at(scan, {1, {2, 3}});
    CHECK(phone.vid == 0x2717);
    CHECK(phone.pid == 0xff40);
    CHECK(phone.bcdDevice == 0x0414);
    CHECK(phone.speed == "480");
    CHECK(phone.manufacturer == "Xiaomi");
    CHECK(phone.product == "Redmi Note");
    CHECK(phone.serial == "a1b2c3d4");
    CHECK(phone.interfaces == std::vector<UsbClass>{{0xff, 0xff, 0x00}, {0xff, 0x42, 0x01}});
    CHECK(phone.interfaceNames == std::vector<std::string>{"MTP", "ADB Interface"});
    CHECK(phone.mode == Mode::Mtp);
    CHECK(phone.problems.empty());
}

TEST_CASE("a name out of cyme's table of ids is not the device's own")
{
    const Device device = at(read("cyme-tree.json"), {1, {4}});
    CHECK_FALSE(device.product);
    CHECK_FALSE(device.serial);
    CHECK(device.speed == "1.5");
}

TEST_CASE("cyme's older list is read, numbers for versions and all")
{
    const Scan scan = read("cyme-list.json");
    REQUIRE(scan.devices.size() == 3);
    CHECK(at(scan, {2, {3}}).bcdDevice == 0x5250);
    CHECK(at(scan, {2, {3}}).speed == "5000");
    CHECK(at(scan, {2, {3}}).deviceClass == UsbClass{9, 0, 3});
    CHECK(at(scan, {2, {3, 2}}).bcdDevice == 0x1012);
    CHECK(at(scan, {0, {1}}).deviceClass == UsbClass{0xfe, 0, 0});
    for (const Device &device : scan.devices)
        CHECK(device.problems == std::vector<Problem>{{UsbMsg::UsbNoDescriptors, {}}});
}

TEST_CASE("entries of cyme's that are no devices are passed over by name")
{
    const auto scan = parseScan(R"([{"vendor_id":1,"product_id":2,"class":"no-such","device_speed":"fast",
        "bcd_device":"x","location_id":{"bus":1,"tree_positions":[1,"x",-3,700]}},
        {"vendor_id":99999,"product_id":2}, 7, {"vendor_id":"1","product_id":2}])",
                                "x.json");
    REQUIRE(scan);
    REQUIRE(scan->devices.size() == 1);
    CHECK(scan->devices[0].port == PortPath{1, {1}});
    CHECK_FALSE(scan->devices[0].bcdDevice);
    CHECK(scan->devices[0].speed.empty());
    REQUIRE(scan->problems.size() == 3);
    CHECK(scan->problems[1] == Problem{UsbMsg::ScanValueUnusable, {"device 3", "7"}});
    CHECK(scan->devices[0].problems.size() == 2);
}
