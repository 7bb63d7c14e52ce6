// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/progress/progress.h"
#include "tests/core/directives/office.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace homeward;

namespace {

const Day firstDay = test::day("2026-08-01");
constexpr int days = 60;
constexpr int partsOfDay = 5;
constexpr std::uint32_t modelCount = 8;
constexpr std::uint32_t unitCount = 5;
constexpr std::uint32_t assetCount = 120;

/// A history of chance events: registrations, moves, ends, replacements, decisions, exemptions, amendments,
/// some of them effective days before they were recorded.
class RandomHistory {
public:
    explicit RandomHistory(unsigned seed)
        : random_(seed)
    {
    }

    Chronicle run(int lastDay)
    {
        Chronicle chronicle;
        begin(chronicle);
        for (int offset = 0; offset <= lastDay; ++offset)
            for (int part = 0; part < partsOfDay; ++part)
                goOn(chronicle, offset);
        return chronicle;
    }

    void begin(Chronicle &chronicle)
    {
        const When start{numberOf(firstDay), numberOf(firstDay)};
        chronicle.units.put(0, {}, start);
        for (std::uint32_t unit = 1; unit < unitCount; ++unit)
            chronicle.units.put(unit, {"U" + std::to_string(unit), unit == 3 ? 2U : 0U, {}}, start);
        for (std::uint32_t model = 0; model < modelCount; ++model)
            chronicle.models.put(model, modelFacts(), start);
    }

    /// A fifth of a day; what it changed.
    Growth goOn(Chronicle &chronicle, int offset)
    {
        today_ = firstDay + std::chrono::days(offset);
        growth_ = {today_};
        for (int event = 0; event < 5; ++event)
            happen(chronicle);
        std::ranges::sort(growth_.assets);
        growth_.assets.erase(std::unique(growth_.assets.begin(), growth_.assets.end()), growth_.assets.end());
        std::erase_if(growth_.assets, [&](std::uint32_t asset) { return asset >= chronicle.assets.size(); });
        return growth_;
    }

private:
    unsigned upTo(unsigned limit) { return std::uniform_int_distribution<unsigned>(0, limit - 1)(random_); }

    ModelFacts modelFacts()
    {
        const std::array<const char *, 4> countries = {"US", "CN", "", "KR"};
        const std::array<Category, 4> categories = {Category::Smartphone, Category::Laptop, Category::Unknown,
                                                    Category::Keyboard};
        const std::string country = countries[upTo(4)];
        return {"m", country.empty() ? "" : "Brand " + country, country, country, categories[upTo(4)], false};
    }

    When when()
    {
        const DayNumber recorded = numberOf(today_);
        return {recorded, recorded - static_cast<DayNumber>(upTo(4) == 0 ? upTo(10) : 0)};
    }

    AssetFacts assetFacts()
    {
        const auto status = upTo(3) == 0 ? static_cast<Status>(upTo(6)) : Status::InUse;
        return {upTo(modelCount), upTo(unitCount), 1 + (upTo(10) == 0 ? upTo(20) : 0),
                AssetFacts::packHow(static_cast<Ownership>(upTo(3)), static_cast<Place>(upTo(4)), status,
                                    upTo(30) != 0)};
    }

    Directive terms()
    {
        Directive directive;
        directive.title = "d";
        directive.received = firstDay + std::chrono::days(upTo(20));
        directive.deadline = directive.received + std::chrono::days(10 + upTo(40));
        directive.home = {"CN"};
        directive.completion = static_cast<Completion>(upTo(4));
        directive.standing = upTo(2) == 0 ? Standing::Confirmed : Standing::Reported;
        if (upTo(2) == 0)
            directive.scope.categories = {Category::Smartphone, Category::Laptop};
        if (upTo(3) == 0)
            directive.scope.brandsIn = {"brand us"};
        if (upTo(3) == 0)
            directive.scope.places = {Place::Office, Place::Home};
        return directive;
    }

    void happen(Chronicle &chronicle)
    {
        const std::uint32_t asset = upTo(assetCount);
        growth_.assets.push_back(asset);
        switch (upTo(10)) {
        case 0: {
            if (upTo(6) != 0)
                return;
            const std::uint32_t index = upTo(3);
            Directive directive = terms();
            growth_.directives.push_back(index);
            if (directive.received <= today_)
                chronicle.directives.put(index, {directive, {}, upTo(9) != 0},
                                         {numberOf(today_), numberOf(today_)});
            return;
        }
        case 1:
            if (upTo(5) == 0) {
                chronicle.models.put(upTo(modelCount), modelFacts(), when());
                growth_.anew = true;
            }
            return;
        case 2: {
            const auto next = static_cast<std::uint32_t>(chronicle.exemptions.size());
            const DayNumber from = numberOf(today_) - 2;
            chronicle.exemptions.put(
                next, {asset, upTo(3), upTo(5) != 0, from, from + 3 + static_cast<int>(upTo(20))},
                {numberOf(today_), numberOf(today_)});
            return;
        }
        case 3:
        case 4:
            chronicle.works.put(asset,
                                {asset, upTo(8) != 0, static_cast<ReplacementStage>(upTo(8)), upTo(3) == 0,
                                 upTo(4) == 0, today_ + std::chrono::days(upTo(20))},
                                when());
            return;
        default:
            chronicle.assets.put(asset, assetFacts(), when());
        }
    }

