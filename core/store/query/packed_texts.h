// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::store {

/// Texts by number, close together in memory: read in whatever order, they stay in the processor's caches. At most
/// 4 GB. A view lives until the next push().
class PackedTexts {
public:
    std::size_t size() const { return ends_.size() - 1; }
    void push(std::string_view text)
    {
        bytes_ += text;
        ends_.push_back(static_cast<std::uint32_t>(bytes_.size()));
    }
    /// Empty ones for the numbers up to this one.
    void fillTo(std::size_t size) { ends_.resize(size + 1, ends_.back()); }
    /// Empty for a number that there is not.
    std::string_view operator[](std::size_t number) const
    {
        if (number >= size())
            return {};
        return {bytes_.data() + ends_[number], ends_[number + 1] - ends_[number]};
    }

private:
    std::string bytes_;
    std::vector<std::uint32_t> ends_ = {0};
};

} // namespace homeward::store
