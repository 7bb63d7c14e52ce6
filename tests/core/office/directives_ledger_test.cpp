// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/terms/directive_json.h"
#include "core/text/messages_directives.h"
#include "tests/core/office/office_ledger.h"

using namespace homeward;
using test::deed;
using test::must;

namespace {

/// Three foreign phones and a domestic one in Finance, on 2026-09-07.
struct Desk : test::Office {
    Directives directives{ledger};
    std::vector<AssetId> phones;

    Desk()
    {
        for (int i = 0; i < 3; ++i) {
            auto phone = test::registrationOf(
                test::motorolaPhone("ZY22F3K" + std::to_string(i), "1-" + std::to_string(i + 1)));
            phone.fields.unit = "Finance";
            phone.fields.holder = "Li Wei";
            phones.push_back(add(phone).asset);
        }
        auto domestic = test::registrationOf(test::huaweiPhone());
        domestic.fields.unit = "Finance";
        phones.push_back(add(domestic).asset);
    }

    static Directive terms()
    {
        Directive directive;
        directive.title = "Foreign phones out";
        directive.number = "IT 2026-41";
        directive.standing = Standing::Confirmed;
        directive.received = test::dayAt("2026-09-01");
        directive.deadline = test::dayAt("2026-10-01");
        directive.scope.categories = {Category::Smartphone};
        return directive;
    }
    DirectiveId put(const Directive &directive) { return must(directives.add(directive, deed())).directive; }
    Figures figures(DirectiveId directive)
    {
        return must(directives.progress(std::nullopt, {}, directive)).at(0).figures;
    }
    bool isCovered(AssetId asset, DirectiveId directive)
    {
        const auto ids = must(directives.assets(directive, {}));
        return std::ranges::find(ids, asset) != ids.end();
    }
};

Msg refusal(const Result<DirectiveWritten> &result)
{
    REQUIRE_FALSE(result);
    return result.error().message;
}

bool warns(const DirectiveWritten &written, Msg message)
{
    return std::ranges::any_of(written.warnings,
                               [&](const Warning &warning) { return warning.message == message; });
}

} // namespace

TEST_CASE("a directive is kept with all its fields, and what it finds is counted before and after")
{
    Desk desk;
    Directive terms = desk.terms();
    terms.scope.units = {"Finance"};
    terms.interim = {{test::dayAt("2026-09-20"), 50}};
    const ScopeCount count = must(desk.directives.countScope(terms));
    CHECK(count.foreign == 3);
    CHECK(count.domestic == 1);
    CHECK(count.undetermined == 0);
    const DirectiveId id = desk.put(terms);
    Directive kept = must(desk.directives.find("it 2026-41")).directive;
    CHECK(must(desk.directives.find(kept.id.toText())).id == id);
    CHECK(kept.home == std::vector<std::string>{"CN"}); // the ledger's, written down
    terms.id = kept.id;
    terms.home = kept.home;
    CHECK(kept == terms);
    CHECK(desk.figures(id).at(ObligationState::Open) == 3);
    desk.checkClean();
}

TEST_CASE("a directive that cannot be meant is refused with the reason, and nothing is kept")
{
    Desk desk;
    const auto with = [&](auto change) {
        Directive terms = desk.terms();
        change(terms);
        return refusal(desk.directives.add(terms, deed()));
    };
    const std::size_t before = desk.actions();
    CHECK(with([](Directive &terms) { terms.scope.units = {"Finanze"}; }) == DirectivesMsg::UnitUnknown);
    CHECK(with([](Directive &terms) { terms.scope.brandsIn = {"Motorolla"}; }) == DirectivesMsg::BrandUnknown);
    CHECK(with([](Directive &terms) { terms.effective = test::dayAt("2026-12-01"); })
          == DirectivesMsg::DirectiveDatesBackwards);
    CHECK(with([](Directive &terms) { terms.received = test::dayAt("2026-09-08"); }) == DirectivesMsg::DayInTheFuture);
    CHECK(with([](Directive &terms) { terms.deadline = test::dayAt("2126-10-01"); }) == DirectivesMsg::DayTooFarAway);
    CHECK(with([](Directive &terms) { terms.basis = DirectiveBasis::List; }) == DirectivesMsg::ApprovedListMissing);
    desk.put(desk.terms());
    CHECK(with([](Directive &terms) { terms.title = "Another"; }) == DirectivesMsg::DirectiveNumberTaken);
    CHECK(desk.actions() == before + 1);
}

