// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/utf16.h"

namespace homeward {
namespace {

constexpr std::uint8_t stringType = 3;

bool isSurrogate(std::uint32_t unit)
{
    return unit >= 0xd800 && unit < 0xe000;
}

bool isHighSurrogate(std::uint32_t unit)
{
    return unit >= 0xd800 && unit < 0xdc00;
}

std::uint32_t unitAt(ByteView bytes, std::size_t at)
{
    return static_cast<std::uint32_t>(bytes[at] | (bytes[at + 1] << 8));
}

void appendUtf8(std::string &out, std::uint32_t c)
{
    const auto add = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        add(c);
    } else if (c < 0x800) {
        add(0xc0 | (c >> 6));
        add(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        add(0xe0 | (c >> 12));
        add(0x80 | ((c >> 6) & 0x3f));
        add(0x80 | (c & 0x3f));
    } else {
        add(0xf0 | (c >> 18));
        add(0x80 | ((c >> 12) & 0x3f));
        add(0x80 | ((c >> 6) & 0x3f));
        add(0x80 | (c & 0x3f));
    }
}

/// The bytes that a string descriptor vouches for, without its header.
std::optional<ByteView> payload(ByteView descriptor)
{
    if (descriptor.size() < 2 || descriptor[1] != stringType || descriptor[0] < 2
        || descriptor[0] > descriptor.size())
        return std::nullopt;
    return descriptor.subspan(2, static_cast<std::size_t>(descriptor[0] - 2));
}

} // namespace

std::string fromUtf16(ByteView bytes, int *dropped)
{
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const std::uint32_t unit = unitAt(bytes, at);
        if (unit == 0)
            break;
        const std::uint32_t next = at + 3 < bytes.size() ? unitAt(bytes, at + 2) : 0;
        if (!isSurrogate(unit)) {
            appendUtf8(out, unit);
        } else if (isHighSurrogate(unit) && isSurrogate(next) && !isHighSurrogate(next)) {
            appendUtf8(out, 0x10000 + ((unit & 0x3ff) << 10) + (next & 0x3ff));
            at += 2;
        } else if (dropped != nullptr) {
            ++*dropped;
        }
    }
    return out;
}

std::optional<std::string> readStringDescriptor(ByteView descriptor)
{
    const auto characters = payload(descriptor);
    if (!characters)
        return std::nullopt;
    return fromUtf16(*characters);
}

std::optional<std::uint16_t> chooseLanguage(ByteView descriptorZero)
{
    constexpr std::uint32_t americanEnglish = 0x0409;
    constexpr std::uint32_t chinese = 0x04; // the primary language in the low ten bits
    const auto languages = payload(descriptorZero);
    if (!languages || languages->size() < 2)
        return std::nullopt;
    std::optional<std::uint32_t> best;
    for (std::size_t at = 0; at + 1 < languages->size(); at += 2) {
        const std::uint32_t language = unitAt(*languages, at);
        if (language == americanEnglish)
            return static_cast<std::uint16_t>(language);
        const bool isFirstChinese = (language & 0x3ff) == chinese && (!best || (*best & 0x3ff) != chinese);
        if (!best || isFirstChinese)
            best = language;
    }
    return static_cast<std::uint16_t>(*best);
}

} // namespace homeward
