// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/lsusb_line.h"

#include "core/base/bytes.h"

#include <fmt/format.h>

#include <algorithm>

namespace homeward::lsusb {
namespace {

constexpr std::string_view blanks = " \t";
constexpr std::string_view notOpened = "Couldn't open device";

bool startsWithAny(std::string_view line, std::initializer_list<std::string_view> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](auto b) { return line.starts_with(b); });
}

} // namespace

std::string_view withoutBlanks(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") + 1 - first);
}

std::string_view takeWord(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    const auto length = std::min(text.find_first_of(blanks), text.size());
    const std::string_view word = text.substr(0, length);
    text.remove_prefix(length);
    return word;
}

std::optional<std::uint16_t> toBcd(std::string_view text)
{
    const auto dot = text.find('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    const auto major = toNumber<std::uint8_t>(text.substr(0, dot), 16);
    const auto minor = toNumber<std::uint8_t>(text.substr(dot + 1), 16);
    if (!major || !minor)
        return std::nullopt;
    return static_cast<std::uint16_t>(*major << 8 | *minor);
}

std::optional<Heading> parseHeading(std::string_view line)
{
    if (takeWord(line) != "Bus")
        return std::nullopt;
    const auto bus = toNumber<std::uint16_t>(takeWord(line));
    const bool hasDevice = takeWord(line) == "Device";
    std::string_view number = takeWord(line);
    if (!bus || !hasDevice || !number.ends_with(':') || takeWord(line) != "ID")
        return std::nullopt;
    number.remove_suffix(1);
    const auto device = toNumber<std::uint8_t>(number);
    const std::string_view ids = takeWord(line);
    if (!device || ids.size() != 9 || ids[4] != ':')
        return std::nullopt;
    const auto vid = parseHex16(ids.substr(0, 4));
    const auto pid = parseHex16(ids.substr(5));
    if (!vid || !pid)
        return std::nullopt;
    return Heading{*bus, *device, *vid, *pid};
}

std::string parseSpeed(std::string_view line)
{
    const auto open = line.rfind('(');
    const auto unit = line.rfind("bps)");
    if (open == std::string_view::npos || unit == std::string_view::npos || unit < open + 3)
        return {};
    const std::string_view number = line.substr(open + 1, unit - open - 2);
    if (line[unit - 1] == 'M' && number.find_first_not_of("0123456789.") == std::string_view::npos)
        return std::string(number);
    const auto gigabits = toNumber<std::uint16_t>(number);
    return line[unit - 1] == 'G' && gigabits ? fmt::format("{}000", *gigabits) : std::string();
}

bool isComplaint(std::string_view line)
{
    return startsWithAny(line, {notOpened, "can't get", "cannot ", "can't ", "Cannot ", "Unable to",
                                "unable to", "FIXME", "Warning:", "lsusb:"});
}

bool isNotOpened(std::string_view line)
{
    return line.starts_with(notOpened);
}

bool isSectionOfDevice(std::string_view line)
{
    return startsWithAny(line,
                         {"Device Qualifier", "Device Status", "Hub Descriptor", "Hub Port Status",
                          "Binary Object Store", "Debug Descriptor", "Debug descriptor", "OTG Descriptor",
                          "Negotiated speed", "Security Descriptor", "SuperSpeedPlus"});
}

} // namespace homeward::lsusb
