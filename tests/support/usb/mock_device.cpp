// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/usb/mock_device.h"

#include "core/usb/utf16.h"

#include <charconv>

namespace homeward::test {
namespace {

void appendUnit(Bytes &out, std::uint32_t unit)
{
    out.push_back(static_cast<std::uint8_t>(unit & 0xff));
    out.push_back(static_cast<std::uint8_t>(unit >> 8 & 0xff));
}

void appendCharacter(Bytes &out, std::uint32_t c)
{
    if (c < 0x10000) {
        appendUnit(out, c);
        return;
    }
    appendUnit(out, 0xd800 | (c - 0x10000) >> 10);
    appendUnit(out, 0xdc00 | ((c - 0x10000) & 0x3ff));
}

/// Takes one character of UTF-8 off the front; the table is trusted to hold valid text.
std::uint32_t takeCharacter(std::string_view &text)
{
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    std::uint32_t c = length == 1 ? first : first & (0xffU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        c = c << 6 | (static_cast<unsigned char>(text.at(i)) & 0x3fU);
    text.remove_prefix(length);
    return c;
}

Bytes toUtf16(std::string_view text)
{
    Bytes units;
    while (!text.empty()) {
        if (text.starts_with("\\u") && text.size() >= 6) {
            std::uint32_t unit = 0;
            std::from_chars(text.data() + 2, text.data() + 6, unit, 16);
            appendUnit(units, unit);
            text.remove_prefix(6);
        } else if (text.front() == '\\' && text.size() >= 2) {
            const char escaped = text[1];
            appendUnit(units, escaped == 't'   ? '\t'
                              : escaped == 'n' ? '\n'
                                               : static_cast<unsigned char>(escaped));
            text.remove_prefix(2);
        } else {
            appendCharacter(units, takeCharacter(text));
        }
    }
    constexpr std::size_t longest = 252; // 126 characters
    units.resize(std::min(units.size(), longest));
    return units;
}

} // namespace

MockString MockString::parse(std::string_view text)
{
    constexpr std::string_view raw = "!raw:";
    if (text == "-" || text.empty())
        return {};
    if (text == "!stall")
        return {Kind::Stall, {}};
    if (text == "!hang")
        return {Kind::Hang, {}};
    if (text == "!empty")
        return {Kind::Answer, {2, 3}};
    if (text.starts_with(raw))
        return {Kind::Answer, fromHex(text.substr(raw.size())).value_or(Bytes{})};
    const Bytes units = toUtf16(text);
    MockString string{Kind::Answer, {static_cast<std::uint8_t>(units.size() + 2), 3}};
    string.answer.insert(string.answer.end(), units.begin(), units.end());
    return string;
}

std::optional<std::string> MockString::sysfsText() const
{
    // The kernel takes what came if it is of the right type, to the shorter of both lengths.
    if (kind != Kind::Answer || answer.size() < 2 || answer[1] != 3)
        return std::nullopt;
    const std::size_t length = std::min<std::size_t>(answer[0], answer.size());
    std::string text = length < 2 ? std::string() : fromUtf16(ByteView(answer).subspan(2, length - 2));
    return text.empty() ? std::nullopt : std::optional(text);
}

std::uint16_t MockDevice::vid() const
{
    return static_cast<std::uint16_t>(deviceDescriptor.at(8) | deviceDescriptor.at(9) << 8);
}

std::uint16_t MockDevice::pid() const
{
    return static_cast<std::uint16_t>(deviceDescriptor.at(10) | deviceDescriptor.at(11) << 8);
}

Bytes MockDevice::descriptors() const
{
    Bytes all = deviceDescriptor;
    for (const Bytes &configuration : configurations)
        all.insert(all.end(), configuration.begin(), configuration.end());
    return all;
}

const MockString *MockDevice::find(int index, int language) const
{
    for (const int key : {language, 0})
        if (const auto found = strings.find({index, key}); found != strings.end())
            return &found->second;
    return nullptr;
}

int MockDevice::firstLanguage() const
{
    const Bytes &table = languages.answer;
    return table.size() < 4 ? 0x0409 : table[2] | table[3] << 8;
}

std::optional<std::string> MockDevice::sysfsString(std::size_t indexOffset) const
{
    const MockString *const string = find(deviceDescriptor.at(indexOffset), firstLanguage());
    // Without a language table the kernel asks for no string at all.
    if (string == nullptr || languages.kind != MockString::Kind::Answer)
        return std::nullopt;
    return string->sysfsText();
}

} // namespace homeward::test
