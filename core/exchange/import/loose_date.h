// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/text/messages.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace homeward {

/// Which of the first two numbers of a date without a leading year is the day.
enum class DateOrder { DayFirst, MonthFirst };
std::string_view toText(DateOrder order); ///< "day-first", "month-first"
std::optional<DateOrder> parseDateOrder(std::string_view text);

/// A day as registers write it: 2019-3-1, 2019/03/01, 2019.3.1, 20190301, 2019年3月1日, 2019年3月 and 2019-03 (their
/// first day), 1/3/2019 in the order given (without one: only where it can be told), a time behind it. Nothing for
/// anything else, and for a day that does not exist.
std::optional<Day> parseLooseDay(std::string_view text, std::optional<DateOrder> order);

/// What the dates of a column look like. Fed with all of them, it tells the order, or that it cannot be told.
class DateEvidence {
public:
    void look(std::string_view text);

    bool any() const { return any_; }
    /// Nothing where no date needs one; both kinds seen: the commoner one.
    std::optional<DateOrder> order() const;
    /// There are dates that need an order, and none of them tells which.
    bool isAmbiguous() const { return unclear_ > 0 && dayFirst_ == 0 && monthFirst_ == 0; }
    const std::string &sample() const { return sample_; } ///< one that needs an order, else the first

private:
    bool any_ = false;
    std::uint64_t unclear_ = 0;
    std::uint64_t dayFirst_ = 0;
    std::uint64_t monthFirst_ = 0;
    std::string sample_;
};

} // namespace homeward
