// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/asset.h"
#include "core/store/query/filter.h"

#include <vector>

namespace homeward::store {

/// What a reading needs of its ledger.
struct ReadFrom {
    sqlite::Connection &connection;
    Tables tables;
    const Lookups &lookups;
    TimeZone zone;
    LeafPredicate &predicate;
};

/// The ordered ids of a query.
Result<std::vector<AssetId>> selectIds(const ReadFrom &from, const AssetQuery &query);

} // namespace homeward::store
