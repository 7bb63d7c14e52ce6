// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/terms/conflict.h"
#include "core/directives/terms/directive_check.h"
#include "core/directives/terms/directive_json.h"
#include "core/text/messages_directives.h"
#include "tests/core/directives/office.h"
#include "tests/support/catch.h"

using namespace homeward;
using test::day;

namespace {

DirectiveSurroundings surroundings()
{
    DirectiveSurroundings around;
    around.today = day("2026-09-01");
    around.unitExists = [](const std::string &path) { return path == "Finance"; };
    around.brandCountry = [](const std::string &brand) -> std::optional<std::string> {
        if (brand == "Apple")
            return "US";
        if (brand == "Huawei")
            return "CN";
        return std::nullopt;
    };
    around.home = {"CN"};
    return around;
}

Msg refusalOf(const Directive &directive)
{
    const auto checked = checkDirective(directive, surroundings());
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == ErrorCode::InvalidInput);
    return checked.error().message;
}

std::vector<Msg> warningsOf(const Directive &directive)
{
    const auto checked = checkDirective(directive, surroundings());
    REQUIRE(checked);
    std::vector<Msg> messages;
    for (const Warning &warning : *checked)
        messages.push_back(warning.message);
    return messages;
}

Error parseFailure(std::string_view json)
{
    const auto parsed = parseDirective(json);
    REQUIRE_FALSE(parsed);
    return parsed.error();
}

std::string withField(const std::string &field)
{
    return R"({"title":"t","received":"2026-08-01","deadline":"2026-10-01",)" + field + "}";
}

} // namespace

TEST_CASE("the directives of the field are read as they were meant")
{
    const Directive barred = test::barredDirective();
    CHECK(barred.standing == Standing::Reported);
    CHECK(barred.source.kind == SourceKind::Message);
    CHECK(barred.completion == Completion::UseStopped);
    CHECK(barred.scope.places.size() == 4);
    CHECK(*barred.effective == day("2026-09-07"));
    const Directive iphones = test::iphoneDirective();
    CHECK(iphones.scope.brandsIn == std::vector<std::string>{"Apple"});
    CHECK(iphones.interim == std::vector<InterimTarget>{{day("2026-09-15"), 50}});
    CHECK(nameOf(iphones) == "2026-41");
    CHECK(nameOf(barred) == barred.title);
}

TEST_CASE("a directive written as JSON is read back the same")
{
    for (Directive directive : {test::barredDirective(), test::iphoneDirective()}) {
        directive.approvedList = {{"Huawei", "Mate 60"}, {"Lenovo", ""}};
        directive.approvedOn = day("2026-01-02");
        directive.notes = "says \"so\"\nand \\ so: 华为";
        const auto again = parseDirective(toJson(directive));
        REQUIRE(again);
        CHECK(*again == directive);
    }
}

TEST_CASE("a faulty directive is refused with the name of the field")
{
    struct Case {
        std::string json;
        Msg message;
        std::string field;
    };
    const Case cases[] = {
        {R"({"title":"t","received":"2026-08-01"})", DirectivesMsg::FieldMissing, "deadline"},
        {R"({"received":"2026-08-01","deadline":"2026-09-01"})", DirectivesMsg::FieldMissing, "title"},
        {withField(R"("deadlin":"2026-09-01")"), DirectivesMsg::FieldUnknown, "deadlin"},
        {withField(R"("effective":"1 October")"), DirectivesMsg::FieldNotDate, "effective"},
        {withField(R"("effective":null)"), DirectivesMsg::FieldNotDate, "effective"},
        {withField(R"("completion":"gone")"), DirectivesMsg::FieldNotOneOf, "completion"},
        {withField(R"("scope":{"categories":["phone"]})"), DirectivesMsg::FieldNotOneOf, "scope.categories[0]"},
        {withField(R"("scope":{"categories":[""]})"), DirectivesMsg::FieldNotOneOf, "scope.categories[0]"},
        {withField(R"("scope":{"locations":["moon"]})"), DirectivesMsg::FieldNotOneOf, "scope.locations[0]"},
        {withField(R"("scope":{"units":"Finance"})"), DirectivesMsg::FieldNotList, "scope.units"},
        {withField(R"("scope":{"units":["  "]})"), DirectivesMsg::FieldEmpty, "scope.units[0]"},
        {withField(R"("scope":[])"), DirectivesMsg::FieldNotObject, "scope"},
        {withField(R"("source":{"kind":"rumour"})"), DirectivesMsg::FieldNotOneOf, "source.kind"},
        {withField(R"("target_percent":"all")"), DirectivesMsg::FieldNotNumber, "target_percent"},
        {withField(R"("target_percent":99.5)"), DirectivesMsg::FieldNotNumber, "target_percent"},
        {withField(R"("target_percent":18446744073709551615)"), DirectivesMsg::FieldNotNumber, "target_percent"},
        {withField(R"("interim":[{"date":"2026-09-01","percent":50},{"percent":60}])"), DirectivesMsg::FieldMissing,
         "interim[1].date"},
        {withField(R"("approved_list":[{"model":"x"}])"), DirectivesMsg::FieldMissing, "approved_list[0].brand"},
        {withField(R"("approved_list":[1])"), DirectivesMsg::FieldNotObject, "approved_list[0]"},
        {withField(R"("issuer":7)"), DirectivesMsg::FieldNotText, "issuer"},
        {withField(R"("id":"7")"), DirectivesMsg::FieldNotUuid, "id"},
    };
    for (const Case &row : cases) {
        INFO(row.json);
        const Error error = parseFailure(row.json);
        CHECK(error.message == row.message);
        REQUIRE_FALSE(error.parameters.empty());
        CHECK(error.parameters.front() == row.field);
    }
    for (const char *text : {"", "[]", "{", "null", "\"x\"", "{\"title\":\"\xff\"}"})
        CHECK(parseFailure(text).message == DirectivesMsg::DirectiveNotJson);
}

