// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/columns.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// A --where expression (cli.md): comparisons of columns, joined by and, or, not and parentheses.
struct Where {
    enum class Kind { Compare, And, Or, Not };
    enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains, In, IsEmpty, IsNotEmpty };
    Kind kind = Kind::Compare;
    Column column = Column::Tag;
    Operator op = Operator::Equal;
    std::vector<std::string> values; ///< one, or many for In, none for IsEmpty
    std::vector<Where> operands; ///< of And, Or, Not
    bool operator==(const Where &) const = default;
};

/// InvalidInput names the place (1-based character) and what was expected there; dates, numbers and the words of
/// choice columns are checked.
Result<Where> parseWhere(std::string_view expression);

/// The expression again, with only the parentheses that it needs; parseWhere(toText(w)) == w.
std::string toText(const Where &where);

} // namespace homeward
