// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace homeward {

/// The machine words of an enumeration whose values count from 0.
template <class Enum, std::size_t Count>
struct Words {
    std::array<std::string_view, Count> words;

    constexpr std::string_view of(Enum value) const { return words[static_cast<std::size_t>(value)]; }
    constexpr std::optional<Enum> parse(std::string_view text) const
    {
        for (std::size_t i = 0; i < Count; ++i)
            if (words[i] == text)
                return static_cast<Enum>(i);
        return std::nullopt;
    }
};

} // namespace homeward
