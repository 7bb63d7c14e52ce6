// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/spreadsheet_value.h"

#include "core/base/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace homeward {
namespace {

constexpr double exactBelow = 1e15;
constexpr double secondsADay = 86400;

/// The format without quoted words, escaped characters and brackets.
std::string bareFormat(std::string_view code)
{
    std::string bare;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char c = code[at];
        if (c == '"' || c == '[') {
            const std::size_t close = code.find(c == '"' ? '"' : ']', at + 1);
            if (close == std::string_view::npos)
                break;
            at = close;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else {
            bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        }
    }
    return bare;
}

} // namespace

std::string numberText(double value)
{
    if (std::isfinite(value) && std::abs(value) < exactBelow && value == std::trunc(value))
        return std::to_string(static_cast<std::int64_t>(value));
    if (std::abs(value) >= exactBelow)
        return fmt::format("{:.14E}", value);
    return fmt::format("{:.15g}", value);
}

std::optional<std::string> dateText(double serial, bool from1904)
{
    constexpr double last = 2958466; // 9999-12-31 and a day
    if (!(serial >= 1 || (from1904 && serial >= 0)) || serial >= last)
        return std::nullopt;
    double whole = std::floor(serial);
    auto seconds = static_cast<int>(std::lround((serial - whole) * secondsADay));
    if (seconds == static_cast<int>(secondsADay)) {
        whole += 1;
        seconds = 0;
    }
    using namespace std::chrono;
    // The calendar of 1900 has a 29 February that never was; days after it are one too many.
    const sys_days epoch = from1904     ? sys_days{year{1904} / 1 / 1}
                           : whole < 60 ? sys_days{year{1899} / 12 / 31}
                                        : sys_days{year{1899} / 12 / 30};
    const Day day = epoch + days{static_cast<int>(whole)};
    if (seconds == 0)
        return toIso(day);
    return fmt::format("{}T{:02}:{:02}:{:02}", toIso(day), seconds / 3600, seconds / 60 % 60, seconds % 60);
}

bool isDateFormat(std::string_view code)
{
    const std::string bare = bareFormat(code);
    if (bare.find("general") != std::string::npos)
        return false;
    return bare.find_first_of("yd") != std::string::npos;
}

bool isBuiltInDateFormat(int number)
{
    constexpr std::array days = {14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58};
    return std::find(days.begin(), days.end(), number) != days.end();
}

} // namespace homeward
