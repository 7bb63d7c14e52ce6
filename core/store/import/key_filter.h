// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace homeward::store {

/// A Bloom filter that grows: tells of nearly every hash that was never added that it was not, and of none that
/// was. About two bytes a hash.
class KeyFilter {
public:
    void add(std::uint64_t hash);
    bool mayHave(std::uint64_t hash) const;
    void clear() { parts_.clear(); }

private:
    using Block = std::array<std::uint64_t, 8>; ///< as long as what memory is fetched by
    struct Part {
        std::vector<Block> blocks;
        std::size_t room = 0;
    };
    std::vector<Part> parts_; ///< each twice as large as the one before
};

} // namespace homeward::store
