// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/word_text.h"

#include "core/text/utf8.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace homeward {
namespace {

enum class Kind : std::uint8_t { Separator, Upper, Lower, Digit, Glyph };

bool writesNoBlanks(utf8proc_int32_t c)
{
    return (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff)
           || (c >= 0x3005 && c <= 0x3007) || (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff)
           || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

Kind kindOf(utf8proc_int32_t c)
{
    if (c < 0x80) {
        if (c >= 'a' && c <= 'z')
            return Kind::Lower;
        if (c >= 'A' && c <= 'Z')
            return Kind::Upper;
        return c >= '0' && c <= '9' ? Kind::Digit : Kind::Separator;
    }
    if (writesNoBlanks(c))
        return Kind::Glyph;
    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
        return Kind::Upper;
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
        return Kind::Lower;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return Kind::Digit;
    default:
        return Kind::Separator;
    }
}

bool isAscii(std::string_view text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    return true;
}

/// NFKC without accents, case kept: it shows where words begin.
std::string composed(std::string_view bytes)
{
    const std::string valid = toValidUtf8(bytes);
    utf8proc_uint8_t *mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT
                                                        | UTF8PROC_IGNORE | UTF8PROC_STRIPMARK);
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(valid.data()),
                                     static_cast<utf8proc_ssize_t>(valid.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (length < 0)
        return valid;
    return {reinterpret_cast<const char *>(mapped), static_cast<std::size_t>(length)};
}

void appendLower(std::string &out, utf8proc_int32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        return;
    }
    utf8proc_uint8_t bytes[4];
    const auto length = utf8proc_encode_char(utf8proc_tolower(c), bytes);
    out.append(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(length));
}

/// Cuts one character after another.
class Cutter {
public:
    Cutter(WordText &out, std::size_t maxTokens)
        : out_(out)
        , maxTokens_(maxTokens)
    {
    }

    /// False when no more tokens are wanted.
    bool take(utf8proc_int32_t c, Kind next)
    {
        const Kind kind = kindOf(c);
        if (kind == Kind::Separator) {
            last_ = Kind::Separator;
            return true;
        }
        if (last_ == Kind::Separator)
            return begin(WordText::Edge::Hard, c, kind);
        if (kind == Kind::Glyph || last_ == Kind::Glyph)
            return begin(WordText::Edge::Glyph, c, kind);
        if ((kind == Kind::Digit) != (last_ == Kind::Digit))
            return begin(WordText::Edge::Digit, c, kind);
        const bool humpBegins = kind == Kind::Upper && (last_ == Kind::Lower || next == Kind::Lower);
        if (humpBegins)
            return begin(WordText::Edge::Case, c, kind);
        append(c, kind);
        return true;
    }

private:
    bool begin(WordText::Edge edge, utf8proc_int32_t c, Kind kind)
    {
        if (out_.tokens.size() == maxTokens_)
            return false;
        const auto at = static_cast<std::uint32_t>(out_.key.size());
        out_.tokens.push_back({at, at, edge, kind == Kind::Glyph});
        append(c, kind);
        return true;
    }
    void append(utf8proc_int32_t c, Kind kind)
    {
        appendLower(out_.key, c);
        out_.tokens.back().end = static_cast<std::uint32_t>(out_.key.size());
        last_ = kind;
    }

    WordText &out_;
    std::size_t maxTokens_;
    Kind last_ = Kind::Separator;
};

struct Character {
    utf8proc_int32_t code = 0;
    std::size_t length = 0;
};

Character characterAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return {};
    utf8proc_int32_t code = -1;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t *>(text.data() + at),
                                         static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    return length <= 0 ? Character{' ', 1} : Character{code, static_cast<std::size_t>(length)};
}

} // namespace

bool WordText::isBroken(std::size_t first, std::size_t last) const
{
    for (std::size_t i = first + 1; i <= last; ++i)
        if (tokens[i].before == Edge::Hard)
            return true;
    return false;
}

WordText cutWords(std::string_view text, std::size_t maxTokens)
{
    constexpr std::size_t longest = 1024;
    text = text.substr(0, longest);
    const std::string owned = isAscii(text) ? std::string() : composed(text);
    if (!owned.empty())
        text = owned;
    WordText out;
    out.key.reserve(text.size());
    Cutter cutter(out, maxTokens);
    Character now = characterAt(text, 0);
    for (std::size_t at = 0; at < text.size();) {
        at += now.length;
        const Character next = characterAt(text, at);
        if (!cutter.take(now.code, next.length == 0 ? Kind::Separator : kindOf(next.code)))
            break;
        now = next;
    }
    return out;
}

std::string wordKey(std::string_view text)
{
    return cutWords(text, 1024).key;
}

} // namespace homeward
