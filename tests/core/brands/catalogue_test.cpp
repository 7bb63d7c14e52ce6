// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/brands/catalogue_data.h"
#include "core/brands/catalogue_format.h"
#include "core/text/messages.h"
#include "tests/core/brands/small_catalogue.h"
#include "tests/support/catch.h"

#include <cstdlib>

using namespace homeward;
using namespace homeward::test;

namespace {

std::string faultsOf(const TableFolder &folder)
{
    const Result<CompiledCatalogue> compiled = compileCatalogue(folder.path());
    REQUIRE(compiled.has_value());
    CHECK(compiled->bytes.empty() == !compiled->faults.empty());
    std::string text;
    for (const CatalogueFault &fault : compiled->faults)
        text += fault.file + ":" + std::to_string(fault.line) + ": "
                + say(fault.message, Language::English, fault.parameters) + "\n";
    return text;
}

/// What a catalogue with a right checksum but wrong contents would be.
Bytes withChecksum(Bytes bytes)
{
    const std::uint64_t sum =
        catalogue_format::checksum(ByteView(bytes).subspan(catalogue_format::checksumAt + 8));
    for (std::size_t i = 0; i < 8; ++i)
        bytes[catalogue_format::checksumAt + i] = static_cast<std::uint8_t>(sum >> (8 * i) & 0xff);
    return bytes;
}

} // namespace

TEST_CASE("the same tables give the same bytes")
{
    CHECK(smallBytes() == smallBytes());
}

TEST_CASE("a compiled catalogue knows its rows")
{
    const Catalogue catalogue = smallCatalogue();
    CHECK(catalogue.version() == "2026-11-02");
    CHECK(catalogue.brandNames().size() == 13);
    CHECK(catalogue.counts().registrants == 10);
    CHECK(catalogue.counts().products == 8);
    REQUIRE(catalogue.registrant(0x04d9).has_value());
    CHECK(catalogue.registrant(0x04d9)->company == "Chipmaker, Inc.");
    CHECK(catalogue.registrant(0x04d9)->role == Role::Supplier);
    CHECK_FALSE(catalogue.registrant(0x04da).has_value());
    REQUIRE(catalogue.products(0x12d1).size() == 3);
    CHECK(catalogue.products(0x12d1)[0].brand == "-");
    CHECK(catalogue.products(0x12d1)[0].when == "chipmaker");
    CHECK(catalogue.products(0x12d1)[2].mode == Mode::Mtp);
    CHECK(catalogue.products(0x12d2).empty());
    REQUIRE(catalogue.brand("Huawei").has_value());
    CHECK(catalogue.brand("Huawei")->nameZh == "华为");
    CHECK(catalogue.brand("Huawei")->category == Category::Smartphone);
    CHECK_FALSE(catalogue.brand("huawei").has_value());
}

TEST_CASE("brands are found by any of their names, without the legal form")
{
    const Catalogue catalogue = smallCatalogue();
    const auto nameOf = [&](std::string_view words) {
        const auto brand = catalogue.findBrand(words);
        return brand ? std::string(brand->name) : std::string();
    };
    CHECK(nameOf("HUAWEI") == "Huawei");
    CHECK(nameOf("Huawei Technologies Co., Ltd.") == "Huawei");
    CHECK(nameOf("华为") == "Huawei");
    CHECK(nameOf("Logitec") == "Logitec");
    CHECK(nameOf("Huawei phone").empty());
    CHECK(nameOf("Co., Ltd.").empty());
    CHECK(nameOf("").empty());
}

TEST_CASE("owners are those of the day asked for")
{
    const Catalogue catalogue = smallCatalogue();
    const Catalogue::Brand motorola = *catalogue.brand("Motorola");
    const auto ownerOn = [&](std::string_view day) {
        return std::string(catalogue.brandAsOf(motorola, *parseDay(day)).ownerCountry);
    };
    CHECK(ownerOn("2010-12-31") == "US");
    CHECK(ownerOn("2014-09-30") == "US");
    CHECK(ownerOn("2014-10-01") == "CN");
    CHECK(catalogue.brandAsOf(motorola, *parseDay("2013-01-01")).owner == "Google");
    CHECK(catalogue.brandAsOf(motorola, *parseDay("2011-06-01")).owner
          == "Lenovo"); // no row reaches that day
}

