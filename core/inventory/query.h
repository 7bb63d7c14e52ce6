// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/inventory/where.h"

#include <optional>
#include <string>

namespace homeward {

/// Which assets, in which order. Ties are broken by row id, so the order is total.
struct AssetQuery {
    std::optional<Where> where;
    std::string search; ///< words that must all stand in some text column (normalised key)
    Column sortBy = Column::Tag;
    bool descending = false;
    bool includeEnded = false; ///< also retired, lost, transferred and merged entries
    std::optional<Day> asOf; ///< the ledger at that day's close
    bool operator==(const AssetQuery &) const = default;
};

} // namespace homeward
