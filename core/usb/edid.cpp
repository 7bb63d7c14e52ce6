// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/host.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace homeward {
namespace {

constexpr std::size_t blockLength = 128;
constexpr std::array<std::uint8_t, 8> header = {0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00};
constexpr std::array<std::size_t, 4> descriptorOffsets = {54, 72, 90, 108};

enum DescriptorTag : std::uint8_t { NameTag = 0xfc, TextTag = 0xfe, SerialTag = 0xff };

/// Three letters of five bits each.
std::string makerCode(ByteView edid)
{
    const unsigned word = static_cast<unsigned>(edid[8] << 8 | edid[9]);
    std::string code;
    for (const unsigned shift : {10U, 5U, 0U}) {
        const unsigned letter = word >> shift & 0x1f;
        if (letter < 1 || letter > 26)
            return {};
        code += static_cast<char>('A' + letter - 1);
    }
    return (word & 0x8000U) == 0 ? code : std::string();
}

/// The text of the first descriptor with this tag: up to a line feed, blanks at its end left out.
std::string descriptorText(ByteView edid, std::uint8_t tag)
{
    constexpr std::size_t textStart = 5;
    constexpr std::size_t descriptorLength = 18;
    for (const std::size_t offset : descriptorOffsets) {
        if (edid[offset] != 0 || edid[offset + 1] != 0 || edid[offset + 3] != tag)
            continue;
        std::string text(edid.begin() + static_cast<std::ptrdiff_t>(offset + textStart),
                         edid.begin() + static_cast<std::ptrdiff_t>(offset + descriptorLength));
        text.erase(std::min(text.find_first_of(std::string_view("\n\0", 2)), text.size()));
        text.erase(text.find_last_not_of(" \r") + 1);
        if (!text.empty())
            return text;
    }
    return {};
}

/// The number that some makers give instead of a text; 0 and 01010101 are what the others leave there.
std::string numericSerial(ByteView edid)
{
    std::uint32_t number = 0;
    for (const std::size_t at : {15U, 14U, 13U, 12U})
        number = number << 8 | edid[at];
    constexpr std::uint32_t placeholder = 0x01010101;
    return number == 0 || number == placeholder ? std::string() : std::to_string(number);
}

bool isPanel(std::string_view connector)
{
    return connector.starts_with("eDP") || connector.starts_with("LVDS") || connector.starts_with("DSI");
}

} // namespace

Display parseEdid(std::string connector, ByteView edid)
{
    Display display;
    display.builtIn = isPanel(connector);
    display.connector = std::move(connector);
    display.edid.assign(edid.begin(), edid.end());
    if (edid.empty()) {
        addProblem(display.problems, UsbMsg::HostNoEdid);
        return display;
    }
    if (edid.size() < blockLength) {
        addProblem(display.problems, UsbMsg::EdidTooShort, {std::to_string(edid.size())});
        return display;
    }
    if (!std::equal(header.begin(), header.end(), edid.begin())) {
        addProblem(display.problems, UsbMsg::EdidBadHeader);
        return display;
    }
    display.productCode = static_cast<std::uint16_t>(edid[10] | edid[11] << 8);
    display.name = descriptorText(edid, NameTag);
    // The panels of laptops have their type in a text of no stated meaning.
    if (display.name.empty())
        display.name = descriptorText(edid, TextTag);
    const int sum = std::accumulate(edid.begin(), edid.begin() + blockLength, 0);
    if (sum % 256 != 0) {
        addProblem(display.problems, UsbMsg::EdidBadChecksum);
        return display;
    }
    display.makerCode = makerCode(edid);
    if (display.makerCode.empty())
        addProblem(display.problems, UsbMsg::EdidBadMaker);
    display.serial = descriptorText(edid, SerialTag);
    if (display.serial.empty())
        display.serial = numericSerial(edid);
    return display;
}

} // namespace homeward
