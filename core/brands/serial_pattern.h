// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// An expression over a whole serial number, case ignored: characters, `.`, `\d \s \\`-escapes, `[...]`,
/// `(...|...)`,
/// `\1` to `\9`, `* + ? {n} {n,} {n,m}`; `^` and `$` may stand at the ends. Steps are counted, so that no
/// expression can hold the program up.
class SerialPattern {
public:
    /// Nothing for an expression that is none.
    static std::optional<SerialPattern> parse(std::string_view expression);

    bool matches(std::string_view serial) const;

private:
    friend class SerialPatternParser;
    friend class SerialPatternMatch;

    struct Piece {
        std::bitset<256> characters;
        std::size_t group = 0; ///< index in groups_; 0: none
        std::size_t reference = 0; ///< number of a group; 0: none
        unsigned least = 1;
        unsigned most = 1;
    };
    using Sequence = std::vector<Piece>;

    std::vector<std::vector<Sequence>> groups_; ///< alternatives by group; the first is the whole
};

/// Whether a cell of the `generic` table is an expression between slashes, not a text.
inline bool isSerialExpression(std::string_view cell)
{
    return cell.size() > 2 && cell.front() == '/' && cell.back() == '/';
}

} // namespace homeward
