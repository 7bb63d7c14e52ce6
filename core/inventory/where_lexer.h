// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace homeward {

/// One piece of a --where expression.
struct WhereToken {
    enum class Kind { Word, Quoted, Sign, End };
    Kind kind = Kind::End;
    std::string text; ///< Quoted: without its quotes
    std::size_t offset = 0; ///< in bytes
    bool isSign(std::string_view sign) const { return kind == Kind::Sign && text == sign; }
    /// Case-insensitive; `word` is in lower case.
    bool isKeyword(std::string_view word) const;
};

/// Splits an expression into pieces. The expression must outlive it.
class WhereLexer {
public:
    explicit WhereLexer(std::string_view expression)
        : expression_(expression)
    {
    }
    /// InvalidInput for a quote that never closes.
    Result<WhereToken> next();
    /// The 1-based character that begins at byte `offset`, as an error names it.
    std::string placeOf(std::size_t offset) const;

private:
    Result<WhereToken> quoted();
    WhereToken sign();
    WhereToken word();
    void skipBlanks();

    std::string_view expression_;
    std::size_t position_ = 0;
};

/// Whether a value may stand without quotes.
bool isBareValue(std::string_view value);
/// and, or, not, in, is, empty; any case.
bool isWhereKeyword(std::string_view word);

} // namespace homeward
