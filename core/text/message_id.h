// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace homeward {

/// Each room of core has its own table of sentences, messages_*.def with English and Chinese side by side, and an
/// enumeration over it in messages_*.h, so that a new sentence rebuilds its own room only.
enum class MsgRoom : std::uint8_t {
    Base,
    Usb,
    Brands,
    Inventory,
    Directives,
    Progress,
    Store,
    Exchange,
    Import,
    App,
};

inline constexpr MsgRoom noRoom = static_cast<MsgRoom>(0xff);

/// The room of an enumeration of messages; noRoom for any other type.
template <class Id>
inline constexpr MsgRoom roomOf = noRoom;

/// Any sentence or word that core can say, of whichever room; see core/text/messages.h for turning it into text.
class Msg {
public:
    constexpr Msg() = default; ///< BaseMsg::Internal
    template <class Id>
        requires(roomOf<Id> != noRoom)
    constexpr Msg(Id id) : room_(roomOf<Id>), place_(static_cast<std::uint16_t>(id))
    {
    }

    constexpr MsgRoom room() const { return room_; }
    constexpr std::uint16_t place() const { return place_; } ///< in its room's table
    friend constexpr bool operator==(Msg, Msg) = default;

private:
    MsgRoom room_ = MsgRoom::Base;
    std::uint16_t place_ = 0;
};

} // namespace homeward
