// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"

using namespace homeward;
using namespace homeward::test;

namespace {

AssetId addAt(Office &office, const char *serial, const char *location, const char *port = "1-1")
{
    Registration phone = registrationOf(huaweiPhone(serial, port));
    phone.fields.location = location;
    return office.add(phone).asset;
}

ErrorCode mergingFails(Office &office, AssetId into, AssetId away)
{
    const auto actions = office.actions();
    const auto merged = office.ledger.merge(into, away, deed());
    REQUIRE_FALSE(merged);
    CHECK(office.actions() == actions);
    return merged.error().code;
}

} // namespace

TEST_CASE("a merge is one action with an entry for each of the two")
{
    Office office;
    const AssetId into = addAt(office, "AAAA1111", "");
    const AssetId away = addAt(office, "BBBB2222", "Room 2");
    const ActionId action = must(office.ledger.merge(into, away, deed("one phone")));
    const HistoryAction told = must(office.ledger.history({})).front();
    CHECK(told.id == action);
    CHECK(told.kind == ActionKind::Merge);
    CHECK(told.why == "one phone");
    CHECK(told.entries.size() == 2);
    CHECK(must(office.ledger.history({into, {}, 10, 10})).front().id == action);
    CHECK(must(office.ledger.history({away, {}, 10, 10})).front().id == action);
    office.checkClean();
}

TEST_CASE("entries merged one into another, and on into a third, come apart again in the reverse order")
{
    Office office;
    const AssetId a = addAt(office, "AAAA1111", "Room 1");
    const AssetId b = addAt(office, "BBBB2222", "Room 2");
    const AssetId c = addAt(office, "CCCC3333", "");
    must(office.ledger.merge(b, a, deed()));
    must(office.ledger.merge(c, b, deed()));
    for (const char *serial : {"AAAA1111", "BBBB2222", "CCCC3333"})
        CHECK(must(office.ledger.find(serial)) == c);
    CHECK(office.cell(c, Column::Location) == "Room 2");
    CHECK(must(office.ledger.info()).assets == 1);
    must(office.ledger.undo(std::nullopt, deed()));
    CHECK(must(office.ledger.find("AAAA1111")) == b);
    CHECK(must(office.ledger.find("CCCC3333")) == c);
    must(office.ledger.undo(std::nullopt, deed()));
    CHECK(must(office.ledger.find("AAAA1111")) == a);
    CHECK(office.tags() == "A-0001 A-0002 A-0003");
    CHECK(office.cell(c, Column::Location).empty());
    office.checkClean();
}

TEST_CASE("what was typed after a merge stays when it is undone")
{
    Office office;
    const AssetId into = addAt(office, "AAAA1111", "");
    const AssetId away = addAt(office, "BBBB2222", "Room 2");
    const ActionId merge = must(office.ledger.merge(into, away, deed()));
    CHECK(office.cell(into, Column::Location) == "Room 2");
    office.set(into, Column::Location, "Room 9");
    const UndoReport report = must(office.ledger.undo(merge, deed()));
    REQUIRE(report.kept.size() == 1);
    CHECK(report.kept.front().asset == into);
    CHECK(report.kept.front().changes == std::vector<Change>{{"location", "", "Room 2"}});
    CHECK(office.cell(into, Column::Location) == "Room 9");
    CHECK(office.cell(away, Column::Location) == "Room 2");
    CHECK(must(office.ledger.find("BBBB2222")) == away);
    office.checkClean();
}

TEST_CASE("an entry that a merge has ended comes back only by undoing the merge")
{
    Office office;
    const AssetId into = addAt(office, "AAAA1111", "");
    const AssetId away = addAt(office, "BBBB2222", "");
    must(office.ledger.merge(into, away, deed()));
    const auto edited = office.ledger.edit({&away, 1}, AssetEdit{{{Column::Notes, "x"}}, {}, {}, {}}, deed());
    REQUIRE_FALSE(edited);
    CHECK(edited.error().code == ErrorCode::Conflict);
    CHECK_FALSE(office.ledger.retire({&away, 1}, Status::Lost, deed()));
    CHECK(mergingFails(office, away, into) == ErrorCode::Conflict);
    CHECK(office.add(registrationOf(huaweiPhone("BBBB2222"))).asset == into);
}

TEST_CASE("a personal entry and the department's are not merged, nor what does not exist")
{
    Office office;
    const AssetId ours = addAt(office, "AAAA1111", "");
    Registration personal = registrationOf(huaweiPhone("BBBB2222"));
    personal.fields.ownership = Ownership::Personal;
    const AssetId theirs = office.add(personal).asset;
    CHECK(mergingFails(office, ours, theirs) == ErrorCode::Conflict);
    CHECK(mergingFails(office, theirs, ours) == ErrorCode::Conflict);
    CHECK(mergingFails(office, ours, {77}) == ErrorCode::NotFound);
    CHECK(mergingFails(office, {77}, ours) == ErrorCode::NotFound);
}

TEST_CASE("a merged entry is found on the ports of both")
{
    Office office;
    using enum Registration::Weak;
    const AssetId first = office.add(registrationOf(logitechMouse("1-2"), New)).asset;
    office.clock.advance(std::chrono::minutes{1});
    const AssetId second = office.add(registrationOf(logitechMouse("1-5"), New)).asset;
    must(office.ledger.merge(first, second, deed()));
    CHECK(must(office.ledger.match(std::vector{logitechMouse("1-5")}, "desk")).front().candidates
          == std::vector{first});
    CHECK(must(office.ledger.asset(first)).lastSeen == office.clock.now());
    CHECK(must(office.ledger.asset(first)).firstSeen == office.clock.now() - std::chrono::minutes{1});
    office.checkClean();
}

TEST_CASE("an unknown model gives way to a known one in a merge, and comes back with its undo")
{
    Office office;
    const AssetId unknown = office.add(registrationOf(usbDevice(0x1234, 0x5678, "", "", "UNKNOWN77"))).asset;
    const AssetId known = office.add(registrationOf(huaweiPhone())).asset;
    must(office.ledger.merge(unknown, known, deed()));
    CHECK(office.cell(unknown, Column::Brand) == "Huawei");
    must(office.ledger.undo(std::nullopt, deed()));
    CHECK(office.cell(unknown, Column::Brand).empty());
    CHECK(office.cell(known, Column::Brand) == "Huawei");
    office.checkClean();
}
