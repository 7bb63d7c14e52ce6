// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/reckoning/obligation.h"

#include <array>
#include <cstdint>
#include <optional>

namespace homeward {

/// The figures of one directive, or of one group under it, at one day's close. Lots count by quantity
/// throughout.
struct Figures {
    std::array<std::int64_t, obligationStateCount> states{}; ///< by ObligationState; None stays 0
    std::int64_t overdue = 0; ///< of those outstanding: the deadline has passed
    std::int64_t inField = 0; ///< present assets in scope, brand lists left aside, of whatever origin
    std::int64_t looked = 0; ///< of those: their origin is known
    std::int64_t inUse = 0; ///< of those in the field: in use
    std::int64_t domesticInUse = 0;

    std::int64_t at(ObligationState state) const { return states[static_cast<std::size_t>(state)]; }
    std::int64_t outstanding() const;
    std::int64_t numerator() const { return at(ObligationState::Done); }
    /// The cohort without exempt and left: outstanding and done.
    std::int64_t denominator() const { return outstanding() + numerator(); }
    std::int64_t cohort() const;
    /// Done of the denominator, if all undetermined ones are foreign and open; nothing if there is nothing to
    /// count.
    std::optional<double> worst() const;
    /// The same if none of them is foreign.
    std::optional<double> best() const;
    std::optional<double> coverage() const; ///< looked / inField
    std::optional<double> domesticShare() const; ///< of devices in use

    Figures &operator+=(const Figures &other);
    Figures &operator-=(const Figures &other);
    bool operator==(const Figures &) const = default;
};

} // namespace homeward
