// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/asset.h"
#include "core/store/directive/dues.h"
#include "core/store/query/filter.h"

#include <span>
#include <vector>

namespace homeward::store {

/// What a reading needs of its ledger.
struct ReadFrom {
    sqlite::Connection &connection;
    Tables tables;
    const Lookups &lookups;
    TimeZone zone;
    LeafPredicate &predicate;
    const Dues *dues; ///< null unless needsDues()
};

bool needsDues(const AssetQuery &query);
bool needsDues(std::span<const Column> columns);

/// The ordered ids of a query.
Result<std::vector<AssetId>> selectIds(const ReadFrom &from, const AssetQuery &query);

} // namespace homeward::store
