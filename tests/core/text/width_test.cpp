// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/width.h"
#include "tests/support/catch.h"

using namespace homeward;

TEST_CASE("Chinese characters are two columns wide")
{
    CHECK(displayWidth("abc") == 3);
    CHECK(displayWidth("华为") == 4);
    CHECK(displayWidth("") == 0);
}

TEST_CASE("text is filled or cut to a width, never in the middle of a character")
{
    CHECK(fitted("ab", 4) == "ab  ");
    CHECK(fitted("华为手机", 8) == "华为手机");
    CHECK(fitted("华为手机", 6) == "华为… ");
    CHECK(fitted("abcdef", 4) == "abc…");
}
