// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

struct sqlite3_value;

namespace homeward::sqlite {

/// The value that SQL hands to a predicate; lives as long as the call.
class FunctionValue {
public:
    explicit FunctionValue(sqlite3_value *value)
        : value_(value)
    {
    }
    bool isNull() const;
    std::int64_t integer() const;
    std::string_view text() const;
    std::string_view bytes() const;

private:
    sqlite3_value *value_;
};

/// Called from SQL as name(index, value); what it gives is 1 or 0 there.
using Predicate = std::function<bool(std::int64_t index, const FunctionValue &value)>;

} // namespace homeward::sqlite
