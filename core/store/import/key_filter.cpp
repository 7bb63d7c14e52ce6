// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/key_filter.h"

#include <algorithm>

namespace homeward::store {
namespace {

constexpr std::size_t firstBlocks = 2048;
constexpr std::size_t hashesInBlock = 20; // of its 512 bits; one in some thousands of others is told wrong
constexpr unsigned bitsOfHash = 6;

std::size_t blockOf(std::uint64_t hash, std::size_t blocks)
{
    return static_cast<std::size_t>((hash >> 32U) * blocks >> 32U);
}

/// Calls `function(word, bit)` for each of the hash's bits in its block until that says no.
template <class Function>
bool everyBit(std::uint64_t hash, Function function)
{
    std::uint64_t rest = hash * 0x9E3779B97F4A7C15U;
    for (unsigned i = 0; i < bitsOfHash; ++i, rest >>= 9U)
        if (!function((rest >> 6U) & 7U, std::uint64_t{1} << (rest & 63U)))
            return false;
    return true;
}

} // namespace

void KeyFilter::add(std::uint64_t hash)
{
    if (parts_.empty() || parts_.back().room == 0) {
        const std::size_t blocks = parts_.empty() ? firstBlocks : parts_.back().blocks.size() * 2;
        parts_.push_back({std::vector<Block>(blocks), blocks * hashesInBlock});
    }
    Part &part = parts_.back();
    --part.room;
    Block &block = part.blocks[blockOf(hash, part.blocks.size())];
    everyBit(hash, [&](std::uint64_t word, std::uint64_t bit) {
        block[word] |= bit;
        return true;
    });
}

bool KeyFilter::mayHave(std::uint64_t hash) const
{
    return std::ranges::any_of(parts_, [hash](const Part &part) {
        const Block &block = part.blocks[blockOf(hash, part.blocks.size())];
        return everyBit(hash, [&](std::uint64_t word, std::uint64_t bit) { return (block[word] & bit) != 0; });
    });
}

} // namespace homeward::store
