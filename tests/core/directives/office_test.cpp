// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/directives/progress/progress.h"
#include "core/directives/progress/progress_json.h"
#include "tests/core/directives/office.h"
#include "tests/core/directives/office_rows.h"
#include "tests/support/catch.h"

#include <array>
#include <sstream>

using namespace homeward;
using test::barredRows;
using test::barredWeeks;
using test::day;
using test::iphoneRows;
using test::iphoneWeeks;
using test::line;
using test::lines;
using test::Office;
using test::Row;

namespace {

const Day lastDay = day("2026-10-16");

Progress progressOf(ProgressBook &book, std::uint32_t directive, std::string_view on,
                    const ProgressOptions &options = {})
{
    auto progress = book.progress(directive, day(on), options);
    REQUIRE(progress);
    return *progress;
}

const Group &groupNamed(const Progress &progress, std::string_view name)
{
    for (const Group &group : progress.groups)
        if (group.name == name)
            return group;
    FAIL("no group " << name);
    return progress.groups.front();
}

} // namespace

TEST_CASE("the office's figures are those worked out by hand, Friday by Friday")
{
    const Office office(lastDay);
    ProgressBook book(office.chronicle());
    for (const Row &row : barredRows) {
        INFO("barred, " << row.friday);
        CHECK(line(progressOf(book, Office::barred, row.friday).figures) == line(row));
    }
    for (const Row &row : iphoneRows) {
        INFO("iphones, " << row.friday);
        CHECK(line(progressOf(book, Office::iphones, row.friday).figures) == line(row));
    }
}

TEST_CASE("a Friday's figures are the same whatever was recorded later")
{
    const Office whole(lastDay);
    ProgressBook later(whole.chronicle());
    for (const Row &row : barredRows) {
        INFO(row.friday);
        const Office then(day(row.friday));
        ProgressBook live(then.chronicle());
        for (const std::uint32_t directive : {Office::barred, Office::iphones}) {
            const auto now = live.progress(directive, day(row.friday));
            const auto again = later.progress(directive, day(row.friday));
            REQUIRE(now.has_value() == again.has_value());
            if (!now)
                continue;
            CHECK(now->figures == again->figures);
            CHECK(now->pace == again->pace);
            CHECK(now->directive == again->directive);
        }
    }
}

TEST_CASE("the rate is a range, with its denominator, and coverage and domestic share beside it")
{
    const Office office(lastDay);
    ProgressBook book(office.chronicle());

    const Figures september = progressOf(book, Office::barred, "2026-09-11").figures;
    CHECK(september.numerator() == 9);
    CHECK(september.denominator() == 139);
    CHECK(september.cohort() == 155); // with 8 exempt and 8 left
    CHECK(*september.best() == Approx(9.0 / 139));
    CHECK(*september.worst() == Approx(9.0 / 145));
    CHECK(*september.coverage() == Approx(271.0 / 277));
    CHECK(*september.domesticShare() == Approx(128.0 / 272));

    const Figures october = progressOf(book, Office::barred, "2026-10-16").figures;
    CHECK(october.numerator() == 53);
    CHECK(october.denominator() == 148);
    CHECK(october.cohort() == 158);
    CHECK(*october.best() == *october.worst());
    CHECK(*october.coverage() == 1.0);
    CHECK(*october.domesticShare() == Approx(154.0 / 249));

    const Figures iphones = progressOf(book, Office::iphones, "2026-10-16").figures;
    CHECK(iphones.inField == 215);
    CHECK(iphones.looked == 215);
    CHECK(iphones.inUse == 187);
    CHECK(iphones.domesticInUse == 114);
}

TEST_CASE("the weekly bridge tells why the figure changed, and which part was told late")
{
    const Office office(lastDay);
    ProgressBook book(office.chronicle());
    const ProgressOptions options{std::nullopt, true, false};
    CHECK(lines(progressOf(book, Office::barred, "2026-10-16", options).bridge) == barredWeeks);
    CHECK(lines(progressOf(book, Office::iphones, "2026-10-16", options).bridge) == iphoneWeeks);
    CHECK(lines(book.progress(lastDay, options).at(1).bridge) == iphoneWeeks);
}

TEST_CASE("what was told late corrects a past Friday without changing its print")
{
    const Office office(lastDay);
    ProgressBook book(office.chronicle());
    const auto barred = book.corrections(Office::barred, day("2026-09-04"), lastDay);
    REQUIRE(barred);
    CHECK(barred->completed == 3);
    CHECK(barred->closing == 139);
    CHECK(barred->late == 3);
    CHECK(line(progressOf(book, Office::barred, "2026-09-04").figures) == line(barredRows[2]));
    const auto iphones = book.corrections(Office::iphones, day("2026-10-02"), lastDay);
    REQUIRE(iphones);
    CHECK(iphones->completed == 8);
    CHECK(iphones->closing == 38);
    CHECK(iphones->atClosing.overdue == 38);
    const auto none = book.corrections(Office::iphones, day("2026-09-11"), lastDay);
    REQUIRE(none);
    CHECK(none->atClosing.states == none->atOpening.states);
}

