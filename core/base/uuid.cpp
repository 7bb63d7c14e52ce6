// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <sodium.h>

#include <algorithm>

namespace homeward {

Uuid Uuid::make(Moment now)
{
    Uuid uuid;
    randombytes_buf(uuid.bytes.data(), uuid.bytes.size());
    const auto milliseconds = static_cast<std::uint64_t>(
        std::chrono::floor<std::chrono::milliseconds>(now).time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i)
        uuid.bytes[i] = static_cast<std::uint8_t>(milliseconds >> (40 - 8 * i));
    uuid.bytes[6] = static_cast<std::uint8_t>(0x70 | (uuid.bytes[6] & 0x0f));
    uuid.bytes[8] = static_cast<std::uint8_t>(0x80 | (uuid.bytes[8] & 0x3f));
    return uuid;
}

std::optional<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return std::nullopt;
    std::string digits(text);
    std::erase(digits, '-');
    const auto bytes = digits.size() == 32 ? fromHex(digits) : std::nullopt;
    return bytes ? fromBytes(*bytes) : std::nullopt;
}

std::optional<Uuid> Uuid::fromBytes(ByteView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Uuid uuid;
    std::ranges::copy(bytes, uuid.bytes.begin());
    return uuid;
}

std::string Uuid::toText() const
{
    std::string text = toHex(bytes);
    for (const std::size_t place : {20U, 16U, 12U, 8U})
        text.insert(place, 1, '-');
    return text;
}

bool Uuid::isNil() const
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
}

} // namespace homeward
