// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/serial_pattern.h"

#include "core/brands/word_text.h"
#include "core/text/utf8.h"

#include <regex>

namespace homeward {

struct SerialPattern::Expression {
    std::regex regex;
};

SerialPattern::SerialPattern(std::string key, std::unique_ptr<const Expression> expression)
    : key_(std::move(key))
    , expression_(std::move(expression))
{
}

SerialPattern::~SerialPattern() = default;
SerialPattern::SerialPattern(SerialPattern &&) noexcept = default;
SerialPattern &SerialPattern::operator=(SerialPattern &&) noexcept = default;

std::optional<SerialPattern> SerialPattern::parse(std::string_view text)
{
    const bool isExpression = text.size() > 2 && text.front() == '/' && text.back() == '/';
    if (!isExpression)
        return SerialPattern(wordKey(text), nullptr);
    const std::string_view inner = text.substr(1, text.size() - 2);
    try {
        auto expression = std::make_unique<Expression>();
        expression->regex.assign(inner.begin(), inner.end(), std::regex::ECMAScript | std::regex::icase);
        return SerialPattern({}, std::move(expression));
    } catch (const std::regex_error &) {
        return std::nullopt;
    }
}

bool SerialPattern::matches(std::string_view serial) const
{
    if (!expression_)
        return wordKey(serial) == key_;
    constexpr std::size_t longest = 128; // beyond any serial number; bounds the expression's recursion
    const std::string_view text = trimmed(serial).substr(0, longest);
    try {
        return std::regex_match(text.begin(), text.end(), expression_->regex);
    } catch (const std::regex_error &) {
        return false;
    }
}

} // namespace homeward
