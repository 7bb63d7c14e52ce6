// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace homeward::store {

/// A field's content: nothing, a number, or bytes (text too). "Nothing" stands for a column's resting value ('', 0 or
/// NULL), so that equal contents are equal values.
using Value = std::variant<std::monostate, std::int64_t, std::string>;

/// Where a field's content came from. Ledgers keep the numbers.
enum class Provenance { None, Default, Scanned, Typed };

struct FieldValue {
    Value value;
    Provenance provenance = Provenance::None;
    bool operator==(const FieldValue &) const = default;
};

inline bool isNothing(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}
inline std::int64_t integerOf(const Value &value)
{
    const auto *number = std::get_if<std::int64_t>(&value);
    return number == nullptr ? 0 : *number;
}
inline std::string_view textOf(const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text == nullptr ? std::string_view() : std::string_view(*text);
}
inline Value textValue(std::string_view text)
{
    return text.empty() ? Value() : Value(std::string(text));
}
/// For columns whose resting value is 0.
inline Value numberValue(std::int64_t number)
{
    return number == 0 ? Value() : Value(number);
}
inline std::string_view asText(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

} // namespace homeward::store
