// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/sha256.h"
#include "tests/support/catch.h"

using namespace homeward;

TEST_CASE("hex goes both ways")
{
    const Bytes bytes{0x00, 0x7f, 0xff, 0x12};
    CHECK(toHex(bytes) == "007fff12");
    CHECK(fromHex("007FFF12") == bytes);
    CHECK_FALSE(fromHex("0"));
    CHECK_FALSE(fromHex("0g"));
}

TEST_CASE("a 16-bit id is exactly four digits")
{
    CHECK(parseHex16("1a86") == 0x1a86);
    CHECK(parseHex16("0x1A86") == 0x1a86);
    CHECK_FALSE(parseHex16("1a8"));
    CHECK_FALSE(parseHex16("1a866"));
    CHECK_FALSE(parseHex16(""));
    CHECK(toHex16(0x05ac) == "05ac");
}

TEST_CASE("SHA-256 of the empty text and in pieces")
{
    CHECK(toHex(sha256({})) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    Sha256 sum;
    sum.update(asBytes("home"));
    sum.update(asBytes("ward"));
    CHECK(sum.finish() == sha256(asBytes("homeward")));
}
