// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/category.h"

#include <array>

namespace homeward {
namespace {

constexpr std::array<std::string_view, 19> names = {
    "",        "smartphone",   "tablet",  "laptop",   "desktop", "server", "monitor",
    "printer", "scanner",      "storage", "keyboard", "mouse",   "camera", "audio",
    "network", "security-key", "hub",     "dock",     "other"};
static_assert(names.size() == static_cast<std::size_t>(Category::Other) + 1);

} // namespace

std::string_view toText(Category category)
{
    const auto index = static_cast<std::size_t>(category);
    return index < names.size() ? names[index] : std::string_view{};
}

std::optional<Category> parseCategory(std::string_view text)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == text)
            return static_cast<Category>(i);
    return std::nullopt;
}

} // namespace homeward
