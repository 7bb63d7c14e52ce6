// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/export.h"
#include "core/text/messages_base.h"
#include "core/text/messages_exchange.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/stdout_pipe.h"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace homeward;

namespace {

using Cells = std::vector<std::string>;

/// A ledger of an office that calls CN home and pays in CNY, and a folder for what is exported.
class ExportingOffice {
public:
    Ledger &ledger() { return office_.ledger; }
    std::filesystem::path file(const std::string &name) const { return office_.folder / name; }

    AssetId add(std::string brand, std::string model, Category category, AssetFields fields)
    {
        Registration registration;
        registration.brand = std::move(brand);
        registration.model = std::move(model);
        registration.category = category;
        registration.fields = std::move(fields);
        return office_.add(registration).asset;
    }

    void retire(AssetId asset)
    {
        test::must(office_.ledger.retire({&asset, 1}, Status::Retired, test::deed()));
    }

    std::string csv(const ExportPreset &preset, Language language = Language::English)
    {
        const auto target = file("out.csv");
        test::must(exportCsv(office_.ledger, preset, target, language));
        return test::must(readFile(target));
    }

private:
    test::Office office_;
};

AssetFields fieldsWith(std::string tag, std::string notes = {})
{
    AssetFields fields;
    fields.tag = std::move(tag);
    fields.notes = std::move(notes);
    return fields;
}

/// Three assets as a register has them: one foreign, one domestic, one that nothing is known of.
void furnish(ExportingOffice &office)
{
    AssetFields phone = fieldsWith("A-0001", "屏幕碎裂, 待换");
    phone.unit = "财务处";
    phone.holder = "张三";
    phone.location = "2 号楼 314";
    phone.acquired = *parseDay("2024-03-05");
    phone.price = Money{599900, "CNY"};
    office.add("Motorola", "moto g", Category::Smartphone, phone);
    AssetFields laptop = fieldsWith("A-0002");
    laptop.status = Status::Stored;
    laptop.price = Money{89950, "USD"};
    office.add("华为", "MateBook 14", Category::Laptop, laptop);
    office.add("", "=cmd|' /C calc'!A0", Category::Unknown, fieldsWith("A-0003", "+1"));
}

ExportPreset columnsOnly(std::vector<Column> columns)
{
    ExportPreset preset;
    preset.dialect.encoding = Encoding::Utf8;
    for (const Column column : columns)
        preset.columns.push_back({column, {}});
    return preset;
}

std::vector<Cells> rowsOf(const std::string &csv)
{
    std::vector<Cells> rows;
    CsvReader reader(',', [&rows](std::span<const std::string_view> cells, std::uint64_t) {
        rows.emplace_back(cells.begin(), cells.end());
        return true;
    });
    CHECK(reader.feed(csv));
    CHECK(reader.finish());
    return rows;
}

} // namespace

TEST_CASE("the leadership preset is a register that an office knows")
{
    ExportingOffice office;
    furnish(office);
    CHECK(office.csv(*builtInPreset("leadership"), Language::Chinese)
          == "\xEF\xBB\xBF"
             "序号,资产编号,资产名称,品牌,规格型号,国产情况,数量,使用部门,使用人,存放地点,取得日期,价值,"
             "使用状况,备注\r\n"
             "1,A-0001,智能手机,摩托罗拉,moto g,非国产,1,财务处,张三,2 号楼 "
             "314,2024-03-05,5999.00,在用,\"屏幕碎裂, 待换\"\r\n"
             "2,A-0002,笔记本电脑,华为,MateBook 14,国产,1,,,,,899.50 USD,库存,\r\n"
             "3,A-0003,,,'=cmd|' /C calc'!A0,待定,1,,,,,,在用,+1\r\n");
}

TEST_CASE("the inventory preset writes the ledger's own cells")
{
    ExportingOffice office;
    furnish(office);
    const auto rows = rowsOf(office.csv(*builtInPreset("inventory")));
    const auto ids = office.ledger().select({});
    REQUIRE(ids);
    const auto expected = office.ledger().rows(*ids);
    REQUIRE(expected);
    REQUIRE(rows.size() == expected->size() + 1);
    for (std::size_t row = 0; row < expected->size(); ++row)
        for (std::size_t i = 0; i < rows[row + 1].size(); ++i)
            CHECK(unguarded(rows[row + 1][i]) == expected->at(row).cells[i]);
}

