// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace homeward {

/// Digits with a sign in front or none, and with a decimal point between digits or none: "-5", "+3.50",
/// "0042". No exponent, no grouping, no blanks.
bool isPlainNumber(std::string_view text);

/// The value of a plain number; nothing for any other text.
std::optional<double> parseNumber(std::string_view text);

} // namespace homeward
