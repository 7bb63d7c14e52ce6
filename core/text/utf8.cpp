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

bool isPlainAscii(std::string_view bytes)
{
    for (const char c : bytes)
        if (c < 0x20 || c == 0x7f)
            return false;
    return true;
}

} // namespace

bool isValidUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const Step step = stepAt(text, i);
        if (step.character < 0)
            return false;
        i += step.length;
    }
    return true;
}

std::string toValidUtf8(std::string_view bytes)
{
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
    if (isPlainAscii(bytes)) {
        std::string lower(bytes);
        for (char &c : lower)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        return collapseBlanks(lower);
    }
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
