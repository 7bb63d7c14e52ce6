// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "tests/support/catch.h"

using namespace homeward;

TEST_CASE("a UUID is version 7, unique, ordered by time and readable again")
{
    const Moment early{std::chrono::milliseconds{1'700'000'000'000}};
    const Uuid first = Uuid::make(early);
    const Uuid second = Uuid::make(early + std::chrono::milliseconds{1});
    CHECK(first != Uuid::make(early));
    CHECK(first < second);
    CHECK(first.toText()[14] == '7');
    CHECK(Uuid::parse(first.toText()) == first);
    CHECK_FALSE(Uuid::parse("018bcfe5-6800-7000-8000-00000000000"));
    CHECK_FALSE(Uuid::parse("018bcfe5x6800-7000-8000-000000000000"));
    CHECK(Uuid{}.isNil());
    CHECK_FALSE(first.isNil());
}
