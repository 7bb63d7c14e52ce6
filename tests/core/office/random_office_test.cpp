// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of figures whatever is done to a ledger, on deeds by chance.
#include "core/directives/progress/progress_json.h"
#include "tests/core/office/office_ledger.h"

#include <map>
#include <random>

using namespace homeward;
using test::deed;
using test::must;

namespace {

constexpr int days = 24;
constexpr int deedsADay = 5;
const ProgressOptions byWeek{std::nullopt, true, false};

class RandomOffice : public test::Office {
public:
    explicit RandomOffice(unsigned seed)
        : random_(seed)
    {
        for (int i = 0; i < 2; ++i)
            addDirective(i);
        for (int i = 0; i < 25; ++i)
            registerOne();
    }

    Directives directives{ledger};
    Replacements replacements{ledger};
    Organisation organisation{ledger};
    std::map<Day, std::string> printed;

    /// A day's deeds; what fits no rule is refused and leaves nothing, as on any other day.
    void passADay()
    {
        for (int i = 0; i < deedsADay; ++i)
            deedByChance();
        printed[today()] = print(directives, std::nullopt);
        clock.advance(std::chrono::days(1));
    }
    Day today() const { return ledger.zone().dayOf(clock.now()); }
    static std::string print(Directives &from, std::optional<Day> day)
    {
        return toJson(must(from.progress(day, byWeek)), byWeek);
    }

private:
    unsigned upTo(unsigned limit) { return std::uniform_int_distribution<unsigned>(0, limit - 1)(random_); }
    AssetId any() { return assets_[upTo(static_cast<unsigned>(assets_.size()))]; }
    Deed some()
    {
        Deed with = deed();
        if (upTo(4) == 0)
            with.effective = today() - std::chrono::days(upTo(9));
        return with;
    }

    void addDirective(int number)
    {
        Directive terms;
        terms.title = "Directive " + std::to_string(number);
        terms.received = today() - std::chrono::days(3);
        terms.deadline = today() + std::chrono::days(10 + 10 * number);
        terms.completion = number == 0 ? Completion::UseStopped : Completion::Reclaimed;
        terms.scope.categories = {Category::Smartphone, Category::Keyboard};
        directives_.push_back(must(directives.add(terms, deed())).directive);
    }

    void registerOne()
    {
        const char *brands[] = {"Motorola", "Huawei", "Logitech", ""};
        const char *units[] = {"Finance", "Finance / Audit", "Field"};
        auto thing = test::typedPhone(brands[upTo(4)], "model " + std::to_string(upTo(5)));
        thing.weak = Registration::Weak::New;
        thing.fields.unit = units[upTo(3)];
        thing.fields.quantity = upTo(6) == 0 ? 8 : 1;
        assets_.push_back(add(thing).asset);
    }

    void deedByChance()
    {
        const AssetId asset = any();
        switch (upTo(12)) {
        case 0:
            return registerOne();
        case 1: {
            const char *words[] = {"stored", "in-use"};
            static_cast<void>(
                ledger.edit({&asset, 1}, {{{Column::Status, words[upTo(2)]}}, {}, {}, {}}, some()));
            return;
        }
        case 2:
            static_cast<void>(
                ledger.retire({&asset, 1}, upTo(2) == 0 ? Status::Lost : Status::Retired, some()));
            return;
        case 3: {
            AssetEdit edit;
            edit.brandWords = upTo(2) == 0 ? "Huawei" : "Motorola";
            static_cast<void>(ledger.edit({&asset, 1}, edit, some()));
            return;
        }
        case 4:
            return plan(asset);
        case 5:
        case 6:
            return advance(asset);
        case 7: {
            Exemption terms;
            terms.reason = "reason";
            terms.approver = "Director";
            terms.from = today();
            terms.expiry = today() + std::chrono::days(upTo(6));
            static_cast<void>(directives.exempt(directives_[upTo(2)], {&asset, 1}, terms, deed()));
            return;
        }
        case 8:
            static_cast<void>(replacements.stopUse({&asset, 1}, "paper", some()));
            return;
        case 9: {
            const char *numbers[] = {"1", "3", "8"};
            static_cast<void>(
                ledger.edit({&asset, 1}, {{{Column::Quantity, numbers[upTo(3)]}}, {}, {}, {}}, some()));
            return;
        }
        case 10:
            return reorganise();
        default:
            static_cast<void>(ledger.undo(std::nullopt, deed()));
        }
    }

