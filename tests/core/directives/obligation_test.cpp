// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/reckoning/obligation.h"
#include "core/directives/reckoning/scope_test.h"
#include "tests/support/catch.h"

using namespace homeward;
using enum ObligationState;

namespace {

ObligationFacts foreignInUse()
{
    ObligationFacts facts;
    facts.there = true;
    facts.verdict = Verdict::Foreign;
    facts.placed = true;
    facts.wasForeign = true;
    return facts;
}

ObligationFacts at(Status status, ReplacementStage stage = ReplacementStage::None)
{
    ObligationFacts facts = foreignInUse();
    facts.status = status;
    facts.stage = stage;
    return facts;
}

DirectiveFacts directiveFor(Scope scope, DirectiveBasis basis = DirectiveBasis::Brand)
{
    DirectiveFacts facts;
    facts.terms.scope = std::move(scope);
    facts.terms.basis = basis;
    facts.terms.home = {"CN"};
    return facts;
}

const ModelFacts iphone{"iPhone 15", "Apple", "US", "US", Category::Smartphone, false};
const ModelFacts mate{"Mate 60", "Huawei", "CN", "CN", Category::Smartphone, false};
const ModelFacts lumix{"Lumix", "Panasonic", "JP", "JP", Category::Unknown, false};
const ModelFacts nameless{"Android", "", "", "", Category::Smartphone, false};
const ModelFacts motorola{"moto g", "Motorola", "US", "CN", Category::Smartphone, false};

Verdict verdict(const DirectiveFacts &directive, const ModelFacts &model)
{
    return ScopeTest(directive).bearingOf(model).verdict;
}

} // namespace

TEST_CASE("each completion point asks for what it says")
{
    struct Case {
        Status status;
        ReplacementStage stage;
        bool useStopped, replaced, reclaimed, disposed;
    };
    using enum ReplacementStage;
    const Case cases[] = {
        {Status::InUse, None, false, false, false, false},
        {Status::InUse, Delivered, false, false, false, false},
        {Status::InUse, Deployed, false, true, false, false},
        {Status::InUse, Reclaimed, false, false, false, false}, // in use again
        {Status::Stored, None, true, false, false, false},
        {Status::Stored, Deployed, true, true, false, false},
        {Status::Stored, Reclaimed, true, true, true, false},
        {Status::Stored, Disposed, true, true, true, true},
        {Status::Transferred, Disposed, true, true, true, true},
        {Status::Retired, None, true, true, true, true},
        {Status::Lost, None, false, false, false, false},
        {Status::Lost, Deployed, false, true, false, false},
    };
    for (const Case &row : cases) {
        INFO(static_cast<int>(row.status) << ' ' << toText(row.stage));
        const ObligationFacts facts = at(row.status, row.stage);
        CHECK(isDone(facts, Completion::UseStopped) == row.useStopped);
        CHECK(isDone(facts, Completion::Replaced) == row.replaced);
        CHECK(isDone(facts, Completion::Reclaimed) == row.reclaimed);
        CHECK(isDone(facts, Completion::Disposed) == row.disposed);
    }
}

TEST_CASE("what is replaced by nothing is replaced when its use has stopped")
{
    ObligationFacts facts = at(Status::Stored);
    facts.withoutSuccessor = true;
    CHECK_FALSE(isDone(facts, Completion::Replaced));
    facts.stopped = true;
    CHECK(isDone(facts, Completion::Replaced));
}

TEST_CASE("a personal device is done by its holder's declaration and by nothing else")
{
    for (const Completion completion :
         {Completion::UseStopped, Completion::Replaced, Completion::Reclaimed, Completion::Disposed}) {
        ObligationFacts facts = at(Status::Retired, ReplacementStage::Disposed);
        facts.ownership = Ownership::Personal;
        CHECK_FALSE(isDone(facts, completion));
        facts.stopped = true;
        CHECK(isDone(facts, completion));
        facts.status = Status::InUse; // it came back
        CHECK_FALSE(isDone(facts, completion));
    }
    ObligationFacts retired = at(Status::Retired);
    retired.ownership = Ownership::Personal;
    CHECK(stateOf(retired, Completion::UseStopped) == Open);
}

TEST_CASE("states follow the stage of the replacement")
{
    using enum ReplacementStage;
    const auto state = [](ReplacementStage stage) {
        return stateOf(at(Status::InUse, stage), Completion::Reclaimed);
    };
    CHECK(state(None) == Open);
    CHECK(state(ReplacementStage::Planned) == ObligationState::Planned);
    CHECK(state(Approved) == ObligationState::Planned);
    CHECK(state(ReplacementStage::Ordered) == ObligationState::Ordered);
    CHECK(state(Delivered) == ObligationState::Ordered);
    CHECK(state(ReplacementStage::Deployed) == ObligationState::Deployed);
    CHECK(state(Reclaimed) == Open);
    CHECK(stateOf(at(Status::Stored, Reclaimed), Completion::Disposed) == ObligationState::Deployed);
}

