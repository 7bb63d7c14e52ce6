// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/directives/terms/directive.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// What a ledger knows by which a directive is judged.
struct DirectiveSurroundings {
    Day today{};
    std::function<bool(const std::string &path)> unitExists;
    /// Country of a brand of the catalogue or of a decision; nothing if no such brand is known, empty if its
    /// country is not.
    std::function<std::optional<std::string>(const std::string &brand)> brandCountry;
    std::vector<std::string> home; ///< the ledger's, for a directive that names none
};

/// A thing that is kept but that a clerk should look at.
struct Warning {
    Msg message;
    std::vector<std::string> parameters;
    bool operator==(const Warning &) const = default;
};

/// Judges the meaning. Refused (InvalidInput, a sentence): no title; a deadline before `effective`; received
/// or confirmed in the future; any date more than 50 years away; interim targets that do not rise or lie
/// outside [received, deadline); percents outside 1 to 100; a unit, brand or country that does not exist;
/// basis `list` without a list; a standing of confirmed without a document number, a reference or a named
/// decider. Warned of and kept: a deadline that lay before the day it was received, or has passed; a scope
/// that takes everything; brand lists that leave nothing; a wanted brand that is domestic under the home set;
/// nobody named as relaying a message.
Result<std::vector<Warning>> checkDirective(const Directive &directive,
                                            const DirectiveSurroundings &surroundings);

/// An exemption's form: reason and approver named, dates in order, not more than 50 years away.
Result<void> checkExemption(const Exemption &exemption, Day today);

/// InvalidInput with a sentence for a day in the future, or more than 50 years from today.
Result<void> checkPastDay(Day day, Day today);
Result<void> checkNearDay(Day day, Day today);

} // namespace homeward
