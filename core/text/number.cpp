// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number.h"

#include <charconv>

namespace homeward {
namespace {

std::string_view withoutDigits(std::string_view text)
{
    while (!text.empty() && text.front() >= '0' && text.front() <= '9')
        text.remove_prefix(1);
    return text;
}

} // namespace

bool isPlainNumber(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    const std::string_view rest = withoutDigits(text);
    if (rest.size() == text.size())
        return false;
    if (rest.empty())
        return true;
    const std::string_view fraction = rest.substr(1);
    return rest.front() == '.' && !fraction.empty() && withoutDigits(fraction).empty();
}

std::optional<double> parseNumber(std::string_view text)
{
    if (!isPlainNumber(text))
        return std::nullopt;
    if (text.front() == '+')
        text.remove_prefix(1);
    double value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc{})
        return std::nullopt;
    return value;
}

} // namespace homeward
