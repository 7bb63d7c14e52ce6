// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/usb/device.h"

#include <map>

namespace homeward::test {

/// How a mocked device answers when it is asked for a string.
struct MockString {
    enum class Kind { Absent, Answer, Stall, Hang };
    Kind kind = Kind::Absent;
    Bytes answer; ///< the descriptor, byte for byte, valid or not

    /// "-" absent, "!stall", "!hang" (never answered), "!empty", "!raw:HEX"; else text in UTF-8 with the
    /// escapes \t \n \\ and \uXXXX (one UTF-16 unit, halves of pairs allowed).
    static MockString parse(std::string_view text);
    /// What the kernel would show of it in sysfs; nothing if it could not read it.
    std::optional<std::string> sysfsText() const;
};

/// A device of the simulated bus, down to its bytes.
struct MockDevice {
    std::string id;
    std::string speed = "480";
    std::string removable = "removable";
    Bytes deviceDescriptor;
    std::vector<Bytes> configurations;
    MockString languages;
    std::map<std::pair<int, int>, MockString> strings; ///< by index and language; language 0: any
    int delayMs = 0; ///< before each answer

    std::uint16_t vid() const;
    std::uint16_t pid() const;
    Bytes descriptors() const; ///< as in sysfs
    const MockString *find(int index, int language) const;
    /// The sysfs attribute for the string whose index stands at this byte of the device descriptor.
    std::optional<std::string> sysfsString(std::size_t indexOffset) const;
    int firstLanguage() const;
};

/// One device a line, '#' begins a comment; columns separated by tabs:
/// id vid pid bcdDevice class speed manufacturer product serial interfaces options
/// * interfaces: blank-separated CC/SS/PP[,EPADDRt...][=name], t being b (bulk), i (interrupt) or s
/// (isochronous); "+CC/SS/PP" is
///   an alternate setting of the one before, "|" begins another configuration, "-" is none; "_" in a name is
///   a blank.
/// * options, separated by ';': languages=0409,0804 (empty: string 0 stalls) removable=fixed delay=MS
///   rawdevice=HEX rawconfiguration=HEX, and manufacturer@0804=TEXT, product@0804=TEXT, serial@0804=TEXT.
/// Throws std::runtime_error naming the line.
std::vector<MockDevice> parseDeviceTable(std::string_view text);
std::vector<MockDevice> readDeviceTable(const std::string &path);

/// Realistic devices of an office, phones to hubs, some without serial numbers; the same for the same seed.
std::vector<MockDevice> randomDevices(std::size_t count, unsigned seed);

} // namespace homeward::test
