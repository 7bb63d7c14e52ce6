// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progress_text.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace homeward::ui {

namespace {

/// The context of all words of this room.
struct ProgressText {
    Q_DECLARE_TR_FUNCTIONS(homeward::ui::ProgressText)
};

QString dash()
{
    return QStringLiteral("–");
}

} // namespace

QString countText(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString percentText(std::optional<double> share)
{
    //: A share; %1 is a number.
    return share ? ProgressText::tr("%1 %").arg(QLocale().toString(*share * 100, 'f', 1)) : dash();
}

QString rateText(const Figures &figures)
{
    const QString worst = percentText(figures.worst());
    const QString best = percentText(figures.best());
    //: A range, from the worst to the best rate.
    return worst == best ? worst : ProgressText::tr("%1 – %2").arg(worst, best);
}

QString perWeekText(std::optional<double> value)
{
    return value ? QLocale().toString(*value, 'f', 1) : dash();
}

QString stateWord(ObligationState state)
{
    switch (state) {
    case ObligationState::Open:
        return ProgressText::tr("Open");
    case ObligationState::Planned:
        return ProgressText::tr("Planned");
    case ObligationState::Ordered:
        return ProgressText::tr("Ordered");
    case ObligationState::Deployed:
        return ProgressText::tr("Deployed");
    case ObligationState::Done:
        return ProgressText::tr("Done");
    case ObligationState::Exempt:
        return ProgressText::tr("Exempt");
    case ObligationState::Left:
        return ProgressText::tr("Left");
    case ObligationState::Undetermined:
        return ProgressText::tr("Undetermined");
    case ObligationState::None:
        break;
    }
    return {};
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Reported:
        return ProgressText::tr("Only reported");
    case Standing::Confirmed:
        return ProgressText::tr("Confirmed");
    case Standing::Superseded:
        return ProgressText::tr("Superseded");
    case Standing::Withdrawn:
        break;
    }
    return ProgressText::tr("Withdrawn");
}

QString groupWord(GroupBy by)
{
    switch (by) {
    case GroupBy::Unit:
        return ProgressText::tr("Unit");
    case GroupBy::Category:
        return ProgressText::tr("Category");
    case GroupBy::Brand:
        return ProgressText::tr("Brand");
    case GroupBy::Month:
        break;
    }
    return ProgressText::tr("Month");
}

QString groupName(GroupBy by, const std::string &name)
{
    if (by == GroupBy::Category)
        if (const auto category = parseCategory(name))
            return wordFor(*category);
    if (!name.empty())
        return fromCore(name);
    return by == GroupBy::Unit ? ProgressText::tr("(no unit)") : ProgressText::tr("(not known)");
}

QString daysLeftText(int days)
{
    if (days == 0)
        return ProgressText::tr("due today");
    return days > 0 ? ProgressText::tr("%n day(s) left", nullptr, days)
                    : ProgressText::tr("%n day(s) past the deadline", nullptr, -days);
}

QString correctionsText(const Bridge &corrections, Day of)
{
    const QString day = dayText(of);
    if (corrections.atOpening == corrections.atClosing)
        return ProgressText::tr("What is known now changes nothing in the figures of %1.").arg(day);
    return ProgressText::tr(
               "By what is known now, the figures of %1 would be: %2 to do instead of %3, rate %4 instead of "
               "%5.")
        .arg(day, countText(corrections.closing), countText(corrections.opening),
             rateText(corrections.atClosing), rateText(corrections.atOpening));
}

QString dueText(const Due &due)
{
    const QString count = countText(due.quantity);
    switch (due.kind) {
    case ReminderKind::Overdue:
        return ProgressText::tr("%1 overdue, for %n day(s)", nullptr, due.days).arg(count);
    case ReminderKind::DeliveryLate:
        return ProgressText::tr("%1 ordered and not delivered by the promised day").arg(count);
    case ReminderKind::DueSoon:
        return ProgressText::tr("%1 due within %n day(s)", nullptr, due.days).arg(count);
    case ReminderKind::ExemptionEnding:
        return ProgressText::tr("Exemption ends for %1, the first in %n day(s)", nullptr,
                                due.days)
            .arg(count);
    case ReminderKind::NotReclaimed:
        return ProgressText::tr("%1 deployed but not reclaimed").arg(count);
    case ReminderKind::Unconfirmed:
        return ProgressText::tr("Only reported, and %1 still to do: have it confirmed").arg(count);
    case ReminderKind::LeaverReturn:
        return ProgressText::tr("%1 still with people who have left").arg(count);
    case ReminderKind::NotSeen:
        break;
    }
    return ProgressText::tr("%1 not seen for %n day(s)", nullptr, due.days).arg(count);
}

QString dueIcon(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Overdue:
    case ReminderKind::DeliveryLate:
        return QStringLiteral("problem");
    case ReminderKind::DueSoon:
    case ReminderKind::ExemptionEnding:
        return QStringLiteral("clock");
    case ReminderKind::LeaverReturn:
        return QStringLiteral("page-people");
    default:
        return QStringLiteral("warning");
    }
}

QString cardTitle(const CardFigures &card)
{
    const QString title = fromCore(card.title);
    const QString number = fromCore(card.number);
    if (title.isEmpty())
        return number;
    //: %1 is a directive's title, %2 the number of its document.
    return number.isEmpty() ? title : ProgressText::tr("%1 (%2)").arg(title, number);
}

QString cardSentence(const CardFigures &card)
{
    return ProgressText::tr("%1: %2; %3 of %4 done, %5 overdue; deadline %6, %7; as of %8")
        .arg(cardTitle(card), rateText(card.figures), countText(card.figures.numerator()),
             countText(card.figures.denominator()), countText(card.figures.overdue), dayText(card.deadline),
             daysLeftText(card.pace.daysLeft), dayText(card.asOf));
}

} // namespace homeward::ui
