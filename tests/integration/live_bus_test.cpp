// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/live_bus.h"
#include "core/usb/scan_file.h"
#include "tests/support/catch.h"
#include "tests/support/usb/event_log.h"
#include "tests/support/usb/mock_bus.h"

#include <algorithm>

using namespace homeward;
using namespace homeward::test;
using namespace std::chrono_literals;

namespace {

std::vector<MockDevice> table()
{
    return readDeviceTable(HOMEWARD_SOURCE_DIR "/tests/fixtures/usb/devices.tsv");
}

MockDevice mock(std::string_view id)
{
    const auto devices = table();
    const auto found =
        std::find_if(devices.begin(), devices.end(), [&](const MockDevice &d) { return d.id == id; });
    REQUIRE(found != devices.end());
    return *found;
}

std::unique_ptr<Bus> open(std::optional<std::chrono::milliseconds> relistEvery = std::nullopt)
{
    LiveBusOptions options;
    options.times.quiet = 30ms;
    options.times.retryAfter = 10ms;
    options.relistEvery = relistEvery;
    auto bus = openLiveBus(options);
    REQUIRE(bus);
    return *std::move(bus);
}

std::vector<Device> listOf(Bus &bus)
{
    auto list = bus.list();
    REQUIRE(list);
    return *std::move(list);
}

Device deviceAt(Bus &bus, const PortPath &port)
{
    for (Device &device : listOf(bus))
        if (device.port == port)
            return device;
    FAIL("nothing at " << port.toText());
    return {};
}

/// The simulated bus holds about ten events and aborts on one more; libusb reads all that wait when it lists.
void letEventsIn(Bus &bus)
{
    REQUIRE(bus.list());
}

/// The list without what the listing order or a moment could change.
std::map<PortPath, std::uint16_t> idsByPort(const std::vector<Device> &devices)
{
    std::map<PortPath, std::uint16_t> ids;
    for (const Device &device : devices)
        ids.emplace(device.port, device.vid);
    return ids;
}

} // namespace

TEST_CASE("no USB at all is an empty list, not an error")
{
    MockBus mockBus;
    const auto bus = open();
    CHECK(listOf(*bus).empty());
    EventLog log;
    REQUIRE(bus->start(log.sink()));
    bus->stop();
    CHECK(log.events().empty());
}

TEST_CASE("sixteen odd devices are all listed, with what the kernel has of them")
{
    MockBus mockBus;
    std::map<PortPath, MockDevice> plugged;
    for (const MockDevice &device : table())
        plugged.emplace(mockBus.attach(device), device);
    const auto bus = open();
    const auto devices = listOf(*bus);
    REQUIRE(devices.size() == plugged.size() + 1);
    CHECK(devices.front().isRootHub());
    CHECK(devices.front().product == "xHCI Host Controller");
    CHECK(std::is_sorted(devices.begin(), devices.end(),
                         [](const Device &a, const Device &b) { return a.port < b.port; }));
    for (const Device &device : devices) {
        if (device.isRootHub())
            continue;
        const MockDevice &expected = plugged.at(device.port);
        INFO(expected.id);
        CHECK(device.vid == expected.vid());
        CHECK(device.pid == expected.pid());
        CHECK(device.speed == expected.speed);
        CHECK(device.descriptors == expected.descriptors());
        CHECK(device.manufacturer == expected.sysfsString(14));
        CHECK(device.product == expected.sysfsString(15));
        CHECK(device.serial == expected.sysfsString(16));
        CHECK(toText(device.removable) == expected.removable);
    }
    CHECK(mockBus.requests() == 0); // nothing was opened
}

TEST_CASE("strings of all scripts come through, and the missing ones are named")
{
    MockBus mockBus;
    const auto bus = open();
    const Device redmi = deviceAt(*bus, mockBus.attach(mock("redmi")));
    CHECK(redmi.manufacturer == "小米");
    CHECK(redmi.serial == "序列号-001");
    CHECK(redmi.mode == Mode::Ptp);
    const Device emoji = deviceAt(*bus, mockBus.attach(mock("emoji")));
    CHECK(emoji.product == "Pixel 8 📱");
    CHECK(emoji.serial == "Жи-7");
    const Device stalled = deviceAt(*bus, mockBus.attach(mock("stalledproduct")));
    CHECK(stalled.problems == std::vector<Problem>{{UsbMsg::UsbProductNotRead, {}}});
    const Device huawei = deviceAt(*bus, mockBus.attach(mock("huawei")));
    CHECK(huawei.interfaceNames == std::vector<std::string>{"MTP", "ADB Interface"});
    CHECK(huawei.mode == Mode::Mtp);
}

