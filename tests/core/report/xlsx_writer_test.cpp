// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/base/file.h"
#include "core/exchange/table/table_source.h"
#include "core/exchange/xlsx_text.h"
#include "core/text/messages_exchange.h"
#include "tests/core/table/table_text.h"
#include "tests/support/catch.h"
#include "tests/support/random_text.h"
#include "tests/support/temp_folder.h"

#include <algorithm>

using namespace homeward;

namespace {

using Cells = std::vector<std::string>;
using Rows = std::vector<Cells>;

const std::vector<std::string_view> pieces = {
    "a", "中", " ", "\n", "\r", "\t", "_", "_x", "_x0041_", "_x005F_", "x000D_", "005", "<", "&", ">", "\"", "'",
    "=", "+", "😀", std::string_view("\x01", 1), "\x1F", "\xEF\xBF\xBE", "\xEF\xBF\xBF", "0", "12", "-", "."};

std::vector<SheetColumn> columnsOf(std::initializer_list<ColumnType> types)
{
    std::vector<SheetColumn> columns;
    for (const ColumnType type : types)
        columns.push_back({"name", "Heading " + std::to_string(columns.size() + 1), type});
    return columns;
}

Result<void> write(const std::filesystem::path &file, const std::vector<SheetColumn> &columns, const Rows &rows,
                   std::uint32_t rowsPerSheet = XlsxWriter::mostRows)
{
    auto target = ExportTarget::open(file, ExportTarget::Delivery::Streamed);
    REQUIRE(target);
    auto book = XlsxWriter::create(target->workFolder(), Moment{}, rowsPerSheet);
    REQUIRE(book);
    book->beginTable("Assets", {}, columns);
    for (const Cells &row : rows) {
        for (const std::string &cell : row)
            book->cell(cell);
        if (auto done = book->endRow(); !done)
            return done;
    }
    book->endTable();
    if (auto done = book->finish(*target); !done)
        return done;
    return target->commit();
}

/// The rows of a sheet below its headings, each as long as the longest.
Rows readSheet(const std::filesystem::path &file, std::size_t sheet, std::size_t width)
{
    const auto table = openTable(file);
    REQUIRE(table);
    Rows rows;
    const auto read = (*table)->read(sheet, [&](const TableRow &row) {
        if (row.line == 1)
            return true;
        Cells cells;
        for (const TableCell &cell : row.cells)
            cells.emplace_back(cell.text);
        cells.resize(width);
        while (rows.size() + 2 < row.line)
            rows.emplace_back(width);
        rows.push_back(std::move(cells));
        return true;
    });
    REQUIRE(read);
    return rows;
}

} // namespace

TEST_CASE("whatever is written as text is read again as it was")
{
    test::TempFolder folder;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        test::RandomText random(seed);
        Rows rows;
        for (int i = 0; i < 60; ++i)
            rows.push_back({random.of(pieces, 9), random.of(pieces, 9), "end"});
        REQUIRE(write(folder / "b.xlsx", columnsOf({ColumnType::Text, ColumnType::Text, ColumnType::Text}), rows));
        CHECK(readSheet(folder / "b.xlsx", 0, 3) == rows);
    }
}

TEST_CASE("numbers and days are cells of their kind, numbers of things stay text")
{
    test::TempFolder folder;
    const auto columns = columnsOf({ColumnType::Text, ColumnType::Number, ColumnType::Date});
    REQUIRE(write(folder / "b.xlsx", columns,
                  {{"861234567890123", "5999.50", "2026-09-07"},
                   {"007", "007", "1899-01-01"},
                   {"=1+1", "1234567890123456789", "soon"},
                   {"1E5", "899.50 USD", ""},
                   {"-5", "-5", "1900-03-01"}}));
    const auto table = openTable(folder / "b.xlsx");
    REQUIRE(table);
    CHECK(test::rowsOf(**table)
          == "1: Heading 1|Heading 2|Heading 3\n"
             "2: 861234567890123|#5999.5|@2026-09-07\n"
             "3: 007|007|1899-01-01\n"
             "4: =1+1|1234567890123456789|soon\n"
             "5: 1E5|899.50 USD\n"
             "6: -5|#-5|@1900-03-01\n");
}

TEST_CASE("a table that outgrows a sheet goes on in the next, with its headings")
{
    test::TempFolder folder;
    Rows rows;
    for (int i = 0; i < 10; ++i)
        rows.push_back({"row " + std::to_string(i)});
    REQUIRE(write(folder / "b.xlsx", columnsOf({ColumnType::Text}), rows, 5));
    const auto table = openTable(folder / "b.xlsx");
    REQUIRE(table);
    std::vector<std::string> names;
    for (const TableSheet &sheet : (*table)->sheets())
        names.push_back(sheet.name);
    CHECK(names == std::vector<std::string>{"Assets", "Assets (2)", "Assets (3)"});
    Rows all;
    for (std::size_t sheet = 0; sheet < names.size(); ++sheet)
        for (Cells &row : readSheet(folder / "b.xlsx", sheet, 1))
            all.push_back(std::move(row));
    CHECK(all == rows);
}

TEST_CASE("the same cells give the same bytes")
{
    test::TempFolder folder;
    const Rows rows = {{"a"}, {"b"}};
    REQUIRE(write(folder / "1.xlsx", columnsOf({ColumnType::Text}), rows));
    REQUIRE(write(folder / "2.xlsx", columnsOf({ColumnType::Text}), rows));
    CHECK(*readFile(folder / "1.xlsx") == *readFile(folder / "2.xlsx"));
}

TEST_CASE("a cell longer than a sheet's is refused with its place, and no file appears")
{
    test::TempFolder folder;
    const auto written = write(folder / "b.xlsx", columnsOf({ColumnType::Text, ColumnType::Text}),
                               {{"a", "b"}, {"a", std::string(32768, 'x')}});
    REQUIRE_FALSE(written);
    CHECK(written.error().message == ExchangeMsg::XlsxCellTooLong);
    CHECK(written.error().parameters == std::vector<std::string>{"2", "2", "32767"});
    CHECK_FALSE(std::filesystem::exists(folder / "b.xlsx"));
}

TEST_CASE("a workbook that is not finished leaves nothing open and nothing behind")
{
    test::TempFolder folder;
    const auto openFiles = [] {
        return std::distance(std::filesystem::directory_iterator("/proc/self/fd"),
                             std::filesystem::directory_iterator());
    };
    const auto before = openFiles();
    for (int i = 0; i < 3; ++i) {
        auto book = XlsxWriter::create(folder.path(), Moment{});
        REQUIRE(book);
        book->beginTable("Assets", {}, columnsOf({ColumnType::Text}));
        book->cell("a");
        REQUIRE(book->endRow());
    }
    CHECK(openFiles() == before);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("text that looks like an escape is escaped once")
{
    CHECK(escapedXlsx("_x0041_") == "_x005F_x0041_");
    CHECK(escapedXlsx("_x_x0041_") == "_x_x005F_x0041_");
    CHECK(escapedXlsx("_x41_ a") == "_x41_ a");
    CHECK(escapedXlsx("a\rb") == "a_x000D_b");
    CHECK(xlsxLength("a中😀") == 4);
}
