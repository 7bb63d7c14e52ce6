// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"

#include <compare>

namespace homeward {

/// RFC 9562 identifier. Value type; the nil UUID is "none".
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    /// Version 7: ordered by time to the millisecond, random below. Any thread.
    static Uuid make(Moment now);
    /// The 8-4-4-4-12 form, either case; nothing for any other text.
    static std::optional<Uuid> parse(std::string_view text);
    static std::optional<Uuid> fromBytes(ByteView bytes);

    std::string toText() const;
    bool isNil() const;
    auto operator<=>(const Uuid &) const = default;
};

} // namespace homeward
