// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/origin.h"
#include "core/inventory/columns.h"
#include "core/store/query/packed_texts.h"
#include "core/store/sqlite/connection.h"

#include <map>
#include <optional>
#include <vector>

namespace homeward::store {

/// Which table a column's cells come from. Dues: none, they are derived by asset (Dues).
enum class Home { Asset, Model, Unit, Holder, Dues };
Home homeOf(Column column);

/// Place of a column among the cells that a model fills.
std::optional<std::size_t> modelCellOf(Column column);
inline constexpr std::size_t modelCellCount = 10;

/// The names of the tables to read from: the present ones, or those that hold a past state.
struct Tables {
    std::string_view asset = "asset";
    std::string_view model = "model";
    std::string_view unit = "unit";
    std::string_view holder = "holder";
    bool operator==(const Tables &) const = default;
};

/// What assets share, in memory: the cells that come from models, units and holders (thousands, where assets are a
/// million), by row id, and their order. Origins are derived here, against the home setting.
class Lookups {
public:
    static Result<Lookups> load(sqlite::Connection &connection, const Tables &tables, const HomeSetting &home);

    /// The cell of a column whose home is Model, Unit or Holder; empty for an id that there is not.
    std::string_view cell(Column column, std::int64_t id) const;
    /// The same by place; views live as long as this.
    std::string_view modelCell(std::int64_t id, std::size_t cell) const
    {
        return modelCells_[static_cast<std::size_t>(id) * modelCellCount + cell];
    }
    std::string_view unit(std::int64_t id) const { return units_.names[static_cast<std::size_t>(id)]; }
    std::string_view holder(std::int64_t id) const { return holders_.names[static_cast<std::size_t>(id)]; }
    Origin origin(std::int64_t model) const;
    /// Place of each id in the order of a column: equal cells have equal ranks.
    const std::vector<std::uint32_t> &ranks(Column column) const;
    /// The normalised text in which search looks.
    std::string_view search(Home home, std::int64_t id) const;
    /// One more than the largest id.
    std::size_t size(Home home) const;

private:
    /// Units or people.
    struct Named {
        PackedTexts names;
        PackedTexts searches;
    };
    Result<void> loadModels(sqlite::Connection &connection, std::string_view table, const HomeSetting &home);
    static Result<void> loadNamed(sqlite::Query query, Named &all);

    PackedTexts modelCells_; ///< modelCellCount for each
    PackedTexts modelSearches_;
    std::vector<Origin> origins_; ///< of models
    Named units_;
    Named holders_;
    mutable std::map<Column, std::vector<std::uint32_t>> ranks_; // made when first asked for; one thread
};

} // namespace homeward::store