TEST_CASE("devices come and go while the bus is watched")
{
    MockBus mockBus;
    const PortPath before = mockBus.attach(mock("keyboard"));
    const auto bus = open();
    EventLog log;
    REQUIRE(bus->start(log.sink()));
    REQUIRE(log.waitForPresent(2));
    const PortPath phone = mockBus.attach(mock("huawei"));
    REQUIRE(log.waitForPresent(3));
    CHECK(log.present().at(phone).product == "P20 Pro");
    CHECK(log.present().at(phone) == deviceAt(*bus, phone));
    mockBus.detach(before);
    mockBus.detach(phone);
    REQUIRE(log.waitForPresent(1));
    bus->stop();
    CHECK(log.contradictions() == 0);
    CHECK(listOf(*bus).size() == 1);
}

TEST_CASE("what hangs on a hub goes with it")
{
    MockBus mockBus;
    const PortPath hub = mockBus.attach(mock("builtinhub"));
    const PortPath disk = mockBus.attachBelow(hub, mock("disk"));
    CHECK(disk.ports.size() == 2);
    const auto bus = open();
    CHECK(deviceAt(*bus, disk).product == "ASM1051E");
    EventLog log;
    REQUIRE(bus->start(log.sink()));
    REQUIRE(log.waitForPresent(3));
    mockBus.detach(hub);
    CHECK(log.waitForPresent(1));
}

TEST_CASE("a cable that flaps makes one event")
{
    MockBus mockBus;
    LiveBusOptions options;
    options.times.quiet = 1500ms;
    auto bus = openLiveBus(options);
    REQUIRE(bus);
    EventLog log;
    REQUIRE((*bus)->start(log.sink()));
    for (int i = 0; i < 5; ++i) {
        mockBus.detach(mockBus.attach(mock("huawei")));
        letEventsIn(**bus);
    }
    const PortPath port = mockBus.attach(mock("huawei"));
    REQUIRE(log.waitFor([&](const EventLog &) { return true; }));
    REQUIRE(log.waitForPresent(2));
    (*bus)->stop();
    const auto lines = log.lines();
    CHECK(std::count(lines.begin(), lines.end(), "+" + port.toText()) == 1);
    CHECK(std::count(lines.begin(), lines.end(), "-" + port.toText()) == 0);
}

TEST_CASE("a thousand times in and out: nothing lost, nothing made up")
{
    MockBus mockBus;
    const auto bus = open();
    EventLog log;
    REQUIRE(bus->start(log.sink()));
    std::vector<PortPath> ports;
    const auto devices = table();
    for (std::size_t i = 0; i < 1000; ++i) {
        ports.push_back(mockBus.attach(devices[i % devices.size()]));
        if (ports.size() > 3 || i % 3 == 0) {
            mockBus.detach(ports.front());
            ports.erase(ports.begin());
        }
        if (i % 4 == 0)
            letEventsIn(*bus);
    }
    std::size_t expected = mockBus.attached().size() + 1; // and the root hub
    CHECK(log.waitForPresent(expected));
    // The end is quiet: what is told and what is listed must now be the same.
    mockBus.detach(ports.back());
    REQUIRE(log.waitForPresent(--expected));
    const auto list = listOf(*bus);
    bus->stop();
    CHECK(log.contradictions() == 0);
    std::vector<Device> told;
    for (const auto &[port, device] : log.present())
        told.push_back(device);
    CHECK(told == list);
    std::map<PortPath, std::uint16_t> plugged{{{1, {}}, 0x1d6b}};
    for (const auto &[port, id] : mockBus.attached())
        plugged.emplace(port, mock(id).vid());
    CHECK(idsByPort(list) == plugged);
}

TEST_CASE("without hot-plug the bus is listed again and again into the same sink")
{
    MockBus mockBus;
    mockBus.attach(mock("keyboard"));
    const auto bus = open(20ms);
    EventLog log;
    REQUIRE(bus->start(log.sink()));
    REQUIRE(log.waitForPresent(2));
    const PortPath phone = mockBus.attach(mock("huawei"));
    REQUIRE(log.waitForPresent(3));
    CHECK(log.present().at(phone).serial == "LCL0218420009876");
    mockBus.detach(phone);
    REQUIRE(log.waitForPresent(2));
    bus->stop();
    CHECK(log.contradictions() == 0);
}

TEST_CASE("a bus can be started again, and tells of what is there then")
{
    MockBus mockBus;
    mockBus.attach(mock("keyboard"));
    const auto bus = open();
    for (int round = 0; round < 3; ++round) {
        EventLog log;
        REQUIRE(bus->start(log.sink()));
        CHECK(log.waitForPresent(static_cast<std::size_t>(2 + round)));
        bus->stop();
        bus->stop();
        CHECK(log.contradictions() == 0);
        // Comings and goings while nobody listens are no news later.
        mockBus.detach(mockBus.attach(mock("disk")));
        mockBus.attach(mock("nostrings"));
    }
}