TEST_CASE("a correction goes before a success, and a success before a loss")
{
    ObligationFacts done = at(Status::Retired, ReplacementStage::Disposed);
    CHECK(stateOf(done, Completion::Disposed) == Done);
    done.verdict = Verdict::Domestic;
    CHECK(stateOf(done, Completion::Disposed) == Left);
    done.verdict = Verdict::Out;
    CHECK(stateOf(done, Completion::Disposed) == Left);
    ObligationFacts early = at(Status::Retired);
    early.endedBefore = true;
    CHECK(stateOf(early, Completion::Disposed) == Left);
    CHECK(stateOf(at(Status::Merged, ReplacementStage::Disposed), Completion::Disposed) == Left);
    CHECK(stateOf(at(Status::Lost, ReplacementStage::Reclaimed), Completion::Reclaimed) == Done);
    CHECK(stateOf(at(Status::Lost), Completion::Reclaimed) == Left);
    ObligationFacts moved = foreignInUse();
    moved.placed = false;
    CHECK(stateOf(moved, Completion::Reclaimed) == Left);
}

TEST_CASE("exempt goes before undetermined, and neither hides what is done")
{
    ObligationFacts facts = foreignInUse();
    facts.exempt = true;
    CHECK(stateOf(facts, Completion::Reclaimed) == Exempt);
    facts.verdict = Verdict::Undetermined;
    CHECK(stateOf(facts, Completion::Reclaimed) == Exempt);
    facts.exempt = false;
    CHECK(stateOf(facts, Completion::Reclaimed) == Undetermined);
    facts.status = Status::Retired;
    CHECK(stateOf(facts, Completion::Reclaimed) == Done);
}

TEST_CASE("what was never foreign counts only while nobody knows what it is")
{
    ObligationFacts facts = foreignInUse();
    facts.wasForeign = false;
    facts.verdict = Verdict::Undetermined;
    CHECK(stateOf(facts, Completion::Reclaimed) == Undetermined);
    facts.status = Status::Retired;
    CHECK(stateOf(facts, Completion::Reclaimed) == ObligationState::None);
    facts.status = Status::InUse;
    facts.placed = false;
    CHECK(stateOf(facts, Completion::Reclaimed) == ObligationState::None);
    facts.verdict = Verdict::Domestic;
    CHECK(stateOf(facts, Completion::Reclaimed) == ObligationState::None);
    facts = foreignInUse();
    facts.there = false;
    CHECK(stateOf(facts, Completion::Reclaimed) == ObligationState::None);
}

TEST_CASE("a scope judges a model by category, brand and basis")
{
    const DirectiveFacts phones = directiveFor({.categories = {Category::Smartphone}});
    CHECK(verdict(phones, iphone) == Verdict::Foreign);
    CHECK(verdict(phones, mate) == Verdict::Domestic);
    CHECK(verdict(phones, nameless) == Verdict::Undetermined);
    CHECK(verdict(phones, lumix) == Verdict::Undetermined); // it might be a phone
    CHECK(verdict(phones, motorola) == Verdict::Foreign);
    CHECK(verdict(directiveFor({}, DirectiveBasis::Owner), motorola) == Verdict::Domestic);
    CHECK(verdict(directiveFor({.categories = {Category::Laptop}}), iphone) == Verdict::Out);

    const DirectiveFacts apple = directiveFor({.brandsIn = {"APPLE "}});
    CHECK(verdict(apple, iphone) == Verdict::Foreign);
    CHECK(verdict(apple, lumix) == Verdict::Out);
    CHECK(verdict(apple, nameless) == Verdict::Undetermined);
    CHECK(verdict(directiveFor({.brandsOut = {"apple"}}), iphone) == Verdict::Out);
    ModelFacts simulated = iphone;
    simulated.virtualDevice = true;
    CHECK(verdict(phones, simulated) == Verdict::Out);
}

TEST_CASE("by an approved list, what stands on it is at home and the rest is foreign")
{
    DirectiveFacts listed = directiveFor({}, DirectiveBasis::List);
    listed.terms.approvedList = {{"Huawei", "Mate 60"}, {"Lenovo", ""}};
    CHECK(verdict(listed, mate) == Verdict::Domestic);
    CHECK(verdict(listed, {"Mate 6", "Huawei", "CN", "CN", Category::Smartphone, false}) == Verdict::Foreign);
    CHECK(verdict(listed, {"HUAWEI Mate 60 Pro", "Huawei", "CN", "CN", Category::Smartphone, false})
          == Verdict::Domestic);
    CHECK(verdict(listed, {"anything", "Lenovo", "CN", "CN", Category::Laptop, false}) == Verdict::Domestic);
    CHECK(verdict(listed, iphone) == Verdict::Foreign);
    CHECK(verdict(listed, nameless) == Verdict::Undetermined);
}

TEST_CASE("a unit stands for its sub-units and for what it was merged or split into")
{
    Chronicle chronicle;
    const When when{numberOf(Day{}), numberOf(Day{})};
    chronicle.units.put(0, {}, when);
    chronicle.units.put(1, {"A", 0, {4}}, when); // merged into D
    chronicle.units.put(2, {"A / B", 1, {}}, when);
    chronicle.units.put(3, {"C", 0, {}}, when);
    chronicle.units.put(4, {"D", 0, {1}}, when); // and back: a ring must not hang
    chronicle.units.put(5, {"D / E", 4, {}}, when);
    DirectiveFacts directive = directiveFor({.units = {"A"}});
    directive.units = {1};
    const auto in = ScopeTest(directive).unitsIn(chronicle, Vantage::asOf(Day{}));
    CHECK(in == std::vector<std::uint8_t>{0, 1, 1, 0, 1, 1});
}
