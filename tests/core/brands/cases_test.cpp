// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/brands/sorter.h"
#include "tests/core/brands/small_catalogue.h"
#include "tests/support/catch.h"

#include <array>
#include <sstream>

using namespace homeward;
using namespace homeward::test;

namespace {

struct Case {
    std::string kind, first, second, brand, country, category;
};

std::vector<Case> readCases()
{
    const Result<std::string> text =
        readFile(std::filesystem::path(HOMEWARD_SOURCE_DIR) / "tests/fixtures/catalogue/cases.tsv");
    REQUIRE(text.has_value());
    std::vector<Case> cases;
    std::istringstream lines(*text);
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        std::array<std::string, 6> cells;
        std::istringstream row(line);
        for (std::string &cell : cells)
            std::getline(row, cell, '\t');
        cases.push_back({cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]});
    }
    return cases;
}

Subject subjectOf(const Case &one)
{
    Subject subject = subjectOfWords(one.first, one.second);
    if (one.kind == "computer")
        subject.kind = Subject::Kind::Computer;
    if (one.kind == "monitor") {
        subject.kind = Subject::Kind::Monitor;
        subject.makerCode = one.first;
        subject.manufacturer.clear();
    }
    return subject;
}

bool fits(const std::string &expected, std::string_view found)
{
    return expected == "*" || expected == found;
}

} // namespace

TEST_CASE("computers, monitors and words as they occur in offices are sorted by the catalogue that comes "
          "with the program")
{
    const Sorter sorter(realCatalogue());
    const std::vector<Case> cases = readCases();
    REQUIRE(cases.size() > 100);
    for (const Case &one : cases) {
        const Attribution found = sorter.attribute(subjectOf(one));
        INFO(one.kind << " | " << one.first << " | " << one.second << " gave " << found.brand << ", "
                      << found.brandCountry << ", " << toText(found.category));
        CHECK(fits(one.brand, found.brand));
        CHECK(fits(one.country, found.brandCountry));
        CHECK(fits(one.category, toText(found.category)));
    }
}
