// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record/pack.h"

namespace homeward::store {

void Packer::number(std::uint64_t value)
{
    while (value >= 0x80) {
        byte(static_cast<std::uint8_t>(value | 0x80));
        value >>= 7;
    }
    byte(static_cast<std::uint8_t>(value));
}

void Packer::integer(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    number(value < 0 ? ~(bits << 1) : bits << 1);
}

void Packer::text(std::string_view value)
{
    number(value.size());
    raw(value);
}

std::uint8_t Unpacker::byte()
{
    if (rest_.empty()) {
        ok_ = false;
        return 0;
    }
    const std::uint8_t value = rest_.front();
    rest_ = rest_.subspan(1);
    return value;
}

std::uint64_t Unpacker::number()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const std::uint8_t part = byte();
        value |= static_cast<std::uint64_t>(part & 0x7f) << shift;
        if ((part & 0x80) == 0)
            return ok_ ? value : 0;
    }
    ok_ = false;
    return 0;
}

std::int64_t Unpacker::integer()
{
    const std::uint64_t bits = number();
    const std::uint64_t half = bits >> 1;
    return static_cast<std::int64_t>((bits & 1) != 0 ? ~half : half);
}

std::string_view Unpacker::text()
{
    const std::uint64_t size = number();
    if (size > rest_.size()) {
        ok_ = false;
        rest_ = {};
        return {};
    }
    return raw(static_cast<std::size_t>(size));
}

std::string_view Unpacker::raw(std::size_t count)
{
    if (count > rest_.size()) {
        ok_ = false;
        rest_ = {};
        return {};
    }
    const std::string_view value = asText(rest_.first(count));
    rest_ = rest_.subspan(count);
    return value;
}

} // namespace homeward::store
