// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/where_lexer.h"

#include "core/text/messages_inventory.h"

#include <algorithm>
#include <array>

namespace homeward {
namespace {

constexpr std::string_view signCharacters = "=!<>~(),";
constexpr std::array<std::string_view, 6> keywords = {"and", "or", "not", "in", "is", "empty"};
constexpr std::string_view ideographicBlank = "\u3000";

bool isBlank(char c)
{
    return static_cast<unsigned char>(c) <= ' ' || c == '\x7f';
}

std::size_t blankAt(std::string_view text)
{
    if (text.empty())
        return 0;
    if (isBlank(text.front()))
        return 1;
    return text.starts_with(ideographicBlank) ? ideographicBlank.size() : 0;
}

bool endsWord(std::string_view rest)
{
    return rest.empty() || rest.front() == '"' || signCharacters.find(rest.front()) != std::string_view::npos
           || blankAt(rest) != 0;
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b;
    });
}

} // namespace

bool WhereToken::isKeyword(std::string_view word) const
{
    return kind == Kind::Word && equalsIgnoringCase(text, word);
}

bool isWhereKeyword(std::string_view word)
{
    return std::any_of(keywords.begin(), keywords.end(),
                       [word](std::string_view keyword) { return equalsIgnoringCase(word, keyword); });
}

bool isBareValue(std::string_view value)
{
    if (value.empty() || isWhereKeyword(value))
        return false;
    for (std::size_t i = 0; i < value.size(); ++i)
        if (endsWord(value.substr(i)))
            return false;
    return true;
}

Result<WhereToken> WhereLexer::next()
{
    skipBlanks();
    if (position_ == expression_.size())
        return WhereToken{WhereToken::Kind::End, {}, position_};
    const char first = expression_[position_];
    if (first == '"')
        return quoted();
    return signCharacters.find(first) != std::string_view::npos ? sign() : word();
}

std::string WhereLexer::placeOf(std::size_t offset) const
{
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
    const std::string_view before = expression_.substr(0, offset);
    return std::to_string(1 + before.size()
                          - static_cast<std::size_t>(std::count_if(before.begin(), before.end(), continues)));
}

Result<WhereToken> WhereLexer::quoted()
{
    WhereToken token{WhereToken::Kind::Quoted, {}, position_};
    for (std::size_t i = position_ + 1; i < expression_.size(); ++i) {
        const char c = expression_[i];
        const char after = i + 1 < expression_.size() ? expression_[i + 1] : '\0';
        const bool escaped = (c == '"' && after == '"') || (c == '\\' && (after == '"' || after == '\\'));
        if (c == '"' && !escaped) {
            position_ = i + 1;
            return token;
        }
        token.text += escaped ? after : c;
        i += escaped ? 1 : 0;
    }
    return Error{ErrorCode::InvalidInput, InventoryMsg::WhereQuoteOpen, {placeOf(token.offset)}};
}

WhereToken WhereLexer::sign()
{
    const char first = expression_[position_];
    const bool compound = (first == '!' || first == '<' || first == '>') && position_ + 1 < expression_.size()
                          && expression_[position_ + 1] == '=';
    const std::size_t length = compound ? 2 : 1;
    WhereToken token{WhereToken::Kind::Sign, std::string(expression_.substr(position_, length)), position_};
    position_ += length;
    return token;
}

WhereToken WhereLexer::word()
{
    const std::size_t start = position_;
    while (!endsWord(expression_.substr(position_)))
        ++position_;
    return {WhereToken::Kind::Word, std::string(expression_.substr(start, position_ - start)), start};
}

void WhereLexer::skipBlanks()
{
    while (const std::size_t length = blankAt(expression_.substr(position_)))
        position_ += length;
}

} // namespace homeward
