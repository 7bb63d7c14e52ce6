// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace homeward::store {

/// A number for each of very many hashes, in some twenty bytes a hash at most.
class KeyNumbers {
public:
    /// A hash that has a number already keeps it. No number is 0.
    void add(std::uint64_t hash, std::uint32_t number);
    /// 0 if it has none.
    std::uint32_t find(std::uint64_t hash) const;

private:
    std::size_t placeOf(std::uint64_t hash) const;
    void grow();

    std::vector<std::uint64_t> hashes_; ///< open addressing; a power of two
    std::vector<std::uint32_t> numbers_; ///< 0: free
    std::size_t count_ = 0;
};

} // namespace homeward::store
