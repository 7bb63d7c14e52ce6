// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/attribution.h"
#include "core/brands/origin.h"
#include "core/inventory/asset.h"
#include "core/inventory/columns.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// One row of the inventory for tables and exports: a cell's text per column, machine form (ISO dates, decimal
/// point, words of cli.md).
struct AssetRow {
    AssetId id;
    Origin origin = Origin::Undetermined;
    std::vector<std::string> cells; ///< by Column
    const std::string &at(Column column) const { return cells[static_cast<std::size_t>(column)]; }
};

/// A row while it is being streamed: the cells that were asked for, in the order asked, with the same text as AssetRow's.
/// Always valid UTF-8 (bytes of a device that are none stand as U+FFFD). Views live until the visitor returns.
struct RowView {
    AssetId id;
    std::size_t index = 0; ///< place in the query's order, from 0
    std::size_t all = 0; ///< rows of the query
    std::span<const std::string_view> cells;
};
/// false stops.
using RowVisitor = std::function<bool(const RowView &row)>;

struct UnitRow {
    UnitId id;
    std::string path;
    std::int64_t assets = 0;
};

struct HolderRow {
    HolderId id;
    std::string name;
    std::string employeeNumber;
    std::string unit;
    bool left = false;
};

/// What an action would change or has changed in how models are attributed.
struct AttributionChange {
    ModelId model;
    std::string words; ///< manufacturer and product, for people
    std::int64_t assets = 0;
    Attribution before;
    Attribution after;
};

} // namespace homeward
