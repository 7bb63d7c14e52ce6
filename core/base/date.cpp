// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include "core/text/messages_base.h"

#include <date/tz.h>
#include <fmt/format.h>

#include <charconv>

namespace homeward {
namespace {

const date::time_zone *zoneOf(const void *zone)
{
    return static_cast<const date::time_zone *>(zone);
}

template <class Integer>
bool parseDigits(std::string_view text, Integer &value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && text.front() != '-';
}

} // namespace

std::string toIso(Day day)
{
    const std::chrono::year_month_day ymd{day};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                       static_cast<unsigned>(ymd.day()));
}

std::string toRfc3339(Moment moment)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(moment);
    const auto day = std::chrono::floor<std::chrono::days>(seconds);
    const std::chrono::hh_mm_ss time{seconds - day};
    return fmt::format("{}T{:02}:{:02}:{:02}Z", toIso(day), time.hours().count(), time.minutes().count(),
                       time.seconds().count());
}

Result<Day> parseDay(std::string_view text)
{
    const Error bad{ErrorCode::InvalidInput, BaseMsg::BadDate, {std::string(text)}};
    int year = 0;
    unsigned month = 0;
    unsigned dayOfMonth = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return bad;
    if (!parseDigits(text.substr(0, 4), year) || !parseDigits(text.substr(5, 2), month)
        || !parseDigits(text.substr(8, 2), dayOfMonth))
        return bad;
    const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{month},
                                          std::chrono::day{dayOfMonth}};
    if (!ymd.ok() || year < 1900)
        return bad;
    return Day{ymd};
}

Result<TimeZone> TimeZone::find(std::string_view name)
{
    try {
        return TimeZone{date::locate_zone(name)};
    } catch (const std::exception &) {
        return Error{ErrorCode::InvalidInput, BaseMsg::BadTimeZone, {std::string(name)}};
    }
}

TimeZone TimeZone::local()
{
    try {
        return TimeZone{date::current_zone()};
    } catch (const std::exception &) {
        return utc();
    }
}

TimeZone TimeZone::utc()
{
    return TimeZone{nullptr};
}

std::string TimeZone::name() const
{
    return zone_ == nullptr ? "Etc/UTC" : zoneOf(zone_)->name();
}

Day TimeZone::dayOf(Moment moment) const
{
    if (zone_ == nullptr)
        return std::chrono::floor<std::chrono::days>(moment);
    const auto local = zoneOf(zone_)->to_local(moment);
    return Day{std::chrono::floor<std::chrono::days>(local.time_since_epoch())};
}

Moment TimeZone::endOf(Day day) const
{
    const Day next = day + std::chrono::days{1};
    if (zone_ == nullptr)
        return Moment{next};
    const date::local_time<std::chrono::microseconds> local{next.time_since_epoch()};
    return Moment{zoneOf(zone_)->to_sys(local, date::choose::earliest).time_since_epoch()};
}

std::string TimeZone::toText(Moment moment) const
{
    const auto local =
        zone_ == nullptr
            ? std::chrono::floor<std::chrono::minutes>(moment.time_since_epoch())
            : std::chrono::floor<std::chrono::minutes>(zoneOf(zone_)->to_local(moment).time_since_epoch());
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::hh_mm_ss time{local - day};
    return fmt::format("{} {:02}:{:02}", toIso(Day{day}), time.hours().count(), time.minutes().count());
}

} // namespace homeward
