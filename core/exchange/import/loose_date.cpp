// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/loose_date.h"

#include "core/text/utf8.h"

#include <array>
#include <chrono>

namespace homeward {
namespace {

/// The numbers of a date and what stands between them.
struct Parts {
    std::array<int, 3> numbers{};
    std::array<std::size_t, 3> widths{};
    std::size_t count = 0;
    char separator = 0; ///< 0: 年月日
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What follows the day: nothing, or a time, or a weekday's word.
bool isRest(std::string_view rest)
{
    return rest.empty() || rest.front() == ' ' || rest.front() == 'T' || rest.front() == 't';
}

/// Takes what separates two numbers off the front; 0 for 年, 月 and 日, '?' for anything else.
char takeSeparator(std::string_view &text)
{
    for (const std::string_view word : {"年", "月", "日", "号"}) {
        if (!text.starts_with(word))
            continue;
        text.remove_prefix(word.size());
        return 0;
    }
    const char c = text.front();
    text.remove_prefix(1);
    return c == '-' || c == '/' || c == '.' ? c : '?';
}

std::optional<Parts> split(std::string_view text)
{
    Parts parts;
    for (bool first = true; !text.empty() && parts.count < 3; first = false) {
        std::size_t width = 0;
        int number = 0;
        while (width < text.size() && isDigit(text[width]) && width < 9)
            number = number * 10 + (text[width++] - '0');
        if (width == 0 || width > 8)
            return std::nullopt;
        parts.numbers[parts.count] = number;
        parts.widths[parts.count++] = width;
        text.remove_prefix(width);
        if (text.empty() || (parts.count > 1 && isRest(text)))
            break;
        const char separator = takeSeparator(text);
        if (separator == '?' || (!first && separator != parts.separator && parts.count < 3))
            return std::nullopt;
        if (parts.count < 3 || separator == 0)
            parts.separator = first ? separator : parts.separator;
        else
            return std::nullopt;
    }
    if (!isRest(text))
        return std::nullopt;
    return parts;
}

std::optional<Day> dayOf(int year, int month, int day)
{
    if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const auto date = std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)}
                      / std::chrono::day{static_cast<unsigned>(day)};
    return date.ok() ? std::optional<Day>(std::chrono::sys_days{date}) : std::nullopt;
}

bool yearIsLast(const Parts &parts)
{
    return parts.count == 3 && parts.separator != 0 && parts.widths[0] <= 2 && parts.widths[2] == 4;
}

} // namespace

std::string_view toText(DateOrder order)
{
    return order == DateOrder::DayFirst ? "day-first" : "month-first";
}

std::optional<DateOrder> parseDateOrder(std::string_view text)
{
    if (text == toText(DateOrder::DayFirst))
        return DateOrder::DayFirst;
    if (text == toText(DateOrder::MonthFirst))
        return DateOrder::MonthFirst;
    return std::nullopt;
}

std::optional<Day> parseLooseDay(std::string_view text, std::optional<DateOrder> order)
{
    const auto parts = split(trimmed(text));
    if (!parts)
        return std::nullopt;
    const auto &[a, b, c] = parts->numbers;
    if (parts->count == 1)
        return parts->widths[0] == 8 ? dayOf(a / 10000, a / 100 % 100, a % 100) : std::nullopt;
    if (parts->widths[0] == 4)
        return dayOf(a, b, parts->count == 3 ? c : 1);
    if (!yearIsLast(*parts))
        return std::nullopt;
    if (a > 12)
        return dayOf(c, b, a);
    if (b > 12)
        return dayOf(c, a, b);
    if (a != b && !order)
        return std::nullopt;
    return order == DateOrder::MonthFirst ? dayOf(c, a, b) : dayOf(c, b, a);
}

void DateEvidence::look(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return;
    if (!any_)
        sample_ = text;
    any_ = true;
    const auto parts = split(text);
    if (!parts || !yearIsLast(*parts))
        return;
    if (parts->numbers[0] > 12) {
        ++dayFirst_;
    } else if (parts->numbers[1] > 12) {
        ++monthFirst_;
    } else if (parts->numbers[0] != parts->numbers[1]) {
        if (unclear_++ == 0)
            sample_ = text;
    }
}

std::optional<DateOrder> DateEvidence::order() const
{
    if (dayFirst_ == 0 && monthFirst_ == 0)
        return std::nullopt;
    return dayFirst_ >= monthFirst_ ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace homeward
