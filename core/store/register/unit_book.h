// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/action/action_writer.h"
#include "core/store/record/record_table.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace homeward::store {

/// The tree of units by path. A cache over the table; a failed action makes it void.
class UnitBook {
public:
    explicit UnitBook(sqlite::Connection &connection)
        : connection_(&connection)
    {
    }
    void forget() { ids_.clear(); }

    /// The row of a path such as "Finance / Audit", made with its parents if it is new; 0 for an empty path. A unit that
    /// was merged into another stands for that one.
    /// InvalidInput for an empty name in it or text that is not UTF-8.
    Result<std::int64_t> ensure(ActionWriter &writer, std::string_view path);
    /// The same without making anything; nothing if ensure() would have to.
    Result<std::optional<std::int64_t>> find(std::string_view path);
    Result<std::string> pathOf(std::int64_t unit);

private:
    Result<std::int64_t> ensureChild(ActionWriter &writer, std::int64_t parent, std::string_view name);
    Result<std::int64_t> findChild(std::int64_t parent, const std::string &key);
    Result<std::int64_t> heirOf(std::int64_t unit);

    sqlite::Connection *connection_;
    std::unordered_map<std::string, std::int64_t> ids_; // by path as it was given
};

/// The people who hold assets. A cache over the table, as UnitBook is.
class HolderBook {
public:
    explicit HolderBook(sqlite::Connection &connection)
        : connection_(&connection)
        , table_(connection, SubjectKind::Holder)
    {
    }
    void forget();

    /// The row of a person by employee number or name, made if nobody has it; 0 for empty text. Conflict if several
    /// have that name.
    Result<std::int64_t> ensure(ActionWriter &writer, std::string_view text);
    /// The same without making anything; nothing if ensure() would have to.
    Result<std::optional<std::int64_t>> find(std::string_view text);
    Result<std::string> nameOf(std::int64_t holder);

private:
    Result<std::int64_t> findRow(const std::string &key, std::string_view name);
    Result<void> loadKeys();
    Result<std::int64_t> insert(const Record &holder);

    sqlite::Connection *connection_;
    RecordTable table_;
    std::unordered_map<std::string, std::int64_t> ids_; // by text as it was given
    // Once many were asked for: every name and number that there is, so that new ones are known without asking.
    std::unordered_set<std::string> keys_;
    std::int64_t lastId_ = -1; // -1: not loaded
    std::size_t asked_ = 0;
};

/// Makes a row that an undone action had made stand again.
Result<void> revive(sqlite::Connection &connection, ActionWriter &writer, SubjectKind kind, std::int64_t id);

} // namespace homeward::store
