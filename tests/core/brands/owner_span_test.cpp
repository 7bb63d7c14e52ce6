// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/owner_span.h"

#include "core/brands/sorter.h"
#include "tests/core/brands/small_catalogue.h"
#include "tests/support/catch.h"

using namespace homeward;
using namespace homeward::test;

namespace {

Day dayAt(const char *iso)
{
    return *parseDay(iso);
}

} // namespace

TEST_CASE("Lexar was Micron's in 2016 and is Longsys's in 2024")
{
    const auto spans = ownerSpans(realCatalogue(), "Lexar");
    REQUIRE(spans.size() == 2);
    CHECK(ownerCountryOn(spans, dayAt("2016-05-01"), "CN") == "US");
    CHECK(ownerCountryOn(spans, dayAt("2017-07-31"), "CN") == "US");
    CHECK(ownerCountryOn(spans, dayAt("2017-08-01"), "CN") == "CN");
    CHECK(ownerCountryOn(spans, dayAt("2024-05-01"), "CN") == "CN");
    const Sorter sorter(realCatalogue());
    const Subject card = subjectOfWords("Lexar", "JumpDrive S47");
    CHECK(sorter.attribute(card, {}, dayAt("2016-05-01")).owner == "Micron Technology");
    CHECK(sorter.attribute(card, {}, dayAt("2016-05-01")).ownerCountry == "US");
    CHECK(sorter.attribute(card, {}, dayAt("2024-05-01")).ownerCountry == "CN");
    CHECK(sorter.attribute(card).owner == "Longsys");
}

TEST_CASE("spans are kept as text and come back")
{
    const auto spans = ownerSpans(smallCatalogue(), "Motorola");
    REQUIRE(spans.size() == 2);
    CHECK(packOwners(spans) == "US /2011-01-01; US 2012-05-01/2014-10-01");
    CHECK(unpackOwners(packOwners(spans)) == spans);
    CHECK(unpackOwners("").empty());
    CHECK(unpackOwners("nonsense; CN 2020-13-45/x; US").size() == 1);
    CHECK(ownerSpans(smallCatalogue(), "UGREEN").empty());
    CHECK(ownerSpans(smallCatalogue(), "Nobody").empty());
}

TEST_CASE("outside its spans a brand is its present owner's")
{
    const auto spans = ownerSpans(smallCatalogue(), "Motorola");
    CHECK(ownerCountryOn(spans, dayAt("2010-01-01"), "CN") == "US");
    CHECK(ownerCountryOn(spans, dayAt("2011-06-01"), "CN") == "CN");
    CHECK(ownerCountryOn(spans, dayAt("2020-01-01"), "CN") == "CN");
    CHECK(ownerCountryOn({}, dayAt("2020-01-01"), "") == "");
}
