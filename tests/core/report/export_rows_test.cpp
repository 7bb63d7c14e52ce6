// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/export.h"
#include "core/exchange/table/table_source.h"
#include "tests/core/office/office_ledger.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace homeward;
using test::must;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows csvRows(test::OfficeLedger &office, const ExportPreset &preset, Language language = Language::English)
{
    const auto file = office.folder / "out.csv";
    must(exportTo(office.ledger, preset, file, language));
    Rows rows;
    CsvReader reader(',', [&rows](std::span<const std::string_view> cells, std::uint64_t) {
        rows.emplace_back(cells.begin(), cells.end());
        return true;
    });
    std::string text = must(readFile(file));
    if (text.starts_with(utf8Bom))
        text.erase(0, utf8Bom.size());
    REQUIRE(reader.feed(text));
    REQUIRE(reader.finish());
    return rows;
}

Rows bookRows(const std::filesystem::path &file, std::size_t sheet)
{
    const auto table = must(openTable(file));
    Rows rows;
    REQUIRE(table->read(sheet, [&rows](const TableRow &row) {
        rows.emplace_back();
        for (const TableCell &cell : row.cells)
            rows.back().emplace_back(cell.text);
        return true;
    }));
    return rows;
}

std::size_t placeOf(const std::vector<std::string> &heads, const std::string &name)
{
    const auto found = std::find(heads.begin(), heads.end(), name);
    REQUIRE(found != heads.end());
    return static_cast<std::size_t>(found - heads.begin());
}

std::int64_t sumOf(const Rows &rows, std::size_t column)
{
    std::int64_t sum = 0;
    for (std::size_t i = 1; i + 1 < rows.size(); ++i)
        sum += std::stoll(rows[i][column]);
    return sum;
}

} // namespace

TEST_CASE("units add up to the total, and the total to the inventory")
{
    test::OfficeLedger office;
    const auto rows = csvRows(office, *builtInPreset("units"));
    const auto &total = rows.back();
    for (std::size_t column = 1; column <= 7; ++column)
        CHECK(std::to_string(sumOf(rows, column)) == total[column]);
    const auto info = must(office.ledger.info());
    CHECK(total[1] == std::to_string(info.assets));
    CHECK(total[2] == std::to_string(info.quantity));
    CHECK(std::stoll(total[3]) + std::stoll(total[4]) + std::stoll(total[5]) == info.quantity);
    CHECK(csvRows(office, *builtInPreset("units"), Language::Chinese).back().front() == "合计");
}

TEST_CASE("the weeks of a directive are its bridge, and the last its figures")
{
    test::OfficeLedger office;
    ExportPreset preset = *builtInPreset("progress");
    preset.forPeople = false;
    preset.query.asOf = test::dayAt("2026-10-16");
    const auto rows = csvRows(office, preset);
    ProgressOptions options;
    options.bridge = true;
    const auto all = must(office.directives.progress(preset.query.asOf, options));
    std::size_t row = 1;
    for (const Progress &progress : all) {
        if (!progress.directive.inForce())
            continue;
        for (const Bridge &week : progress.bridge) {
            REQUIRE(row < rows.size());
            CHECK(rows[row][placeOf(rows[0], "to")] == toIso(week.to));
            CHECK(rows[row][placeOf(rows[0], "opening")] == std::to_string(week.opening));
            CHECK(rows[row][placeOf(rows[0], "closing")] == std::to_string(week.closing));
            ++row;
        }
        CHECK(rows[row - 1][placeOf(rows[0], "numerator")] == std::to_string(progress.figures.numerator()));
        CHECK(rows[row - 1][placeOf(rows[0], "denominator")] == std::to_string(progress.figures.denominator()));
        CHECK(rows[row - 1][placeOf(rows[0], "overdue")] == std::to_string(progress.figures.overdue));
    }
    CHECK(row == rows.size());
    CHECK(row > 8);
}

