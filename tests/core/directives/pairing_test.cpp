// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/replacing/pairing.h"
#include "core/directives/replacing/paper_check.h"
#include "core/directives/replacing/recommendation.h"
#include "core/text/messages_directives.h"
#include "tests/core/directives/office.h"
#include "tests/support/catch.h"

#include <map>

using namespace homeward;
using test::day;

namespace {

Uuid asset(std::uint8_t number)
{
    Uuid uuid;
    uuid.bytes[15] = number;
    return uuid;
}

Replacement pair(std::uint8_t oldAsset, std::uint8_t newAsset)
{
    Replacement line;
    line.oldAsset = asset(oldAsset);
    line.newAsset = newAsset == 0 ? Uuid{} : asset(newAsset);
    return line;
}

class Lines {
public:
    void add(const Replacement &line) { lines_[line.oldAsset] = line; }
    PairingSurroundings surroundings() const
    {
        return {[](const Uuid &uuid) { return "A-" + std::to_string(uuid.bytes[15]); },
                [this](const Uuid &uuid) {
                    const auto place = lines_.find(uuid);
                    return place == lines_.end() ? nullptr : &place->second;
                },
                [this](const Uuid &uuid) {
                    for (const auto &[old, line] : lines_)
                        if (line.newAsset == uuid)
                            return true;
                    return false;
                }};
    }
    std::optional<Msg> refusal(const Replacement &line, bool shared = false) const
    {
        const auto checked = checkPairing(line, shared, surroundings());
        if (checked)
            return std::nullopt;
        CHECK(checked.error().code == ErrorCode::Conflict);
        return checked.error().message;
    }

private:
    std::map<Uuid, Replacement> lines_;
};

const Day today = day("2026-09-10");

std::optional<Msg> stageRefusal(const Replacement &line, ReplacementStage stage, Day on = today)
{
    const auto checked = checkStage(line, stage, on, today, "A-1");
    return checked ? std::nullopt : std::optional(checked.error().message);
}

} // namespace

TEST_CASE("an asset is not paired with itself, in a ring or twice")
{
    Lines lines;
    CHECK_FALSE(lines.refusal(pair(1, 2)));
    CHECK(lines.refusal(pair(1, 1)) == DirectivesMsg::PairedWithItself);
    lines.add(pair(1, 2));
    CHECK(lines.refusal(pair(1, 3)) == DirectivesMsg::AlreadyPaired);
    CHECK(lines.refusal(pair(2, 1)) == DirectivesMsg::PairedInRing);
    lines.add(pair(2, 3));
    lines.add(pair(3, 4));
    CHECK(lines.refusal(pair(4, 1)) == DirectivesMsg::PairedInRing);
    CHECK_FALSE(lines.refusal(pair(4, 5))); // a chain is no ring
    CHECK_FALSE(lines.refusal(pair(4, 0)));
}

TEST_CASE("several old ones may share a new one, if it is said")
{
    Lines lines;
    lines.add(pair(1, 9));
    CHECK(lines.refusal(pair(2, 9)) == DirectivesMsg::SuccessorTaken);
    CHECK_FALSE(lines.refusal(pair(2, 9), true));
    Replacement both = pair(3, 8);
    both.withoutSuccessor = true;
    CHECK(lines.refusal(both) == DirectivesMsg::SuccessorAndNone);
}

