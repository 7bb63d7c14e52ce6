// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/scan_parts.h"

#include "core/base/date.h"
#include "core/text/messages_usb.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace homeward {
namespace {

struct Code {
    Msg message;
    std::string_view name;
};

constexpr Code codes[] = {
    // NOLINT(modernize-avoid-c-arrays): see messages.cpp
#define HOMEWARD_MSG(id, english, chinese) Code{UsbMsg::id, #id},
#include "core/text/messages_usb.def"
#undef HOMEWARD_MSG
};

std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    if (at + count > text.size() || text[at] == '-')
        return std::nullopt;
    const char *const end = text.data() + at + count;
    const auto [stop, error] = std::from_chars(text.data() + at, end, value);
    return error == std::errc{} && stop == end ? std::optional(value) : std::nullopt;
}

/// "Z", "z" or "+08:00" as what has to be taken off.
std::optional<std::chrono::minutes> parseOffset(std::string_view text)
{
    if (text == "Z" || text == "z")
        return std::chrono::minutes{0};
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return std::nullopt;
    const auto hours = digits(text, 1, 2);
    const auto minutes = digits(text, 4, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    const std::chrono::minutes offset{*hours * 60 + *minutes};
    return text[0] == '+' ? offset : -offset;
}

} // namespace

TextPlace placeOf(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const auto lastBreak = before.rfind('\n');
    TextPlace place;
    place.line += static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    place.column += lastBreak == std::string_view::npos ? before.size() : before.size() - lastBreak - 1;
    return place;
}

std::string excerpt(std::string_view text, std::size_t length)
{
    text = text.substr(0, text.find_first_of("\r\n"));
    if (text.size() <= length)
        return toVisible(text);
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80)
        --length;
    return toVisible(text.substr(0, length)) + "…";
}

PortPath PortRegister::take(const PortPath &wanted)
{
    PortPath port = wanted;
    while (!taken_.insert(port).second) {
        constexpr std::size_t perLevel = 255;
        const std::size_t n = next_[wanted.bus]++;
        port.ports = {static_cast<std::uint8_t>(perLevel - n / perLevel % perLevel),
                      static_cast<std::uint8_t>(1 + n % perLevel)};
    }
    return port;
}

std::optional<std::string_view> problemCode(Msg message)
{
    const auto found =
        std::find_if(std::begin(codes), std::end(codes), [&](const Code &c) { return c.message == message; });
    return found == std::end(codes) ? std::nullopt : std::optional(found->name);
}

std::optional<Msg> problemFromCode(std::string_view code)
{
    const auto found =
        std::find_if(std::begin(codes), std::end(codes), [&](const Code &c) { return c.name == code; });
    return found == std::end(codes) ? std::nullopt : std::optional(found->message);
}

std::optional<Moment> parseRfc3339(std::string_view text)
{
    constexpr std::size_t wholeSeconds = 19;
    if (text.size() <= wholeSeconds || (text[10] != 'T' && text[10] != 't' && text[10] != ' ')
        || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto day = parseDay(text.substr(0, 10));
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    std::string_view rest = text.substr(wholeSeconds);
    if (rest.starts_with('.'))
        rest.remove_prefix(std::min(rest.find_first_not_of("0123456789", 1), rest.size()));
    const auto offset = parseOffset(rest);
    if (!offset)
        return std::nullopt;
    return Moment{*day} + std::chrono::hours{*hour} + std::chrono::minutes{*minute}
           + std::chrono::seconds{*second} - *offset;
}

} // namespace homeward
