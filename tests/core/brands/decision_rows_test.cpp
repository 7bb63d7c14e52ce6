// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/decision_rows.h"

#include "core/base/file.h"
#include "core/brands/sorter.h"
#include "tests/core/brands/small_catalogue.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <vector>

using namespace homeward;
using namespace homeward::test;

namespace {

const std::string source = "https://office.example.org/labels";

Subject subjectWith(std::uint16_t vid, std::uint16_t pid, std::string manufacturer, std::string product)
{
    Subject subject;
    subject.vid = vid;
    subject.pid = pid;
    subject.manufacturer = std::move(manufacturer);
    subject.product = std::move(product);
    return subject;
}

DecidedSubject decided(Subject subject, std::string brand, std::string country = {}, std::string why = "label")
{
    DecidedSubject one;
    one.decision.modelKey = modelKey(subject);
    one.decision.brand = std::move(brand);
    one.decision.country = std::move(country);
    one.decision.why = std::move(why);
    one.subject = std::move(subject);
    one.day = *parseDay("2026-11-20");
    return one;
}

DecidedSubject rule(std::uint16_t vid, std::uint16_t pid, std::string pattern, std::string brand)
{
    DecidedSubject one = decided(subjectWith(vid, pid, {}, {}), std::move(brand));
    one.decision.scope = Decision::Scope::Rule;
    one.decision.vid = vid;
    one.decision.pid = pid;
    one.decision.pattern = std::move(pattern);
    return one;
}

/// The small tables with the rows put in where they belong.
Catalogue catalogueWith(const CatalogueRows &rows)
{
    TableFolder tables;
    const auto merge = [&](const std::string &file, const std::vector<std::string> &more) {
        std::string text = *readFile(tables.path() / file);
        std::vector<std::string> lines;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = text.find('\n', at);
            lines.push_back(text.substr(at, end - at));
            at = end + 1;
        }
        lines.insert(lines.end(), more.begin(), more.end());
        std::sort(lines.begin() + 1, lines.end());
        std::string merged;
        for (const std::string &line : lines)
            merged += line + '\n';
        tables.write(file, merged);
    };
    merge("brands.tsv", rows.brands);
    merge("products.tsv", rows.products);
    const auto compiled = compileCatalogue(tables.path());
    REQUIRE(compiled);
    for (const CatalogueFault &fault : compiled->faults)
        FAIL(fault.file << ' ' << fault.line);
    return *Catalogue::fromBytes(compiled->bytes);
}

} // namespace

TEST_CASE("a decision on a model is a row that tells another office the same")
{
    const Subject mouse = subjectWith(0x1111, 0x0002, "Fangyuan Co., Ltd.", "FY10");
    const std::vector all{decided(mouse, "Fangyuan", "CN")};
    const CatalogueRows rows = catalogueRows(all, smallCatalogue(), source);
    CHECK(rows.refused.empty());
    REQUIRE(rows.brands.size() == 1);
    CHECK(rows.brands[0] == "Fangyuan\t\t\tCN\t\t\t\t\tlow\t" + source + "\t2026-11-20");
    REQUIRE(rows.products.size() == 1);
    CHECK(rows.products[0] == "1111\t0002\t\tFangyuan\tFY10\t\t\tFangyuan Co., Ltd.\t" + source + "\t2026-11-20");
    const Sorter sorter(catalogueWith(rows));
    const Attribution found = sorter.attribute(mouse);
    CHECK(found.brand == "Fangyuan");
    CHECK(found.brandCountry == "CN");
    CHECK_FALSE(sorter.attribute(subjectWith(0x1111, 0x0002, "Zhengda", "Z1")).decided());
}

TEST_CASE("rules keep their word, and the newest decision about the same stands")
{
    const std::vector all{rule(0x1111, 0x0003, "*GAOMON*", "Lenovo"), rule(0x1111, 0x0003, "*GAOMON*", "UGREEN"),
                          rule(0x1111, 0x0001, "", "Xiaomi")};
    const CatalogueRows rows = catalogueRows(all, smallCatalogue(), source);
    CHECK(rows.brands.empty());
    REQUIRE(rows.products.size() == 2);
    const Sorter sorter(catalogueWith(rows));
    CHECK(sorter.attribute(subjectWith(0x1111, 0x0003, "", "GAOMON M10")).brand == "UGREEN");
    CHECK_FALSE(sorter.attribute(subjectWith(0x1111, 0x0003, "", "M10")).decided());
    CHECK(sorter.attribute(subjectWith(0x1111, 0x0001, "", "")).brand == "Xiaomi");
}

TEST_CASE("what other offices cannot use is refused with the reason")
{
    DecidedSubject asset = decided(subjectWith(1, 1, "A", "B"), "Lenovo");
    asset.decision.scope = Decision::Scope::Asset;
    Subject words;
    words.kind = Subject::Kind::Words;
    const std::vector all{asset, decided(subjectWith(1, 1, "A", "B"), std::string(Decision::undetermined)),
                          decided(words, "Lenovo"), rule(1, 1, "a*b", "Lenovo")};
    const CatalogueRows rows = catalogueRows(all, smallCatalogue(), source);
    CHECK(rows.products.empty());
    REQUIRE(rows.refused.size() == 4);
    CHECK(rows.refused[0].reason == RowRefusal::OneAsset);
    CHECK(rows.refused[1].reason == RowRefusal::Undetermined);
    CHECK(rows.refused[2].reason == RowRefusal::NoUsbId);
    CHECK(rows.refused[3].reason == RowRefusal::Pattern);
}

TEST_CASE("a row's source is the address in the reason, else the one given")
{
    const Subject mouse = subjectWith(0x1111, 0x0002, "Fangyuan", "FY10");
    const std::vector with{decided(mouse, "Lenovo", {}, "see https://example.org/fy10, page 2")};
    const std::vector without{decided(mouse, "Lenovo")};
    CHECK(catalogueRows(with, smallCatalogue(), {}).products.at(0).find("\thttps://example.org/fy10\t") != std::string::npos);
    CHECK(catalogueRows(without, smallCatalogue(), {}).refused.at(0).reason == RowRefusal::NoSource);
    CHECK(catalogueRows(without, smallCatalogue(), "no address").refused.size() == 1);
}

TEST_CASE("hostile words of a device make no broken row")
{
    const std::vector all{decided(subjectWith(0x1111, 0x0002, "Fang\tyuan\n", "\x01" "FY\xff"), "Lenovo")};
    const CatalogueRows rows = catalogueRows(all, smallCatalogue(), source);
    REQUIRE(rows.products.size() == 1);
    CHECK(std::count(rows.products[0].begin(), rows.products[0].end(), '\t') == 9);
    catalogueWith(rows);
}

TEST_CASE("rows are written as tables with their headers, never over a file")
{
    TempFolder folder;
    const std::vector all{decided(subjectWith(0x1111, 0x0002, "Fangyuan", "FY10"), "Fangyuan", "CN")};
    const CatalogueRows rows = catalogueRows(all, smallCatalogue(), source);
    REQUIRE(writeCatalogueRows(rows, folder / "out"));
    CHECK(readFile(folder / "out" / "products.tsv")->starts_with("vid\tpid\tpid_last\tbrand\t"));
    CHECK(readFile(folder / "out" / "brands.tsv")->starts_with("brand\tname_zh\t"));
    CHECK(writeCatalogueRows(rows, folder / "out").error().code == ErrorCode::Conflict);
}
