// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"

using namespace homeward;
using namespace homeward::test;

namespace {

ErrorCode editFails(Office &office, AssetId asset, Column column, std::string text)
{
    const AssetEdit edit{{{column, std::move(text)}}, {}, {}, {}};
    const auto done = office.ledger.edit({&asset, 1}, edit, deed());
    REQUIRE_FALSE(done);
    return done.error().code;
}

} // namespace

TEST_CASE("every column that a person fills can be set and cleared")
{
    Office office;
    const AssetId phone = office.add(registrationOf(huaweiPhone())).asset;
    const std::vector<std::pair<Column, std::string>> values = {
        {Column::Tag, "B-7"},          {Column::Quantity, "3"},        {Column::SerialPrinted, "P-1"},
        {Column::Imei, "490154203237518"}, {Column::AssetNumber, "ZC-9"},  {Column::Ownership, "leased"},
        {Column::Unit, "财务处 / 审计科"}, {Column::Holder, "李四"},       {Column::Location, "3 楼"},
        {Column::Status, "stored"},    {Column::Acquired, "2025-03-01"}, {Column::Price, "1299.50"},
        {Column::Currency, "USD"},     {Column::Notes, "two\nlines"},  {Column::Category, "tablet"}};
    for (const auto &[column, text] : values) {
        INFO(nameOf(column));
        CHECK(office.set(phone, column, text).value != 0);
        CHECK(office.cell(phone, column) == text);
        CHECK(office.set(phone, column, text).value == 0); // nothing changed, nothing recorded
    }
    office.set(phone, Column::Price, "");
    CHECK(office.cell(phone, Column::Currency).empty());
    for (const Column column : {Column::Unit, Column::Holder, Column::Location, Column::Imei, Column::Notes,
                                Column::Acquired, Column::SerialPrinted, Column::AssetNumber}) {
        office.set(phone, column, "");
        CHECK(office.cell(phone, column).empty());
    }
    office.set(phone, Column::Category, "");
    CHECK(office.cell(phone, Column::Category) == "smartphone");
    CHECK(must(office.ledger.asset(phone)).identities.size() == 1);
    office.checkClean();
}

TEST_CASE("a price without a currency has the ledger's")
{
    Office office;
    const AssetId phone = office.add(registrationOf(huaweiPhone())).asset;
    office.set(phone, Column::Price, "12");
    CHECK(office.cell(phone, Column::Price) == "12.00");
    CHECK(office.cell(phone, Column::Currency) == "CNY");
}

TEST_CASE("what cannot stand in a column is refused with the column's name")
{
    Office office;
    const AssetId phone = office.add(registrationOf(huaweiPhone())).asset;
    for (const auto &[column, text] : std::vector<std::pair<Column, std::string>>{
             {Column::Quantity, "0"}, {Column::Quantity, "2.5"}, {Column::Quantity, "99999999999999999999"},
             {Column::Price, "-1"}, {Column::Price, "1,5"}, {Column::Price, "1.234"}, {Column::Price, "99999999999999999"},
             {Column::Price, "."}, {Column::Currency, "usd"}, {Column::Acquired, "2025-02-30"},
             {Column::Acquired, "yesterday"}, {Column::Status, "gone"}, {Column::Status, "merged"},
             {Column::Ownership, "mine"}, {Column::Imei, "123"}, {Column::Imei, "490154203237518 490154203237518 490154203237518"},
             {Column::Location, "a\x1b[31m"}, {Column::Location, "\xff"}, {Column::Location, std::string(2000, 'x')},
             {Column::Tag, ""}, {Column::Category, "toaster"}, {Column::Unit, "Finance /  / Audit"},
             {Column::Brand, "Huawei"}, {Column::Origin, "domestic"}, {Column::Uuid, ""}, {Column::Serial, "x"},
             {Column::FirstSeen, "2026-01-01"}, {Column::Directive, "1"}}) {
        INFO(nameOf(column) << " " << text);
        CHECK(editFails(office, phone, column, text) == ErrorCode::InvalidInput);
    }
    const auto unknown = office.ledger.edit(std::vector{AssetId{99}}, AssetEdit{{{Column::Notes, "x"}}, {}, {}, {}}, deed());
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(office.actions() == 2);
}

