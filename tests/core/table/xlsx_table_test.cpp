// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/spreadsheet_value.h"
#include "core/exchange/table/xlsx_table.h"
#include "core/text/messages_exchange.h"
#include "core/text/messages_import.h"
#include "tests/core/table/table_text.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "tests/support/workbook.h"

using namespace homeward;
using namespace homeward::test;

namespace {

std::string rowsOfBook(const Workbook &book, std::size_t sheet = 0)
{
    TempFolder folder;
    book.save(folder / "b.xlsx");
    const auto opened = openTable(folder / "b.xlsx");
    return opened ? rowsOf(**opened, sheet) : "not opened";
}

Workbook bookOf(const std::string &rows)
{
    return {{{"One", "<sheetData>" + rows + "</sheetData>"}}, {}, {}, {}};
}

std::string inlineCell(const std::string &place, const std::string &text)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

Error refusalOf(const Workbook &book)
{
    TempFolder folder;
    book.save(folder / "b.xlsx");
    const auto opened = openTable(folder / "b.xlsx");
    if (!opened)
        return opened.error();
    const auto read = (*opened)->read(0, [](const TableRow &) { return true; });
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("cells of every kind are read as what they are")
{
    Workbook book = bookOf(
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\"><v>5999.9900000000002</v></c>"
        "<c r=\"D2\" s=\"1\"><v>46272</v></c><c r=\"E2\" t=\"b\"><v>1</v></c>"
        "<c r=\"F2\" t=\"e\"><v>#N/A</v></c><c r=\"G2\" t=\"str\"><f>A1</f><v>sum &amp; more</v></c></row>"
        "<row r=\"5\">"
        + inlineCell("B5", "last") + "</row>");
    book.texts = {"<t>unused</t>",
                  "<r><t>华</t></r><r><t xml:space=\"preserve\">为 </t></r><rPh><t>hua</t></rPh>"};
    book.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    CHECK(rowsOfBook(book) == "2: 华为 ||#5999.99|@2026-09-07|TRUE|!#N/A|sum & more\n5: |last\n");
}

TEST_CASE("prefixed names and cells without places are read too")
{
    const std::string sheet =
        "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData>"
        "<x:row><x:c t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row>"
        "<x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    auto parts = bookOf("").parts();
    parts.front().second = sheet;
    TempFolder folder;
    writeZip(folder / "b.xlsx", parts);
    CHECK(rowsOf(**openTable(folder / "b.xlsx")) == "1: a|#1\n2: #2\n");
}

TEST_CASE("digits that a spreadsheet has lost are seen by an exponent")
{
    CHECK(numberText(860123456789012) == "860123456789012");
    CHECK(numberText(8.93e14) == "893000000000000");
    CHECK(numberText(1234567890123456789.0) == "1.23456789012346E+18");
    CHECK(numberText(1234567890123450) == "1.23456789012345E+15");
    CHECK(numberText(-2) == "-2");
    CHECK(numberText(0.1) == "0.1");
}

TEST_CASE("day numbers become dates in both calendars")
{
    CHECK(dateText(1, false) == "1900-01-01");
    CHECK(dateText(59, false) == "1900-02-28");
    CHECK(dateText(61, false) == "1900-03-01");
    CHECK(dateText(45292, false) == "2024-01-01");
    CHECK(dateText(45292.5, false) == "2024-01-01T12:00:00");
    CHECK(dateText(45291.999999, false) == "2024-01-01");
    CHECK(dateText(43830, true) == "2024-01-01");
    CHECK_FALSE(dateText(0, false));
    CHECK_FALSE(dateText(3e6, false));
    CHECK_FALSE(dateText(-1, false));
}

TEST_CASE("formats that show a day are told from others")
{
    for (const char *code :
         {"yyyy-mm-dd", "d/m/yy", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy/m/d;@", "m\\/d"})
        CHECK(isDateFormat(code));
    for (const char *code :
         {"General", "0.00", "#,##0.00 \"days\"", "[Red]0", "h:mm:ss", "@", "0\\d", "\"unclosed d"})
        CHECK_FALSE(isDateFormat(code));
}

TEST_CASE("the calendar of 1904 is taken from the workbook")
{
    Workbook book = bookOf("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>43830</v></c></row>");
    book.styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy\\-mm\"/></numFmts><cellXfs><xf "
                  "numFmtId=\"170\"/></cellXfs>";
    book.properties = "date1904=\"1\"";
    CHECK(rowsOfBook(book) == "1: @2024-01-01\n");
}

TEST_CASE("sheets are told with their names, merged cells with their places")
{
    Workbook book = bookOf("<row r=\"1\">" + inlineCell("A1", "mergeCell ref=&quot;A1:B9&quot;") + "</row>");
    book.sheets.front().second +=
        "<mergeCells count=\"2\"><mergeCell ref=\"B3:B5\"/><mergeCell ref=\"A1:D2\"/></mergeCells>";
    book.sheets.emplace_back("Zwei &amp; 三", "<sheetData/>");
    TempFolder folder;
    book.save(folder / "b.xlsx");
    const auto opened = openTable(folder / "b.xlsx");
    REQUIRE(opened);
    REQUIRE((*opened)->sheets().size() == 2);
    CHECK((*opened)->sheets()[1].name == "Zwei & 三");
    const auto merged = (*opened)->merged(0);
    REQUIRE(merged);
    REQUIRE(merged->size() == 2);
    CHECK((*merged)[0].lastColumn == 3);
    CHECK((*merged)[1].firstLine == 3);
    CHECK((*merged)[1].lastLine == 5);
    CHECK(rowsOf(**opened, 1).empty());
}

TEST_CASE("an archive that unpacks to far more than it holds is not read on")
{
    TempFolder folder;
    Workbook book = bookOf("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + std::string(1U << 22U, 'x')
                           + "</t></is></c></row>");
    book.save(folder / "b.xlsx");
    ZipLimits limits;
    limits.freeBytes = 1U << 20U;
    const auto opened = XlsxTable::open(folder / "b.xlsx", limits);
    REQUIRE(opened);
    const auto read = (*opened)->read(0, [](const TableRow &) { return true; });
    REQUIRE_FALSE(read);
    CHECK(read.error().message == ImportMsg::WorkbookBloated);
}

TEST_CASE("a cell of more than a megabyte and a column beyond the limit are refused with their place")
{
    CHECK(refusalOf(bookOf("<row r=\"7\">" + inlineCell("C7", std::string((1U << 20U) + 1, 'x')) + "</row>"))
              .parameters
          == std::vector<std::string>{"7", "3", "1048576"});
    CHECK(refusalOf(bookOf("<row r=\"2\">" + inlineCell("NTQ2", "x") + "</row>")).message
          == ExchangeMsg::CsvTooManyColumns);
}

TEST_CASE("cells that are only coloured, far to the right, do no harm")
{
    CHECK(rowsOfBook(bookOf("<row r=\"1\">" + inlineCell("A1", "x") + "<c r=\"XFD1\" s=\"1\"/></row>"))
          == "1: x\n");
}

TEST_CASE("damaged workbooks are refused and named")
{
    CHECK(refusalOf(bookOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>4</v></c></row>")).message
          == ImportMsg::WorkbookCellWrong);
    CHECK(refusalOf(bookOf("<row r=\"1\"><c r=\"A1\"><v>1,5</v></c></row>")).message
          == ImportMsg::WorkbookCellWrong);
    CHECK(refusalOf(bookOf("<row><c></row>")).message == ImportMsg::WorkbookDamaged);
    auto entity = bookOf("").parts();
    entity.front().second = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet><sheetData/></worksheet>";
    TempFolder folder;
    writeZip(folder / "b.xlsx", entity);
    const auto read = (*openTable(folder / "b.xlsx"))->read(0, [](const TableRow &) { return true; });
    REQUIRE_FALSE(read);
    CHECK(read.error().message == ImportMsg::WorkbookDamaged);
    writeZip(folder / "z.xlsx", {{"readme.txt", "no workbook"}});
    CHECK(openTable(folder / "z.xlsx").error().message == ImportMsg::TableNoWorkbook);
    writeZip(folder / "o.ods", {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}});
    CHECK_FALSE(openTable(folder / "o.ods"));
}

TEST_CASE("a workbook that is cut off anywhere is refused, never half read as whole")
{
    TempFolder folder;
    Workbook book = bookOf("<row r=\"1\">" + inlineCell("A1", "only") + "</row>");
    book.save(folder / "b.xlsx");
    std::string bytes(std::filesystem::file_size(folder / "b.xlsx"), '\0');
    std::ifstream(folder / "b.xlsx", std::ios::binary)
        .read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    for (std::size_t size = 4; size < bytes.size(); size += 7) {
        writeText(folder / "cut.xlsx", std::string_view(bytes).substr(0, size));
        const auto opened = openTable(folder / "cut.xlsx");
        INFO(size << " of " << bytes.size());
        if (opened)
            CHECK_FALSE((*opened)->read(0, [](const TableRow &) { return true; }));
    }
}

TEST_CASE("a workbook whose name ends with csv and a CSV whose name ends with xlsx are read all the same")
{
    TempFolder folder;
    bookOf("<row r=\"1\">" + inlineCell("A1", "x") + "</row>").save(folder / "b.csv");
    CHECK((*openTable(folder / "b.csv"))->traits().format == TableFormat::Xlsx);
    writeText(folder / "t.xlsx", "a,b\n");
    CHECK((*openTable(folder / "t.xlsx"))->traits().format == TableFormat::Text);
}

TEST_CASE("characters that XML lacks come back from their spelling")
{
    CHECK(unescapedXlsx("a_x000D_b_x005F_x000D_") == "a\rb_x000D_");
    CHECK(unescapedXlsx("_x_xZZZZ_ _x4E00_") == "_x_xZZZZ_ _x4E00_");
}
