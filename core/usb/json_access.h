// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of JSON that somebody else wrote: a member of another type is as good as absent. Not for use
// outside core/usb.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace homeward::json_access {

/// The member of an object, null if there is none.
const nlohmann::json &member(const nlohmann::json &object, const char *key);
std::optional<std::string> text(const nlohmann::json &object, const char *key);
std::optional<std::int64_t> number(const nlohmann::json &object, const char *key);
/// Numbers from 0 to `most` alone.
std::optional<std::uint32_t> number(const nlohmann::json &object, const char *key, std::uint32_t most);
/// A value for a message: short and visible.
std::string shown(const nlohmann::json &value);

} // namespace homeward::json_access
