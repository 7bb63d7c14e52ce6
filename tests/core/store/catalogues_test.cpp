// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/catalogues.h"

#include "tests/core/store/ledger_fixture.h"

using namespace homeward;
using namespace homeward::test;

namespace {

/// The small catalogue with Logitech sold to a domestic company.
Catalogue nextCatalogue()
{
    TableFolder tables;
    std::string brands = must(readFile(tables.path() / "brands.tsv"));
    const std::string row = "Logitech\t罗技\tLogi\tCH";
    brands.replace(brands.find(row), row.size(), "Logitech\t罗技\tLogi\tCN");
    tables.write("brands.tsv", brands);
    return must(Catalogue::fromBytes(must(compileCatalogue(tables.path())).bytes));
}

} // namespace

TEST_CASE("a ledger keeps its catalogues and goes back to an earlier one")
{
    Office office;
    const AssetId mouse = office.add(registrationOf(logitechMouse(), Registration::Weak::New)).asset;
    Catalogues book(office.ledger);
    const Digest first = office.ledger.sorter().catalogue().digest();
    REQUIRE(must(book.all()).size() == 1);
    CHECK(must(book.all())[0].inUse);
    CHECK(book.previous().error().code == ErrorCode::NotFound);

    office.clock.advance(std::chrono::days{1});
    const Catalogue next = nextCatalogue();
    must(office.ledger.installCatalogue(next, deed()));
    auto kept = must(book.all());
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].digest == next.digest());
    CHECK(kept[0].inUse);
    CHECK(kept[1].digest == first);
    CHECK_FALSE(kept[1].inUse);
    CHECK(kept[1].since < kept[0].since);
    CHECK(must(book.previous()).digest == first);
    CHECK(office.cell(mouse, Column::Origin) == "domestic");

    office.clock.advance(std::chrono::days{1});
    const Catalogue earlier = must(book.load(toHex(first).substr(0, 8)));
    CHECK(earlier.digest() == first);
    const auto preview = must(office.ledger.previewCatalogue(earlier));
    REQUIRE(preview.size() == 1);
    CHECK(preview[0].assets == 1);
    must(office.ledger.installCatalogue(earlier, deed("wrong owner")));
    CHECK(office.cell(mouse, Column::Origin) == "foreign");
    kept = must(book.all());
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].digest == first);
    CHECK(must(book.previous()).digest == next.digest());
    office.checkClean();
}

TEST_CASE("a past day has the catalogue of that day, and its origins")
{
    Office office;
    const AssetId mouse = office.add(registrationOf(logitechMouse(), Registration::Weak::New)).asset;
    Catalogues book(office.ledger);
    const Day begin = must(book.all())[0].since;
    const Digest first = office.ledger.sorter().catalogue().digest();
    office.clock.advance(std::chrono::days{2});
    const Catalogue next = nextCatalogue();
    must(office.ledger.installCatalogue(next, deed()));
    CHECK(must(book.asOf(begin)).digest == first);
    CHECK(must(book.asOf(begin + std::chrono::days{1})).digest == first);
    CHECK(must(book.asOf(begin + std::chrono::days{2})).digest == next.digest());
    CHECK(book.asOf(begin - std::chrono::days{1}).error().code == ErrorCode::NotFound);
    CHECK(office.cell(mouse, Column::Origin, begin + std::chrono::days{1}) == "foreign");
    CHECK(office.cell(mouse, Column::Origin, begin + std::chrono::days{2}) == "domestic");
}

TEST_CASE("a catalogue is found by its version or its digest, and only if it is one")
{
    Office office;
    Catalogues book(office.ledger);
    const std::string version(office.ledger.sorter().catalogue().version());
    CHECK(must(book.load(version)).digest() == office.ledger.sorter().catalogue().digest());
    must(office.ledger.installCatalogue(nextCatalogue(), deed()));
    CHECK(book.load(version).error().code == ErrorCode::Conflict);
    CHECK(book.load("00000000").error().code == ErrorCode::NotFound);
    CHECK(book.load(toHex(office.ledger.sorter().catalogue().digest()).substr(0, 7)).error().code == ErrorCode::NotFound);
}

TEST_CASE("installing a catalogue is recorded with its SHA-256, going back too")
{
    Office office;
    const Digest first = office.ledger.sorter().catalogue().digest();
    must(office.ledger.installCatalogue(nextCatalogue(), deed()));
    must(office.ledger.installCatalogue(must(Catalogues(office.ledger).load(toHex(first))), deed("back")));
    const auto actions = must(office.ledger.history({}));
    std::string recorded;
    for (const HistoryEntry &entry : actions.front().entries)
        for (const Change &change : entry.changes)
            if (change.field == "catalogue")
                recorded = change.to;
    CHECK(recorded.find(toHex(first)) != std::string::npos);
}
