// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::test {

/// Reproducible: the same seed gives the same texts on every machine.
class RandomText {
public:
    explicit RandomText(std::uint64_t seed)
        : engine_(seed)
    {
    }

    /// From 0 up to but not including `end`.
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(engine_() % end); }

    /// Up to `most` of the pieces, one after another.
    std::string of(const std::vector<std::string_view> &pieces, std::size_t most)
    {
        std::string text;
        for (std::size_t left = below(most + 1); left > 0; --left)
            text += pieces[below(pieces.size())];
        return text;
    }

private:
    std::mt19937_64 engine_;
};

} // namespace homeward::test
