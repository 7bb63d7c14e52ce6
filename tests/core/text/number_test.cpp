// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number.h"
#include "tests/support/catch.h"

using namespace homeward;

TEST_CASE("plain numbers are told from everything else")
{
    for (const char *text : {"0", "-5", "+3.50", "0042", "5999.00", "123456789012345678901234567890"}) {
        INFO(text);
        CHECK(isPlainNumber(text));
    }
    for (const char *text : {"", "-", "+", ".", "5.", ".5", "1e5", "8.93E+14", "1,000", " 5", "5 ", "--5",
                             "0x10", "１", "inf", "nan", "-5-5", "1.2.3"}) {
        INFO(text);
        CHECK_FALSE(isPlainNumber(text));
        CHECK_FALSE(parseNumber(text));
    }
}

TEST_CASE("a plain number has its value")
{
    CHECK(parseNumber("-5") == -5.0);
    CHECK(parseNumber("+3.50") == 3.5);
    CHECK(parseNumber("0042") == 42.0);
    CHECK_FALSE(parseNumber(std::string(400, '9')));
}
