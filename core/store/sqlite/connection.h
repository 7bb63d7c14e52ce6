// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/function.h"
#include "core/store/sqlite/query.h"
#include "core/store/sqlite/write_behind.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace homeward::sqlite {

/// An empty file for its owner's eyes alone. Conflict if the path exists.
Result<void> createPrivateFile(const std::filesystem::path &path);

/// One connection to a database file, for one thread at a time; interrupt() may be called from any.
/// Opened with the pragmas of a ledger: foreign keys, no trust in the schema, full sync, 5 s of patience.
class Connection {
public:
    /// ReadWrite takes an empty file too. Immutable reads a file on a medium that nobody can write.
    enum class Mode { ReadOnly, ReadWrite, Immutable };
    static Result<Connection> open(const std::filesystem::path &path, Mode mode);

    /// Prepared once and kept, as long as the connection lives: for literals. A second use at the same time gets a
    /// statement of its own.
    Query query(std::string_view sql);
    /// Prepared for this use only: for text that differs from call to call.
    Query queryOnce(std::string_view sql);
    /// A statement without rows, for a literal, that need not be done before this thread goes on.
    Write later(std::string_view sql);
    /// One or several statements without parameters or rows.
    Result<void> execute(const std::string &sql);
    /// A pragma or select that gives one integer.
    Result<std::int64_t> integer(std::string_view sql);

    std::int64_t lastInsertId() const;
    bool inTransaction() const;
    std::string path() const;
    /// Whether the file itself can only be read.
    bool isReadOnly() const;
    /// Whether the file at the path is another one by now, or none: what would be written would go astray.
    bool hasMoved();
    void interrupt();
    /// Makes name(index, value) callable from SQL; again: replaces it. Not while a statement that calls it runs.
    Result<void> setPredicate(const char *name, Predicate predicate);
    /// A copy of the whole database at `path`, which must not exist, by the backup interface: consistent while others
    /// write, 0600. Nothing is left there if it fails.
    Result<void> copyTo(const std::filesystem::path &path);
    /// Drops the kept statements, so that none of them keeps a table busy.
    void forgetStatements();

private:
    friend class WriteBehind;
    struct Closer {
        void operator()(sqlite3 *handle) const;
    };
    struct Kept {
        StatementHandle statement;
        bool inUse = false;
    };
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Cache = std::unordered_map<std::string, std::unique_ptr<Kept>, TextHash, std::equal_to<>>;

    explicit Connection(std::unique_ptr<sqlite3, Closer> handle);
    Result<void> configure();
    Result<void> settle() const;
    Result<Kept *> keptFor(std::string_view sql);
    Result<void> fillCopy(const std::filesystem::path &path);

    std::unique_ptr<sqlite3, Closer> handle_;
    Cache cache_; // after handle_: statements go before their connection
    WriteBehind *behind_ = nullptr;
};

} // namespace homeward::sqlite
