// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/key_numbers.h"

#include <utility>

namespace homeward::store {
namespace {

constexpr std::size_t smallest = 1024;

} // namespace

/// Where it is, or where it would go.
std::size_t KeyNumbers::placeOf(std::uint64_t hash) const
{
    const std::size_t mask = hashes_.size() - 1;
    std::size_t place = static_cast<std::size_t>(hash) & mask;
    while (numbers_[place] != 0 && hashes_[place] != hash)
        place = (place + 1) & mask;
    return place;
}

std::uint32_t KeyNumbers::find(std::uint64_t hash) const
{
    return hashes_.empty() ? 0 : numbers_[placeOf(hash)];
}

void KeyNumbers::add(std::uint64_t hash, std::uint32_t number)
{
    if (count_ + count_ / 4 >= hashes_.size())
        grow();
    const std::size_t place = placeOf(hash);
    if (numbers_[place] != 0)
        return;
    hashes_[place] = hash;
    numbers_[place] = number;
    ++count_;
}

void KeyNumbers::grow()
{
    const std::size_t size = hashes_.empty() ? smallest : hashes_.size() * 2;
    const auto hashes = std::exchange(hashes_, std::vector<std::uint64_t>(size));
    const auto numbers = std::exchange(numbers_, std::vector<std::uint32_t>(size));
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        if (numbers[i] == 0)
            continue;
        const std::size_t place = placeOf(hashes[i]);
        hashes_[place] = hashes[i];
        numbers_[place] = numbers[i];
    }
}

} // namespace homeward::store