TEST_CASE("what a clerk may mean is kept with a warning")
{
    Desk desk;
    Directive everything = desk.terms();
    everything.scope = {};
    everything.number = "1";
    CHECK(warns(must(desk.directives.add(everything, deed())), DirectivesMsg::ScopeTakesEverything));
    Directive nothing = desk.terms();
    nothing.scope.categories = {Category::Printer};
    nothing.number = "2";
    CHECK(warns(must(desk.directives.add(nothing, deed())), DirectivesMsg::ScopeFindsNothing));
    Directive past = desk.terms();
    past.deadline = test::dayAt("2026-09-03");
    past.number = "3";
    CHECK(warns(must(desk.directives.add(past, deed())), DirectivesMsg::DeadlineHasPassed));
}

TEST_CASE("a reported directive sets no due date until a named person confirms it")
{
    Desk desk;
    Directive terms = desk.terms();
    terms.standing = Standing::Reported;
    terms.source = {SourceKind::Message, "Zhou Min", test::dayAt("2026-09-01"), "group message"};
    const DirectiveId id = desk.put(terms);
    CHECK(desk.figures(id).at(ObligationState::Open) == 3); // shown beside
    CHECK(desk.cell(desk.phones[0], Column::Due).empty());
    CHECK(refusal(desk.directives.confirm(id, " ", "", deed())) == DirectivesMsg::ConfirmationWithoutGround);
    must(desk.directives.confirm(id, "Director Chen", "", deed()));
    const Directive kept = must(desk.directives.find("IT 2026-41")).directive;
    CHECK(kept.standing == Standing::Confirmed);
    CHECK(kept.confirmedBy == "Director Chen");
    CHECK(kept.confirmedOn == test::dayAt("2026-09-07"));
    CHECK(kept.source.relayedBy == "Zhou Min");
    CHECK(desk.cell(desk.phones[0], Column::Due) == "2026-10-01");
    CHECK(refusal(desk.directives.confirm(id, "Director Chen", "", deed())) == DirectivesMsg::NotReported);
    must(desk.ledger.undo(std::nullopt, deed()));
    CHECK(must(desk.directives.find("IT 2026-41")).directive.standing == Standing::Reported);
    CHECK(desk.cell(desk.phones[0], Column::Due).empty());
}

TEST_CASE("an amendment is history: the days before it keep the old terms")
{
    Desk desk;
    const DirectiveId id = desk.put(desk.terms());
    desk.clock.advance(std::chrono::days(3));
    Directive later = must(desk.directives.find("IT 2026-41")).directive;
    later.deadline = test::dayAt("2026-12-31");
    must(desk.directives.amend(id, later, deed("extended")));
    CHECK(must(desk.directives.progress(std::nullopt)).at(0).directive.deadline == test::dayAt("2026-12-31"));
    CHECK(must(desk.directives.progress(test::dayAt("2026-09-08"))).at(0).directive.deadline
          == test::dayAt("2026-10-01"));
    CHECK(desk.cell(desk.phones[0], Column::Due, test::dayAt("2026-09-08")) == "2026-10-01");
    CHECK(desk.cell(desk.phones[0], Column::Due) == "2026-12-31");
    const auto history = must(desk.ledger.history({}));
    REQUIRE_FALSE(history.front().entries.empty());
    const auto &changes = history.front().entries.front().changes;
    CHECK(std::ranges::find(changes, "deadline", &Change::field) != changes.end());
    must(desk.ledger.undo(std::nullopt, deed()));
    CHECK(must(desk.directives.find("IT 2026-41")).directive.deadline == test::dayAt("2026-10-01"));
    desk.checkClean();
}

