// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "tests/support/catch.h"

using namespace homeward;
using namespace std::chrono;

TEST_CASE("days are read strictly and written back")
{
    const auto day = parseDay("2026-09-07");
    REQUIRE(day);
    CHECK(toIso(*day) == "2026-09-07");
    for (const char *bad : {"", "2026-9-7", "2026-02-30", "07/09/2026", "2026-09-07T00", "-026-09-07", "1899-12-31"})
        CHECK_FALSE(parseDay(bad));
}

TEST_CASE("the day turns at the zone's midnight")
{
    const auto shanghai = TimeZone::find("Asia/Shanghai");
    REQUIRE(shanghai);
    const Moment evening = Moment{sys_days{2026y / 9 / 6}} + hours{16} + minutes{30};
    CHECK(toIso(shanghai->dayOf(evening)) == "2026-09-07");
    CHECK(toIso(TimeZone::utc().dayOf(evening)) == "2026-09-06");
    CHECK(toRfc3339(shanghai->endOf(sys_days{2026y / 9 / 6})) == "2026-09-06T16:00:00Z");
    CHECK(shanghai->toText(evening) == "2026-09-07 00:30");
    CHECK(shanghai->name() == "Asia/Shanghai");
}

TEST_CASE("an unknown zone is refused by name")
{
    const auto zone = TimeZone::find("Mars/Olympus");
    REQUIRE_FALSE(zone);
    CHECK(zone.error().parameters.front() == "Mars/Olympus");
}
