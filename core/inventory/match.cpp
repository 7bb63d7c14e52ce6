// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/match.h"

#include <array>

namespace homeward {

std::string_view toText(MatchKind kind)
{
    constexpr std::array<std::string_view, 5> words = {"new", "known", "weak", "serial-seen-twice", "other-mode"};
    return words[static_cast<std::size_t>(kind)];
}

} // namespace homeward
