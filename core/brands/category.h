// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace homeward {

/// What kind of thing an asset is. Unknown: nothing tells yet (written as an empty cell).
enum class Category {
    Unknown,
    Smartphone,
    Tablet,
    Laptop,
    Desktop,
    Server,
    Monitor,
    Printer,
    Scanner,
    Storage,
    Keyboard,
    Mouse,
    Camera,
    Audio,
    Network,
    SecurityKey,
    Hub,
    Dock,
    Other
};

std::string_view toText(Category category); ///< "security-key"; empty for Unknown
std::optional<Category> parseCategory(std::string_view text); ///< as toText writes it

} // namespace homeward
