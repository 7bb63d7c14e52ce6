// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/connection.h"

#include "core/store/sqlite/error.h"
#include "core/text/messages_base.h"
#include "core/text/messages_store.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace homeward::sqlite {
namespace {

int flagsOf(Connection::Mode mode)
{
    constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
    switch (mode) {
    case Connection::Mode::ReadOnly:
    case Connection::Mode::Immutable:
        return common | SQLITE_OPEN_READONLY;
    case Connection::Mode::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    }
    return common;
}

/// Every byte that has a meaning in a URI is escaped, so that any file name is one.
std::string uriOf(const std::filesystem::path &path, bool immutable)
{
    std::string uri = "file:";
    for (const char c : path.string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/'
                           || c == '.' || c == '-' || c == '_';
        if (plain)
            uri += c;
        else
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return immutable ? uri + "?immutable=1" : uri;
}

/// Nobody reads them, and each allocation would take a lock that all threads share.
void useNoMemoryStatistics()
{
    [[maybe_unused]] static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

constexpr const char *commonPragmas = "PRAGMA foreign_keys = ON;"
                                      "PRAGMA trusted_schema = OFF;"
                                      "PRAGMA synchronous = FULL;"
                                      "PRAGMA cell_size_check = ON;"
                                      "PRAGMA temp_store = MEMORY;"
                                      "PRAGMA cache_size = -32768;";

} // namespace

void Connection::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Connection::Connection(std::unique_ptr<sqlite3, Closer> handle)
    : handle_(std::move(handle))
{
}

Result<Connection> Connection::open(const std::filesystem::path &path, Mode mode)
{
    useNoMemoryStatistics();
    sqlite3 *raw = nullptr;
    const std::string uri = uriOf(path, mode == Mode::Immutable);
    const int code = sqlite3_open_v2(uri.c_str(), &raw, flagsOf(mode), nullptr);
    Connection connection{std::unique_ptr<sqlite3, Closer>(raw)};
    if (code != SQLITE_OK)
        return errorOf(raw == nullptr ? SQLITE_NOMEM : sqlite3_extended_errcode(raw), path.string(), nullptr);
    if (const auto configured = connection.configure(); !configured)
        return fail(configured);
    return connection;
}

Result<void> Connection::configure()
{
    sqlite3_busy_timeout(handle_.get(), 5000);
    sqlite3_db_config(handle_.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return execute(commonPragmas);
}

/// What is written behind has reached the database; its first failure.
Result<void> Connection::settle() const
{
    return behind_ == nullptr ? Result<void>() : behind_->settle();
}

Result<Connection::Kept *> Connection::keptFor(std::string_view sql)
{
    if (const auto found = cache_.find(sql); found != cache_.end())
        return found->second.get();
    if (const auto settled = settle(); !settled)
        return fail(settled);
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v3(handle_.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK)
        return errorOf(handle_.get(), code);
    auto kept = std::make_unique<Kept>();
    kept->statement.reset(raw);
    return cache_.emplace(std::string(sql), std::move(kept)).first->second.get();
}

Query Connection::query(std::string_view sql)
{
    if (const auto settled = settle(); !settled)
        return {nullptr, nullptr, nullptr, settled.error()};
    const auto kept = keptFor(sql);
    if (!kept)
        return {nullptr, nullptr, nullptr, kept.error()};
    if ((*kept)->inUse)
        return queryOnce(sql);
    (*kept)->inUse = true;
    return {(*kept)->statement.get(), nullptr, &(*kept)->inUse, std::nullopt};
}

Write Connection::later(std::string_view sql)
{
    if (behind_ != nullptr)
        if (const auto kept = keptFor(sql); kept && !(*kept)->inUse)
            return {*behind_, (*kept)->statement.get()};
    return Write(query(sql));
}

Query Connection::queryOnce(std::string_view sql)
{
    if (const auto settled = settle(); !settled)
        return {nullptr, nullptr, nullptr, settled.error()};
    sqlite3_stmt *raw = nullptr;
    const int code =
        sqlite3_prepare_v3(handle_.get(), sql.data(), static_cast<int>(sql.size()), 0, &raw, nullptr);
    if (code != SQLITE_OK)
        return {nullptr, nullptr, nullptr, errorOf(handle_.get(), code)};
    StatementHandle owned(raw);
    return {raw, std::move(owned), nullptr, std::nullopt};
}

Result<void> Connection::execute(const std::string &sql)
{
    if (const auto settled = settle(); !settled)
        return settled;
    const int code = sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return errorOf(handle_.get(), code);
    return {};
}

Result<std::int64_t> Connection::integer(std::string_view sql)
{
    Query asked = query(sql);
    const auto row = asked.step();
    if (!row)
        return fail(row);
    return *row ? asked.integer(0) : 0;
}

std::int64_t Connection::lastInsertId() const
{
    static_cast<void>(settle()); // a failure is told by what comes next
    return sqlite3_last_insert_rowid(handle_.get());
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(handle_.get()) == 0;
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(handle_.get(), "main") == 1;
}

bool Connection::hasMoved()
{
    int moved = 0;
    sqlite3_file_control(handle_.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

std::string Connection::path() const
{
    const char *path = sqlite3_db_filename(handle_.get(), "main");
    return path == nullptr ? std::string() : path;
}

void Connection::interrupt()
{
    sqlite3_interrupt(handle_.get());
}

Result<void> createPrivateFile(const std::filesystem::path &path)
{
    const int descriptor = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0 && errno == EEXIST)
        return Error{ErrorCode::Conflict, StoreMsg::FileExists, {path.string()}, errno};
    if (descriptor < 0)
        return Error{errno == EACCES || errno == EROFS ? ErrorCode::PermissionDenied : ErrorCode::Io,
                     BaseMsg::FileNotWritable,
                     {path.string(), std::generic_category().message(errno)},
                     errno};
    ::close(descriptor);
    return {};
}

Result<void> Connection::copyTo(const std::filesystem::path &path)
{
    if (const auto made = createPrivateFile(path); !made)
        return fail(made);
    auto copied = fillCopy(path);
    std::error_code ignored;
    if (!copied)
        std::filesystem::remove(path, ignored);
    return copied;
}

Result<void> Connection::fillCopy(const std::filesystem::path &path)
{
    auto target = open(path, Mode::ReadWrite);
    if (!target)
        return fail(target);
    sqlite3 *to = target->handle_.get();
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", handle_.get(), "main");
    if (backup == nullptr)
        return errorOf(to, sqlite3_errcode(to));
    int code = SQLITE_OK;
    do {
        code = sqlite3_backup_step(backup, -1);
    } while (code == SQLITE_OK);
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return errorOf(finished != SQLITE_OK ? finished : code, path.string(), nullptr);
    return {};
}

void Connection::forgetStatements()
{
    std::erase_if(cache_, [](const auto &entry) { return !entry.second->inUse; });
}

} // namespace homeward::sqlite
