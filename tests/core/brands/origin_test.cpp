// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/category.h"
#include "core/brands/origin.h"
#include "tests/support/catch.h"

using namespace homeward;

TEST_CASE("a country is domestic only if it is one of the home countries")
{
    const HomeSetting home{{"CN", "HK"}, Basis::Brand};
    CHECK(originOf("CN", home) == Origin::Domestic);
    CHECK(originOf("HK", home) == Origin::Domestic);
    CHECK(originOf("TW", home) == Origin::Foreign);
    CHECK(originOf("", home) == Origin::Undetermined);
    CHECK(originOf("CN", HomeSetting{}) == Origin::Foreign);
}

TEST_CASE("the basis says whose country counts")
{
    HomeSetting home{{"CN"}, Basis::Brand};
    CHECK(originOf("US", "CN", home) == Origin::Foreign);
    home.basis = Basis::Owner;
    CHECK(originOf("US", "CN", home) == Origin::Domestic);
    CHECK(originOf("CN", "", home) == Origin::Undetermined);
}

TEST_CASE("countries are those of ISO 3166-1")
{
    CHECK(isCountryCode("CN"));
    CHECK(isCountryCode("ZW"));
    CHECK_FALSE(isCountryCode("UK"));
    CHECK_FALSE(isCountryCode("cn"));
    CHECK_FALSE(isCountryCode("DA")); // stands in the list of codes only across two of them
    CHECK_FALSE(isCountryCode(""));
    CHECK(parseCountries("CN, HK,CN") == std::vector<std::string>{"CN", "HK"});
    CHECK_FALSE(parseCountries("CN,").has_value());
    CHECK_FALSE(parseCountries("China").has_value());
    CHECK_FALSE(parseCountries("").has_value());
}

TEST_CASE("origins, bases and categories read what they write")
{
    for (const Origin origin : {Origin::Undetermined, Origin::Domestic, Origin::Foreign})
        CHECK(parseOrigin(toText(origin)) == origin);
    for (const Basis basis : {Basis::Brand, Basis::Owner})
        CHECK(parseBasis(toText(basis)) == basis);
    for (int i = 0; i <= static_cast<int>(Category::Other); ++i)
        CHECK(parseCategory(toText(static_cast<Category>(i))) == static_cast<Category>(i));
    CHECK(toText(Category::SecurityKey) == "security-key");
    CHECK(toText(Category::Unknown).empty());
    CHECK_FALSE(parseCategory("phone").has_value());
    CHECK_FALSE(parseOrigin("Domestic").has_value());
}
