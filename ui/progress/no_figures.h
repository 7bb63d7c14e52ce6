// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/counted.h"

#include <QString>

namespace homeward::ui {

/// Why there is no card.
enum class NoFigures { NotCounted, NoneThen, NoneInForce, NoDirective };
/// Nothing: there are cards. `day`: the past day that was asked for.
std::optional<NoFigures> whyNoFigures(const std::optional<Counted> &counted, std::optional<Day> day);

/// What stands in the place of the cards.
struct EmptyWords {
    QString heading;
    QString text;
    QString button; ///< to today, or to the directives; empty: none
};
EmptyWords emptyWords(NoFigures why, std::optional<Day> day);

} // namespace homeward::ui
