// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/labels/label.h"
#include "core/text/messages_exchange.h"
#include "tests/core/office/office_ledger.h"
#include "tests/support/catch.h"

#include <set>

using namespace homeward;
using test::must;

TEST_CASE("the labels of every sheet lie on its page and not on each other")
{
    std::set<std::string_view> names;
    for (const LabelSheet &sheet : labelSheets()) {
        INFO(sheet.name);
        CHECK(names.insert(sheet.name).second);
        CHECK(must(labelSheetNamed(sheet.name)).name == sheet.name);
        CHECK(sheet.left + sheet.columns * sheet.width + (sheet.columns - 1) * sheet.gapX <= sheet.pageWidth + 0.01);
        CHECK(sheet.top + sheet.rows * sheet.height + (sheet.rows - 1) * sheet.gapY <= sheet.pageHeight + 0.01);
        CHECK(sheet.gapX >= 0);
        CHECK(sheet.gapY >= 0);
    }
    const auto unknown = labelSheetNamed("a4-9x9");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message == ExchangeMsg::LabelSheetUnknown);
    CHECK(unknown.error().parameters.back().find("a4-3x8") != std::string::npos);
}

TEST_CASE("a label says what the thing is and where it belongs, in the query's order")
{
    test::OfficeLedger office;
    AssetQuery query;
    query.descending = true;
    const std::vector<AssetId> assets = must(office.ledger.select(query));
    const auto labels = must(labelsOf(office.ledger, query, Language::Chinese));
    REQUIRE(labels.size() == assets.size());
    const auto rows = must(office.ledger.rows(assets));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        CHECK(labels[i].tag == rows[i].at(Column::Tag));
        CHECK(labels[i].department == office.ledger.settings().department);
        CHECK(labels[i].thing.starts_with(wordFor(Column::Category, rows[i].at(Column::Category), Language::Chinese)));
        CHECK(labels[i].place.find(rows[i].at(Column::Holder)) != std::string::npos);
    }
    query.where = must(parseWhere("tag = \"no such tag\""));
    CHECK(labelsOf(office.ledger, query, Language::English).error().message == ExchangeMsg::LabelsNone);
}
