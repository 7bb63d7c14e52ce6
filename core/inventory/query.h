// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/inventory/asset.h"
#include "core/inventory/where.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace homeward {

/// Which assets, in which order. Ties are broken by row id, so the order is total; of equal tags those in use come
/// first, and a descending order by tag is the ascending one turned round.
struct AssetQuery {
    std::optional<Where> where;
    std::string search; ///< words that must all stand in some text column (normalised key)
    Column sortBy = Column::Tag;
    bool descending = false;
    bool includeEnded = false; ///< also retired, lost, transferred and merged entries
    std::optional<Day> asOf; ///< the ledger at that day's close
    /// Of these alone, ascending; null: of all. Shared, because it may be long and queries are copied.
    std::shared_ptr<const std::vector<AssetId>> only;
    bool operator==(const AssetQuery &) const = default;
};

} // namespace homeward