TEST_CASE("an amendment changes the fields that it names and no others")
{
    const Directive before = test::iphoneDirective();
    const auto after = amendDirective(before, R"({"deadline":"2026-11-01","scope":{"units":["Finance"]}})");
    REQUIRE(after);
    Directive expected = before;
    expected.deadline = day("2026-11-01");
    expected.scope.units = {"Finance"};
    CHECK(*after == expected);
    CHECK_FALSE(amendDirective(before, R"({"dedline":"2026-11-01"})"));
}

TEST_CASE("what cannot be meant is refused with a sentence")
{
    Directive directive = test::iphoneDirective();
    CHECK(warningsOf(directive).empty());
    const auto changed = [&](auto change) {
        Directive copy = directive;
        change(copy);
        return refusalOf(copy);
    };
    CHECK(changed([](Directive &d) { d.title.clear(); }) == DirectivesMsg::FieldMissing);
    CHECK(changed([](Directive &d) { d.deadline = day("2026-08-01"); }) == DirectivesMsg::DirectiveDatesBackwards);
    CHECK(changed([](Directive &d) { d.received = day("2026-09-02"); }) == DirectivesMsg::DayInTheFuture);
    CHECK(changed([](Directive &d) { d.confirmedOn = day("2026-09-02"); }) == DirectivesMsg::DayInTheFuture);
    CHECK(changed([](Directive &d) { d.deadline = day("2126-10-01"); }) == DirectivesMsg::DayTooFarAway);
    CHECK(changed([](Directive &d) { d.received = day("1926-08-24"); }) == DirectivesMsg::DayTooFarAway);
    CHECK(changed([](Directive &d) { d.targetPercent = 0; }) == DirectivesMsg::PercentOutOfRange);
    CHECK(changed([](Directive &d) { d.interim = {{day("2026-08-24"), 10}}; }) == DirectivesMsg::InterimOutOfOrder);
    CHECK(changed([](Directive &d) { d.interim = {{day("2026-10-01"), 10}}; }) == DirectivesMsg::InterimOutOfOrder);
    CHECK(changed([](Directive &d) {
              d.interim.push_back({day("2026-09-20"), 40});
          })
          == DirectivesMsg::InterimDoesNotRise);
    CHECK(changed([](Directive &d) { d.scope.units = {"Finances"}; }) == DirectivesMsg::UnitUnknown);
    CHECK(changed([](Directive &d) { d.scope.brandsOut = {"Aple"}; }) == DirectivesMsg::BrandUnknown);
    CHECK(changed([](Directive &d) { d.home = {"XX"}; }) == DirectivesMsg::CountryUnknown);
    CHECK(changed([](Directive &d) { d.basis = DirectiveBasis::List; }) == DirectivesMsg::ApprovedListMissing);
    CHECK(changed([](Directive &d) {
              d.number.clear();
              d.source.reference.clear();
              d.confirmedBy.clear();
          })
          == DirectivesMsg::ConfirmationWithoutGround);
}

