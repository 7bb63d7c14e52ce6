// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"
#include "core/exchange/import/cell_words.h"
#include "core/exchange/import/line_reader.h"
#include "core/text/messages_import.h"
#include "core/text/utf8.h"
#include "tests/support/catch.h"
#include "tests/support/random_text.h"

using namespace homeward;

namespace {

/// Reads rows of text by the headings given.
struct Reading {
    explicit Reading(std::vector<std::string> headings, TableFormat format = TableFormat::Text)
    {
        layout.headings = std::move(headings);
        layout.headingLine = 1;
        layout.kind = kindOfHeadings(layout.headings);
        for (const std::string &heading : layout.headings)
            layout.suggested.push_back(fieldOfHeading(heading, layout.kind));
        mapping = suggestedMapping(layout);
        traits.format = format;
    }
    void read(std::vector<std::vector<TableCell>> rows, std::vector<MergedCells> merged = {})
    {
        LineReader reader(layout, mapping, traits, std::move(merged));
        for (std::size_t i = 0; i < rows.size(); ++i)
            reader.read({i + 2, rows[i]}, block);
    }
    const ImportLine &line(std::size_t index) { return block.lines()[index]; }

    TableLayout layout;
    ImportMapping mapping;
    TableTraits traits;
    LineBlock block;
};

TableCell number(std::string_view text)
{
    return {text, TableCell::Kind::Number};
}

} // namespace

TEST_CASE("cells become machine words, and our own guard against formulas is taken off")
{
    Reading reading({"tag", "status", "acquired", "notes", "quantity"});
    reading.read({{{"'=A1"}, {"在用"}, {"2019年3月5日"}, {"'@home"}, {"2台"}}});
    REQUIRE(reading.block.size() == 1);
    const ImportLine &line = reading.line(0);
    CHECK_FALSE(line.error);
    CHECK(line.line == 2);
    CHECK(line.at(ImportField::Tag) == "=A1");
    CHECK(line.at(ImportField::Status) == "in-use");
    CHECK(line.at(ImportField::Acquired) == "2019-03-05");
    CHECK(line.at(ImportField::Notes) == "@home");
    CHECK(line.at(ImportField::Quantity) == "2");
    CHECK_FALSE(line.has(ImportField::Brand));
}

TEST_CASE("every text that the export guards comes back as it was")
{
    test::RandomText random(20260907);
    for (int i = 0; i < 500; ++i) {
        const std::string text = random.of({"=", "+", "-", "@", "'", "a", " ", "1", "＝", "\u200b", "华"}, 6);
        Reading reading({"tag", "location"});
        const std::string cell = guarded(text);
        reading.read({{{"A"}, {cell}}});
        INFO(text);
        const std::string_view expected = saysNothing(trimmed(text)) ? std::string_view() : trimmed(text);
        CHECK(reading.line(0).at(ImportField::Location) == expected);
    }
}

TEST_CASE("an identifier that lost its digits refuses the line")
{
    Reading reading({"tag", "imei", "serial_printed"});
    reading.read({{{"A"}, {"8.93E+14"}, {""}}, {{"A"}, {""}, number("1.23456789012345E+15")}, {{"A"}, {""}, number("123456")}});
    CHECK(reading.line(0).error->message == ImportMsg::NumberLostDigits);
    CHECK(reading.line(1).error->message == ImportMsg::NumberLostDigits);
    CHECK_FALSE(reading.line(2).error);
}

TEST_CASE("totals, signatures, repeated headings and blank lines are no assets")
{
    Reading reading({"序号", "资产编号", "数量"});
    reading.read({{{"1"}, {"A"}, {"1"}},
                  {{""}, {""}, {" "}},
                  {{"序号"}, {"资产编号"}, {"数量"}},
                  {{"合 计"}, {""}, {"12"}},
                  {{"制表人：王"}, {""}, {""}}});
    REQUIRE(reading.block.size() == 4);
    CHECK_FALSE(reading.line(0).skipped);
    CHECK(reading.line(1).skipped->message == ImportMsg::LineIsHeading);
    CHECK(reading.line(2).skipped->message == ImportMsg::LineIsTotal);
    CHECK(reading.line(3).skipped->message == ImportMsg::LineIsSignature);
}

TEST_CASE("what USBDeview does not show as connected is no asset, and a made-up serial is none")
{
    Reading reading({"Device Name", "Description", "Device Type", "Connected", "Serial Number", "VendorID", "ProductID"});
    reading.read({{{"p"}, {"DataTraveler"}, {"Mass Storage"}, {"Yes"}, {"001A92"}, {"0951"}, {"1666"}},
                  {{"p"}, {"Mouse"}, {"HID"}, {"Yes"}, {"6&2c24ce2e&0"}, {"046d"}, {"c077"}},
                  {{"p"}, {"Old stick"}, {"Mass Storage"}, {"No"}, {"X"}, {"0951"}, {"1666"}}});
    CHECK(reading.line(0).at(ImportField::Serial) == "001A92");
    CHECK(reading.line(1).at(ImportField::Serial).empty());
    CHECK_FALSE(reading.line(1).skipped);
    CHECK(reading.line(2).skipped->message == ImportMsg::LineNotConnected);
}

TEST_CASE("a cell that is merged over several lines holds for each of them")
{
    Reading reading({"tag", "unit"}, TableFormat::Xlsx);
    reading.read({{{"A"}, {"财务处"}}, {{"B"}}, {{"C"}, {""}}, {{"D"}, {""}}}, {{2, 4, 1, 1}});
    CHECK(reading.line(0).at(ImportField::Unit) == "财务处");
    CHECK(reading.line(1).at(ImportField::Unit) == "财务处");
    CHECK(reading.line(2).at(ImportField::Unit) == "财务处");
    CHECK(reading.line(3).at(ImportField::Unit).empty());
}

TEST_CASE("a line of text with too few or too many cells is refused, one of a spreadsheet is filled up")
{
    Reading text({"tag", "unit", "notes"});
    text.read({{{"A"}, {"u"}}, {{"A"}, {"u"}, {"n"}, {"more"}}, {{"A"}, {"u"}, {"n"}, {""}}});
    CHECK(text.line(0).error->message == ImportMsg::LineCellsMissing);
    CHECK(text.line(1).error->message == ImportMsg::LineCellsMissing);
    CHECK_FALSE(text.line(2).error);
    Reading sheet({"tag", "unit", "notes"}, TableFormat::Xlsx);
    sheet.read({{{"A"}, {"u"}}});
    CHECK_FALSE(sheet.line(0).error);
}

TEST_CASE("the spreadsheet's own errors and words that are no choice refuse the line")
{
    Reading reading({"tag", "status", "category"});
    reading.read({{{"A"}, {"#N/A", TableCell::Kind::Fault}, {""}}, {{"A"}, {"lent"}, {""}}, {{"A"}, {""}, {"通用设备"}}});
    CHECK(reading.line(0).error->message == ImportMsg::CellIsFault);
    CHECK(reading.line(1).error->message == ImportMsg::CellNotChoice);
    CHECK_FALSE(reading.line(2).error);
    CHECK(reading.line(2).unread != 0);
}