TEST_CASE("junk serial numbers are known by text and by expression")
{
    const Catalogue catalogue = smallCatalogue();
    CHECK(catalogue.isJunkSerial("0123456789abcdef"));
    CHECK(catalogue.isJunkSerial("00000000"));
    CHECK_FALSE(catalogue.isJunkSerial("R58N12ABCDE"));
    CHECK_FALSE(catalogue.isJunkSerial(std::string(5000, 'x')));
}

TEST_CASE("wrong rows are named by file and line")
{
    const auto broken = [](const std::string &file, const std::string &line) {
        TableFolder folder;
        folder.append(file, line);
        return faultsOf(folder);
    };
    using Catch::Matchers::Contains;
    CHECK_THAT(broken("pnp.tsv", "ZZZ\tX\tNobody\tlist\t2026-11-01\n"),
               Contains("pnp.tsv:4: there is no brand \"Nobody\""));
    CHECK_THAT(broken("pnp.tsv", "ZZZ\tX\t\tbook\t2026-11-01\n"),
               Contains("\"book\" is neither in sources.tsv"));
    CHECK_THAT(broken("pnp.tsv", "ZZZ\tX\t\tlist\n"), Contains("4 cells instead of 5"));
    CHECK_THAT(broken("pnp.tsv", "AAA\tX\t\tlist\t2026-11-01\n"), Contains("\"AAA\" is out of order"));
    CHECK_THAT(broken("pnp.tsv", "LEN\tX\t\tlist\t2026-11-01\n"), Contains("\"LEN\" stands there twice"));
    CHECK_THAT(broken("pnp.tsv", "ZZZ\t X\t\tlist\t2026-11-01\n"), Contains("begins or ends with a blank"));
    CHECK_THAT(broken("pnp.tsv", "ZZZ\tX\t\tlist\t2026-13-01\n"), Contains("is not a date"));
    CHECK_THAT(broken("pnp.tsv", "\n"), Contains("pnp.tsv:4: the line is empty"));
    CHECK_THAT(broken("pnp.tsv", "# late\n"), Contains("a comment stands below"));
    CHECK_THAT(broken("pnp.tsv", "ZZZ\tX\xff\t\tlist\t2026-11-01\n"), Contains("not UTF-8"));
    CHECK_THAT(broken("pnp.tsv", "ZZZ\tX\t\tlist\t2026-11-01"), Contains("the last line does not end"));
    CHECK_THAT(broken("registrants.tsv", "ABCD\tX\t\t\t\tlist\t2026-11-01\n"),
               Contains("four lower-case hex digits"));
    CHECK_THAT(broken("registrants.tsv", "abcd\tX\tking\t\t\tlist\t2026-11-01\n"),
               Contains("\"king\" is none of the values"));
    CHECK_THAT(broken("registrants.tsv", "abcd\tX\t\t\tUK\tlist\t2026-11-01\n"),
               Contains("not a country code"));
    CHECK_THAT(broken("brands.tsv", "Zed\t\tHUAWEI\tCN\t\t\t\t\thigh\tlist\t2026-11-01\n"),
               Contains("\"HUAWEI\" would mean both"));
    CHECK_THAT(broken("words.tsv", "Zed*x\tXiaomi\tmodel\tany\tlist\t2026-11-01\n"),
               Contains("not a pattern that can be used"));
    CHECK_THAT(broken("generic.tsv", "~/(/\tserial\tlist\t2026-11-01\n"),
               !Contains("pattern")); // a plain text, no expression
    CHECK_THAT(broken("products.tsv", "9999\t0002\t0001\tXiaomi\t\t\t\t\tlist\t2026-11-01\n"),
               Contains("ends before it begins"));
    CHECK_THAT(broken("products.tsv", "9999\t0002\t\t\tX\t\t\t\tlist\t2026-11-01\n"),
               Contains("tells neither"));
    CHECK_THAT(broken("owners.tsv", "Motorola\tX\tUS\t2013\t\tlist\t2026-11-01\n"),
               Contains("lies within the owner before"));
    CHECK_THAT(broken("categories.tsv", "鼠标\tmice\tproduct\tlist\t2026-11-01\n"),
               Contains("\"mice\" is none of the values"));
    TableFolder folder;
    folder.write("pnp.tsv", "code\tcompany\n");
    CHECK_THAT(faultsOf(folder), Contains("pnp.tsv:1: the first line must name these columns"));
}