TEST_CASE("the machine form has no mark, no guard and machine words, whatever the preset says")
{
    ExportingOffice office;
    furnish(office);
    ExportPreset preset = *builtInPreset("leadership");
    preset.columns = {{Column::Model, "heading"}, {Column::Origin, {}}};
    preset.title = "Title";
    preset.signatures = true;
    preset.exact = true;
    CHECK(office.csv(preset, Language::Chinese)
          == "model,origin\r\nmoto g,foreign\r\nMateBook 14,domestic\r\n=cmd|' /C "
             "calc'!A0,undetermined\r\n");
}

TEST_CASE("columns come in the order asked, filtered and sorted")
{
    ExportingOffice office;
    furnish(office);
    ExportPreset preset = columnsOnly({Column::Origin, Column::Tag, Column::Origin});
    preset.query.sortBy = Column::Tag;
    preset.query.descending = true;
    CHECK(office.csv(preset)
          == "origin,tag,origin\r\nundetermined,A-0003,undetermined\r\ndomestic,A-0002,domestic\r\n"
             "foreign,A-0001,foreign\r\n");
    preset.query.where = *parseWhere("origin != domestic and not tag ~ 3");
    CHECK(office.csv(preset) == "origin,tag,origin\r\nforeign,A-0001,foreign\r\n");
}

TEST_CASE("entries that have ended are left out unless asked for")
{
    ExportingOffice office;
    furnish(office);
    office.retire(office.add("HP", "LaserJet", Category::Printer, fieldsWith("A-0009")));
    ExportPreset preset = columnsOnly({Column::Tag, Column::Status});
    CHECK(rowsOf(office.csv(preset)).size() == 4);
    preset.query.includeEnded = true;
    CHECK(rowsOf(office.csv(preset)).back() == Cells{"A-0009", "retired"});
}

TEST_CASE("an empty ledger gives the headings")
{
    ExportingOffice office;
    CHECK(office.csv(columnsOnly({Column::Tag, Column::Unit})) == "tag,unit\r\n");
}

TEST_CASE("a title stands above and a line to sign below")
{
    ExportingOffice office;
    furnish(office);
    ExportPreset preset = columnsOnly({Column::Tag, Column::Model, Column::Unit, Column::Holder});
    preset.title = "=国产替换台账";
    preset.signatures = true;
    preset.query.where = *parseWhere("tag = A-0001");
    CHECK(office.csv(preset, Language::Chinese)
          == "'=国产替换台账,,,\r\ntag,model,unit,holder\r\nA-0001,moto "
             "g,财务处,张三\r\n制表：,审核：,日期：,\r\n");
}

TEST_CASE("other dialects: semicolons, and GB18030 for an old spreadsheet")
{
    ExportingOffice office;
    furnish(office);
    ExportPreset preset = columnsOnly({Column::Unit, Column::Notes});
    preset.query.where = *parseWhere("tag = A-0001");
    preset.dialect = {';', Encoding::Gb18030, true};
    CHECK(office.csv(preset)
          == "unit;notes\r\n\xB2\xC6\xCE\xF1\xB4\xA6;\xC6\xC1\xC4\xBB\xCB\xE9\xC1\xD1, \xB4\xFD\xBB\xBB\r\n");
}

TEST_CASE("a character that GB18030 lacks is named and nothing is written, to a file or to standard output")
{
    ExportingOffice office;
    furnish(office);
    office.add("HP", "\uE78D", Category::Printer, fieldsWith("A-0004"));
    std::ofstream(office.file("old.csv")) << "old";
    ExportPreset preset = columnsOnly({Column::Tag, Column::Model});
    preset.dialect.encoding = Encoding::Gb18030;
    test::StdoutPipe pipe;
    for (const std::filesystem::path &to : {office.file("old.csv"), std::filesystem::path("-")}) {
        const auto done = exportCsv(office.ledger(), preset, to, Language::English);
        REQUIRE_FALSE(done);
        CHECK(done.error().message == ExchangeMsg::CsvCharacterMissing);
        CHECK(done.error().parameters == Cells{"5", "2", "\uE78D (U+E78D)", "gb18030"});
    }
    CHECK(readFile(office.file("old.csv")) == "old");
    CHECK(pipe.isEmpty());
}

