// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/text/messages.h"
#include "core/text/messages_exchange.h"
#include "tests/support/catch.h"
#include "tests/support/random_text.h"

#include <algorithm>

using namespace homeward;

namespace {

using Cells = std::vector<std::string>;

/// Everything that reading a text brought: the rows with their lines, and the error.
struct Reading {
    std::vector<std::pair<std::uint64_t, Cells>> rows;
    std::optional<Msg> error;
    std::vector<std::string> parameters;
    bool operator==(const Reading &) const = default;
};

Reading read(std::string_view text, std::size_t piece = std::string_view::npos, char delimiter = ',',
             CsvLimits limits = {})
{
    Reading reading;
    CsvReader reader(
        delimiter,
        [&reading](std::span<const std::string_view> cells, std::uint64_t line) {
            reading.rows.emplace_back(line, Cells(cells.begin(), cells.end()));
            return true;
        },
        limits);
    Result<void> outcome;
    for (std::size_t at = 0; outcome && at < text.size(); at += std::min(piece, text.size()))
        outcome = reader.feed(text.substr(at, piece));
    if (outcome)
        outcome = reader.finish();
    if (!outcome) {
        CHECK(outcome.error().code == ErrorCode::InvalidInput);
        reading.error = outcome.error().message;
        reading.parameters = outcome.error().parameters;
    }
    return reading;
}

std::vector<Cells> rowsOf(std::string_view text, char delimiter = ',')
{
    const Reading reading = read(text, std::string_view::npos, delimiter);
    INFO(text);
    CHECK_FALSE(reading.error);
    std::vector<Cells> rows;
    for (const auto &[line, cells] : reading.rows)
        rows.push_back(cells);
    return rows;
}

void checkFails(std::string_view text, Msg message, Cells parameters, CsvLimits limits = {})
{
    for (const std::size_t piece : {std::string_view::npos, std::size_t{1}, std::size_t{3}}) {
        INFO(text);
        const Reading reading = read(text, piece, ',', limits);
        CHECK(reading.error == message);
        CHECK(reading.parameters == parameters);
    }
}

} // namespace

TEST_CASE("rows end with LF, CRLF, CR or the end of the text")
{
    const std::vector<Cells> two = {{"a", "b"}, {"c", "d"}};
    for (const char *text :
         {"a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\r\nc,d", "a,b\nc,d", "a,b\rc,d\n"})
        CHECK(rowsOf(text) == two);
    CHECK(rowsOf("").empty());
}

TEST_CASE("an empty line is a row of one empty cell")
{
    CHECK(rowsOf("a\n\nb\n") == std::vector<Cells>{{"a"}, {""}, {"b"}});
    CHECK(rowsOf("\r\n\r\n") == std::vector<Cells>{{""}, {""}});
    CHECK(rowsOf("\"\"") == std::vector<Cells>{{""}});
}

TEST_CASE("empty cells are kept at the beginning, within and at the end of a row")
{
    CHECK(rowsOf(",a,,b,\n,") == std::vector<Cells>{{"", "a", "", "b", ""}, {"", ""}});
}

TEST_CASE("quoted cells hold delimiters, quotes and line ends")
{
    CHECK(rowsOf("\"a,b\",\"say \"\"hi\"\"\",\"1\r\n2\n3\r4\"\nnext,\"\",\"\"\"\"")
          == std::vector<Cells>{{"a,b", "say \"hi\"", "1\r\n2\n3\r4"}, {"next", "", "\""}});
}

TEST_CASE("a quote inside a bare cell is data")
{
    CHECK(rowsOf("27\" monitor,a\"b\"\n") == std::vector<Cells>{{"27\" monitor", "a\"b\""}});
}

TEST_CASE("other delimiters leave the comma alone")
{
    CHECK(rowsOf("a,b;c\n", ';') == std::vector<Cells>{{"a,b", "c"}});
    CHECK(rowsOf("a,b\t\"c\td\"\n", '\t') == std::vector<Cells>{{"a,b", "c\td"}});
}

TEST_CASE("blanks, NUL and bytes that are no UTF-8 are data")
{
    using namespace std::string_view_literals;
    CHECK(rowsOf(" a , b\0c,\xFF\n"sv) == std::vector<Cells>{{" a ", std::string(" b\0c"sv), "\xFF"}});
}

