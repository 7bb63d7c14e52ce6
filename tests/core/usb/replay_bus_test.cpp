// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/scan_file.h"
#include "tests/support/catch.h"
#include "tests/support/usb/event_log.h"

#include <atomic>
#include <thread>

using namespace homeward;
using homeward::test::EventLog;
using namespace std::chrono_literals;

namespace {

Device deviceAt(std::uint8_t port, const char *product)
{
    Device device;
    device.port = {1, {port}};
    device.product = product;
    return device;
}

TimedEvent arrival(std::chrono::milliseconds at, const Device &device)
{
    return {at, {BusEvent::Kind::Arrived, device.port, device}};
}

TimedEvent departure(std::chrono::milliseconds at, std::uint8_t port)
{
    return {at, {BusEvent::Kind::Left, {1, {port}}, std::nullopt}};
}

using Lines = std::vector<std::string>;

/// What a scan's replay tells, without waiting.
Lines played(Scan scan, std::size_t expected)
{
    const auto bus = replayBus(std::move(scan), 0);
    EventLog log;
    REQUIRE(bus->start(log.sink()));
    CHECK(log.waitForCount(expected));
    std::this_thread::sleep_for(20ms); // more than was expected would come now
    bus->stop();
    CHECK(log.contradictions() == 0);
    return log.lines();
}

} // namespace

TEST_CASE("a replay has the file's devices by port before it is started")
{
    Scan scan;
    scan.devices = {deviceAt(2, "B"), deviceAt(1, "A")};
    const auto bus = replayBus(scan, 0);
    const auto list = bus->list();
    REQUIRE(list);
    REQUIRE(list->size() == 2);
    CHECK(list->at(0).product == "A");
}

TEST_CASE("devices are told at once, events in their order")
{
    Scan scan;
    scan.devices = {deviceAt(1, "A")};
    scan.events = {arrival(100ms, deviceAt(2, "B")), departure(5000ms, 1), arrival(9000ms, deviceAt(1, "C"))};
    CHECK(played(scan, 4) == Lines{"+1-1", "+1-2", "-1-1", "+1-1"});
}

TEST_CASE("a replayed cable that flaps makes one event, as on the live bus")
{
    Scan scan;
    for (int i = 0; i < 5; ++i) {
        scan.events.push_back(arrival(100ms * (2 * i), deviceAt(1, "A")));
        scan.events.push_back(departure(100ms * (2 * i + 1), 1));
    }
    scan.events.push_back(arrival(1000ms, deviceAt(1, "A")));
    CHECK(played(scan, 1) == Lines{"+1-1"});
}

TEST_CASE("another device at a taken port makes the first one leave")
{
    Scan scan;
    scan.devices = {deviceAt(1, "A")};
    scan.events = {arrival(100ms, deviceAt(1, "B")), departure(200ms, 7)};
    CHECK(played(scan, 3) == Lines{"+1-1", "-1-1", "+1-1"});
}

TEST_CASE("the list is right before an event is told")
{
    Scan scan;
    scan.devices = {deviceAt(1, "A")};
    scan.events = {departure(10ms, 1), arrival(20ms, deviceAt(2, "B"))};
    EventLog log; // outlives the bus, which tells it
    const auto bus = replayBus(scan, 0);
    REQUIRE(bus->start(log.sink()));
    REQUIRE(log.waitForCount(3));
    const auto list = bus->list();
    REQUIRE(list);
    REQUIRE(list->size() == 1);
    CHECK(list->at(0).product == "B");
}

TEST_CASE("stopping does not wait for events to come")
{
    Scan scan;
    scan.devices = {deviceAt(1, "A")};
    scan.events = {departure(std::chrono::hours{24}, 1)};
    EventLog log; // outlives the bus, which tells it
    const auto bus = replayBus(scan, 1.0);
    REQUIRE(bus->start(log.sink()));
    REQUIRE(log.waitForCount(1));
    bus->stop();
    bus->stop();
    CHECK(log.lines() == Lines{"+1-1"});
}

TEST_CASE("nothing is told after stop, and a new start tells what is there")
{
    Scan scan;
    for (std::uint8_t port = 1; port < 200; ++port)
        scan.devices.push_back(deviceAt(port, "A"));
    EventLog log; // outlives the bus, which tells it
    const auto bus = replayBus(scan, 0);
    std::atomic<bool> stopped{false};
    std::atomic<int> late{0};
    std::atomic<int> told{0};
    REQUIRE(bus->start([&](const BusEvent &) {
        late += stopped ? 1 : 0;
        ++told;
    }));
    bus->stop();
    stopped = true;
    CHECK(late == 0);
    REQUIRE(bus->start(log.sink()));
    CHECK(log.waitForPresent(199));
}

TEST_CASE("events are told in their time, scaled")
{
    Scan scan;
    scan.events = {arrival(1000ms, deviceAt(1, "A"))};
    EventLog log; // outlives the bus, which tells it
    const auto bus = replayBus(scan, 0.05);
    const auto begun = std::chrono::steady_clock::now();
    REQUIRE(bus->start(log.sink()));
    REQUIRE(log.waitForCount(1));
    CHECK(std::chrono::steady_clock::now() - begun >= 65ms); // 1000 + 300 ms of quiet, by 0.05
}

TEST_CASE("a replay cannot read more than the file has")
{
    Scan scan;
    scan.devices = {deviceAt(1, "A")};
    const auto bus = replayBus(scan, 0);
    const auto device = bus->readFromDevice({1, {1}});
    REQUIRE(device);
    CHECK(device->problems.at(0).message == UsbMsg::UsbReplayCannotRead);
    const auto gone = bus->readFromDevice({1, {2}});
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::DeviceGone);
}
