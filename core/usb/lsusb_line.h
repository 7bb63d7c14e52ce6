// SPDX-License-Identifier: GPL-3.0-or-later
// Single lines of lsusb's output. Not for use outside core/usb.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace homeward::lsusb {

/// "Bus 001 Device 002: ID 1d6b:0002 Linux Foundation 2.0 root hub"
struct Heading {
    int bus = 0;
    int number = 0;
    std::uint16_t vid = 0;
    std::uint16_t pid = 0;
};
std::optional<Heading> parseHeading(std::string_view line);

/// "1.2a", " 99.99": hex digits on both sides.
std::optional<std::uint16_t> toBcd(std::string_view text);

/// Mbit/s out of "Negotiated speed: High Speed (480Mbps)"; empty if it cannot be told.
std::string parseSpeed(std::string_view line);

/// What lsusb says on standard error; it lands anywhere between the lines.
bool isComplaint(std::string_view line);
bool isNotOpened(std::string_view line);

/// A heading at the left margin that belongs to the device above it.
bool isSectionOfDevice(std::string_view line);

std::string_view withoutBlanks(std::string_view text);
/// Takes the next word off the front of `text`.
std::string_view takeWord(std::string_view &text);

template <class Number>
std::optional<Number> toNumber(std::string_view text, int base = 10)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace homeward::lsusb
