// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/terms/conflict.h"
#include "core/directives/terms/directive.h"
#include "core/store/history.h"

#include <QString>

#include <optional>

namespace homeward::ui {

QString wordFor(SourceKind kind);
QString wordFor(Standing standing);
QString wordFor(Completion completion);
QString wordFor(DirectiveBasis basis);
QString wordFor(ConflictKind kind);
QString iconFor(Standing standing);

/// "IT 2026-41, Foreign phones" or the title alone.
QString directiveName(const Directive &directive);
/// Who said so and who stands behind it, in a sentence.
QString standingText(const Directive &directive);
/// The scope in one line: "Smartphone, Tablet · Finance · without Huawei".
QString scopeText(const Scope &scope);
QString basisText(const Directive &directive);
/// One target a line.
QString interimText(const std::vector<InterimTarget> &interim);
QString approvedText(const std::vector<ApprovedModel> &list);
/// One side of a conflict for people; it is given in machine form.
QString conflictValue(ConflictKind kind, const std::string &value);
/// A change of a directive's field, as history has it.
QString directiveChange(const Change &change);
QString dayOrNothing(const std::optional<Day> &day);

} // namespace homeward::ui
