// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace homeward {

/// "2026-09-07"
std::string toIso(Day day);
/// "2026-09-07T08:30:00Z", RFC 3339 in UTC, whole seconds.
std::string toRfc3339(Moment moment);
/// Exactly YYYY-MM-DD of a day that exists, years 1900 to 9999; else InvalidInput.
Result<Day> parseDay(std::string_view text);

/// An IANA time zone. Cheap to copy; thread-safe.
class TimeZone {
public:
    /// InvalidInput for a name that the system's zone table lacks.
    static Result<TimeZone> find(std::string_view name);
    /// The machine's own zone, UTC where it cannot be told.
    static TimeZone local();
    static TimeZone utc();

    std::string name() const;
    /// The calendar day of `moment` here.
    Day dayOf(Moment moment) const;
    /// The first moment of the day after `day` here.
    Moment endOf(Day day) const;
    /// "2026-09-07 16:30" here, for people.
    std::string toText(Moment moment) const;

private:
    explicit TimeZone(const void *zone)
        : zone_(zone)
    {
    }
    const void *zone_; // date::time_zone, which lives as long as the program
};

} // namespace homeward
