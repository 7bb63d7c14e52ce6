// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace homeward {
namespace {

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

bool looksEscaped(std::string_view text)
{
    constexpr std::size_t length = 7; // _xHHHH_
    if (text.size() < length || !text.starts_with("_x") || text[length - 1] != '_')
        return false;
    const std::string_view digits = text.substr(2, 4);
    return std::all_of(digits.begin(), digits.end(), isHexDigit);
}

/// Control characters but tab and line feed; a carriage return would be read as a line feed.
bool isUnwritable(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\n';
}

/// U+FFFE and U+FFFF, which XML refuses.
bool isNoCharacter(std::string_view text)
{
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

} // namespace

std::string escapedXlsx(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size() + 16);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (isUnwritable(c)) {
            escaped += fmt::format("_x{:04X}_", static_cast<unsigned char>(c));
        } else if (c == '_' && looksEscaped(text.substr(at))) {
            escaped += "_x005F_";
        } else if (c == '\xEF' && isNoCharacter(text.substr(at))) {
            escaped += text[at + 2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
            at += 2;
        } else {
            escaped += c;
        }
    }
    return escaped;
}

std::size_t xlsxLength(std::string_view text)
{
    std::size_t length = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        length += byte >= 0xF0 ? 2U : (byte & 0xC0) == 0x80 ? 0U : 1U;
    }
    return length;
}

} // namespace homeward
