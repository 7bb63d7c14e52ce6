// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record/record.h"
#include "core/store/sqlite/connection.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace homeward::store {

/// A kind's table as the projection of its history: loads and stores records with the columns that are derived from
/// them. The only place that writes those columns. Kept with its connection.
class RecordTable {
public:
    /// Another table name (a literal) serves tables of the same shape that hold a past state; those have no sets.
    RecordTable(sqlite::Connection &connection, SubjectKind kind);
    RecordTable(sqlite::Connection &connection, SubjectKind kind, std::string_view table);

    Result<std::optional<Record>> load(std::int64_t id);
    /// A new row with the next free id.
    Result<std::int64_t> insert(const Record &record);
    Result<void> insert(std::int64_t id, const Record &record);
    /// Only the columns that differ are written.
    Result<void> update(std::int64_t id, const Record &before, const Record &after);
    /// Whether the row's derived columns hold these contents (in the order of derivedColumns()).
    Result<bool> hasDerived(std::int64_t id, const std::vector<Value> &expected);

private:
    Result<void> insertRow(std::optional<std::int64_t> id, const Record &record);
    Result<void> loadSet(std::int64_t id, Record &record);
    Result<void> writeSet(std::int64_t id, const Record &before, const Record &after);

    sqlite::Connection *connection_;
    SubjectKind kind_;
    std::string table_;
    bool hasSet_;
    std::string selectSql_;
    std::string insertSql_;
    std::unordered_map<std::uint64_t, std::string> updateSql_;
};

} // namespace homeward::store
