// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace homeward {

bool isValidUtf8(std::string_view text);

/// Valid UTF-8 for any bytes: each byte that is not part of a character becomes U+FFFD.
std::string toValidUtf8(std::string_view bytes);

/// For the screen and for terminals: valid UTF-8 in which control characters, line and paragraph separators
/// and the bidirectional and zero-width formatting characters stand as visible marks (U+2400 block for C0, \u{202E}
/// for the others), so that a device's own words can neither move the cursor nor reorder a line.
std::string toVisible(std::string_view bytes);

/// The text without blanks (Unicode White_Space, NUL) at its ends.
std::string_view trimmed(std::string_view text);

/// For comparing and searching: NFKC, case folded, white space runs as one blank, ends trimmed, invisible
/// formatting characters dropped. Empty in, empty out; never fails.
std::string normalisedKey(std::string_view bytes);

} // namespace homeward
