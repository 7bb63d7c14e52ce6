// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace homeward {
namespace {

/// One step through bytes: the character and its length, or -1 and 1 where there is none.
struct Step {
    utf8proc_int32_t character;
    std::size_t length;
};

Step stepAt(std::string_view bytes, std::size_t position)
{
    utf8proc_int32_t character = -1;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t *>(bytes.data() + position),
                                         static_cast<utf8proc_ssize_t>(bytes.size() - position), &character);
    if (length <= 0)
        return {-1, 1};
    return {character, static_cast<std::size_t>(length)};
}

bool isHiddenFormat(utf8proc_int32_t c)
{
    const auto category = utf8proc_category(c);
    return category == UTF8PROC_CATEGORY_CF || category == UTF8PROC_CATEGORY_ZL
           || category == UTF8PROC_CATEGORY_ZP || (c >= 0x80 && c < 0xa0);
}

void appendVisible(std::string &out, utf8proc_int32_t c, std::string_view original)
{
    if (c < 0)
        out += "\xEF\xBF\xBD";
    else if (c < 0x20)
        out += {'\xE2', '\x90', static_cast<char>(0x80 + c)};
    else if (c == 0x7f)
        out += "\xE2\x90\xA1";
    else if (isHiddenFormat(c))
        out += fmt::format("\\u{{{:X}}}", c);
    else
        out += original;
}

bool isBlank(utf8proc_int32_t c)
{
    return c == 0 || (c >= 9 && c <= 13) || c == 0x85 || utf8proc_category(c) == UTF8PROC_CATEGORY_ZS
           || c == 0x2028 || c == 0x2029;
}

std::string collapseBlanks(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool pending = false;
    for (std::size_t i = 0; i < text.size();) {
        const Step step = stepAt(text, i);
        if (isBlank(step.character)) {
            pending = !out.empty();
        } else {
            if (pending)
                out += ' ';
            pending = false;
            out += text.substr(i, step.length);
        }
        i += step.length;
    }
    return out;
}

/// How much at the beginning is nothing but printable ASCII and unified ideographs (U+4E00 to U+9FFF): characters
/// that stand for themselves under NFKC, and fold their case byte by byte.
std::size_t plainPrefix(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead >= 0x20 && lead < 0x7f) {
            ++at;
            continue;
        }
        if (lead < 0xe4 || lead > 0xe9 || bytes.size() - at < 3)
            break;
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        const auto third = static_cast<unsigned char>(bytes[at + 2]);
        if (second < (lead == 0xe4 ? 0xb8 : 0x80) || second > 0xbf || third < 0x80 || third > 0xbf)
            break;
        at += 3;
    }
    return at;
}

bool isPlain(std::string_view bytes)
{
    return plainPrefix(bytes) == bytes.size();
}

/// The key of plain text: lower case, and no blank but single ones inside.
std::string plainKey(std::string_view text)
{
    std::string key;
    key.reserve(text.size());
    for (const char c : text) {
        if (c == ' ' && (key.empty() || key.back() == ' '))
            continue;
        key += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    if (key.ends_with(' '))
        key.pop_back();
    return key;
}

/// Neither a blank nor the beginning or end of anything but ASCII.
bool isInk(char c)
{
    return c > 0x20 && c < 0x7f;
}

} // namespace

bool isValidUtf8(std::string_view text)
{
    for (std::size_t i = plainPrefix(text); i < text.size();) {
        const Step step = stepAt(text, i);
        if (step.character < 0)
            return false;
        i += step.length;
    }
    return true;
}

std::string toValidUtf8(std::string_view bytes)
{
    if (isPlain(bytes))
        return std::string(bytes);
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        const Step step = stepAt(bytes, i);
        out += step.character < 0 ? std::string_view("\xEF\xBF\xBD") : bytes.substr(i, step.length);
        i += step.length;
    }
    return out;
}

std::string toVisible(std::string_view bytes)
{
    if (isPlain(bytes))
        return std::string(bytes);
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        const Step step = stepAt(bytes, i);
        appendVisible(out, step.character, bytes.substr(i, step.length));
        i += step.length;
    }
    return out;
}

std::string_view trimmed(std::string_view text)
{
    if (!text.empty() && isInk(text.front()) && isInk(text.back()))
        return text;
    while (!text.empty()) {
        const Step step = stepAt(text, 0);
        if (!isBlank(step.character))
            break;
        text.remove_prefix(step.length);
    }
    while (!text.empty()) {
        std::size_t start = text.size() - 1;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xc0) == 0x80)
            --start;
        const Step step = stepAt(text, start);
        if (step.length != text.size() - start || !isBlank(step.character))
            break;
        text.remove_suffix(step.length);
    }
    return text;
}

std::string normalisedKey(std::string_view bytes)
{
    if (isPlain(bytes))
        return plainKey(bytes);
    const std::string spaced = collapseBlanks(toValidUtf8(bytes));
    utf8proc_uint8_t *mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT
                                                        | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(spaced.data()),
                                     static_cast<utf8proc_ssize_t>(spaced.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (length < 0)
        return spaced;
    return collapseBlanks({reinterpret_cast<const char *>(mapped), static_cast<std::size_t>(length)});
}

} // namespace homeward
