// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// A text cut for matching names: letters, digits and ideographs alone, folded (NFKC, case, accents), with
/// the places where words may begin and end. "Tp-Link_AC600" has the key "tplinkac600" and the tokens
/// tp|link|ac|600.
struct WordText {
    /// What lies in front of a token. Glyph: between two signs of a script that writes no blanks.
    enum class Edge : std::uint8_t { Hard, Case, Digit, Glyph };
    struct Token {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        Edge before = Edge::Hard;
        bool glyph = false; ///< one sign of a script that writes no blanks
    };
    std::string key;
    std::vector<Token> tokens;

    bool empty() const { return tokens.empty(); }
    /// What lies behind a token.
    Edge after(std::size_t token) const
    {
        return token + 1 < tokens.size() ? tokens[token + 1].before : Edge::Hard;
    }
    std::string_view span(std::size_t first, std::size_t last) const
    {
        return std::string_view(key).substr(tokens[first].begin, tokens[last].end - tokens[first].begin);
    }
    std::string_view token(std::size_t index) const { return span(index, index); }
    /// Whether a hard edge lies inside the span.
    bool isBroken(std::size_t first, std::size_t last) const;
};

/// At most `maxTokens` tokens are cut; what follows them is passed over.
WordText cutWords(std::string_view text, std::size_t maxTokens = 64);

/// The key alone.
std::string wordKey(std::string_view text);

} // namespace homeward
