// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/query.h"
#include "core/store/directive/dues.h"
#include "core/store/query/cells.h"
#include "core/store/query/lookups.h"

#include <memory>
#include <string>
#include <vector>

namespace homeward::store {

/// The predicate homeward_holds(index, cell) of one connection: whether the condition with that index, of the filter
/// that was armed last, holds for the cell.
class LeafPredicate {
public:
    static Result<LeafPredicate> install(sqlite::Connection &connection);
    void arm(const std::vector<Where> &leaves, TimeZone zone, const Dues *dues);

private:
    struct Slot;
    std::shared_ptr<Slot> slot_; // shared with the function that SQLite owns
};

/// A query's conditions as SQL over the alias `a`, made of literals and bound values alone. Conditions on models,
/// units and holders are settled beforehand, in memory, and become sets of ids; those on an asset's own cells are asked
/// of the cell's text, or of its asset's id for cells that no table holds, through the predicate homeward_holds. All mean what WhereFilter means.
class Filter {
public:
    static Filter of(const AssetQuery &query, const Lookups &lookups);

    /// "a.ended = 0 AND ..."
    const std::string &sql() const { return sql_; }
    /// To be called before the statement is stepped; the filter must live as long as it runs.
    void bind(sqlite::Query &query, LeafPredicate &predicate, TimeZone zone, const Dues *dues) const;

private:
    void add(const Where &where, const Lookups &lookups);
    void addGroup(const Where &where, const Lookups &lookups);
    void addSearch(const std::string &search, const Lookups &lookups);
    void addIds(Home home, const std::vector<std::int64_t> &ids, std::size_t all);
    void addBound(std::string value);

    std::string sql_;
    std::vector<std::string> bound_;
    std::vector<Where> leaves_;
};

} // namespace homeward::store
