// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// Lower-case hex without separators.
std::string toHex(ByteView bytes);
/// Nothing for an odd length or a character that is no hex digit.
std::optional<Bytes> fromHex(std::string_view text);
/// Exactly four hex digits, as vendor and product ids are written; "0x" in front is accepted.
std::optional<std::uint16_t> parseHex16(std::string_view text);
/// Four lower-case hex digits.
std::string toHex16(std::uint16_t value);

inline ByteView asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

} // namespace homeward