TEST_CASE("standard output gets the same bytes as a file")
{
    ExportingOffice office;
    furnish(office);
    const ExportPreset preset = *builtInPreset("leadership");
    const std::string expected = office.csv(preset);
    test::StdoutPipe pipe;
    CHECK(exportCsv(office.ledger(), preset, "-", Language::English) == 3U);
    CHECK(pipe.readSome() == expected);
}

TEST_CASE("a reader of standard output that has gone is a clear error")
{
    ExportingOffice office;
    furnish(office);
    test::StdoutPipe pipe;
    pipe.closeReader();
    const auto done = exportCsv(office.ledger(), *builtInPreset("inventory"), "-", Language::English);
    REQUIRE_FALSE(done);
    CHECK(done.error().message == ExchangeMsg::ExportReaderGone);
}

TEST_CASE("an export never replaces the ledger or what lies beside it")
{
    ExportingOffice office;
    furnish(office);
    std::filesystem::create_symlink(office.file("ledger.homeward"), office.file("link.csv"));
    for (const char *name : {"ledger.homeward", "ledger.homeward-wal", "ledger.homeward-shm", "link.csv"}) {
        INFO(name);
        const auto csv =
            exportCsv(office.ledger(), *builtInPreset("inventory"), office.file(name), Language::English);
        REQUIRE_FALSE(csv);
        CHECK(csv.error().message == ExchangeMsg::ExportOntoLedger);
        CHECK_FALSE(exportJson(office.ledger(), *builtInPreset("inventory"), office.file(name)));
    }
    const auto faults = office.ledger().check();
    REQUIRE(faults);
    CHECK(faults->empty());
}

TEST_CASE("progress is told from the first row to the last, and false cancels")
{
    ExportingOffice office;
    furnish(office);
    std::vector<std::pair<std::size_t, std::size_t>> told;
    const auto note = [&told](std::size_t done, std::size_t all) {
        told.emplace_back(done, all);
        return true;
    };
    CHECK(
        exportCsv(office.ledger(), *builtInPreset("inventory"), office.file("a.csv"), Language::English, note)
        == 3U);
    CHECK(told == std::vector<std::pair<std::size_t, std::size_t>>{{0, 3}, {3, 3}});
    std::ofstream(office.file("old.csv")) << "old";
    const auto cancelled = exportCsv(office.ledger(), *builtInPreset("inventory"), office.file("old.csv"),
                                     Language::English, [](std::size_t, std::size_t) { return false; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(readFile(office.file("old.csv")) == "old");
}

TEST_CASE("a target that cannot be written and a preset without columns are errors")
{
    ExportingOffice office;
    const ExportPreset preset = *builtInPreset("inventory");
    CHECK(exportCsv(office.ledger(), preset, office.file("none/a.csv"), Language::English).error().message
          == BaseMsg::FileNotWritable);
    CHECK(exportCsv(office.ledger(), preset, "/dev/full", Language::English).error().message
          == ExchangeMsg::ExportStreamFailed);
    CHECK(exportJson(office.ledger(), preset, "/dev/full").error().message == ExchangeMsg::ExportStreamFailed);
    CHECK(exportCsv(office.ledger(), {}, office.file("a.csv"), Language::English).error().message
          == ExchangeMsg::PresetWithoutColumns);
    CHECK_FALSE(std::filesystem::exists(office.file("a.csv")));
}

TEST_CASE("JSON has the same rows as objects with machine names")
{
    ExportingOffice office;
    furnish(office);
    REQUIRE(exportJson(office.ledger(), *builtInPreset("inventory"), office.file("a.json")) == 3U);
    const auto json = nlohmann::json::parse(*readFile(office.file("a.json")), nullptr, false);
    REQUIRE(json.is_array());
    REQUIRE(json.size() == 3);
    CHECK(json[0].size() == allColumns().size());
    CHECK(json[0]["tag"] == "A-0001");
    CHECK(json[0]["price"] == 5999.0);
    CHECK(json[0]["acquired"] == "2024-03-05");
    CHECK(json[1]["unit"].is_null());
    CHECK(json[2]["model"] == "=cmd|' /C calc'!A0");
    CHECK(json[2]["origin"] == "undetermined");
}
