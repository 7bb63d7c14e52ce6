// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_mapping.h"
#include "core/text/messages_import.h"
#include "tests/support/catch.h"

using namespace homeward;

namespace {

TableLayout layout()
{
    TableLayout layout;
    layout.headings = {"No.", "Thing", "Old tag", ""};
    layout.suggested = {std::nullopt, std::nullopt, ImportField::Tag, std::nullopt};
    layout.headingLine = 1;
    return layout;
}

Msg refusal(std::string_view json)
{
    const auto mapping = parseMapping(json, layout());
    REQUIRE_FALSE(mapping);
    return mapping.error().message;
}

} // namespace

TEST_CASE("a mapping names columns by heading or number and keeps the other suggestions")
{
    const auto mapping = parseMapping(
        R"({"columns": {"Thing": "model", "#4": "notes"}, "dates": "day-first", "match": "tag", "empty": "clear"})",
        layout());
    REQUIRE(mapping);
    CHECK(mapping->columns
          == std::vector<std::optional<ImportField>>{std::nullopt, ImportField::Model, ImportField::Tag, ImportField::Notes});
    CHECK(mapping->dates == DateOrder::DayFirst);
    CHECK(mapping->matchBy == ImportField::Tag);
    CHECK(mapping->emptyClears);
}

TEST_CASE("what is said of a field goes before the suggestion for another column")
{
    const auto mapping = parseMapping(R"({"columns": {"No.": "tag"}})", layout());
    REQUIRE(mapping);
    CHECK(mapping->columns[0] == ImportField::Tag);
    CHECK_FALSE(mapping->columns[2]);
}

TEST_CASE("a mapping comes back from its text")
{
    ImportMapping mapping = suggestedMapping(layout());
    mapping.columns[1] = ImportField::Mac;
    mapping.dates = DateOrder::MonthFirst;
    mapping.matchBy = ImportField::AssetNumber;
    mapping.emptyClears = true;
    const auto again = parseMapping(toJson(mapping), layout());
    REQUIRE(again);
    CHECK(*again == mapping);
}

TEST_CASE("a mapping that is none is refused with what is wrong")
{
    CHECK(refusal("[]") == ImportMsg::MapNotOne);
    CHECK(refusal("{\"columns\": 3}") == ImportMsg::MapNotOne);
    CHECK(refusal("{\"columns\": {\"Nothing\": \"tag\"}}") == ImportMsg::MapColumnUnknown);
    CHECK(refusal("{\"columns\": {\"Thing\": \"colour\"}}") == ImportMsg::MapFieldUnknown);
    CHECK(refusal("{\"dates\": \"backwards\"}") == ImportMsg::MapNotOne);
    CHECK(refusal("{\"match\": \"brand\"}") == ImportMsg::MapNotOne);
    CHECK(refusal("{\"more\": 1}") == ImportMsg::MapNotOne);
}

TEST_CASE("two columns for one field, and none at all, are refused")
{
    ImportMapping mapping = suggestedMapping(layout());
    CHECK(checkMapping(mapping, layout(), "f"));
    mapping.columns[0] = ImportField::Tag;
    CHECK(checkMapping(mapping, layout(), "f").error().message == ImportMsg::FieldTwice);
    mapping.columns.assign(4, std::nullopt);
    CHECK(checkMapping(mapping, layout(), "f").error().message == ImportMsg::NothingMapped);
}
