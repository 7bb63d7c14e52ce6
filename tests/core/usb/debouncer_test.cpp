// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/debouncer.h"
#include "tests/support/catch.h"

using namespace homeward;
using namespace std::chrono_literals;

namespace {

const PortPath left{1, {1}};
const PortPath right{1, {2}};
constexpr auto Arrived = BusEvent::Kind::Arrived;
constexpr auto Left = BusEvent::Kind::Left;
using Notices = std::vector<Debouncer::Notice>;

} // namespace

TEST_CASE("an arrival is told once its port has been quiet")
{
    Debouncer debouncer(300ms);
    CHECK(debouncer.arrived(left, 1, 1000ms).empty());
    CHECK(debouncer.nextDue() == 1300ms);
    CHECK(debouncer.due(1299ms).empty());
    CHECK(debouncer.due(1300ms) == Notices{{Arrived, left, 1}});
    CHECK(debouncer.due(9999ms).empty());
    CHECK_FALSE(debouncer.nextDue());
}

TEST_CASE("a departure is told at once")
{
    Debouncer debouncer(300ms);
    debouncer.arrived(left, 1, 0ms);
    debouncer.due(300ms);
    CHECK(debouncer.left(left, 1) == Notices{{Left, left, 1}});
    CHECK(debouncer.left(left, 1).empty());
}

TEST_CASE("what left before it was told of is not told at all")
{
    Debouncer debouncer(300ms);
    debouncer.arrived(left, 1, 0ms);
    CHECK(debouncer.left(left, 1).empty());
    CHECK(debouncer.due(9999ms).empty());
}

TEST_CASE("a flapping cable makes one event")
{
    Debouncer debouncer(300ms);
    for (unsigned i = 0; i < 10; ++i) {
        debouncer.arrived(left, i, 100ms * i);
        CHECK(debouncer.due(100ms * i + 50ms).empty());
        CHECK(debouncer.left(left, i).empty());
    }
    debouncer.arrived(left, 10, 1000ms);
    CHECK(debouncer.due(1300ms) == Notices{{Arrived, left, 10}});
}

TEST_CASE("the same arrival twice is one")
{
    Debouncer debouncer(300ms);
    debouncer.arrived(left, 1, 0ms);
    debouncer.arrived(left, 1, 200ms);
    CHECK(debouncer.due(300ms) == Notices{{Arrived, left, 1}});
    CHECK(debouncer.arrived(left, 1, 400ms).empty());
    CHECK(debouncer.due(9999ms).empty());
}

TEST_CASE("another device at a port means that the first one left")
{
    Debouncer debouncer(300ms);
    debouncer.arrived(left, 1, 0ms);
    debouncer.due(300ms);
    CHECK(debouncer.arrived(left, 2, 500ms) == Notices{{Left, left, 1}});
    CHECK(debouncer.left(left, 1).empty()); // comes late
    CHECK(debouncer.due(800ms) == Notices{{Arrived, left, 2}});
}

TEST_CASE("what was there before is told at once, in the order of the ports")
{
    Debouncer debouncer(300ms);
    debouncer.present(right, 2, 10ms);
    debouncer.present(left, 1, 10ms);
    CHECK(debouncer.due(10ms) == Notices{{Arrived, left, 1}, {Arrived, right, 2}});
}

TEST_CASE("ports do not hold each other up")
{
    Debouncer debouncer(300ms);
    debouncer.arrived(left, 1, 0ms);
    debouncer.arrived(right, 2, 250ms);
    CHECK(debouncer.due(300ms) == Notices{{Arrived, left, 1}});
    CHECK(debouncer.nextDue() == 550ms);
}

TEST_CASE("a postponed arrival comes again, unless the device is gone by then")
{
    Debouncer debouncer(300ms);
    debouncer.arrived(left, 1, 0ms);
    const auto notice = debouncer.due(300ms).at(0);
    debouncer.postpone(notice, 400ms);
    CHECK(debouncer.due(399ms).empty());
    CHECK(debouncer.due(400ms) == Notices{notice});
    debouncer.postpone(notice, 500ms);
    CHECK(debouncer.left(left, 1).empty());
    debouncer.postpone(notice, 600ms);
    CHECK(debouncer.due(9999ms).empty());
}

TEST_CASE("a new listener hears of all that is there")
{
    Debouncer debouncer(300ms);
    debouncer.present(left, 1, 0ms);
    debouncer.due(0ms);
    debouncer.arrived(right, 2, 100ms);
    debouncer.tellAllAgain(150ms);
    CHECK(debouncer.due(150ms).size() == 2);
}