    std::mt19937 random_;
    Day today_{};
    Growth growth_;
};

/// The states by the letter of the contract: every close since the directive was received is looked at.
ObligationState slowState(const Chronicle &chronicle, std::uint32_t asset, std::uint32_t directive, Day on)
{
    const Vantage from = Vantage::asOf(on);
    const DirectiveFacts &terms = chronicle.directives.at(directive, from)->value;
    ScopeTest test(terms);
    const AssetFacts now = chronicle.assetAt(asset, from);
    ObligationFacts facts;
    facts.there = now.there();
    facts.status = now.status();
    facts.ownership = now.ownership();
    for (std::uint32_t line = 0; line < chronicle.works.size(); ++line)
        if (const auto *work = chronicle.works.at(line, from);
            work != nullptr && work->value.live && work->value.asset == asset) {
            facts.stage = work->value.stage;
            facts.stopped = work->value.stopped;
            facts.withoutSuccessor = work->value.withoutSuccessor;
        }
    const bool worked = facts.stopped || facts.stage >= ReplacementStage::Reclaimed;
    for (Day close = terms.terms.received; close <= on; close += std::chrono::days(1)) {
        const AssetFacts then = chronicle.assetAt(asset, Vantage::asOf(close));
        const auto *model = chronicle.models.at(then.model, Vantage::asOf(close));
        if (then.there() && (then.isPresent() || worked) && model != nullptr
            && test.takes(then.ownership(), then.place()))
            facts.wasForeign = facts.wasForeign || test.bearingOf(model->value).verdict == Verdict::Foreign;
    }
    if (const auto *model = chronicle.models.at(now.model, from))
        facts.verdict = test.bearingOf(model->value).verdict;
    facts.placed = test.takes(now.ownership(), now.place())
                   || (facts.wasForeign && now.place() == Place::Store && test.takes(now.ownership()));
    facts.endedBefore = now.there() && !now.isPresent()
                        && chronicle.statusSince(asset, from) < numberOf(terms.terms.received);
    for (std::uint32_t i = 0; i < chronicle.exemptions.size(); ++i)
        if (const auto *exemption = chronicle.exemptions.at(i, from);
            exemption != nullptr && exemption->value.live && exemption->value.asset == asset
            && exemption->value.directive == directive && exemption->value.from <= from.day
            && exemption->value.until >= from.day)
            facts.exempt = true;
    return stateOf(facts, terms.terms.completion);
}

} // namespace

TEST_CASE("the columns give the states that a close-by-close reading gives")
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        const Chronicle chronicle = RandomHistory(seed).run(days);
        ProgressBook book(chronicle);
        for (int offset = 5; offset <= days; offset += 11) {
            const Day on = firstDay + std::chrono::days(offset);
            for (std::uint32_t directive = 0; directive < chronicle.directives.size(); ++directive) {
                const auto reckoning = book.reckoningAt(directive, on);
                if (reckoning == nullptr)
                    continue;
                for (std::uint32_t asset = 0; asset < chronicle.assets.size(); ++asset) {
                    INFO("seed " << seed << ", day " << offset << ", directive " << directive << ", asset "
                                 << asset);
                    CHECK(toText(reckoning->states[asset])
                          == toText(slowState(chronicle, asset, directive, on)));
                }
            }
        }
    }
}

TEST_CASE("the states add up to what is counted, and every bridge closes")
{
    for (unsigned seed = 20; seed <= 40; ++seed) {
        const Chronicle chronicle = RandomHistory(seed).run(days);
        ProgressBook book(chronicle);
        const Day on = firstDay + std::chrono::days(days);
        for (const Progress &progress : book.progress(on, {std::nullopt, true, true})) {
            INFO("seed " << seed << ", directive " << progress.index);
            const auto reckoning = book.reckoningAt(progress.index, on);
            std::int64_t counted = 0;
            for (std::size_t i = 0; i < reckoning->states.size(); ++i)
                if (reckoning->states[i] != ObligationState::None)
                    counted += book.reckonerAt(on)->cells()[i].quantity;
            const Figures &figures = progress.figures;
            CHECK(counted == figures.cohort() + figures.at(ObligationState::Undetermined));
            for (std::size_t i = 0; i < progress.bridge.size(); ++i) {
                const Bridge &week = progress.bridge[i];
                CHECK(week.closing
                      == week.opening + week.found - week.completed + week.reclassified - week.exempted
                             - week.left);
                CHECK(week.atClosing.numerator() == week.atOpening.numerator() + week.completed);
                CHECK((i == 0 || progress.bridge[i - 1].closing == week.opening));
            }
            REQUIRE_FALSE(progress.bridge.empty());
            CHECK(progress.bridge.back().closing == figures.outstanding());
        }
    }
}

