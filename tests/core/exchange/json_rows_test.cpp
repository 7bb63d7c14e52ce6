// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_rows.h"
#include "core/text/messages_base.h"
#include "tests/support/catch.h"

using namespace homeward;

namespace {

std::string written(const std::vector<ExportColumn> &columns,
                    const std::vector<std::vector<std::string_view>> &rows)
{
    ExportPreset preset;
    preset.columns = columns;
    std::string out;
    JsonRows json(preset, [&out](std::string_view bytes) {
        out += bytes;
        return Result<void>{};
    });
    for (const auto &row : rows)
        CHECK(json.write(row));
    CHECK(json.finish());
    return out;
}

} // namespace

TEST_CASE("rows are objects in an array, one a line")
{
    CHECK(written({{Column::Tag, "heading"}, {Column::Unit, {}}}, {{"A-1", "财务处"}, {"A-2", ""}})
          == "[\n{\"tag\":\"A-1\",\"unit\":\"财务处\"},\n{\"tag\":\"A-2\",\"unit\":null}\n]\n");
    CHECK(written({{Column::Tag, {}}}, {}) == "[]\n");
}

TEST_CASE("number columns are numbers where JSON can say them")
{
    CHECK(
        written({{Column::Price, {}}}, {{"5999.00"}, {"-5"}, {"0"}, {"0.5"}, {"007"}, {"+5"}, {"many"}, {""}})
        == "[\n{\"price\":5999.00},\n{\"price\":-5},\n{\"price\":0},\n{\"price\":0.5},\n{\"price\":\"007\"},"
           "\n"
           "{\"price\":\"+5\"},\n{\"price\":\"many\"},\n{\"price\":null}\n]\n");
    CHECK(written({{Column::Serial, {}}}, {{"007"}}) == "[\n{\"serial\":\"007\"}\n]\n");
}

TEST_CASE("quotes, backslashes and control characters are escaped")
{
    using namespace std::string_view_literals;
    CHECK(written({{Column::Notes, {}}}, {{"a\"b\\c\n\x1F\0\x7F"sv}})
          == "[\n{\"notes\":\"a\\\"b\\\\c\\u000a\\u001f\\u0000\x7F\"}\n]\n");
}

TEST_CASE("a column stands once, and computed ones do not stand in JSON")
{
    CHECK(
        written({{Computed::RowNumber, {}}, {Column::Tag, {}}, {Column::Tag, {}}, {Computed::AssetName, {}}},
                {{"A-1"}})
        == "[\n{\"tag\":\"A-1\"}\n]\n");
}

TEST_CASE("a failing sink fails the rows or the end")
{
    ExportPreset preset;
    preset.columns = {{Column::Tag, {}}};
    JsonRows json(preset, [](std::string_view) { return Result<void>{Error{ErrorCode::Io, BaseMsg::Internal}}; });
    const std::string large(1U << 20, 'x');
    const std::string_view cell = large;
    CHECK_FALSE(json.write({&cell, 1}));
    CHECK_FALSE(json.finish());
}
