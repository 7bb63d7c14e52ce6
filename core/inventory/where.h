// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/columns.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// A --where expression (cli.md): comparisons of columns, joined by and, or, not and parentheses. `not` binds
/// tightest, then `and`, then `or`; the words are case-insensitive. A value is bare (no blank, quote, comma,
/// parenthesis or comparison sign in it, and none of the words above) or stands in double quotes, where ""
/// and \" are a quote and
/// \\ is a backslash.
///
/// Meaning, the same wherever it is evaluated: each comparison is true or false, and `not` and `!=` are plain
/// complements. An empty cell is equal to "" alone, contains nothing and is neither less nor greater than
/// anything. Text and choices compare by normalised key, numbers by value, dates by day; `~` looks at the
/// cell's text.
struct Where {
    enum class Kind { Compare, And, Or, Not };
    enum class Operator {
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Contains,
        In,
        IsEmpty,
        IsNotEmpty
    };
    Kind kind = Kind::Compare;
    Column column = Column::Tag;
    Operator op = Operator::Equal;
    std::vector<std::string> values; ///< one, or one and more for In, none for IsEmpty and IsNotEmpty
    std::vector<Where> operands; ///< two and more of And and Or, one of Not
    bool operator==(const Where &) const = default;
};

/// InvalidInput names the place (1-based character) and what was expected there; dates, numbers, USB ids and
/// the words of choice columns are checked, and choice columns have no order. What it returns is bounded: 32
/// levels, 250 comparisons, 30,000 values.
Result<Where> parseWhere(std::string_view expression);

/// The expression again, with only the parentheses that it needs; parseWhere(toText(w)) == w.
std::string toText(const Where &where);

/// A Where made ready for many rows; it holds for a row or not by the meaning above. Immutable: any number of
/// threads.
class WhereFilter {
public:
    explicit WhereFilter(const Where &where);
    /// `cells` by Column, all of them.
    bool holds(std::span<const std::string_view> cells) const;

private:
    bool compares(std::string_view cell) const;
    bool isOneOf(std::string_view cell) const;

    Where::Kind kind_;
    Where::Operator op_;
    Column column_;
    std::vector<std::string> keys_; ///< of the values, for comparing
    std::vector<double> numbers_;
    std::vector<WhereFilter> operands_;
};

} // namespace homeward
