// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/progress/reminders.h"
#include "tests/core/directives/office.h"
#include "tests/support/catch.h"

using namespace homeward;
using test::day;
using test::Office;

namespace {

std::vector<std::string> remindersOn(std::string_view iso)
{
    const Office office(day("2026-10-16"));
    ProgressBook book(office.chronicle());
    std::vector<std::string> text;
    for (const Reminder &reminder : remindersOf(book, day(iso)))
        text.push_back(std::string(toText(reminder.kind)) + " "
                       + std::to_string(reminder.directive.value_or(99)) + ": "
                       + std::to_string(reminder.quantity) + " in " + std::to_string(reminder.days));
    return text;
}

} // namespace

TEST_CASE("reminders say what is due, late, ending and not back, most pressing first")
{
    using Lines = std::vector<std::string>;
    CHECK(remindersOn("2026-08-28") == Lines{"unconfirmed 0: 151 in 10"});
    CHECK(remindersOn("2026-09-04") == Lines{"due-soon 0: 142 in 7", "due-soon 1: 65 in 30"});
    CHECK(remindersOn("2026-09-11")
          == Lines{"overdue 0: 130 in 4", "due-soon 1: 65 in 30", "exemption-ending 0: 8 in 19"});
    CHECK(remindersOn("2026-09-18")
          == Lines{"overdue 0: 118 in 11", "due-soon 1: 56 in 14", "exemption-ending 0: 8 in 12",
                   "not-reclaimed 0: 2 in 0", "not-reclaimed 1: 2 in 0"});
    CHECK(remindersOn("2026-10-16") == Lines{"overdue 0: 95 in 39", "overdue 1: 38 in 15"});
}

TEST_CASE("an order whose promised day has passed is a late delivery")
{
    Office office(day("2026-09-04")); // ordered, promised for the 14th, and nothing since
    ProgressBook book(office.chronicle());
    const auto reminders = remindersOf(book, day("2026-09-15"));
    const auto late = std::ranges::find(reminders, ReminderKind::DeliveryLate, &Reminder::kind);
    REQUIRE(late != reminders.end());
    CHECK(late->quantity == 20);
    CHECK(late->assets.size() == 20);
    CHECK(book.progress(Office::iphones, day("2026-09-15"))->pace.late == 20);
    CHECK(book.progress(Office::iphones, day("2026-09-14"))->pace.late == 0);
}

TEST_CASE("what a leaver holds and what nobody has seen is listed while it is present")
{
    const Office office(day("2026-10-16"));
    const Day today = day("2026-10-16");
    const Reckoner reckoner(office.chronicle(), Vantage::asOf(today));
    const std::vector<HoldingFacts> holdings = {{100, true, today},
                                                {0, true, today}, // scrapped
                                                {101, false, std::nullopt},
                                                {102, false, today - std::chrono::days(91)},
                                                {103, false, today - std::chrono::days(90)},
                                                {5000, true, std::nullopt}};
    const auto reminders = holdingReminders(reckoner, holdings, today, 90);
    REQUIRE(reminders.size() == 2);
    CHECK(reminders[0].kind == ReminderKind::LeaverReturn);
    CHECK(reminders[0].assets == std::vector<std::uint32_t>{100});
    CHECK(reminders[1].kind == ReminderKind::NotSeen);
    CHECK(reminders[1].assets == std::vector<std::uint32_t>{101, 102});
    CHECK(holdingReminders(reckoner, holdings, today, 0).size() == 1);
}
