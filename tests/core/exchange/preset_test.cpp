// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/base/file.h"
#include "core/exchange/preset.h"
#include "core/text/messages_exchange.h"
#include "core/text/messages_inventory.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <algorithm>

using namespace homeward;

namespace {

constexpr std::string_view smallest =
    R"({"format":"homeward-preset","version":1,"columns":[{"column":"tag"}]})";

std::vector<std::string> headingsOf(const ExportPreset &preset, Language language)
{
    std::vector<std::string> headings;
    for (const ExportColumn &column : preset.columns)
        headings.push_back(headingOf(column, preset, language));
    return headings;
}

ExportPreset elaborate()
{
    ExportPreset preset;
    preset.name = "每周报表";
    preset.columns = {{Computed::RowNumber, "编号"}, {Column::Serial, {}}, {Computed::AssetName, {}}};
    preset.forPeople = true;
    preset.dialect = {'\t', Encoding::Gb18030, false};
    preset.exact = true;
    preset.title = "国产替换台账";
    preset.signatures = true;
    preset.query.where = *parseWhere("origin = foreign and (unit = \"财务 处\" or due < 2026-12-31)");
    preset.query.search = "a \"b\"";
    preset.query.sortBy = Column::Due;
    preset.query.descending = true;
    preset.query.includeEnded = true;
    preset.query.asOf = *parseDay("2026-09-07");
    return preset;
}

void checkRefused(std::string_view json, Msg message, const std::vector<std::string> &parameters)
{
    INFO(json);
    const auto preset = presetFromJson(json);
    REQUIRE_FALSE(preset);
    CHECK(preset.error().message == message);
    CHECK(preset.error().parameters == parameters);
}

/// The smallest preset with one key more.
std::string with(std::string_view key)
{
    return std::string(smallest.substr(0, smallest.size() - 1)).append(",").append(key).append("}");
}

} // namespace

TEST_CASE("the inventory preset has every column under its machine name")
{
    const auto preset = builtInPreset("inventory");
    REQUIRE(preset);
    std::vector<std::string> names;
    for (const Column column : allColumns())
        names.emplace_back(nameOf(column));
    CHECK(headingsOf(*preset, Language::Chinese) == names);
    CHECK(preset->dialect == CsvDialect{',', Encoding::Utf8Bom, true});
}

TEST_CASE("the leadership preset follows office custom and shows no UUID")
{
    const auto preset = builtInPreset("leadership");
    REQUIRE(preset);
    CHECK(headingsOf(*preset, Language::Chinese)
          == std::vector<std::string>{"序号", "资产编号", "资产名称", "品牌", "规格型号", "国产情况", "数量",
                                      "使用部门", "使用人", "存放地点", "取得日期", "价值", "使用状况",
                                      "备注"});
    CHECK(headingsOf(*preset, Language::English).front() == "No.");
    for (const ExportColumn &column : preset->columns)
        CHECK(nameOf(column) != "uuid");
}

TEST_CASE("built-in presets are found by their names, others are not")
{
    for (const std::string &name : builtInPresetNames()) {
        const auto preset = builtInPreset(name);
        REQUIRE(preset);
        CHECK(preset->name == name);
        CHECK(checkPreset(*preset));
    }
    CHECK_FALSE(builtInPreset("Leadership"));
    CHECK_FALSE(builtInPreset(""));
}

TEST_CASE("a heading of one's own goes before the usual one, except in the machine form")
{
    ExportPreset preset;
    preset.forPeople = true;
    const ExportColumn column{Column::Unit, "处室"};
    CHECK(headingOf(column, preset, Language::English) == "处室");
    preset.exact = true;
    CHECK(headingOf(column, preset, Language::English) == "unit");
}

TEST_CASE("a preset comes back from JSON as it was")
{
    for (const ExportPreset &preset :
         {*builtInPreset("inventory"), *builtInPreset("leadership"), elaborate()}) {
        const auto again = presetFromJson(toJson(preset));
        REQUIRE(again);
        CHECK(*again == preset);
    }
}

TEST_CASE("what a preset file leaves out has its default")
{
    const auto preset = presetFromJson(smallest);
    REQUIRE(preset);
    ExportPreset expected;
    expected.columns = {{Column::Tag, {}}};
    CHECK(*preset == expected);
}

TEST_CASE("a preset file with a mistake is refused with the key that is wrong")
{
    for (const char *text :
         {"", "[]", "{}", "{\"format\":\"homeward-scan\",\"version\":1}", "{\"format\":1}", "{"})
        checkRefused(text, ExchangeMsg::PresetNotOne, {});
    checkRefused(R"({"format":"homeward-preset"})", ExchangeMsg::PresetValueWrong, {"version"});
    checkRefused(R"({"format":"homeward-preset","version":"1"})", ExchangeMsg::PresetValueWrong, {"version"});
    checkRefused(R"({"format":"homeward-preset","version":2})", ExchangeMsg::PresetTooNew, {});
    checkRefused(R"({"format":"homeward-preset","version":1})", ExchangeMsg::PresetValueWrong, {"columns"});
    checkRefused(R"({"format":"homeward-preset","version":1,"columns":[]})", ExchangeMsg::PresetWithoutColumns, {});
    checkRefused(R"({"format":"homeward-preset","version":1,"columns":["tag"]})", ExchangeMsg::PresetValueWrong,
                 {"columns"});
    checkRefused(R"({"format":"homeward-preset","version":1,"columns":[{"column":"colour"}]})",
                 ExchangeMsg::PresetColumnUnknown, {"colour"});
    checkRefused(R"({"format":"homeward-preset","version":1,"columns":[{"column":"tag","heading":5}]})",
                 ExchangeMsg::PresetValueWrong, {"heading"});
    checkRefused(with(R"("colour":"red")"), ExchangeMsg::PresetKeyUnknown, {"colour"});
    checkRefused(with(R"("exact":"yes")"), ExchangeMsg::PresetValueWrong, {"exact"});
    checkRefused(with(R"("encoding":"gbk")"), ExchangeMsg::PresetValueWrong, {"encoding"});
    checkRefused(with(R"("delimiter":"|")"), ExchangeMsg::PresetValueWrong, {"delimiter"});
    checkRefused(with(R"("delimiter":"")"), ExchangeMsg::PresetValueWrong, {"delimiter"});
    checkRefused(with(R"("sort":"colour")"), ExchangeMsg::PresetValueWrong, {"sort"});
    checkRefused(with(R"("as_of":"2026-02-30")"), ExchangeMsg::PresetValueWrong, {"as_of"});
    checkRefused(with(R"("where":"origin = alien")"), InventoryMsg::WhereChoiceExpected,
                 {"10", "origin", "alien", "domestic, foreign, undetermined"});
}

TEST_CASE("a preset is kept in a file and read again")
{
    const test::TempFolder folder;
    const auto file = folder / "weekly.json";
    REQUIRE(savePreset(elaborate(), file));
    const auto again = loadPreset(file);
    REQUIRE(again);
    CHECK(*again == elaborate());
    CHECK(loadPreset(folder / "other.json").error().code == ErrorCode::NotFound);
}

TEST_CASE("a delimiter that would make the file ambiguous is refused")
{
    ExportPreset preset = *builtInPreset("inventory");
    for (const char delimiter : {'"', '\n', 'a', '\0'}) {
        preset.dialect.delimiter = delimiter;
        CHECK_FALSE(checkPreset(preset));
    }
}
