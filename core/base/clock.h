// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace homeward {

/// A moment in UTC, in microseconds.
using Moment = std::chrono::time_point<std::chrono::system_clock, std::chrono::microseconds>;
/// A calendar day. Which day a moment falls on depends on a TimeZone.
using Day = std::chrono::sys_days;

/// The only door to the time of day, so that tests decide it. now() may be called from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
};

class SystemClock final : public Clock {
public:
    Moment now() const override
    {
        return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
    }
};

} // namespace homeward