TEST_CASE("an edit of many is one action with one entry each, and all or nothing")
{
    Office office;
    std::vector<AssetId> all;
    for (int i = 0; i < 5; ++i)
        all.push_back(office.add(typedPhone("Huawei", "P40")).asset);
    all.push_back(all.front());
    const ActionId action = must(office.ledger.edit(all, AssetEdit{{{Column::Unit, "Audit"}}, "home", {}, {}}, deed("move")));
    const auto history = must(office.ledger.history({std::nullopt, std::nullopt, 1, 100}));
    CHECK(history.front().id == action);
    CHECK(history.front().why == "move");
    CHECK(history.front().entryCount == 6); // five assets and the unit that was made
    CHECK(must(office.ledger.asset(all[2])).fields.place == Place::Home);
    const auto failing = office.ledger.edit(all, AssetEdit{{{Column::Tag, "SAME"}}, {}, {}, {}}, deed());
    REQUIRE_FALSE(failing);
    CHECK(failing.error().code == ErrorCode::Conflict);
    CHECK(office.tags() == "A-0001 A-0002 A-0003 A-0004 A-0005");
    office.checkClean();
}

TEST_CASE("the words of a typed entry can be corrected, those of a device cannot")
{
    Office office;
    const AssetId typed = office.add(typedPhone("Huawai", "P40")).asset;
    CHECK(office.cell(typed, Column::Origin) == "undetermined");
    AssetEdit words;
    words.brandWords = "Huawei";
    must(office.ledger.edit({&typed, 1}, words, deed()));
    CHECK(office.cell(typed, Column::Brand) == "Huawei");
    CHECK(office.cell(typed, Column::Origin) == "domestic");
    CHECK(office.cell(typed, Column::Model) == "P40");
    const AssetId read = office.add(registrationOf(huaweiPhone())).asset;
    const auto refused = office.ledger.edit({&read, 1}, words, deed());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("retired entries stay, out of sight, and their tags are free for others")
{
    Office office;
    const AssetId phone = office.add(registrationOf(huaweiPhone())).asset;
    office.add(registrationOf(motorolaPhone()));
    must(office.ledger.retire({&phone, 1}, Status::Retired, deed("broken")));
    CHECK(office.tags() == "A-0002");
    AssetQuery all;
    all.includeEnded = true;
    CHECK(office.tags(all) == "A-0001 A-0002");
    CHECK(office.cell(phone, Column::Status) == "retired");
    CHECK_FALSE(office.ledger.retire({&phone, 1}, Status::InUse, deed()));
    office.set({2}, Column::Tag, "A-0001");
    // Back again it would have the other's tag.
    CHECK(editFails(office, phone, Column::Status, "in-use") == ErrorCode::Conflict);
    office.checkClean();
}

TEST_CASE("a merge moves identities and empty fields, and its undo brings them back")
{
    Office office;
    Registration boxed = typedPhone("Huawei", "P40");
    boxed.fields.imei = "490154203237518";
    boxed.fields.unit = "Audit";
    const AssetId box = office.add(boxed).asset;
    Registration plugged = registrationOf(huaweiPhone());
    plugged.fields.location = "Room 7";
    const AssetId phone = office.add(plugged).asset;
    must(office.ledger.merge(phone, box, deed("the same")));
    CHECK(office.cell(phone, Column::Imei) == "490154203237518");
    CHECK(office.cell(phone, Column::Unit) == "Audit");
    CHECK(office.cell(phone, Column::Location) == "Room 7");
    CHECK(office.cell(box, Column::Status) == "merged");
    CHECK(must(office.ledger.find("490154203237518")) == phone);
    CHECK(office.tags() == "A-0002");
    CHECK_FALSE(office.ledger.merge(phone, box, deed()));
    CHECK_FALSE(office.ledger.merge(phone, phone, deed()));
    const UndoReport undone = must(office.ledger.undo(std::nullopt, deed()));
    CHECK(undone.undone == ActionKind::Merge);
    CHECK(undone.kept.empty());
    CHECK(must(office.ledger.find("490154203237518")) == box);
    CHECK(office.cell(phone, Column::Unit).empty());
    CHECK(office.cell(box, Column::Status) == "in-use");
    CHECK(must(office.ledger.redo(deed())).kept.empty());
    CHECK(must(office.ledger.find("490154203237518")) == phone);
    office.checkClean();
}

TEST_CASE("merging two scanned entries of one phone makes both serials its own")
{
    Office office;
    const AssetId first = office.add(registrationOf(huaweiPhone("AAAA1111"))).asset;
    const AssetId second = office.add(registrationOf(motorolaPhone("BBBB2222"))).asset;
    must(office.ledger.merge(first, second, deed()));
    CHECK(office.add(registrationOf(motorolaPhone("BBBB2222"))).asset == first);
    must(office.ledger.undo(std::nullopt, deed()));
    CHECK(office.add(registrationOf(motorolaPhone("BBBB2222"))).asset == second);
    office.checkClean();
}