TEST_CASE("the history of a directive is its own: what changed, newest first, and nothing of other things")
{
    Desk desk;
    const DirectiveId id = desk.put(desk.terms());
    Directive other = desk.terms();
    other.number = "IT 2026-42";
    desk.put(other);
    Directive later = desk.terms();
    later.deadline = test::dayAt("2026-12-31");
    must(desk.directives.amend(id, later, deed()));
    const auto history = must(desk.directives.history(id));
    REQUIRE(history.size() == 2);
    CHECK(history[0].kind == ActionKind::Directive);
    REQUIRE(history[0].entries.size() == 1);
    CHECK(history[0].entries[0].changes == std::vector<Change>{{"deadline", "2026-10-01", "2026-12-31"}});
    REQUIRE(history[1].entries.size() == 1);
    CHECK(history[1].entries[0].subject == "directive IT 2026-41");
}

TEST_CASE("a directive that was withdrawn or superseded counts no more and stays in the past")
{
    Desk desk;
    const DirectiveId id = desk.put(desk.terms());
    desk.clock.advance(std::chrono::days(1));
    must(desk.directives.end(id, Standing::Withdrawn, deed()));
    CHECK(desk.cell(desk.phones[0], Column::Due).empty());
    CHECK(must(desk.directives.progress(test::dayAt("2026-09-07"))).at(0).directive.inForce());
    const auto ended = must(desk.directives.progress(std::nullopt)).at(0);
    CHECK_FALSE(ended.directive.inForce());
    CHECK(ended.asOf == test::dayAt("2026-09-08"));
    CHECK(ended.figures.outstanding() > 0);

    // What happens later is no deed of its own: its figures stay, and so does the list behind them.
    desk.clock.advance(std::chrono::days(10));
    must(desk.ledger.retire(std::span(desk.phones).first(1), Status::Retired, deed()));
    const auto later = must(desk.directives.progress(std::nullopt)).at(0);
    CHECK(later.asOf == ended.asOf);
    CHECK(later.figures == ended.figures);
    CHECK(later.pace == ended.pace);
    ObligationQuery outstanding;
    outstanding.outstanding = true;
    CHECK(must(desk.directives.assets(id, outstanding)).size()
          == static_cast<std::size_t>(ended.figures.outstanding()));
}

TEST_CASE("directives that differ over the same assets are listed until a named person settles it")
{
    Desk desk;
    desk.put(desk.terms());
    Directive other = desk.terms();
    other.title = "Motorola out";
    other.number = "IT 2026-42";
    other.deadline = test::dayAt("2026-09-15");
    other.scope.brandsIn = {"Motorola"};
    desk.put(other);
    const auto open = must(desk.directives.conflicts());
    REQUIRE(open.conflicts.size() == 1);
    CHECK(open.conflicts[0].kind == ConflictKind::Deadline);
    CHECK(open.conflicts[0].settlement == nullptr);
    CHECK_FALSE(desk.directives.settle(open.conflicts[0], "the earlier one", "", "", deed()));
    must(desk.directives.settle(open.conflicts[0], "the earlier one", "Director Chen", "minutes 12", deed()));
    const auto settled = must(desk.directives.conflicts());
    REQUIRE(settled.conflicts[0].settlement != nullptr);
    CHECK(settled.conflicts[0].settlement->who == "Director Chen");
    CHECK(desk.cell(desk.phones[0], Column::Due) == "2026-09-15"); // the earlier of the two all the same
    must(desk.ledger.undo(std::nullopt, deed()));
    CHECK(must(desk.directives.conflicts()).conflicts[0].settlement == nullptr);
    desk.checkClean();
}

