// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/columns.h"
#include "tests/support/catch.h"

#include <set>

using namespace homeward;

TEST_CASE("the columns stand in the order of the contract and are found by name")
{
    std::string names;
    for (const Column column : allColumns()) {
        CHECK(columnNamed(nameOf(column)) == column);
        names.append(names.empty() ? "" : ", ").append(nameOf(column));
    }
    CHECK(
        names
        == "uuid, tag, category, brand, brand_country, owner, owner_country, origin, model, quantity, "
           "serial, "
           "serial_printed, imei, asset_number, vid, pid, ownership, unit, holder, location, status, "
           "directive, "
           "due, replaced_by, acquired, price, currency, first_seen, last_seen, identity, confidence, notes");
}

TEST_CASE("a name that no column has is not found")
{
    for (const char *name : {"", "Tag", "tag ", "location\n", "password"})
        CHECK_FALSE(columnNamed(name));
}

TEST_CASE("headings differ from each other in both languages")
{
    for (const Language language : {Language::English, Language::Chinese}) {
        std::set<std::string> headings;
        for (const Column column : allColumns())
            headings.insert(headingOf(column, language));
        CHECK(headings.size() == allColumns().size());
    }
    CHECK(headingOf(Column::Unit, Language::Chinese) == "使用部门");
}

TEST_CASE("choice columns, and no others, have words")
{
    for (const Column column : allColumns()) {
        INFO(nameOf(column));
        CHECK(choicesOf(column).empty() == (typeOf(column) != ColumnType::Choice));
    }
}

TEST_CASE("words of choice columns have a text for people in both languages")
{
    for (const Column column : allColumns())
        for (const std::string_view choice : choicesOf(column)) {
            INFO(choice);
            CHECK(wordFor(column, choice, Language::Chinese) != choice);
            CHECK(wordFor(column, choice, Language::English) != choice);
        }
    CHECK(wordFor(Column::Origin, "domestic", Language::Chinese) == "国产");
    CHECK(wordFor(Column::Status, "in-use", Language::Chinese) == "在用");
    CHECK(wordFor(Column::Category, "laptop", Language::English) == "Laptop");
}

TEST_CASE("a word that is no choice stays as it is")
{
    CHECK(wordFor(Column::Origin, "", Language::Chinese).empty());
    CHECK(wordFor(Column::Tag, "domestic", Language::Chinese) == "domestic");
}
