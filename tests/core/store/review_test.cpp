// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/review.h"

#include "core/store/decisions.h"
#include "tests/core/store/ledger_fixture.h"

#include <algorithm>

using namespace homeward;
using namespace homeward::test;

namespace {

Device unknownDevice(std::uint16_t pid, std::string maker, std::string product, std::string serial)
{
    return usbDevice(0x1111, pid, std::move(maker), std::move(product), std::move(serial));
}

/// Two models of one unknown maker with three assets, one of another, and a phone that is known.
void fill(Office &office)
{
    office.add(registrationOf(unknownDevice(1, "Fangyuan Co., Ltd.", "FY10", "SERIAL0001")));
    office.add(registrationOf(unknownDevice(1, "Fangyuan Co., Ltd.", "FY10", "SERIAL0002")));
    office.add(registrationOf(unknownDevice(2, "FANGYUAN", "FY20", "SERIAL0003")));
    office.add(registrationOf(unknownDevice(3, "Zhengda", "Z1", "SERIAL0004")));
    office.add(registrationOf(huaweiPhone()));
}

std::vector<Decision> decisionsFor(const ReviewGroup &group, const std::string &brand)
{
    std::vector<Decision> decisions;
    for (const ReviewMember &member : group.members) {
        Decision decision;
        decision.modelKey = member.modelKey;
        decision.brand = brand;
        decisions.push_back(decision);
    }
    return decisions;
}

std::string undeterminedTags(Office &office)
{
    Where where;
    where.column = Column::Origin;
    where.values = {"undetermined"};
    AssetQuery query;
    query.where = where;
    return office.tags(query);
}

} // namespace

TEST_CASE("undetermined models wait in groups of those that look alike")
{
    Office office;
    CHECK(must(Review(office.ledger).groups()).empty());
    fill(office);
    const auto groups = must(Review(office.ledger).groups());
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].reason == ReviewReason::Undetermined);
    CHECK(groups[0].words == "Fangyuan");
    CHECK(groups[0].assets == 3);
    REQUIRE(groups[0].members.size() == 2);
    CHECK(groups[0].members[0].words == "Fangyuan Co., Ltd. FY10");
    CHECK(groups[0].members[0].assets == 2);
    CHECK(groups[1].words == "Zhengda");
}

TEST_CASE("contradictory models and those of little confidence wait under their own reasons")
{
    Office office;
    // Huawei's ID, but it calls itself an OnePlus.
    office.add(registrationOf(usbDevice(0x12d1, 0x2000, "OnePlus", "A5010", "SERIAL0001")));
    const auto groups = must(Review(office.ledger).groups());
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].reason == ReviewReason::Contradiction);
    CHECK(groups[0].members[0].now.brand == "OnePlus");
}

TEST_CASE("many decisions are one action with one undo")
{
    Office office;
    fill(office);
    const auto group = must(Review(office.ledger).groups()).front();
    const auto decisions = decisionsFor(group, "UGREEN");
    Decisions book(office.ledger);
    const auto preview = must(book.preview(decisions));
    CHECK(preview.size() == 2);
    CHECK(undeterminedTags(office) == "A-0001 A-0002 A-0003 A-0004");
    const std::size_t actions = office.actions();
    CHECK(must(book.decide(decisions, deed("label"))).size() == 2);
    CHECK(office.actions() == actions + 1);
    CHECK(undeterminedTags(office) == "A-0004");
    CHECK(must(Review(office.ledger).groups()).size() == 1);
    CHECK(must(office.ledger.decisions()).size() == 2);
    must(office.ledger.undo(std::nullopt, deed()));
    CHECK(undeterminedTags(office) == "A-0001 A-0002 A-0003 A-0004");
    CHECK(must(office.ledger.decisions()).empty());
    CHECK(must(Review(office.ledger).groups()).size() == 2);
    must(office.ledger.redo(deed()));
    CHECK(undeterminedTags(office) == "A-0004");
    office.checkClean();
}

TEST_CASE("one decision that cannot be taken keeps all of them out")
{
    Office office;
    fill(office);
    auto decisions = decisionsFor(must(Review(office.ledger).groups()).front(), "UGREEN");
    decisions.back().brand = "Nobody";
    const std::size_t actions = office.actions();
    CHECK(Decisions(office.ledger).decide(decisions, deed()).error().code == ErrorCode::InvalidInput);
    CHECK(Decisions(office.ledger).decide({}, deed()).error().code == ErrorCode::InvalidInput);
    CHECK(office.actions() == actions);
    CHECK(must(office.ledger.decisions()).empty());
}

TEST_CASE("what somebody looked at and could not tell stays undetermined and does not wait any more")
{
    Office office;
    fill(office);
    const auto group = must(Review(office.ledger).groups()).front();
    must(Decisions(office.ledger).decide(decisionsFor(group, std::string(Decision::undetermined)), deed("no label")));
    CHECK(undeterminedTags(office) == "A-0001 A-0002 A-0003 A-0004");
    CHECK(must(Review(office.ledger).groups()).size() == 1);
    office.checkClean();
}

TEST_CASE("a decision that nobody can tell goes before all that the sort finds")
{
    Office office;
    const AssetId phone = office.add(registrationOf(huaweiPhone())).asset;
    Decision decision;
    decision.scope = Decision::Scope::Rule;
    decision.vid = 0x12d1;
    decision.pid = 0x1037;
    decision.brand = Decision::undetermined;
    const auto changes = must(office.ledger.decide(decision, deed("a copy")));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].before.brand == "Huawei");
    CHECK_FALSE(changes[0].after.decided());
    CHECK(office.cell(phone, Column::Brand).empty());
    CHECK(office.cell(phone, Column::Origin) == "undetermined");
    CHECK(office.cell(phone, Column::Category) == "smartphone");
    const Asset asset = must(office.ledger.asset(phone));
    CHECK(asset.attribution.confidence == 0);
    CHECK(say(asset.attribution.evidence.front().says, Language::English,
              asset.attribution.evidence.front().parameters)
          == "clerk looked at it and left it undetermined: a copy");
}

TEST_CASE("a decision that is withdrawn leaves it to the sort again, and can be put back")
{
    Office office;
    const AssetId phone = office.add(registrationOf(motorolaPhone())).asset;
    Decision decision;
    decision.modelKey = modelKey(subjectOf(motorolaPhone()));
    decision.brand = "Xiaomi";
    must(office.ledger.decide(decision, deed()));
    decision.brand = "Huawei";
    must(office.ledger.decide(decision, deed()));
    CHECK(office.cell(phone, Column::Brand) == "Huawei");
    const Uuid newest = must(office.ledger.decisions()).back().id;
    Decisions book(office.ledger);
    const auto preview = must(book.previewWithdrawal({&newest, 1}));
    REQUIRE(preview.size() == 1);
    CHECK(preview[0].after.brand == "Xiaomi");
    CHECK(must(book.withdraw({&newest, 1}, deed())).size() == 1);
    CHECK(office.cell(phone, Column::Brand) == "Xiaomi");
    CHECK(book.withdraw({&newest, 1}, deed()).error().code == ErrorCode::NotFound);
    must(office.ledger.undo(std::nullopt, deed()));
    CHECK(office.cell(phone, Column::Brand) == "Huawei");
    CHECK(must(office.ledger.decisions()).size() == 2);
    office.checkClean();
}