TEST_CASE("an exemption needs reason and approver, and the asset is back on the day after its expiry")
{
    Desk desk;
    const DirectiveId id = desk.put(desk.terms());
    Exemption terms;
    terms.from = test::dayAt("2026-09-07");
    terms.expiry = test::dayAt("2026-09-10");
    CHECK_FALSE(desk.directives.exempt(id, {&desk.phones[0], 1}, terms, deed()));
    terms.reason = "instrument";
    terms.approver = "Director Chen";
    must(desk.directives.exempt(id, {&desk.phones[0], 1}, terms, deed()));
    CHECK(desk.figures(id).at(ObligationState::Exempt) == 1);
    CHECK(must(desk.directives.exemptions(id)).at(0).exemption.approver == "Director Chen");
    desk.clock.advance(std::chrono::days(3));
    CHECK(desk.figures(id).at(ObligationState::Exempt) == 1);
    desk.clock.advance(std::chrono::days(1));
    CHECK(desk.figures(id).at(ObligationState::Exempt) == 0);
    CHECK(desk.figures(id).at(ObligationState::Open) == 3);
    terms.expiry = test::dayAt("2026-12-10");
    must(desk.directives.exempt(id, {&desk.phones[0], 1}, terms, deed())); // takes the place of the other
    const auto exemptions = must(desk.directives.exemptions(id));
    REQUIRE(exemptions.size() == 1);
    must(desk.directives.revoke(std::vector{exemptions[0].id}, deed()));
    CHECK(desk.figures(id).at(ObligationState::Exempt) == 0);
    must(desk.ledger.undo(std::nullopt, deed()));
    CHECK(desk.figures(id).at(ObligationState::Exempt) == 1);
    desk.checkClean();
}

TEST_CASE("both directives of the field are in force at once, and each counts every asset that it covers")
{
    test::OfficeLedger office("2026-09-01");
    const auto all = must(office.directives.progress(std::nullopt));
    REQUIRE(all.size() == 2);
    const auto both = must(office.directives.assets(office.iphones, {}));
    const auto barred = must(office.directives.assets(office.barred, {}));
    CHECK(std::ranges::includes(barred, both));
    const auto conflicts = must(office.directives.conflicts()).conflicts;
    CHECK(conflicts.size() == 2); // deadline and completion point
}

TEST_CASE(
    "a clock that jumps a century ahead moves no figure, and one that jumps back keeps the days in order")
{
    Desk desk;
    const DirectiveId id = desk.put(desk.terms());
    const Figures before = desk.figures(id);
    desk.clock.advance(std::chrono::days(36525));
    desk.set(desk.phones[0], Column::Status, "stored");
    const auto jumped = must(desk.ledger.history({})).front();
    CHECK(jumped.clockJumped);
    desk.clock.set(Moment{test::dayAt("2026-09-08")} + std::chrono::hours(8));
    desk.set(desk.phones[1], Column::Location, "room 2");
    CHECK(must(desk.directives.progress(test::dayAt("2026-09-07"), {}, id)).at(0).figures.states
          == before.states);
    CHECK(before.outstanding() == desk.figures(id).outstanding());
    desk.checkClean();
}

TEST_CASE("by the owner's country, a directive sees who owned the brand on the day on which it was received")
{
    Desk desk;
    Directive early = Desk::terms();
    early.number = "IT 2013-7";
    early.basis = DirectiveBasis::Owner;
    early.received = test::dayAt("2013-06-01"); // Motorola was Google's
    Directive late = early;
    late.number = "IT 2024-3";
    late.received = test::dayAt("2024-03-01"); // and is Lenovo's
    const DirectiveId first = desk.put(early);
    const DirectiveId second = desk.put(late);
    CHECK(desk.isCovered(desk.phones[0], first));
    CHECK_FALSE(desk.isCovered(desk.phones[0], second));
    CHECK_FALSE(desk.isCovered(desk.phones[3], first));
    CHECK(must(desk.directives.countScope(early)).foreign == 3);
    CHECK(must(desk.directives.countScope(late)).foreign == 0);
    desk.checkClean();
}
