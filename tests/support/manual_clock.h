// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/date.h"

namespace homeward::test {

/// A clock that stands still until it is told to move.
class ManualClock final : public Clock {
public:
    explicit ManualClock(std::string_view day = "2026-09-07")
        : now_(Moment{*parseDay(day)} + std::chrono::hours{8})
    {
    }
    Moment now() const override { return now_; }
    void advance(std::chrono::microseconds step) { now_ += step; }
    void set(Moment moment) { now_ = moment; }

private:
    Moment now_;
};

} // namespace homeward::test