TEST_CASE("a byte order mark is passed over at the beginning alone")
{
    CHECK(rowsOf("\xEF\xBB\xBF"
                 "a,\xEF\xBB\xBF"
                 "b\n")
          == std::vector<Cells>{{"a", "\xEF\xBB\xBF"
                                      "b"}});
    CHECK(rowsOf("\xEF\xBB\xBF\"a\"") == std::vector<Cells>{{"a"}});
    CHECK(rowsOf("\xEF\xBB\xBF").empty());
    CHECK(rowsOf("\xEF\xBB") == std::vector<Cells>{{"\xEF\xBB"}});
    CHECK(rowsOf("\xEF,x") == std::vector<Cells>{{"\xEF", "x"}});
}

TEST_CASE("a row tells the physical line on which it began")
{
    const Reading reading = read("a\r\n\"b\r\nb\nb\rb\"\nc\r\rd\n");
    std::vector<std::uint64_t> lines;
    for (const auto &[line, cells] : reading.rows)
        lines.push_back(line);
    CHECK(lines == std::vector<std::uint64_t>{1, 2, 6, 7, 8});
}

TEST_CASE("text after a closing quote is an error with its line and column")
{
    checkFails("a,b\n1,\"x\" ,3\n", ExchangeMsg::CsvTextAfterQuote, {"2", "2"});
    checkFails("\"a\"b\n", ExchangeMsg::CsvTextAfterQuote, {"1", "1"});
    checkFails("\"a\nb\"c", ExchangeMsg::CsvTextAfterQuote, {"2", "1"});
}

TEST_CASE("a quote that never closes is an error with the line where it opened")
{
    checkFails("a\nb,\"c\nd\ne\n", ExchangeMsg::CsvQuoteOpen, {"2", "2"});
    checkFails("\"", ExchangeMsg::CsvQuoteOpen, {"1", "1"});
}

TEST_CASE("rows before an error arrive, and after it every call tells the error again")
{
    const Reading reading = read("a,b\n\"x\"y\nc,d\n");
    CHECK(reading.rows.size() == 1);
    CsvReader reader(',', [](auto, auto) { return true; });
    CHECK_FALSE(reader.feed("\"x\"y\n"));
    CHECK_FALSE(reader.feed("a,b\n"));
    CHECK_FALSE(reader.finish());
}

TEST_CASE("a field, a row or a number of columns beyond the limits is an error")
{
    const CsvLimits limits{4, 6, 3};
    CHECK_FALSE(read("1234,12\n1,2,3\n", std::string_view::npos, ',', limits).error);
    checkFails("a\n1,12345\n", ExchangeMsg::CsvCellTooLong, {"2", "2", "4"}, limits);
    checkFails("\"12345\"", ExchangeMsg::CsvCellTooLong, {"1", "1", "4"}, limits);
    checkFails("1234,123\n", ExchangeMsg::CsvRowTooLong, {"1", "2", "6"}, limits);
    checkFails("1,2,3,4\n", ExchangeMsg::CsvTooManyColumns, {"1", "4", "3"}, limits);
    checkFails("1,2,3,", ExchangeMsg::CsvTooManyColumns, {"1", "4", "3"}, limits);
}

TEST_CASE("false from the row callback stops the reading without an error")
{
    for (const std::size_t piece : {std::size_t{1}, std::size_t{100}}) {
        int rows = 0;
        CsvReader reader(',', [&rows](auto, auto) { return ++rows < 2; });
        const std::string_view text = "a\nb\nc\n\"x\"y\n";
        for (std::size_t at = 0; at < text.size(); at += piece)
            CHECK(reader.feed(text.substr(at, piece)));
        CHECK(reader.finish());
        CHECK(rows == 2);
    }
}

TEST_CASE("the pieces in which a text arrives make no difference")
{
    const std::vector<std::string_view> parts = {
        "a",  "bc",   ",", ",",       "\"",           "\"",   "\"\"",    "\n",
        "\r", "\r\n", " ", "\"x,y\"", "\xEF\xBB\xBF", "联想", "\"1\n2\""};
    const CsvLimits limits{12, 20, 6};
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        test::RandomText random(seed);
        const std::string text = random.of(parts, 24);
        const Reading whole = read(text, std::string_view::npos, ',', limits);
        for (std::size_t piece = 1; piece < 16; ++piece) {
            INFO(text << " in pieces of " << piece);
            REQUIRE(read(text, piece, ',', limits) == whole);
        }
    }
}
