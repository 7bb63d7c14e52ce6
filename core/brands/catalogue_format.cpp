// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/catalogue_format.h"

#include <bit>

namespace homeward::catalogue_format {
namespace {

constexpr std::uint64_t multiplier = 0x9e3779b97f4a7c15ULL;

std::uint64_t mixed(std::uint64_t lane, std::uint64_t word)
{
    return std::rotl((lane ^ word) * multiplier, 29);
}

std::uint64_t finished(std::uint64_t value)
{
    value ^= value >> 32U;
    value *= multiplier;
    return value ^ (value >> 29U);
}

} // namespace

std::uint64_t checksum(ByteView bytes)
{
    // Four lanes, so that the multiplications of one block do not wait for one another.
    std::uint64_t lanes[4] = {1, 2, 3, bytes.size()};
    std::size_t at = 0;
    for (; at + 32 <= bytes.size(); at += 32)
        for (std::size_t lane = 0; lane < 4; ++lane)
            lanes[lane] = mixed(lanes[lane], load64(bytes.data() + at + 8 * lane));
    std::uint64_t sum = 0;
    for (; at < bytes.size(); ++at)
        sum = mixed(sum, bytes[at]);
    for (const std::uint64_t lane : lanes)
        sum = mixed(sum, finished(lane));
    return finished(sum);
}

std::uint32_t hashOf(std::string_view key)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : key)
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 16777619U;
    hash ^= hash >> 15U;
    return (hash * 2246822519U) ^ (hash >> 13U);
}

} // namespace homeward::catalogue_format
