// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/counted.h"

#include <QString>

namespace homeward::ui {

// Figures in the reader's words and locale. Asked again after a change of language.
QString countText(std::int64_t count);
/// "62.5 %"; a dash for what cannot be told.
QString percentText(std::optional<double> share);
/// "62.5 % – 70.0 %", or one value where worst and best are the same.
QString rateText(const Figures &figures);
/// "1.3"; a dash.
QString perWeekText(std::optional<double> value);
QString stateWord(ObligationState state);
QString standingWord(Standing standing);
QString groupWord(GroupBy by);
/// The heading of a group; `name` as core gives it.
QString groupName(GroupBy by, const std::string &name);
/// "38 days left", "due today", "5 days past the deadline".
QString daysLeftText(int days);
/// What is known now about a past day's figures; `corrections` goes from what was known then to that.
QString correctionsText(const Bridge &corrections, Day of);
/// "12 deployed but not reclaimed"
QString dueText(const Due &due);
QString dueIcon(ReminderKind kind);
/// The directive's name as a heading: title, and number if it has one.
QString cardTitle(const CardFigures &card);
/// The whole card in one sentence, for screen readers.
QString cardSentence(const CardFigures &card);

} // namespace homeward::ui
