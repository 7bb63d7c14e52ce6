// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"
#include "tests/support/catch.h"

using namespace homeward;

TEST_CASE("encodings are named and found by name")
{
    for (const Encoding encoding : {Encoding::Utf8Bom, Encoding::Utf8, Encoding::Gb18030})
        CHECK(parseEncoding(toText(encoding)) == encoding);
    CHECK(parseEncoding("GB18030") == Encoding::Gb18030);
    CHECK_FALSE(parseEncoding("gbk"));
    CHECK_FALSE(parseEncoding(""));
}

TEST_CASE("text turns into GB18030 bytes")
{
    auto encoder = Gb18030Encoder::create();
    REQUIRE(encoder);
    std::string out = "x";
    CHECK_FALSE(encoder->append("A华为é😀", out));
    CHECK(out == "xA\xBB\xAA\xCE\xAA\xA8\xA6\x94\x39\xFC\x36");
}

TEST_CASE("a character that GB18030 does not have is told by its place and leaves the output alone")
{
    auto encoder = Gb18030Encoder::create();
    REQUIRE(encoder);
    std::string out = "x";
    CHECK(encoder->append("华为\uE78D!", out) == 6U);
    CHECK(encoder->append("ab\xFFz", out) == 2U);
    CHECK(encoder->append("ab\xE5\x8D", out) == 2U);
    CHECK(out == "x");
    CHECK_FALSE(encoder->append("好", out));
    CHECK(out == "x\xBA\xC3");
}

TEST_CASE("a moved encoder goes on")
{
    auto encoder = Gb18030Encoder::create();
    REQUIRE(encoder);
    Gb18030Encoder moved = std::move(*encoder);
    std::string out;
    CHECK_FALSE(moved.append("好", out));
    CHECK(out == "\xBA\xC3");
}

TEST_CASE("a character is named with its number")
{
    CHECK(characterAt("ab😀", 2) == "😀 (U+1F600)");
    CHECK(characterAt("a\u202E", 1) == "\\u{202E} (U+202E)");
    CHECK(characterAt("a\xFF", 1) == "0xFF");
}
