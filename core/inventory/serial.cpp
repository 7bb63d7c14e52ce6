// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/identity.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace homeward {
namespace {

/// Keys (identityKey) of what makers leave in the place of a serial number: template texts of BIOS and firmware
/// kits, and counts that every unit of a batch carries.
constexpr auto placeholders = std::to_array<std::string_view>({
    "tobefilledbyo.e.m.",
    "tobefilledbyoem",
    "o.e.m.",
    "oem",
    "defaultstring",
    "default",
    "systemserialnumber",
    "chassisserialnumber",
    "baseboardserialnumber",
    "boardserialnumber",
    "serialnumber",
    "serialnumber0",
    "serial",
    "serialno",
    "sernum",
    "sn",
    "s/n",
    "notspecified",
    "notapplicable",
    "notavailable",
    "notdefined",
    "notsettled",
    "none",
    "null",
    "n/a",
    "na",
    "unknown",
    "undefined",
    "invalid",
    "empty",
    "test",
    "xxxxx",
    "demo",
    "sample",
    "usb",
    "usbdevice",
    "noserial",
    "noserialnumber",
});

bool isOneCharacter(std::string_view key)
{
    return std::ranges::all_of(key, [&](char c) { return c == key.front(); });
}

/// 0123456789, 123456789ABCDEF, abcdef...: each character follows the one before, and F or 9 may begin again.
bool isCount(std::string_view key)
{
    constexpr std::string_view ring = "0123456789abcdef";
    if (key.size() < 4)
        return false;
    for (std::size_t i = 1; i < key.size(); ++i) {
        const std::size_t before = ring.find(key[i - 1]);
        const std::size_t here = ring.find(key[i]);
        if (before == std::string_view::npos || here == std::string_view::npos)
            return false;
        const bool wraps = (before == 9 || before == 15) && here <= 1;
        if (here != before + 1 && !wraps)
            return false;
    }
    return true;
}

/// Zeros with one short number behind them, as firmware templates have it: 0000000001, 00000000001A.
bool isNearlyZero(std::string_view key)
{
    const std::size_t zeros = std::min(key.find_first_not_of('0'), key.size());
    return zeros >= 6 && key.size() - zeros <= 1;
}

/// A PCI address is where a host controller sits: root hubs have it in the place of a serial.
bool isPciAddress(std::string_view text)
{
    if (text.size() != 12 || text[4] != ':' || text[7] != ':' || text[10] != '.')
        return false;
    constexpr std::string_view hex = "0123456789abcdef";
    for (const std::size_t i : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U, 11U})
        if (hex.find(text[i]) == std::string_view::npos)
            return false;
    return true;
}

bool hasControlOrUnreadable(std::string_view serial)
{
    if (!isValidUtf8(serial))
        return true;
    return std::ranges::any_of(serial, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

} // namespace

SerialVerdict judgeSerial(const std::optional<std::string> &serial)
{
    if (!serial || trimmed(*serial).empty())
        return SerialVerdict::Absent;
    const std::string key = identityKey(IdentityKind::UsbSerial, *serial);
    constexpr std::size_t shortest = 4;
    constexpr std::size_t longest = 126; // a USB string descriptor holds no more characters
    if (key.size() < shortest || key.size() > longest * 4 || hasControlOrUnreadable(trimmed(*serial)))
        return SerialVerdict::Junk;
    const bool junk = isOneCharacter(key) || isCount(key) || isNearlyZero(key) || isPciAddress(key)
                      || std::ranges::find(placeholders, key) != placeholders.end();
    return junk ? SerialVerdict::Junk : SerialVerdict::Plausible;
}

} // namespace homeward