TEST_CASE("a replacement that is itself to be replaced is refused with the reason")
{
    const std::vector<DirectiveFacts> directives = {{test::barredDirective(), {}, true}};
    const Successor iphone{"A-9", {"iPhone 15", "Apple", "US", "US", Category::Smartphone, false}, false};
    const Successor mate{"A-9", {"Mate 60", "Huawei", "CN", "CN", Category::Smartphone, false}, false};
    Successor nameless{"A-9", {"Android", "", "", "", Category::Smartphone, false}, false};
    CHECK(checkSuccessor(mate, directives, {}, "clerk"));
    const auto refused = checkSuccessor(iphone, directives, {}, "clerk");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == DirectivesMsg::SuccessorInScope);
    CHECK(refused.error().parameters.front() == "A-9");
    CHECK(checkSuccessor(nameless, directives, {}, "clerk").error().message == DirectivesMsg::SuccessorUndetermined);
    nameless.isPlaceholder = true;
    CHECK(checkSuccessor(nameless, directives, {}, "clerk"));

    std::vector<DirectiveFacts> withdrawn = directives;
    withdrawn[0].terms.standing = Standing::Withdrawn;
    CHECK(checkSuccessor(iphone, withdrawn, {}, "clerk"));
}

TEST_CASE("a replacement that is not on the approved list is refused")
{
    std::vector<DirectiveFacts> directives = {{test::barredDirective(), {}, true}};
    directives[0].terms.approvedList = {{"Huawei", "Mate 60"}};
    const Successor mate{"A-9", {"Mate 60 Pro", "Huawei", "CN", "CN", Category::Smartphone, false}, false};
    const Successor vivo{"A-9", {"X100", "vivo", "CN", "CN", Category::Smartphone, false}, false};
    const Successor mouse{"A-9", {"M1", "vivo", "CN", "CN", Category::Mouse, false}, false};
    CHECK(checkSuccessor(mate, directives, {}, "clerk"));
    CHECK(checkSuccessor(mouse, directives, {}, "clerk")); // the list is not about mice
    CHECK(checkSuccessor(vivo, directives, {}, "clerk").error().message == DirectivesMsg::SuccessorNotApproved);
}

TEST_CASE("an override needs a reason and a second name that is not the operator's")
{
    const std::vector<DirectiveFacts> directives = {{test::barredDirective(), {}, true}};
    const Successor iphone{"A-9", {"iPhone 15", "Apple", "US", "US", Category::Smartphone, false}, false};
    CHECK(checkSuccessor(iphone, directives, {"instrument needs it", "Chen"}, "clerk"));
    CHECK(checkSuccessor(iphone, directives, {"instrument needs it", ""}, "clerk").error().message
          == DirectivesMsg::OverrideIncomplete);
    CHECK(checkSuccessor(iphone, directives, {"", "Chen"}, "clerk").error().message
          == DirectivesMsg::OverrideIncomplete);
    CHECK(checkSuccessor(iphone, directives, {"so", "Clerk "}, "clerk").error().message
          == DirectivesMsg::SecondNameIsFirst);
}

TEST_CASE("stages go forward, on days that have come, with what they need")
{
    using enum ReplacementStage;
    Replacement line = pair(1, 2);
    CHECK_FALSE(stageRefusal(line, Approved));
    CHECK_FALSE(stageRefusal(line, Deployed)); // passing over stages is allowed
    CHECK(stageRefusal(line, Planned) == DirectivesMsg::StageNotForward);
    CHECK(stageRefusal(line, Approved, today + std::chrono::days(1)) == DirectivesMsg::DayInTheFuture);
    CHECK(stageRefusal(line, Approved, day("1926-09-10")) == DirectivesMsg::DayTooFarAway);
    line.at(Approved).day = day("2026-09-05");
    line.stage = Approved;
    CHECK(stageRefusal(line, Ordered, day("2026-09-04")) == DirectivesMsg::StageDayBackwards);

    Replacement open = pair(1, 0);
    CHECK_FALSE(stageRefusal(open, Ordered));
    CHECK(stageRefusal(open, Delivered) == DirectivesMsg::StageNeedsSuccessor);
    CHECK(stageRefusal(open, Deployed) == DirectivesMsg::DeployNeedsAsset);
    open.placeholder.model = "Mate 60";
    CHECK_FALSE(stageRefusal(open, Delivered));
    CHECK(stageRefusal(open, Deployed) == DirectivesMsg::DeployNeedsAsset);

    Replacement none = pair(1, 0);
    none.withoutSuccessor = true;
    CHECK(stageRefusal(none, Ordered) == DirectivesMsg::StageWithoutSuccessor);
    CHECK_FALSE(stageRefusal(none, Reclaimed));
}

