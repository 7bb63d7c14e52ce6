// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/tracker.h"
#include "tests/support/catch.h"
#include "tests/support/usb/event_log.h"

#include <atomic>

using namespace homeward;
using homeward::test::EventLog;
using namespace std::chrono_literals;
using Reading = Tracker::Reading;

namespace {

constexpr Tracker::Times quick{20ms, 5ms, 10, 2};

Presence presence(Debouncer::Stay stay, std::uint8_t port)
{
    Presence one;
    one.stay = stay;
    one.address = static_cast<int>(stay);
    one.device.port = {1, {port}};
    return one;
}

Reading readProduct(Device &device, int address)
{
    device.product = std::to_string(address);
    return Reading::Complete;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("devices that were there before are told at once, by port")
{
    EventLog log;
    Tracker tracker({.quiet = std::chrono::hours{1}}, readProduct, log.sink());
    tracker.arrived(presence(2, 7), true);
    tracker.arrived(presence(1, 3), true);
    tracker.run();
    REQUIRE(log.waitForCount(2));
    CHECK(log.lines() == Lines{"+1-3", "+1-7"});
    CHECK(log.present().at({1, {3}}).product == "1");
}

TEST_CASE("an arrival is told after its quiet time, with what was read")
{
    EventLog log;
    Tracker tracker(quick, readProduct, log.sink());
    tracker.run();
    tracker.arrived(presence(5, 1), false);
    REQUIRE(log.waitForCount(1));
    tracker.left(5);
    REQUIRE(log.waitForCount(2));
    CHECK(log.lines() == Lines{"+1-1", "-1-1"});
    CHECK(log.events()[0].device->product == "5");
}

TEST_CASE("what is not there yet is tried again, and told when it is")
{
    std::atomic<int> attempts{0};
    const auto late = [&](Device &device, int address) {
        return ++attempts < 4 ? Reading::NotThere : readProduct(device, address);
    };
    EventLog log;
    Tracker tracker(quick, late, log.sink());
    tracker.run();
    tracker.arrived(presence(5, 1), false);
    REQUIRE(log.waitForCount(1));
    CHECK(attempts == 4);
    CHECK(log.events()[0].device->product == "5");
}

TEST_CASE("what never comes is told all the same, with what is known")
{
    std::atomic<int> attempts{0};
    for (const auto &[reading, expected] :
         {std::pair{Reading::NotThere, 11}, std::pair{Reading::StringsMissing, 3}}) {
        attempts = 0;
        EventLog log;
        Tracker tracker(
            quick,
            [&, outcome = reading](Device &device, int) {
                ++attempts;
                addProblem(device.problems, UsbMsg::UsbNoDescriptors);
                return outcome;
            },
            log.sink());
        tracker.run();
        tracker.arrived(presence(5, 1), false);
        REQUIRE(log.waitForCount(1));
        CHECK(attempts == expected);
        CHECK(log.events()[0].device->problems.size() == 1);
    }
}

TEST_CASE("what leaves while it is tried again is never told")
{
    EventLog log;
    std::atomic<int> attempts{0};
    Tracker tracker(
        {.quiet = 1ms, .retryAfter = 1ms, .retries = 1'000'000},
        [&](Device &device, int address) {
            ++attempts;
            return address == 5 ? Reading::NotThere : readProduct(device, address);
        },
        log.sink());
    tracker.run();
    tracker.arrived(presence(5, 1), false);
    while (attempts < 3)
        std::this_thread::yield();
    tracker.left(5);
    tracker.arrived(presence(6, 2), false);
    REQUIRE(log.waitForCount(1));
    CHECK(log.lines() == Lines{"+1-2"});
}

TEST_CASE("double arrivals, unknown departures and reused addresses do no harm")
{
    EventLog log;
    Tracker tracker(quick, readProduct, log.sink());
    tracker.arrived(presence(5, 1), true);
    tracker.arrived(presence(5, 1), true);
    tracker.left(77);
    tracker.run();
    REQUIRE(log.waitForCount(1));
    tracker.arrived(presence(5, 1), false);
    tracker.arrived(presence(5, 2), false); // the departure from 1-1 was missed
    REQUIRE(log.waitForCount(3));
    CHECK(log.lines() == Lines{"+1-1", "-1-1", "+1-2"});
    CHECK(log.contradictions() == 0);
}

TEST_CASE("nothing is told after stop")
{
    std::atomic<bool> stopped{false};
    std::atomic<int> late{0};
    for (int round = 0; round < 50; ++round) {
        stopped = false;
        Tracker tracker({.quiet = 0ms}, readProduct, [&](const BusEvent &) { late += stopped ? 1 : 0; });
        tracker.run();
        for (Debouncer::Stay stay = 0; stay < 50; ++stay)
            tracker.arrived(presence(stay, static_cast<std::uint8_t>(stay + 1)), false);
        tracker.stop();
        stopped = true;
        tracker.arrived(presence(99, 99), false);
    }
    CHECK(late == 0);
}

TEST_CASE("news from many threads at once is all told")
{
    EventLog log;
    Tracker tracker(quick, readProduct, log.sink());
    tracker.run();
    std::vector<std::thread> threads;
    for (unsigned t = 0; t < 8; ++t) {
        threads.emplace_back([&tracker, t] {
            for (unsigned i = 0; i < 25; ++i)
                tracker.arrived(presence(t * 25 + i, static_cast<std::uint8_t>(t * 25 + i + 1)), false);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(log.waitForPresent(200));
    CHECK(log.contradictions() == 0);
}