TEST_CASE("a regular expression that is none is a fault")
{
    TableFolder folder;
    folder.write("generic.tsv", "text\tkind\tsource\tchecked\n/(/\tserial\tlist\t2026-11-01\n");
    CHECK_THAT(faultsOf(folder), Catch::Matchers::Contains("generic.tsv:2"));
}

TEST_CASE("a missing table is told by its name")
{
    TableFolder folder;
    std::filesystem::remove(folder.path() / "owners.tsv");
    const Result<CompiledCatalogue> compiled = compileCatalogue(folder.path());
    REQUIRE_FALSE(compiled.has_value());
    CHECK(compiled.error().code == ErrorCode::NotFound);
}

TEST_CASE("damage anywhere in the file is Corrupt")
{
    const Bytes good = smallBytes();
    for (std::size_t at = 0; at < good.size(); at += 7) {
        Bytes bad = good;
        bad[at] = static_cast<std::uint8_t>(bad[at] ^ 0x10);
        const Result<Catalogue> catalogue = Catalogue::fromBytes(bad);
        REQUIRE_FALSE(catalogue.has_value());
        if (catalogue.error().code != ErrorCode::TooNew)
            REQUIRE(catalogue.error().code == ErrorCode::Corrupt);
    }
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{7}, std::size_t{100}, good.size() / 2, good.size() - 1})
        CHECK_FALSE(
            Catalogue::fromBytes(Bytes(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size)))
                .has_value());
}

TEST_CASE("a later format is told apart from damage")
{
    Bytes bytes = smallBytes();
    bytes[8] = 2;
    const Result<Catalogue> catalogue = Catalogue::fromBytes(withChecksum(bytes));
    REQUIRE_FALSE(catalogue.has_value());
    CHECK(catalogue.error().code == ErrorCode::TooNew);
}

TEST_CASE("a file that lies about itself yields nothing and reads nowhere else")
{
    const Bytes good = smallBytes();
    for (std::size_t at = catalogue_format::dateAt; at < good.size(); at += 3) {
        Bytes bad = good;
        bad[at] = 0xff;
        const Result<Catalogue> catalogue = Catalogue::fromBytes(withChecksum(bad));
        if (!catalogue)
            continue;
        for (const std::uint16_t vid : {0x04d9, 0x12d1, 0xffff})
            (void)catalogue->registrant(vid);
        (void)catalogue->findBrand("Huawei Technologies");
        (void)catalogue->counts();
        (void)catalogue->isJunkSerial("0000");
        CHECK(catalogue->brandNames().size() < good.size());
    }
}

TEST_CASE("the built-in catalogue is the one beside the programs, or the one that the environment names")
{
    const Result<Catalogue> builtIn = Catalogue::builtIn();
    REQUIRE(builtIn.has_value());
    CHECK(builtIn->digest() == realCatalogue().digest());
    const TempFolder folder;
    const std::filesystem::path file = folder / "small.bin";
    const Bytes bytes = smallBytes();
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    ::setenv("HOMEWARD_CATALOGUE", file.c_str(), 1);
    const Result<Catalogue> chosen = Catalogue::builtIn();
    ::setenv("HOMEWARD_CATALOGUE", (folder / "none.bin").c_str(), 1);
    const Result<Catalogue> missing = Catalogue::builtIn();
    ::unsetenv("HOMEWARD_CATALOGUE");
    REQUIRE(chosen.has_value());
    CHECK(chosen->digest() == smallCatalogue().digest());
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == ErrorCode::NotFound);
}
