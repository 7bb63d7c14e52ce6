// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/usb/device.h"

#include <filesystem>

namespace homeward {

/// A monitor's EDID, as far as its base block tells.
struct Display {
    std::string connector; ///< "HDMI-A-1"
    Bytes edid; ///< raw; empty if the connector has none
    std::string makerCode; ///< three letters, to be looked up among the PNP ids; empty if the EDID is broken
    std::string name; ///< descriptor 0xFC, raw bytes, may be empty
    std::string serial; ///< descriptor 0xFF or the numeric serial, may be empty
    std::uint16_t productCode = 0;
    bool builtIn = false; ///< eDP, LVDS, DSI: the panel of a laptop
    std::vector<Problem> problems;
    bool operator==(const Display &) const = default;
};

struct PrinterQueue {
    std::string name;
    std::string uri;
    std::string makeModel;
    bool operator==(const PrinterQueue &) const = default;
};

enum class Chassis { Unknown, Desktop, Laptop, Tablet, Server, Virtual };

/// This workstation, from DMI or the device tree. Raw strings; empty if absent.
struct Host {
    std::string name;
    std::string vendor;
    std::string product;
    std::string serial;
    std::string boardVendor;
    std::string boardProduct;
    Chassis chassis = Chassis::Unknown;
    std::string os;
    std::vector<Display> displays;
    std::vector<PrinterQueue> printers;
    /// What could not be read and the one command that gets it (a serial number needs root).
    std::vector<Problem> problems;
    bool operator==(const Host &) const = default;
};

/// Reads below `root` ("/" outside tests): sys/class/dmi/id, proc/device-tree, sys/class/drm/*/edid,
/// etc/os-release. Never fails as a whole; blocks for file reads only. Any thread but the GUI's.
Host readHost(const std::filesystem::path &root = "/");

/// The base block of an EDID; problems are noted in the result.
Display parseEdid(std::string connector, ByteView edid);

std::string toText(Chassis chassis); ///< "desktop", "laptop", ...
std::optional<Chassis> parseChassis(std::string_view text);

} // namespace homeward
