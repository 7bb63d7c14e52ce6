// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/table/asset_cells.h"

#include <cstdint>
#include <functional>
#include <unordered_map>

namespace homeward::ui {

/// The rows that were read lately, by asset: sorting, inserting and moving rows leave it right. When it is full, the
/// quarter that was looked at longest ago goes.
class RowCache {
public:
    explicit RowCache(std::size_t capacity);

    /// Nothing if it is not there; the pointer lives until the next put(), keepOnly() or clear().
    const AssetCells *find(AssetId id) const;
    bool has(AssetId id) const { return rows_.contains(id.value); }
    void put(AssetCells cells);
    void keepOnly(const std::function<bool(AssetId)> &wanted);
    void clear() { rows_.clear(); }
    std::size_t size() const { return rows_.size(); }

private:
    struct Entry {
        AssetCells cells;
        mutable std::uint64_t lookedAt = 0;
    };
    void evict();

    std::size_t capacity_;
    mutable std::uint64_t clock_ = 0;
    std::unordered_map<std::int64_t, Entry> rows_;
};

} // namespace homeward::ui
