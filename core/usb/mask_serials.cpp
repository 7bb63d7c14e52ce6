// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/usb/scan_file.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

namespace homeward {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isHex(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f') || c == '-' || c == ':';
    });
}

/// One sign over and over, as in 00000000, tells no device from another.
bool tellsNothing(std::string_view serial)
{
    return std::adjacent_find(serial.begin(), serial.end(), std::not_equal_to<>()) == serial.end();
}

class Mask {
public:
    Mask()
    {
        std::random_device source;
        for (std::uint8_t &byte : salt_)
            byte = static_cast<std::uint8_t>(source());
    }

    /// Letters become letters, digits digits, signs stay; equal in, equal out, and no way back.
    std::string masked(std::string_view serial) const
    {
        if (tellsNothing(serial))
            return std::string(serial);
        const char letters = isHex(serial) ? 6 : 26;
        std::string out(serial);
        Digest stream{};
        for (std::size_t i = 0; i < out.size(); ++i) {
            if (i % stream.size() == 0)
                stream = block(serial, static_cast<std::uint8_t>(i / stream.size()));
            const int random = stream[i % stream.size()];
            if (isDigit(out[i]))
                out[i] = static_cast<char>('0' + random % 10);
            else if (isUpper(out[i]))
                out[i] = static_cast<char>('A' + random % letters);
            else if (isLower(out[i]))
                out[i] = static_cast<char>('a' + random % letters);
            else if (static_cast<unsigned char>(out[i]) >= 0x80)
                out[i] = 'x';
        }
        return out;
    }

private:
    Digest block(std::string_view serial, std::uint8_t number) const
    {
        Sha256 sum;
        sum.update(salt_);
        sum.update(std::array{number});
        sum.update(asBytes(serial));
        return sum.finish();
    }

    std::array<std::uint8_t, 32> salt_{};
};

/// Names and addresses that repeat a serial number; a short one could be part of any word.
void replaceIn(std::string &text, const std::string &serial, const std::string &masked)
{
    constexpr std::size_t shortest = 6;
    if (serial.size() < shortest)
        return;
    for (auto at = text.find(serial); at != std::string::npos; at = text.find(serial, at + masked.size()))
        text.replace(at, serial.size(), masked);
}

void maskDevice(Device &device, const Mask &mask)
{
    if (!device.serial)
        return;
    const std::string serial = *device.serial;
    device.serial = mask.masked(serial);
    for (std::optional<std::string> *text : {&device.manufacturer, &device.product})
        if (*text)
            replaceIn(**text, serial, *device.serial);
    for (std::string &name : device.interfaceNames)
        replaceIn(name, serial, *device.serial);
}

constexpr std::size_t edidBlock = 128;

void maskSerialNumber(Bytes &edid, const Mask &mask)
{
    constexpr std::ptrdiff_t at = 12;
    const std::string number = toHex(ByteView(edid).subspan(at, 4));
    if (number == "01010101") // what makers without numbers leave there
        return;
    const Bytes masked = fromHex(mask.masked(number)).value_or(Bytes(4));
    std::copy(masked.begin(), masked.end(), edid.begin() + at);
}

void maskSerialText(Bytes &edid, const Mask &mask)
{
    constexpr std::uint8_t serialTag = 0xff;
    constexpr std::ptrdiff_t textLength = 13;
    for (const std::size_t offset : {54U, 72U, 90U, 108U}) {
        if (edid[offset] != 0 || edid[offset + 1] != 0 || edid[offset + 3] != serialTag)
            continue;
        const auto first = edid.begin() + static_cast<std::ptrdiff_t>(offset) + 5;
        const std::string text = mask.masked(std::string(first, std::find(first, first + textLength, '\n')));
        std::copy(text.begin(), text.end(), first);
    }
}

/// Puts the masked serial into the EDID itself; a checksum that was right stays right, and a wrong one wrong.
/// Extension blocks may repeat the serial in forms of their own: they go.
void maskDisplay(Display &display, const Mask &mask)
{
    Bytes edid = display.edid;
    if (edid.size() < edidBlock) {
        constexpr std::size_t beforeSerial = 12;
        edid.resize(std::min(edid.size(), beforeSerial));
    } else {
        edid.resize(edidBlock);
        edid[126] = 0;
        const auto sum = [&] {
            return std::accumulate(display.edid.begin(), display.edid.begin() + edidBlock, 0);
        };
        const auto newSum = [&] { return std::accumulate(edid.begin(), edid.end(), 0); };
        maskSerialNumber(edid, mask);
        maskSerialText(edid, mask);
        edid.back() = static_cast<std::uint8_t>(edid.back() + sum() - newSum());
    }
    display = parseEdid(display.connector, edid);
}

/// "usb://HP/LaserJet?serial=ABC" and "...&uuid=..."
void maskPrinter(PrinterQueue &printer, const Mask &mask)
{
    for (const std::string_view key : {"serial=", "uuid="}) {
        const auto start = printer.uri.find(key);
        if (start == std::string::npos)
            continue;
        const auto from = start + key.size();
        const auto length = std::min(printer.uri.find('&', from), printer.uri.size()) - from;
        printer.uri.replace(from, length, mask.masked(printer.uri.substr(from, length)));
    }
}

} // namespace

void maskSerials(Scan &scan)
{
    const Mask mask;
    scan.host.serial = mask.masked(scan.host.serial);
    for (Display &display : scan.host.displays)
        maskDisplay(display, mask);
    for (PrinterQueue &printer : scan.host.printers)
        maskPrinter(printer, mask);
    for (Device &device : scan.devices)
        maskDevice(device, mask);
    for (TimedEvent &timed : scan.events)
        if (timed.event.device)
            maskDevice(*timed.event.device, mask);
}

} // namespace homeward
