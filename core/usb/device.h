// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/text/message_id.h"

#include <optional>
#include <string>
#include <vector>

namespace homeward {

/// class/subclass/protocol as USB descriptors have them.
struct UsbClass {
    std::uint8_t base = 0;
    std::uint8_t subclass = 0;
    std::uint8_t protocol = 0;

    std::string toText() const; ///< "08/06/50", lower-case hex
    static std::optional<UsbClass> parse(std::string_view text); ///< "cc/ss/pp" or "cc:ss:pp"
    bool operator==(const UsbClass &) const = default;
};

/// The sysfs attribute `removable`.
enum class Removable { Unknown, Removable, Fixed };

/// In which of its faces a device is on the bus. None: it has only one, or it cannot be told.
enum class Mode { None, Mtp, Ptp, Adb, Tethering, Charging, Dfu, Recovery, Fastboot, Edl, Preloader };

/// Where a device hangs: unique on one workstation while it is plugged in. Never an identity.
struct PortPath {
    int bus = 0;
    std::vector<std::uint8_t> ports; ///< empty for a root hub

    std::string toText() const; ///< "1-2.4"; "usb1" for a root hub
    static std::optional<PortPath> parse(std::string_view text);
    auto operator<=>(const PortPath &) const = default;
};

/// Something that could not be read, kept beside the device instead of dropping it.
struct Problem {
    Msg message;
    std::vector<std::string> parameters;
    bool operator==(const Problem &) const = default;
};

/// What a device on the bus or in a scan file says of itself. Nothing is decided here.
/// Strings are the raw bytes, hostile until shown through toVisible(); absent is not the same as empty.
struct Device {
    std::uint16_t vid = 0;
    std::uint16_t pid = 0;
    std::optional<std::uint16_t> bcdDevice; ///< 0x0100 is 1.00
    UsbClass deviceClass;
    std::vector<UsbClass> interfaces; ///< in descriptor order, alternates and repeats left out
    std::optional<std::string> manufacturer;
    std::optional<std::string> product;
    std::optional<std::string> serial;
    PortPath port;
    std::string speed; ///< Mbit/s as sysfs writes it: "1.5", "12", "480", "5000"...; empty if unknown
    Removable removable = Removable::Unknown;
    Mode mode = Mode::None;
    Bytes descriptors; ///< device descriptor, then each configuration, raw; may be empty
    std::vector<std::string> interfaceNames; ///< iInterface strings where known, for mode and category
    std::vector<Problem> problems;

    bool isRootHub() const { return port.ports.empty(); }
    bool isBuiltIn() const { return isRootHub() || removable == Removable::Fixed; }
    bool operator==(const Device &) const = default;
};

std::string toText(Mode mode); ///< "mtp", "edl" ...; empty for None
std::optional<Mode> parseMode(std::string_view text);
std::string toText(Removable removable); ///< "removable", "fixed", "unknown"
Removable parseRemovable(std::string_view text); ///< anything else is Unknown

/// Notes a problem once; a list that a hostile device has filled with 64 takes no more.
void addProblem(std::vector<Problem> &problems, Msg message, std::vector<std::string> parameters = {});

} // namespace homeward
