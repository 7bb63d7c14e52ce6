// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/progress/reminders.h"

#include "core/directives/terms/words.h"

#include <algorithm>
#include <array>

namespace homeward {
namespace {

constexpr Words<ReminderKind, 8> kinds{{"overdue", "delivery-late", "due-soon", "exemption-ending",
                                        "not-reclaimed", "unconfirmed", "leaver-return", "not-seen"}};
constexpr std::array<int, 3> dueSteps = {7, 14, 30};
constexpr int horizon = 30;

/// One directive at one close.
class Looker {
public:
    Looker(const Reckoner &reckoner, const Reckoning &reckoning, std::vector<Reminder> &into)
        : reckoner_(reckoner)
        , reckoning_(reckoning)
        , into_(into)
        , day_(dayOf(reckoner.from().day))
    {
    }

    void look()
    {
        const Directive &terms = reckoning_.terms.terms;
        const int daysLeft = static_cast<int>((terms.deadline - day_).count());
        if (terms.standing == Standing::Reported) {
            if (daysLeft <= horizon)
                add(ReminderKind::Unconfirmed, daysLeft, [this](std::uint32_t i) { return isOpen(i); });
        } else if (daysLeft < 0) {
            add(ReminderKind::Overdue, -daysLeft, [this](std::uint32_t i) { return isOpen(i); });
        } else if (const auto step = std::ranges::lower_bound(dueSteps, daysLeft); step != dueSteps.end()) {
            add(ReminderKind::DueSoon, *step, [this](std::uint32_t i) { return isOpen(i); });
        }
        add(ReminderKind::DeliveryLate, 0, [this](std::uint32_t i) { return isLate(i); });
        add(ReminderKind::NotReclaimed, 0,
            [this](std::uint32_t i) { return reckoning_.states[i] == ObligationState::Deployed; });
        addEndingExemptions();
    }

private:
    bool isOpen(std::uint32_t asset) const { return isOutstanding(reckoning_.states[asset]); }

    bool isLate(std::uint32_t asset) const
    {
        if (reckoning_.states[asset] != ObligationState::Ordered)
            return false;
        const WorkFacts *work = reckoner_.workOf(asset);
        return work != nullptr && work->stage == ReplacementStage::Ordered && work->promised
               && *work->promised < day_;
    }

    template <class Wanted>
    void add(ReminderKind kind, int days, Wanted wanted)
    {
        Reminder reminder{kind, reckoning_.directive, 0, days, {}};
        for (std::uint32_t i = 0; i < reckoning_.states.size(); ++i) {
            if (!wanted(i))
                continue;
            reminder.quantity += reckoner_.cells()[i].quantity;
            reminder.assets.push_back(i);
        }
        if (!reminder.assets.empty())
            into_.push_back(std::move(reminder));
    }

    void addEndingExemptions()
    {
        const auto &exemptions = reckoner_.chronicle().exemptions;
        Reminder reminder{ReminderKind::ExemptionEnding, reckoning_.directive, 0, horizon, {}};
        for (std::uint32_t i = 0; i < exemptions.size(); ++i) {
            const auto *version = exemptions.at(i, reckoner_.from());
            if (version == nullptr || !version->value.live || version->value.directive != reckoning_.directive
                || version->value.asset >= reckoning_.states.size()
                || reckoning_.states[version->value.asset] != ObligationState::Exempt)
                continue;
            const std::int64_t days = std::int64_t{version->value.until} - reckoner_.from().day;
            if (days < 0 || days > horizon)
                continue;
            reminder.days = std::min(reminder.days, static_cast<int>(days));
            reminder.quantity += reckoner_.cells()[version->value.asset].quantity;
            reminder.assets.push_back(version->value.asset);
        }
        if (!reminder.assets.empty())
            into_.push_back(std::move(reminder));
    }

    const Reckoner &reckoner_;
    const Reckoning &reckoning_;
    std::vector<Reminder> &into_;
    Day day_;
};

bool isPresent(const Cell &cell)
{
    AssetFacts facts;
    facts.how = cell.how;
    return facts.isPresent();
}

void sortByPress(std::vector<Reminder> &reminders)
{
    std::ranges::stable_sort(reminders, {},
                             [](const Reminder &reminder) { return static_cast<int>(reminder.kind); });
}

} // namespace

std::vector<Reminder> remindersOf(ProgressBook &book, Day day)
{
    std::vector<Reminder> reminders;
    const auto reckoner = book.reckonerAt(day);
    for (std::uint32_t i = 0; i < reckoner->chronicle().directives.size(); ++i) {
        const auto reckoning = book.reckoningAt(i, day);
        if (reckoning != nullptr && reckoning->terms.terms.inForce())
            Looker(*reckoner, *reckoning, reminders).look();
    }
    sortByPress(reminders);
    return reminders;
}

std::vector<Reminder> holdingReminders(const Reckoner &reckoner, std::span<const HoldingFacts> holdings,
                                       Day day, int notSeenFor)
{
    Reminder leavers{ReminderKind::LeaverReturn, std::nullopt, 0, 0, {}};
    Reminder unseen{ReminderKind::NotSeen, std::nullopt, 0, notSeenFor, {}};
    for (const HoldingFacts &holding : holdings) {
        if (holding.asset >= reckoner.cells().size())
            continue;
        const Cell &cell = reckoner.cells()[holding.asset];
        if (!isPresent(cell))
            continue;
        const auto add = [&](Reminder &reminder) {
            reminder.quantity += cell.quantity;
            reminder.assets.push_back(holding.asset);
        };
        if (holding.holderLeft)
            add(leavers);
        if (notSeenFor > 0 && (!holding.lastSeen || *holding.lastSeen < day - std::chrono::days(notSeenFor)))
            add(unseen);
    }
    std::vector<Reminder> reminders;
    for (Reminder *reminder : {&leavers, &unseen})
        if (!reminder->assets.empty())
            reminders.push_back(std::move(*reminder));
    return reminders;
}

std::string_view toText(ReminderKind kind)
{
    return kinds.of(kind);
}

} // namespace homeward