TEST_CASE("a disposal follows the reclaim and has two different names")
{
    using enum ReplacementStage;
    Replacement line = pair(1, 2);
    const DisposalRecord shredded{Disposal::Destroyed, "shredded", "Li", "Wang", "C-7"};
    const auto refusal = [&](const DisposalRecord &disposal, Day on = today) {
        const auto checked = checkDisposal(line, disposal, on, today, "A-1");
        return checked ? std::nullopt : std::optional(checked.error().message);
    };
    CHECK(refusal(shredded) == DirectivesMsg::DisposeBeforeReclaim);
    line.stage = Reclaimed;
    line.at(Reclaimed).day = day("2026-09-08");
    CHECK_FALSE(refusal(shredded));
    CHECK(refusal(shredded, day("2026-09-07")) == DirectivesMsg::StageDayBackwards);
    CHECK(refusal(shredded, today + std::chrono::days(1)) == DirectivesMsg::DayInTheFuture);
    CHECK(refusal({Disposal::Destroyed, "shredded", "Li", "li", "C-7"}) == DirectivesMsg::SecondNameIsFirst);
    CHECK(refusal({}) == DirectivesMsg::DisposalKindMissing);
    line.stage = Disposed;
    CHECK(refusal(shredded) == DirectivesMsg::DisposedAlready);
}

TEST_CASE("the check lists every paper and second name that is missing")
{
    using enum ReplacementStage;
    Replacement clean = pair(1, 2);
    for (const ReplacementStage stage : {Approved, Ordered, Delivered, Deployed, Reclaimed, Disposed})
        clean.at(stage) = {today, "paper"};
    clean.stage = Disposed;
    clean.disposal = {Disposal::Scrapped, "crushed", "Li", "Wang", "C-1"};
    Replacement bare = pair(3, 4);
    bare.at(Ordered).day = today;
    bare.at(Deployed).day = today;
    bare.stage = Deployed;
    Replacement alone = pair(5, 6);
    alone.at(Reclaimed) = {today, "paper"};
    alone.stage = Disposed;
    alone.disposal = {Disposal::Destroyed, "", "Li", "", ""};
    Replacement personal = pair(7, 0);
    personal.stopped = today;
    const std::vector<Replacement> lines = {clean, bare, alone, personal};
    const std::vector<PaperFault> expected = {
        {asset(3), Lack::OrderPaper},     {asset(3), Lack::ApprovalPaper}, {asset(3), Lack::Reclaim},
        {asset(5), Lack::DisposalMethod}, {asset(5), Lack::SecondPerson},  {asset(5), Lack::Certificate},
        {asset(7), Lack::Declaration}};
    CHECK(papersMissing(lines, {false, false, false, true}) == expected);
    personal.stoppedDocument = "declaration 4";
    CHECK(papersMissing(std::vector{personal}, {true}).empty());
}

TEST_CASE("a recommendation for the model goes before the one for its category")
{
    const std::vector<Recommendation> lines = {
        {asset(1),
         Category::Smartphone,
         "",
         {"Huawei", "Mate 60", Category::Smartphone},
         std::nullopt,
         "B-1"},
        {asset(2),
         Category::Smartphone,
         "iphone se",
         {"Honor", "X50", Category::Smartphone},
         std::nullopt,
         "B-2"},
        {asset(3), Category::Smartphone, "", {"vivo", "X100", Category::Smartphone}, std::nullopt, "B-3"}};
    CHECK(recommendedFor(lines, Category::Smartphone, "iPhone SE")->id == asset(2));
    CHECK(recommendedFor(lines, Category::Smartphone, "Galaxy")->id == asset(3));
    CHECK(recommendedFor(lines, Category::Laptop, "MacBook") == nullptr);
}
