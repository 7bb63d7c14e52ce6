// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include <array>

namespace homeward {

std::string_view toText(ActionKind kind)
{
    constexpr std::array<std::string_view, 19> words = {
        "setup",  "register", "update", "edit",     "retire", "merge",  "decide",
        "import", "undo",     "install-catalogue", "settings", "units", "holders",
        "directive", "exempt", "settle", "replace", "stock-take", "document"};
    return words[static_cast<std::size_t>(kind)];
}

} // namespace homeward
