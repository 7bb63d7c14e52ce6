// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>

namespace homeward::store {

/// The clock of the action before: its hybrid time and what the wall clock said.
struct LastTick {
    std::int64_t clock = 0;
    Moment recorded{};
};

/// Hybrid logical time: milliseconds of UTC in the upper 48 bits, a counter in the lower 16. It never goes back.
struct Tick {
    std::int64_t clock = 0;
    bool jumped = false;
};

/// The time of the next action. It follows the wall clock, but for two kinds of jumps, which are flagged and not adopted
/// (the hybrid time stays where it was and counts on): back by more than 24 h, and ahead by more than a year, which
/// no pause in the work explains. A clock that was ahead and has run on for a day since is believed.
Tick nextTick(const std::optional<LastTick> &last, Moment now);

/// The moment that a hybrid time stands for.
Moment momentOf(std::int64_t clock);

} // namespace homeward::store