    void plan(AssetId asset)
    {
        PlanRequest request;
        request.oldAssets = {asset};
        request.withoutSuccessor = upTo(3) == 0;
        if (!request.withoutSuccessor)
            request.placeholder = {"Huawei", "Mate 60", Category::Smartphone};
        static_cast<void>(replacements.plan(request, some()));
    }

    void advance(AssetId asset)
    {
        StageRequest request;
        request.oldAssets = {asset};
        request.stage = static_cast<ReplacementStage>(2 + upTo(5));
        if (upTo(2) == 0)
            request.newAssets = {any()};
        static_cast<void>(replacements.advance(request, some()));
    }

    void reorganise()
    {
        const auto units = must(organisation.units());
        const UnitEntry &one = units[upTo(static_cast<unsigned>(units.size()))];
        const UnitEntry &other = units[upTo(static_cast<unsigned>(units.size()))];
        if (units.size() > 2 && upTo(2) == 0)
            static_cast<void>(organisation.mergeUnits(one.id, other.id, deed()));
        else
            static_cast<void>(organisation.moveUnit(one.id, "Unit " + std::to_string(upTo(100)), deed()));
    }

    std::mt19937 random_;
    std::vector<AssetId> assets_;
    std::vector<DirectiveId> directives_;
};

std::int64_t sumOf(const Figures &figures)
{
    std::int64_t sum = 0;
    for (const std::int64_t state : figures.states)
        sum += state;
    return sum;
}

void checkSums(const Progress &progress)
{
    const Figures &figures = progress.figures;
    CHECK(sumOf(figures) == figures.cohort() + figures.at(ObligationState::Undetermined));
    CHECK(figures.overdue <= figures.outstanding());
    CHECK(figures.looked <= figures.inField);
    CHECK(figures.domesticInUse <= figures.inUse);
    for (const Bridge &week : progress.bridge) {
        CHECK(week.closing
              == week.opening + week.found - week.completed + week.reclassified - week.exempted - week.left);
        CHECK(week.closing == week.atClosing.outstanding());
    }
    for (std::size_t i = 1; i < progress.bridge.size(); ++i)
        CHECK(progress.bridge[i].opening == progress.bridge[i - 1].closing);
}

} // namespace

TEST_CASE("whatever is done, states add up, bridges close, and no past print changes")
{
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
    INFO("seed " << seed);
    RandomOffice office(seed);
    for (int day = 0; day < days; ++day) {
        office.passADay();
        for (const Progress &progress : must(office.directives.progress(std::nullopt, byWeek)))
            checkSums(progress);
    }
    Ledger again = must(Ledger::open(office.path, Ledger::Access::ReadOnly, office.clock));
    Directives later(again);
    for (const auto &[day, text] : office.printed) {
        INFO(toIso(day));
        CHECK(RandomOffice::print(later, day) == text);
        CHECK(RandomOffice::print(office.directives, day) == text);
    }
    CHECK(RandomOffice::print(later, std::nullopt) == RandomOffice::print(office.directives, std::nullopt));
    office.checkClean();
}

TEST_CASE("an undo of any deed brings back the figures of before, and a redo those of after")
{
    const unsigned seed = GENERATE(11U, 12U, 13U);
    INFO("seed " << seed);
    RandomOffice office(seed);
    for (int day = 0; day < 8; ++day) {
        office.passADay();
        const std::string after = RandomOffice::print(office.directives, std::nullopt);
        const auto undone = office.ledger.undo(std::nullopt, deed());
        if (!undone || !undone->kept.empty())
            continue;
        must(office.ledger.redo(deed()));
        CHECK(RandomOffice::print(office.directives, std::nullopt) == after);
    }
    office.checkClean();
}