TEST_CASE("the overdue preset lists what is due before the day asked for")
{
    test::OfficeLedger office;
    ExportPreset preset = *builtInPreset("overdue");
    preset.query.asOf = test::dayAt("2026-10-16");
    const auto rows = csvRows(office, preset);
    std::size_t expected = 0;
    AssetQuery query;
    query.asOf = preset.query.asOf;
    const std::array columns = {Column::Due};
    must(office.ledger.visit(query, columns, [&expected](const RowView &row) {
        expected += !row.cells[0].empty() && row.cells[0] < "2026-10-16" ? 1U : 0U;
        return true;
    }));
    CHECK(expected > 0);
    CHECK(rows.size() == expected + 1);
    ExportPreset before = preset;
    before.query.asOf = test::dayAt("2026-08-20");
    CHECK(csvRows(office, before).size() == 1);
}

TEST_CASE("the undetermined preset lists what is undetermined")
{
    test::OfficeLedger office;
    AssetQuery query;
    query.where = *parseWhere("origin = undetermined");
    CHECK(csvRows(office, *builtInPreset("undetermined")).size() == must(office.ledger.select(query)).size() + 1);
}

TEST_CASE("a workbook has the rows of the CSV file, and a sheet that says what they are")
{
    test::OfficeLedger office;
    ExportPreset preset = *builtInPreset("inventory");
    preset.dialect.guardFormulas = false;
    const auto csv = csvRows(office, preset);
    const auto file = office.folder / "out.xlsx";
    const auto count = must(exportTo(office.ledger, preset, file, Language::English));
    auto book = bookRows(file, 0);
    REQUIRE(book.size() == csv.size());
    CHECK(count + 1 == csv.size());
    for (std::size_t row = 0; row < csv.size(); ++row) {
        book[row].resize(csv[row].size());
        for (std::size_t cell = 0; cell < csv[row].size(); ++cell)
            if (csv[row][cell] != book[row][cell])
                CHECK(std::stod(csv[row][cell]) == std::stod(book[row][cell])); // 5999.00 is 5999
    }
    const auto about = bookRows(file, 1);
    const auto told = [&about](const std::string &what) {
        for (const auto &row : about)
            if (row.size() > 1 && row[0] == what)
                return row[1];
        return std::string();
    };
    const auto info = must(office.ledger.info());
    CHECK(told("Rows") == std::to_string(info.assets));
    CHECK(told("Devices") == std::to_string(info.quantity));
    CHECK(told("Head of the history (SHA-256)") == toHex(info.head));
}

TEST_CASE("workbooks of the same state are the same bytes; title and signatures stand around the rows")
{
    test::OfficeLedger office;
    ExportPreset preset = *builtInPreset("leadership");
    preset.title = "台账";
    preset.signatures = true;
    preset.language = Language::Chinese;
    must(exportTo(office.ledger, preset, office.folder / "1.xlsx", Language::English));
    must(exportTo(office.ledger, preset, office.folder / "2.xlsx", Language::English));
    CHECK(must(readFile(office.folder / "1.xlsx")) == must(readFile(office.folder / "2.xlsx")));
    const auto rows = bookRows(office.folder / "1.xlsx", 0);
    CHECK(rows[0][0] == "台账");
    CHECK(rows[1][0] == "序号");
    CHECK(rows.back()[0] == "制表：");
}

TEST_CASE("computed rows as JSON have machine names and numbers")
{
    test::OfficeLedger office;
    const auto file = office.folder / "out.json";
    must(exportTo(office.ledger, *builtInPreset("units"), file, Language::Chinese));
    const auto json = nlohmann::json::parse(must(readFile(file)));
    CHECK(json.back()["devices"] == must(office.ledger.info()).quantity);
    CHECK(json.back()["domestic_share_percent"].is_number());
}

TEST_CASE("a preview has the first rows and knows how many there are")
{
    test::OfficeLedger office;
    for (const std::string &name : builtInPresetNames()) {
        INFO(name);
        const auto preset = *builtInPreset(name);
        const auto csv = csvRows(office, preset);
        const auto preview = must(previewSheet(office.ledger, preset, Language::English, 3));
        CHECK(preview.rows + 1 == csv.size());
        REQUIRE(preview.table.rows.size() == std::min<std::size_t>(3, preview.rows));
        for (std::size_t i = 0; i < preview.table.columns.size(); ++i)
            CHECK(preview.table.columns[i].heading == csv[0][i]);
        for (std::size_t row = 0; row < preview.table.rows.size(); ++row)
            for (std::size_t i = 0; i < csv[row + 1].size(); ++i)
                CHECK(preview.table.rows[row][i] == std::string(unguarded(csv[row + 1][i])));
    }
}
