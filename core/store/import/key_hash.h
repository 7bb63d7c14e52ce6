// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace homeward::store {

/// Of a key among those of its kind, within one run of the program.
inline std::uint64_t keyHash(char kind, std::string_view key)
{
    constexpr std::uint64_t spread = 0x9E3779B97F4A7C15U;
    std::uint64_t hash = std::hash<std::string_view>{}(key) + spread * (static_cast<unsigned char>(kind) + 1U);
    hash ^= hash >> 32U;
    hash *= 0xD6E8FEB86659FD93U;
    return hash ^ hash >> 32U;
}

} // namespace homeward::store
