// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"

using namespace homeward;
using namespace homeward::test;

TEST_CASE("undo takes the newest action back, redo brings it again")
{
    Office office;
    const AssetId phone = office.add(registrationOf(huaweiPhone())).asset;
    office.set(phone, Column::Location, "one");
    office.set(phone, Column::Location, "two");
    must(office.ledger.undo(std::nullopt, deed()));
    CHECK(office.cell(phone, Column::Location) == "one");
    must(office.ledger.undo(std::nullopt, deed()));
    CHECK(office.cell(phone, Column::Location).empty());
    must(office.ledger.redo(deed()));
    CHECK(office.cell(phone, Column::Location).empty() == false);
    must(office.ledger.redo(deed()));
    CHECK(office.cell(phone, Column::Location) == "two");
    CHECK(office.ledger.redo(deed()).error().code == ErrorCode::NotFound);
    office.checkClean();
}

TEST_CASE("a registration that is undone is gone and comes back whole")
{
    Office office;
    Registration phone = registrationOf(huaweiPhone());
    phone.fields.unit = "Finance / Audit";
    phone.fields.holder = "Li Si";
    const AssetId added = office.add(phone).asset;
    must(office.ledger.undo(std::nullopt, deed()));
    CHECK(office.tags() == "");
    CHECK(office.cell(added, Column::Tag) == "(none)");
    CHECK(must(office.ledger.units()).empty());
    CHECK(must(office.ledger.holders()).empty());
    CHECK(office.ledger.undo(std::nullopt, deed()).error().code == ErrorCode::NotFound);
    must(office.ledger.redo(deed()));
    CHECK(office.cell(added, Column::Unit) == "Finance / Audit");
    CHECK(office.cell(added, Column::Holder) == "Li Si");
    CHECK(office.add(registrationOf(huaweiPhone())).asset == added);
    office.checkClean();
}

TEST_CASE("fields that were changed since stay and are listed")
{
    Office office;
    const AssetId phone = office.add(registrationOf(huaweiPhone())).asset;
    const AssetEdit both{{{Column::Location, "one"}, {Column::Notes, "first"}}, {}, {}, {}};
    const ActionId action = must(office.ledger.edit({&phone, 1}, both, deed()));
    office.set(phone, Column::Location, "two");
    const UndoReport report = must(office.ledger.undo(action, deed()));
    CHECK(office.cell(phone, Column::Location) == "two");
    CHECK(office.cell(phone, Column::Notes).empty());
    REQUIRE(report.kept.size() == 1);
    CHECK(report.kept.front().subject == "A-0001");
    CHECK(report.kept.front().changes == std::vector<Change>{{"location", "", "one"}});
    office.checkClean();
}

TEST_CASE("an entry that was worked on since its registration stays")
{
    Office office;
    const AssetId phone = office.add(registrationOf(huaweiPhone())).asset;
    const ActionId registered = must(office.ledger.history({}))[0].id;
    office.set(phone, Column::Location, "one");
    const UndoReport report = must(office.ledger.undo(registered, deed()));
    CHECK(report.kept.size() == 1);
    CHECK(office.cell(phone, Column::Location) == "one");
    CHECK(office.tags() == "A-0001");
    office.checkClean();
}

TEST_CASE("what was undone is not undone twice, and the setting-up not at all")
{
    Office office;
    const AssetId phone = office.add(registrationOf(huaweiPhone())).asset;
    const ActionId edit = office.set(phone, Column::Notes, "x");
    must(office.ledger.undo(edit, deed()));
    CHECK(office.ledger.undo(edit, deed()).error().code == ErrorCode::Conflict);
    CHECK(office.ledger.undo(ActionId{1}, deed()).error().code == ErrorCode::Conflict);
    CHECK(office.ledger.undo(ActionId{77}, deed()).error().code == ErrorCode::NotFound);
}

TEST_CASE("an entry does not come back with what another has by now")
{
    Office office;
    office.add(registrationOf(huaweiPhone()));
    must(office.ledger.undo(std::nullopt, deed()));
    const AssetId again = office.add(registrationOf(huaweiPhone())).asset;
    const UndoReport report = must(office.ledger.redo(deed()));
    CHECK(report.kept.size() == 1);
    CHECK(office.add(registrationOf(huaweiPhone())).asset == again);
    CHECK(must(office.ledger.info()).assets == 1);
    office.checkClean();
}

TEST_CASE("history tells who did what, why and when, newest first")
{
    Office office;
    Registration phone = registrationOf(huaweiPhone());
    phone.fields.unit = "Audit";
    const AssetId added = office.add(phone).asset;
    office.clock.advance(std::chrono::hours{2});
    const AssetEdit edit{{{Column::Status, "stored"}, {Column::Price, "10.5"}}, {}, {}, {}};
    Deed why = deed("to the store");
    why.effective = *parseDay("2026-09-01");
    const ActionId action = must(office.ledger.edit({&added, 1}, edit, why));
    must(office.ledger.undo(action, deed("wrong one")));
    const auto history = must(office.ledger.history({added, std::nullopt, 10, 10}));
    REQUIRE(history.size() == 3);
    CHECK(history[0].kind == ActionKind::Undo);
    CHECK(history[0].undoes == action);
    CHECK(history[1].undoneBy == history[0].id);
    CHECK(history[1].who == "clerk");
    CHECK(history[1].why == "to the store");
    CHECK(history[1].effective == *parseDay("2026-09-01"));
    CHECK(history[1].recorded == office.clock.now());
    REQUIRE(history[1].entries.size() == 1);
    CHECK(history[1].entries[0].changes
          == std::vector<Change>{{"status", "in-use", "stored"}, {"price", "", "10.50"}, {"currency", "", "CNY"}});
    CHECK(history[2].entries.size() == 1); // of the asset alone, not of the unit that came with it
    CHECK(history[2].entryCount == 3);
    CHECK(must(office.ledger.history({std::nullopt, *parseDay("2026-09-08"), 10, 10})).empty());
    CHECK(must(office.ledger.history({std::nullopt, std::nullopt, 2, 0})).size() == 2);
}

TEST_CASE("a clock that jumps is flagged and not followed")
{
    Office office;
    const AssetId phone = office.add(registrationOf(huaweiPhone())).asset;
    const Moment morning = office.clock.now();
    const auto edited = [&](Moment at, const std::string &text) {
        office.clock.set(at);
        office.set(phone, Column::Notes, text);
        return must(office.ledger.history({std::nullopt, std::nullopt, 1, 1})).front().clockJumped;
    };
    CHECK_FALSE(edited(morning + std::chrono::days{3}, "after a weekend"));
    CHECK_FALSE(edited(morning + std::chrono::days{3} - std::chrono::hours{2}, "a little back"));
    CHECK(edited(morning - std::chrono::days{400}, "a dead battery"));
    CHECK(edited(morning + std::chrono::days{9000}, "the far future"));
    CHECK_FALSE(edited(morning + std::chrono::days{4}, "right again"));
    // Each counts on the day to which the clock had come.
    const Day third = *parseDay("2026-09-10");
    CHECK(office.cell(phone, Column::Notes, third) == "the far future");
    CHECK(office.cell(phone, Column::Notes, third - std::chrono::days{1}).empty());
    office.checkClean();
}
