// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/reckoning/reckoner.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// Month: the figures at each month's close, from the month in which the directive was received.
enum class GroupBy { Unit, Category, Brand, Month };

struct Group {
    std::string name; ///< a unit's path, a category's or brand's name, "2026-09"; empty: none, or not known
    std::uint32_t unit = 0; ///< GroupBy::Unit
    Figures figures; ///< of a unit: with its sub-units
    bool operator==(const Group &) const = default;
};

/// Every group in which something counts, by name (units: in the order of their paths, each followed by its
/// sub-units). Not for GroupBy::Month, which needs several days.
std::vector<Group> groupsOf(const Reckoner &reckoner, const Reckoning &reckoning, GroupBy by);

/// The last days of the months from `received`, and `day` itself.
std::vector<Day> monthCloses(Day received, Day day);

std::string_view toText(GroupBy by); ///< "unit", "category", "brand", "month"
std::optional<GroupBy> parseGroupBy(std::string_view text);

} // namespace homeward
