// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/query.h"

#include "core/store/sqlite/error.h"

#include <sqlite3.h>

#include <utility>

namespace homeward::sqlite {

void StatementFinalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Query::Query(sqlite3_stmt *statement, StatementHandle owned, bool *inUse, std::optional<Error> failure)
    : statement_(statement)
    , owned_(std::move(owned))
    , inUse_(inUse)
    , failure_(std::move(failure))
{
}

Query::Query(Query &&other) noexcept
    : statement_(std::exchange(other.statement_, nullptr))
    , owned_(std::move(other.owned_))
    , inUse_(std::exchange(other.inUse_, nullptr))
    , failure_(std::move(other.failure_))
{
}

Query::~Query()
{
    if (statement_ == nullptr)
        return;
    reset();
    if (inUse_ != nullptr)
        *inUse_ = false;
}

void Query::keep(int code)
{
    if (code != SQLITE_OK && !failure_)
        failure_ = errorOf(sqlite3_db_handle(statement_), code);
}

Query &Query::bind(int index, std::int64_t value)
{
    if (statement_ != nullptr)
        keep(sqlite3_bind_int64(statement_, index, value));
    return *this;
}

Query &Query::bind(int index, double value)
{
    if (statement_ != nullptr)
        keep(sqlite3_bind_double(statement_, index, value));
    return *this;
}

Query &Query::bind(int index, std::string_view text)
{
    // A null pointer would bind NULL, and an empty view may hold one.
    const char *data = text.data() == nullptr ? "" : text.data();
    if (statement_ != nullptr)
        keep(sqlite3_bind_text64(statement_, index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Query &Query::bind(int index, ByteView bytes)
{
    const void *data = bytes.data() == nullptr ? static_cast<const void *>("") : bytes.data();
    if (statement_ != nullptr)
        keep(sqlite3_bind_blob64(statement_, index, data, bytes.size(), SQLITE_STATIC));
    return *this;
}

Query &Query::bindNull(int index)
{
    if (statement_ != nullptr)
        keep(sqlite3_bind_null(statement_, index));
    return *this;
}

Result<bool> Query::step()
{
    if (failure_)
        return *failure_;
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    keep(code);
    return *failure_;
}

Result<void> Query::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return fail(row);
        if (!*row) {
            sqlite3_reset(statement_);
            return {};
        }
    }
}

void Query::reset()
{
    if (statement_ == nullptr)
        return;
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(statement_, column);
}

double Query::real(int column) const
{
    return sqlite3_column_double(statement_, column);
}

std::string_view Query::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement_, column));
    return text == nullptr ? std::string_view()
                           : std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)));
}

ByteView Query::bytes(int column) const
{
    const auto *data = static_cast<const std::uint8_t *>(sqlite3_column_blob(statement_, column));
    return data == nullptr ? ByteView()
                           : ByteView(data, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)));
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

} // namespace homeward::sqlite
