// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/asset.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace homeward::ui {

/// How one order of rows becomes another, in steps that a view can follow. Row numbers hold at the moment when their
/// step is done, after all the steps before it: removals first, then moves, then insertions.
struct RowChanges {
    struct Removal {
        std::size_t first = 0;
        std::size_t count = 0;
        bool operator==(const Removal &) const = default;
    };
    /// The row `from` comes to stand before the row that is at `before` now.
    struct Move {
        std::size_t from = 0;
        std::size_t before = 0;
        bool operator==(const Move &) const = default;
    };
    struct Insertion {
        std::size_t first = 0;
        std::vector<AssetId> ids;
        bool operator==(const Insertion &) const = default;
    };
    std::vector<Removal> removals;
    std::vector<Move> moves;
    std::vector<Insertion> insertions;
    bool operator==(const RowChanges &) const = default;
};

/// Nothing if more than `limit` steps were needed: then a reset is cheaper. Each id stands at most once in each order.
std::optional<RowChanges> changesBetween(std::span<const AssetId> before, std::span<const AssetId> after,
                                         std::size_t limit);

/// A row of ids after such a step.
void carryOut(const RowChanges::Removal &removal, std::vector<AssetId> &ids);
void carryOut(const RowChanges::Move &move, std::vector<AssetId> &ids);
void carryOut(const RowChanges::Insertion &insertion, std::vector<AssetId> &ids);

} // namespace homeward::ui