TEST_CASE("the pace says what is done and needed a week, what is promised and when it ends")
{
    const Office office(lastDay);
    ProgressBook book(office.chronicle());

    const Pace ordered = progressOf(book, Office::iphones, "2026-09-04").pace;
    CHECK(ordered.promised == 20);
    CHECK(ordered.daysLeft == 27);
    CHECK(ordered.toDo == 65);
    CHECK(*ordered.donePerWeek == 0);
    CHECK(*ordered.neededPerWeek == Approx(65 / (27.0 / 7)));
    CHECK_FALSE(ordered.forecast);
    CHECK(progressOf(book, Office::barred, "2026-09-04").pace.promised == 0); // too late for that deadline

    const Pace september = progressOf(book, Office::iphones, "2026-09-25").pace;
    CHECK(*september.donePerWeek == Approx(11.0 / 4));
    CHECK(september.toDo == 58);
    CHECK(*september.neededPerWeek == Approx(58));
    CHECK(september.promised == 0); // delivered
    CHECK(*september.forecast == day("2026-09-25") + std::chrono::days(148)); // 58 / 2.75 weeks

    const Pace past = progressOf(book, Office::barred, "2026-10-16").pace;
    CHECK(*past.donePerWeek == Approx((53.0 - 20) / 4));
    CHECK_FALSE(past.neededPerWeek);
    CHECK(past.daysLeft == -39);
}

TEST_CASE("groups by unit hold their sub-units, and groups of every kind add up")
{
    const Office office(lastDay);
    ProgressBook book(office.chronicle());
    const auto units = progressOf(book, Office::iphones, "2026-10-16", {GroupBy::Unit, false, false});
    CHECK(line(groupNamed(units, "Finance").figures) == "5 0 0 0 20 0 0 0 | 5");
    CHECK(line(groupNamed(units, "Research").figures) == "22 0 0 0 3 0 0 0 | 22");
    CHECK(line(groupNamed(units, "Research / Lab").figures) == "5 0 0 0 0 0 0 0 | 5");
    CHECK(line(groupNamed(units, "Field").figures) == "11 0 0 0 8 0 1 0 | 11");

    const auto brands = progressOf(book, Office::barred, "2026-10-16", {GroupBy::Brand, false, false});
    CHECK(line(groupNamed(brands, "Apple").figures) == "55 5 0 0 35 0 1 0 | 60");
    CHECK(line(groupNamed(brands, "Samsung").figures) == "35 0 0 0 8 0 1 0 | 35");
    CHECK(line(groupNamed(brands, "Canon").figures) == "0 0 0 0 10 0 0 0 | 0");
    CHECK(line(groupNamed(brands, "Motorola").figures) == "0 0 0 0 0 0 8 0 | 0");

    const auto categories = progressOf(book, Office::barred, "2026-10-16", {GroupBy::Category, false, false});
    CHECK(line(groupNamed(categories, "tablet").figures) == "2 0 0 0 4 0 0 0 | 2");
    for (const Progress *progress : {&brands, &categories}) {
        Figures sum;
        for (const Group &group : progress->groups)
            sum += group.figures;
        CHECK(sum == progress->figures);
    }
    const auto months = progressOf(book, Office::iphones, "2026-10-16", {GroupBy::Month, false, false});
    REQUIRE(months.groups.size() == 3);
    CHECK(months.groups[0].name == "2026-08");
    CHECK(line(months.groups[0].figures) == "45 20 0 0 0 0 0 10 | 0");
    CHECK(line(months.groups[1].figures) == "46 0 0 0 23 0 1 6 | 0");
    CHECK(months.groups[2].figures == months.figures);
}

TEST_CASE("the burn-down runs beside a plan line that passes the interim target")
{
    const Office office(lastDay);
    ProgressBook book(office.chronicle());
    const auto progress = progressOf(book, Office::iphones, "2026-09-18", {std::nullopt, false, true});
    REQUIRE(progress.burnDown.size() == 4);
    CHECK(progress.burnDown.front().outstanding == 65);
    CHECK(progress.burnDown.back().done == 8);
    CHECK(progress.burnDown.back().denominator == 64);
    const auto plan = planOf(progress.directive);
    REQUIRE(plan.size() == 3);
    CHECK(plannedPercent(plan, day("2026-08-20")) == 0);
    CHECK(plannedPercent(plan, day("2026-09-04")) == Approx(25)); // half way to the 50 % of 15 September
    CHECK(plannedPercent(plan, day("2026-09-15")) == Approx(50));
    CHECK(plannedPercent(plan, day("2026-09-23")) == Approx(75));
    CHECK(plannedPercent(plan, day("2026-12-01")) == Approx(100));
}

TEST_CASE("a due date comes from the earliest confirmed directive under which an asset is outstanding")
{
    const Office office(lastDay);
    ProgressBook book(office.chronicle());
    const auto reported = book.dueDirectives(day("2026-08-28")); // the ban is only reported yet
    CHECK(reported[20] == 1 + Office::iphones);
    CHECK(reported[70] == 0);
    const auto confirmed = book.dueDirectives(day("2026-09-04"));
    CHECK(confirmed[20] == 1 + Office::barred);
    CHECK(confirmed[70] == 1 + Office::barred);
    CHECK(confirmed[62] == 0); // done
    CHECK(confirmed[100] == 0); // domestic
}

TEST_CASE("progress as JSON has the fields that the command line promises")
{
    const Office office(lastDay);
    ProgressBook book(office.chronicle());
    const ProgressOptions options{GroupBy::Unit, true, false};
    const std::string json = toJson(book.progress(day("2026-09-11"), options), options);
    for (const char *field :
         {"\"directive\": \"01900000-0000-7000-8000-00000000000a\"", "\"as_of\": \"2026-09-11\"",
          "\"denominator\": 139", "\"numerator\": 9", "\"undetermined\": 6", "\"overdue\": 130",
          "\"worst\": 0.0621", "\"best\": 0.0647", "\"coverage\": 0.9783", "\"domestic_share\": 0.4706",
          "\"needed_per_week\": null", "\"promised\": 0", "\"groups\"", "\"bridge\"", "\"closing\": 130",
          "\"standing\": \"confirmed\""}) {
        INFO(field);
        CHECK(json.find(field) != std::string::npos);
    }
}