TEST_CASE("as-of is what was live then, replayed or read back")
{
    for (unsigned seed = 60; seed <= 66; ++seed) {
        const Chronicle whole = RandomHistory(seed).run(days);
        ProgressBook later(whole);
        for (int offset = 10; offset <= days; offset += 10) {
            const Day on = firstDay + std::chrono::days(offset);
            const Chronicle replayed = RandomHistory(seed).run(offset);
            ProgressBook live(replayed);
            const auto then = live.progress(on, {GroupBy::Unit, true, false});
            const auto again = later.progress(on, {GroupBy::Unit, true, false});
            REQUIRE(then.size() == again.size());
            for (std::size_t i = 0; i < then.size(); ++i) {
                INFO("seed " << seed << ", day " << offset << ", directive " << i);
                CHECK(then[i].figures == again[i].figures);
                CHECK(then[i].pace == again[i].pace);
                CHECK(then[i].groups == again[i].groups);
                CHECK(then[i].bridge == again[i].bridge);
            }
        }
    }
}

TEST_CASE("a book that grew day by day tells the same as one opened at the end")
{
    Chronicle chronicle = RandomHistory(90).run(40);
    ProgressBook grown(chronicle);
    const Day middle = firstDay + std::chrono::days(40);
    const Day end = firstDay + std::chrono::days(days);
    CHECK_FALSE(grown.progress(middle, {std::nullopt, true, true}).empty());
    chronicle = RandomHistory(90).run(days);
    grown.grew({middle + std::chrono::days(1), true});
    ProgressBook fresh(chronicle);
    for (const Day on : {middle, end}) {
        const auto a = grown.progress(on, {GroupBy::Month, true, true});
        const auto b = fresh.progress(on, {GroupBy::Month, true, true});
        REQUIRE(a.size() == b.size());
        for (std::size_t i = 0; i < a.size(); ++i) {
            CHECK(a[i].figures == b[i].figures);
            CHECK(a[i].bridge == b[i].bridge);
            CHECK(a[i].burnDown == b[i].burnDown);
            CHECK(a[i].groups == b[i].groups);
        }
    }
}

TEST_CASE("what is looked at again after each change is what a look at everything gives")
{
    for (unsigned seed = 100; seed <= 108; ++seed) {
        RandomHistory history(seed);
        Chronicle chronicle;
        history.begin(chronicle);
        ProgressBook grown(chronicle);
        for (int offset = 0; offset <= days; ++offset) {
            const Day today = firstDay + std::chrono::days(offset);
            for (int part = 0; part < partsOfDay; ++part) {
                grown.grew(history.goOn(chronicle, offset));
                grown.progress(today);
            }
            const auto held = grown.reckonerAt(today); // as a list does: the next change may not touch it
            ProgressBook fresh(chronicle);
            const auto a = grown.progress(today, {GroupBy::Brand, true, false});
            const auto b = fresh.progress(today, {GroupBy::Brand, true, false});
            REQUIRE(a.size() == b.size());
            for (std::size_t i = 0; i < a.size(); ++i) {
                INFO("seed " << seed << ", day " << offset << ", directive " << a[i].index);
                CHECK(a[i].figures == b[i].figures);
                CHECK(a[i].pace == b[i].pace);
                CHECK(a[i].groups == b[i].groups);
                CHECK(a[i].bridge == b[i].bridge);
                CHECK(grown.reckoningAt(a[i].index, today)->states == fresh.reckoningAt(b[i].index, today)->states);
            }
        }
    }
}

TEST_CASE("an undone registration leaves no trace in the figures of today")
{
    Chronicle chronicle;
    const auto on = [](const char *iso) {
        const DayNumber number = numberOf(test::day(iso));
        return When{number, number};
    };
    const AssetFacts phone{0, 0, 1, AssetFacts::packHow(Ownership::Department, Place::Office, Status::InUse)};
    AssetFacts undone = phone;
    undone.how = AssetFacts::packHow(Ownership::Department, Place::Office, Status::InUse, false);
    chronicle.models.put(0, {"iPhone", "Apple", "US", "US", Category::Smartphone, false}, on("2026-08-14"));
    chronicle.directives.put(0, {test::iphoneDirective(), {}, true}, on("2026-08-24"));
    chronicle.assets.put(0, phone, on("2026-08-25"));
    chronicle.assets.put(1, phone, on("2026-08-25"));
    chronicle.assets.put(1, undone, on("2026-08-27"));
    ProgressBook book(chronicle);
    CHECK(book.progress(0, test::day("2026-08-26"))->figures.outstanding() == 2);
    CHECK(book.progress(0, test::day("2026-08-27"))->figures.outstanding() == 1);
    const auto bridge = book.bridge(0, test::day("2026-08-26"), test::day("2026-08-27"));
    REQUIRE(bridge);
    CHECK(bridge->found == -1);
}
