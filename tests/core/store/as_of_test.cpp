// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"

using namespace homeward;
using namespace homeward::test;

namespace {

AssetQuery asOf(Day day)
{
    AssetQuery query;
    query.asOf = day;
    return query;
}

/// All cells of all rows of a query, line by line.
std::string printed(Ledger &ledger, const AssetQuery &query)
{
    std::string all;
    for (const AssetRow &row : must(ledger.rows(must(ledger.select(query)), query.asOf))) {
        for (const std::string &cell : row.cells)
            all += cell + "|";
        all += "\n";
    }
    return all;
}

const Day monday = *parseDay("2026-09-07");
const Day tuesday = *parseDay("2026-09-08");

} // namespace

TEST_CASE("a past day prints as it printed then, whatever happened since")
{
    Office office;
    Registration phone = registrationOf(motorolaPhone());
    phone.fields.unit = "Audit";
    phone.fields.holder = "Li Si";
    const AssetId motorola = office.add(phone).asset;
    const AssetId huawei = office.add(registrationOf(huaweiPhone())).asset;
    const AssetId mouse = office.add(registrationOf(logitechMouse(), Registration::Weak::New)).asset;
    AssetQuery everything;
    everything.includeEnded = true;
    const std::string then = printed(office.ledger, everything);
    everything.asOf = monday;
    CHECK(printed(office.ledger, everything) == then);

    office.clock.advance(std::chrono::days{1});
    office.set(motorola, Column::Unit, "Finance");
    office.set(motorola, Column::Tag, "M-1");
    must(office.ledger.retire({&mouse, 1}, Status::Retired, deed()));
    must(office.ledger.merge(motorola, huawei, deed()));
    office.add(registrationOf(huaweiPhone("NEWONE123")));
    Decision decision;
    decision.scope = Decision::Scope::Rule;
    decision.vid = 0x22b8;
    decision.pid = 0x2e76;
    decision.brand = "Lenovo";
    must(office.ledger.decide(decision, deed()));
    LedgerSettings settings = officeSettings();
    settings.home = {{"US", "CH"}, Basis::Owner};
    must(office.ledger.changeSettings(settings, deed()));

    CHECK(printed(office.ledger, everything) == then);
    CHECK(office.tags(asOf(monday)) == "A-0001 A-0002 A-0003");
    CHECK(office.tags(asOf(tuesday)) == office.tags());
    CHECK(office.cell(motorola, Column::Unit, monday) == "Audit");
    CHECK(office.cell(motorola, Column::Brand, monday) == "Motorola");
    CHECK(office.cell(motorola, Column::Brand) == "Lenovo");
    CHECK(office.cell(mouse, Column::Origin, monday) == "foreign");
    CHECK(office.cell(mouse, Column::Origin) == "domestic");
    // And for who may only read, in any order of the days.
    Ledger reader = office.reopen(Ledger::Access::ReadOnly);
    CHECK(printed(reader, everything) == then);
    CHECK(must(reader.select(asOf(tuesday))).size() == must(reader.select({})).size());
    CHECK(printed(reader, everything) == then);
    CHECK(must(reader.select(asOf(monday - std::chrono::days{1}))).empty());
}

TEST_CASE("conditions, search and order hold for a past day too")
{
    Office office;
    const AssetId first = office.add(typedPhone("Huawei", "P40")).asset;
    const AssetId second = office.add(typedPhone("Motorola", "G5")).asset;
    office.set(first, Column::Location, "Room 5");
    office.clock.advance(std::chrono::days{1});
    office.set(first, Column::Location, "Room 9");
    office.set(second, Column::Location, "Room 5");
    AssetQuery query = asOf(monday);
    query.where = must(parseWhere("location = \"room 5\""));
    CHECK(office.tags(query) == "A-0001");
    query.asOf.reset();
    CHECK(office.tags(query) == "A-0002");
    query = asOf(monday);
    query.search = "room";
    CHECK(office.tags(query) == "A-0001");
    query = asOf(monday);
    query.sortBy = Column::Brand;
    query.descending = true;
    CHECK(office.tags(query) == "A-0002 A-0001");
}

TEST_CASE("an undo counts on its own day, not on that of what it undid")
{
    Office office;
    const AssetId phone = office.add(typedPhone("Huawei", "P40")).asset;
    const ActionId edit = office.set(phone, Column::Notes, "wrong");
    office.clock.advance(std::chrono::days{1});
    must(office.ledger.undo(edit, deed()));
    CHECK(office.cell(phone, Column::Notes, monday) == "wrong");
    CHECK(office.cell(phone, Column::Notes, tuesday).empty());
}

TEST_CASE("the day is that of the ledger's zone")
{
    Office office;
    office.clock.set(Moment{monday} + std::chrono::hours{17}); // one in the morning of Tuesday in Shanghai
    office.add(typedPhone("Huawei", "P40"));
    CHECK(office.tags(asOf(monday)).empty());
    CHECK(office.tags(asOf(tuesday)) == "A-0001");
}

TEST_CASE("an asset that was seen since was last seen then no later than that day")
{
    Office office;
    const AssetId phone = office.add(registrationOf(huaweiPhone())).asset;
    office.clock.advance(std::chrono::days{5});
    office.add(registrationOf(huaweiPhone()));
    CHECK(office.cell(phone, Column::LastSeen) == "2026-09-12");
    CHECK(office.cell(phone, Column::LastSeen, tuesday) == "2026-09-07");
    CHECK(office.cell(phone, Column::FirstSeen, tuesday) == "2026-09-07");
}
