// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/no_figures.h"

#include "ui/bridge/text.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

/// The context of these words; they stand beside those of the figures.
struct ProgressText {
    Q_DECLARE_TR_FUNCTIONS(homeward::ui::ProgressText)
};

} // namespace

std::optional<NoFigures> whyNoFigures(const std::optional<Counted> &counted, std::optional<Day> day)
{
    if (!counted)
        return NoFigures::NotCounted;
    if (!counted->cards.empty())
        return std::nullopt;
    if (day)
        return NoFigures::NoneThen;
    return counted->known > 0 ? NoFigures::NoneInForce : NoFigures::NoDirective;
}

EmptyWords emptyWords(NoFigures why, std::optional<Day> day)
{
    switch (why) {
    case NoFigures::NotCounted:
        return {ProgressText::tr("No figures yet"),
                ProgressText::tr("They are shown here as soon as they are counted."),
                {}};
    case NoFigures::NoneThen:
        return {ProgressText::tr("No directive then"),
                ProgressText::tr("On %1 no directive was in force that the ledger knew of.")
                    .arg(day ? dayText(*day) : QString()),
                ProgressText::tr("Go to &Today")};
    case NoFigures::NoneInForce:
        return {ProgressText::tr("No directive is in force"),
                ProgressText::tr(
                    "All directives are superseded, withdrawn or not yet received. A past day has its "
                    "figures still."),
                ProgressText::tr("Go to &Directives")};
    case NoFigures::NoDirective:
        break;
    }
    return {
        ProgressText::tr("No directive yet"),
        ProgressText::tr("A directive says what must be gone by when. Enter the first one, and how far it is "
                         "stands here."),
        ProgressText::tr("Go to &Directives")};
}

} // namespace homeward::ui
