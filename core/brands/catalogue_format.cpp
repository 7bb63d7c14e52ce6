// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/catalogue_format.h"

#include <array>
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

void loadWords(std::array<std::uint32_t, 16> &words, const std::uint8_t *at)
{
    if constexpr (std::endian::native == std::endian::little)
        std::memcpy(words.data(), at, sizeof(words));
    else
        for (std::size_t i = 0; i < words.size(); ++i)
            words[i] = load32(at + 4 * i);
}

} // namespace

std::uint64_t checksum(ByteView bytes)
{
    // Running sums, and sums of the sums, side by side in many lanes: a form that compilers put into vector
    // registers, which makes it as fast as memory is. It tells damage, not malice.
    constexpr std::size_t lanes = 16;
    std::array<std::uint32_t, lanes> words{};
    std::array<std::uint32_t, lanes> sums{};
    std::array<std::uint32_t, lanes> weighted{};
    std::size_t at = 0;
    for (; at + sizeof(words) <= bytes.size(); at += sizeof(words)) {
        loadWords(words, bytes.data() + at);
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += words[lane];
        for (std::size_t lane = 0; lane < lanes; ++lane)
            weighted[lane] += sums[lane];
    }
    std::uint64_t sum = mixed(bytes.size(), 0);
    for (; at < bytes.size(); ++at)
        sum = mixed(sum, bytes[at]);
    for (std::size_t lane = 0; lane < lanes; ++lane)
        sum = mixed(sum, static_cast<std::uint64_t>(sums[lane]) << 32U | weighted[lane]);
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
