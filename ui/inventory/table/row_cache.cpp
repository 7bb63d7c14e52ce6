// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/table/row_cache.h"

#include <algorithm>

namespace homeward::ui {

RowCache::RowCache(std::size_t capacity)
    : capacity_(capacity)
{
    rows_.reserve(capacity + 1);
}

const AssetCells *RowCache::find(AssetId id) const
{
    const auto found = rows_.find(id.value);
    if (found == rows_.end())
        return nullptr;
    found->second.lookedAt = ++clock_;
    return &found->second.cells;
}

void RowCache::put(AssetCells cells)
{
    const std::int64_t id = cells.id.value;
    rows_.insert_or_assign(id, Entry{std::move(cells), ++clock_});
    if (rows_.size() > capacity_)
        evict();
}

void RowCache::keepOnly(const std::function<bool(AssetId)> &wanted)
{
    std::erase_if(rows_, [&](const auto &entry) { return !wanted(AssetId{entry.first}); });
}

void RowCache::evict()
{
    std::vector<std::uint64_t> times;
    times.reserve(rows_.size());
    for (const auto &[id, entry] : rows_)
        times.push_back(entry.lookedAt);
    const auto quarter = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 4);
    std::nth_element(times.begin(), quarter, times.end());
    std::erase_if(rows_, [limit = *quarter](const auto &entry) { return entry.second.lookedAt < limit; });
}

} // namespace homeward::ui
