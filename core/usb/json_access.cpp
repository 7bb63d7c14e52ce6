// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/json_access.h"

#include "core/usb/scan_parts.h"

#include <nlohmann/json.hpp>

namespace homeward::json_access {

using nlohmann::json;

const json &member(const json &object, const char *key)
{
    static const json nothing;
    if (!object.is_object())
        return nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

std::optional<std::string> text(const json &object, const char *key)
{
    const auto *value = member(object, key).get_ptr<const std::string *>();
    return value == nullptr ? std::nullopt : std::optional(*value);
}

std::optional<std::int64_t> number(const json &object, const char *key)
{
    const json &value = member(object, key);
    if (const auto *whole = value.get_ptr<const json::number_integer_t *>(); whole != nullptr)
        return *whole;
    return std::nullopt;
}

std::optional<std::uint32_t> number(const json &object, const char *key, std::uint32_t most)
{
    const auto value = number(object, key);
    if (!value || *value < 0 || *value > most)
        return std::nullopt;
    return static_cast<std::uint32_t>(*value);
}

std::string shown(const json &value)
{
    if (value.is_structured())
        return value.is_array() ? "[…]" : "{…}";
    return excerpt(value.dump(-1, ' ', false, json::error_handler_t::replace));
}

} // namespace homeward::json_access
