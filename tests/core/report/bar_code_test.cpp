// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/labels/bar_code.h"
#include "core/text/messages_exchange.h"
#include "tests/support/catch.h"

#include <string>

using namespace homeward;

namespace {

std::string rowOf(const BarCode &code, int y)
{
    std::string row;
    for (int x = 0; x < code.width; ++x)
        row += code.isDark(x, y) ? '1' : '0';
    return row;
}

/// The mark by which a reader finds a QR code, at three of its corners.
bool hasFinder(const BarCode &code, int left, int top)
{
    const std::string rows[] = {"1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"};
    for (int y = 0; y < 7; ++y)
        if (rowOf(code, top + y).substr(static_cast<std::size_t>(left), 7) != rows[y])
            return false;
    return true;
}

} // namespace

TEST_CASE("Code 128 bars are start, characters, check and stop of the standard")
{
    const auto code = encodeCode("A", CodeKind::Code128);
    REQUIRE(code);
    CHECK(code->height == 1);
    CHECK(rowOf(*code, 0) == "11010010000" "10100011000" "10001011000" "1100011101011"); // B, 33, (104 + 33) % 103
}

TEST_CASE("a QR code has its three finders and grows with its text")
{
    const auto tag = encodeCode("A-0031", CodeKind::Qr);
    REQUIRE(tag);
    REQUIRE(tag->width == 21);
    REQUIRE(tag->height == 21);
    CHECK(hasFinder(*tag, 0, 0));
    CHECK(hasFinder(*tag, 14, 0));
    CHECK(hasFinder(*tag, 0, 14));
    CHECK_FALSE(hasFinder(*tag, 14, 14));
    const auto chinese = encodeCode("资产-财务处-0031", CodeKind::Qr);
    REQUIRE(chinese);
    CHECK(chinese->width > tag->width);
    CHECK(chinese->width == chinese->height);
}

TEST_CASE("what a code cannot carry is refused")
{
    CHECK(encodeCode("资产1", CodeKind::Code128).error().message == ExchangeMsg::LabelCodeImpossible);
    CHECK(encodeCode("A\tB", CodeKind::Code128).error().message == ExchangeMsg::LabelCodeImpossible);
    CHECK(encodeCode(std::string(41, 'A'), CodeKind::Code128).error().message == ExchangeMsg::LabelCodeTooLong);
    CHECK(encodeCode(std::string(40, 'A'), CodeKind::Code128));
    for (const CodeKind kind : {CodeKind::Qr, CodeKind::Code128}) {
        CHECK(encodeCode("", kind).error().message == ExchangeMsg::LabelCodeTooLong);
        CHECK(encodeCode(std::string(301, '1'), kind).error().message == ExchangeMsg::LabelCodeTooLong);
        CHECK(parseCodeKind(toText(kind)) == kind);
    }
    CHECK_FALSE(parseCodeKind("ean"));
}
