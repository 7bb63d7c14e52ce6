// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of the different kinds of scan files share. Not for use outside core/usb.
#pragma once

#include "core/usb/scan_file.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace homeward {

constexpr std::size_t largestScan = 32U << 20;
constexpr std::size_t mostScanDevices = 32'768; // 256 buses of 127 devices, rounded up

/// Line and column, both from 1, of a byte of the text.
struct TextPlace {
    std::size_t line = 1;
    std::size_t column = 1;
};
TextPlace placeOf(std::string_view text, std::size_t offset);

/// At most `length` bytes of one line, whole characters, made visible.
std::string excerpt(std::string_view text, std::size_t length = 40);

/// Gives each device of a file a port of its own.
class PortRegister {
public:
    /// `wanted` if it is free, else another one on its bus.
    PortPath take(const PortPath &wanted);
    bool isTaken(const PortPath &port) const { return taken_.contains(port); }

private:
    std::set<PortPath> taken_;
    std::map<int, std::size_t> next_;
};

/// The name of one of this room's messages, as it stands in the table; nothing for those of other rooms.
std::optional<std::string_view> problemCode(Msg message);
std::optional<Msg> problemFromCode(std::string_view code);

/// "2026-09-07T08:30:00Z", with fractions and offsets as RFC 3339 allows them.
std::optional<Moment> parseRfc3339(std::string_view text);

/// Devices of `lsusb` and `lsusb -v` in any text; InvalidInput if there are none.
Result<Scan> parseLsusbText(std::string_view text, std::string_view name);

/// JSON of either kind: our own or cyme's.
Result<Scan> parseJsonScan(std::string_view text, std::string_view name);

} // namespace homeward