TEST_CASE("what may be meant is kept with a warning")
{
    const Directive directive = test::iphoneDirective();
    const auto changed = [&](auto change) {
        Directive copy = directive;
        change(copy);
        return warningsOf(copy);
    };
    CHECK(changed([](Directive &d) { d.scope = {}; }) == std::vector<Msg>{DirectivesMsg::ScopeTakesEverything});
    CHECK(changed([](Directive &d) { d.scope.brandsOut = {"Apple"}; })
          == std::vector<Msg>{DirectivesMsg::ScopeLeavesNothing});
    CHECK(changed([](Directive &d) { d.scope.brandsIn = {"Huawei"}; }) == std::vector<Msg>{DirectivesMsg::BrandIsDomestic});
    CHECK(changed([](Directive &d) { d.source.kind = SourceKind::Verbal; })
          == std::vector<Msg>{DirectivesMsg::NobodyRelayed});
    CHECK(changed([](Directive &d) {
              d.interim.clear();
              d.effective.reset();
              d.deadline = day("2026-08-20");
          })
          == std::vector<Msg>{DirectivesMsg::DeadlineBeforeReceipt});
    CHECK(changed([](Directive &d) {
              d.interim.clear();
              d.deadline = day("2026-08-31");
          })
          == std::vector<Msg>{DirectivesMsg::DeadlineHasPassed});
}

TEST_CASE("an exemption needs its reason, its approver and dates in order")
{
    const Day today = day("2026-09-01");
    Exemption exemption;
    exemption.reason = "no domestic model runs the instrument";
    exemption.approver = "Director Chen";
    exemption.from = today;
    CHECK(checkExemption(exemption, today));
    exemption.expiry = today;
    CHECK(checkExemption(exemption, today));
    exemption.expiry = day("2026-08-31");
    CHECK(checkExemption(exemption, today).error().message == DirectivesMsg::ExemptionDatesBackwards);
    exemption.expiry = day("2099-12-31");
    CHECK(checkExemption(exemption, today).error().message == DirectivesMsg::DayTooFarAway);
    exemption.approver.clear();
    CHECK(checkExemption(exemption, today).error().message == DirectivesMsg::ExemptionWithoutApprover);
    exemption.reason.clear();
    CHECK(checkExemption(exemption, today).error().message == DirectivesMsg::ExemptionWithoutReason);
}

TEST_CASE("directives that may share assets and differ are a conflict until a named person settles it")
{
    const Directive barred = test::barredDirective();
    const Directive iphones = test::iphoneDirective();
    auto conflicts = conflictsOf({iphones, barred}, {});
    REQUIRE(conflicts.size() == 2);
    CHECK(conflicts[0].first == barred.id); // received earlier
    CHECK(conflicts[0].kind == ConflictKind::Deadline);
    CHECK(conflicts[0].firstValue == "2026-09-07");
    CHECK(conflicts[0].secondValue == "2026-10-01");
    CHECK(conflicts[1].kind == ConflictKind::Completion);
    CHECK(conflicts[0].settlement == nullptr);

    const std::vector<Settlement> settled = {
        {iphones.id, barred.id, ConflictKind::Deadline, "2026-10-01", "2026-09-07",
         "the earlier day holds for use, the later for return", "Director Chen", day("2026-09-01"), ""}};
    conflicts = conflictsOf({iphones, barred}, settled);
    CHECK(conflicts[0].settlement == &settled[0]);
    CHECK(conflicts[1].settlement == nullptr);

    Directive amended = barred;
    amended.deadline = day("2026-09-10");
    CHECK(conflictsOf({iphones, amended}, settled)[0].settlement == nullptr); // settled was another day
    amended.standing = Standing::Withdrawn;
    CHECK(conflictsOf({iphones, amended}, {}).empty());
}

TEST_CASE("directives that cannot share an asset do not conflict")
{
    Directive a = test::iphoneDirective();
    Directive b = a;
    b.id = test::barredDirective().id;
    b.deadline = day("2026-12-01");
    CHECK(conflictsOf({a, b}, {}).size() == 1);
    const auto apart = [&](auto change) {
        Directive left = a;
        Directive right = b;
        change(left.scope, right.scope);
        return conflictsOf({left, right}, {}).empty();
    };
    CHECK(apart([](Scope &l, Scope &r) {
        l.categories = {Category::Laptop};
        r.categories = {Category::Tablet};
    }));
    CHECK(apart([](Scope &, Scope &r) { r.brandsIn = {"Samsung"}; }));
    CHECK(apart([](Scope &, Scope &r) {
        r.brandsIn.clear();
        r.brandsOut = {"apple"};
    }));
    CHECK(apart([](Scope &l, Scope &r) {
        l.units = {"Finance"};
        r.units = {"Finance Office"};
    }));
    CHECK_FALSE(apart([](Scope &l, Scope &r) {
        l.units = {"Finance"};
        r.units = {"Finance / Cash"};
    }));
}
