// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace homeward {

/// Columns that the text takes in a terminal: 2 for a wide character, 0 for a combining one.
std::size_t displayWidth(std::string_view text);

/// The text filled with blanks to `width` columns, or cut with an ellipsis to fit.
std::string fitted(std::string_view text, std::size_t width);

} // namespace homeward
