// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/progress/progress.h"

#include <span>
#include <string>

namespace homeward {

/// The array that `progress --format json` prints (cli.md), with these besides: `number`, `standing`,
/// `deadline`, `days_left`, `target_percent`, `late`, `forecast`, `cohort`. What cannot be told is null: a
/// rate of nothing, the needed pace past the deadline, coverage of an empty scope. `directive` is its UUID. A
/// group is `{"name", ...}` with denominator, numerator, states, overdue, rate, coverage and domestic_share;
/// a week of the bridge `{"from","to",
/// "opening","found","completed","reclassified","exempted","left","closing","late","denominator","numerator"}`.
std::string toJson(std::span<const Progress> progress, const ProgressOptions &options);

} // namespace homeward
