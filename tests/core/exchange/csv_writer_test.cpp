// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/text/messages.h"
#include "core/text/messages_base.h"
#include "tests/support/catch.h"
#include "tests/support/random_text.h"

#include <algorithm>

using namespace homeward;

namespace {

using Cells = std::vector<std::string>;

constexpr CsvDialect exact{',', Encoding::Utf8, false};

/// What a writer has handed to its sink.
struct Written {
    std::string bytes;
    Result<void> outcome;
};

Written write(const std::vector<Cells> &rows, const CsvDialect &dialect)
{
    Written written;
    CsvWriter writer(dialect, [&written](std::string_view bytes) {
        written.bytes += bytes;
        return Result<void>{};
    });
    for (const Cells &row : rows) {
        for (const std::string &cell : row)
            writer.cell(cell);
        written.outcome = writer.endRow();
        if (!written.outcome)
            return written;
    }
    written.outcome = writer.finish();
    return written;
}

std::vector<Cells> readBack(const std::string &bytes, char delimiter)
{
    std::vector<Cells> rows;
    CsvReader reader(delimiter, [&rows](std::span<const std::string_view> cells, std::uint64_t) {
        rows.emplace_back(cells.begin(), cells.end());
        return true;
    });
    CHECK(reader.feed(bytes));
    CHECK(reader.finish());
    return rows;
}

std::string anyCell(test::RandomText &random)
{
    static const std::vector<std::string_view> pieces = {"a",
                                                         "7",
                                                         "-",
                                                         "=",
                                                         "+",
                                                         "@",
                                                         "'",
                                                         "\"",
                                                         ",",
                                                         ";",
                                                         "\t",
                                                         "\r",
                                                         "\n",
                                                         " ",
                                                         "＝",
                                                         "＠",
                                                         "\u3000",
                                                         "\xEF\xBB\xBF",
                                                         std::string_view("\0", 1),
                                                         "\xFF",
                                                         "联想",
                                                         "1.5"};
    return random.of(pieces, 5);
}

} // namespace

TEST_CASE("rows are written with CRLF and quotes only where needed")
{
    CHECK(write({{"a", "b c", "27\""}, {"x,y", "1\n2", ""}}, exact).bytes
          == "a,b c,\"27\"\"\"\r\n\"x,y\",\"1\n2\",\r\n");
    CHECK(write({{"x,y", "a;b", "c\td"}}, {';', Encoding::Utf8, false}).bytes == "x,y;\"a;b\";c\td\r\n");
    CHECK(write({{"x,y", "c\td"}}, {'\t', Encoding::Utf8, false}).bytes == "x,y\t\"c\td\"\r\n");
}

TEST_CASE("a row of one empty cell is no empty line")
{
    CHECK(write({{""}, {"", ""}}, exact).bytes == "\"\"\r\n,\r\n");
}

TEST_CASE("the byte order mark stands once, in front, even without rows")
{
    CHECK(write({{"a"}, {"b"}}, {}).bytes
          == "\xEF\xBB\xBF"
             "a\r\nb\r\n");
    CHECK(write({}, {}).bytes == "\xEF\xBB\xBF");
    CHECK(write({}, exact).bytes.empty());
}

TEST_CASE("GB18030 is written in its own bytes")
{
    CHECK(write({{"华为", "a,é"}}, {',', Encoding::Gb18030, true}).bytes
          == "\xBB\xAA\xCE\xAA,\"a,\xA8\xA6\"\r\n");
}

TEST_CASE("a character that GB18030 lacks is named with row and column, and its row is not written")
{
    const Written written =
        write({{"No.", "Name"}, {"1", "好"}, {"2", "ab\uE78D", "c"}}, {',', Encoding::Gb18030, true});
    REQUIRE_FALSE(written.outcome);
    CHECK(written.outcome.error().code == ErrorCode::InvalidInput);
    CHECK(
        say(written.outcome.error(), Language::English)
        == "The character \uE78D (U+E78D) in row 3, column 2 does not exist in gb18030. Nothing was written; "
           "choose "
           "UTF-8, or change the text.");
    CHECK(written.bytes.empty());
}

TEST_CASE("a failing sink fails the row or the end")
{
    CsvWriter writer(exact, [](std::string_view) {
        return Result<void>{Error{ErrorCode::Io, BaseMsg::Internal}};
    });
    writer.cell(std::string(1 << 20, 'x'));
    CHECK_FALSE(writer.endRow());
    CsvWriter small(exact, [](std::string_view) {
        return Result<void>{Error{ErrorCode::Io, BaseMsg::Internal}};
    });
    small.cell("x");
    CHECK(small.endRow());
    CHECK_FALSE(small.finish());
}

TEST_CASE("cells that a spreadsheet would run get an apostrophe")
{
    for (const char *cell : {"=1+1", "+cmd", "-cmd", "@SUM(A1)", "\t=1", "\rx", "\nx", "＝1", "＋1", "－1",
                             "＠x", " =1", "\u3000=1", "\uFEFF=1", "\u200B＝1", "-5-5", "+1;2", "=", "-"}) {
        INFO(cell);
        CHECK(looksLikeFormula(cell));
        CHECK(guarded(cell) == std::string("'") + cell);
    }
}

TEST_CASE("plain numbers and ordinary text stay as they are")
{
    for (const char *cell : {"", "a=b", "-5", "+3.50", "+8613800138000", "5999.00", "A-0031", "'quoted'",
                             "联想", "a@b.cn", " a", "\u3000", "1-2"}) {
        INFO(cell);
        CHECK_FALSE(looksLikeFormula(cell));
        CHECK(guarded(cell) == cell);
    }
}

TEST_CASE("the writer guards exactly as guarded() does, before it quotes")
{
    CHECK(write({{"=HYPERLINK(\"http://x\",1)", "-5", "'=1"}}, {',', Encoding::Utf8, true}).bytes
          == "\"'=HYPERLINK(\"\"http://x\"\",1)\",-5,''=1\r\n");
    for (std::uint64_t seed = 0; seed < 5000; ++seed) {
        test::RandomText random(seed);
        const std::string cell = anyCell(random);
        const auto rows = readBack(write({{cell, "end"}}, {',', Encoding::Utf8Bom, true}).bytes, ',');
        INFO(cell);
        REQUIRE(rows == std::vector<Cells>{{guarded(cell), "end"}});
    }
}

TEST_CASE("taking the guard away gives back every cell")
{
    for (std::uint64_t seed = 0; seed < 20000; ++seed) {
        test::RandomText random(seed);
        const std::string cell = anyCell(random);
        INFO(cell);
        REQUIRE(unguarded(guarded(cell)) == cell);
        REQUIRE(unguarded(guarded(guarded(cell))) == guarded(cell));
        REQUIRE_FALSE(looksLikeFormula(guarded(cell)));
    }
}

TEST_CASE("what is written is read back, whatever the cells hold")
{
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        test::RandomText random(seed);
        std::vector<Cells> rows(1 + random.below(4));
        for (Cells &row : rows) {
            row.resize(1 + random.below(4));
            std::generate(row.begin(), row.end(), [&random] { return anyCell(random); });
        }
        for (const char delimiter : {',', ';', '\t'})
            for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf8Bom}) {
                const Written written = write(rows, {delimiter, encoding, false});
                INFO(written.bytes);
                REQUIRE(readBack(written.bytes, delimiter) == rows);
            }
    }
}
