// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/query.h"
#include "ui/inventory/table/asset_cells.h"
#include "ui/inventory/table/row_changes.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace homeward::ui {

/// An order of assets that nobody changes any more; shared, because the reader's thread compares it while the window
/// shows it.
using AssetOrder = std::shared_ptr<const std::vector<AssetId>>;

/// Where the table's rows come from. Belongs to the GUI thread and returns at once; answers come later, by the event
/// loop, perhaps never.
class AssetSource {
public:
    struct Order {
        AssetOrder ids;
        std::optional<RowChanges> changes; ///< from the order that was given along; nothing: too many, or none given
    };
    /// A run of rows.
    struct Rows {
        int first = 0;
        int last = 0;
        bool operator==(const Rows &) const = default;
    };
    using OrderTaker = std::function<void(Result<Order>)>;
    using CellsTaker = std::function<void(Result<std::vector<AssetCells>>)>;
    using RowsTaker = std::function<void(std::vector<Rows>)>;

    virtual ~AssetSource() = default;

    /// The newest question counts; the one before is dropped or cut short. With `before` the answer says how that order
    /// becomes the new one.
    virtual void select(const AssetQuery &query, AssetOrder before, OrderTaker done) = 0;
    /// The rows of these assets; those that do not exist are left out.
    virtual void cells(std::vector<AssetId> ids, CellsTaker done) = 0;
    /// Where these assets stand in the order, as runs of rows.
    virtual void locate(AssetOrder order, std::vector<AssetId> ids, RowsTaker done) = 0;
};

/// As locate() does it.
std::vector<AssetSource::Rows> runsOf(const std::vector<AssetId> &order, std::vector<AssetId> ids);

} // namespace homeward::ui
