// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/function.h"

#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/error.h"

#include <sqlite3.h>

namespace homeward::sqlite {
namespace {

void call(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *predicate = static_cast<const Predicate *>(sqlite3_user_data(context));
    try {
        const bool holds = (*predicate)(sqlite3_value_int64(values[0]), FunctionValue(values[1]));
        sqlite3_result_int(context, holds ? 1 : 0);
    } catch (const std::exception &) { // memory, in the end; nothing may be thrown through SQLite
        sqlite3_result_error_nomem(context);
    }
}

void destroy(void *predicate)
{
    delete static_cast<Predicate *>(predicate);
}

} // namespace

bool FunctionValue::isNull() const
{
    return sqlite3_value_type(value_) == SQLITE_NULL;
}

std::int64_t FunctionValue::integer() const
{
    return sqlite3_value_int64(value_);
}

std::string_view FunctionValue::text() const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value_));
    return text == nullptr ? std::string_view()
                           : std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value_)));
}

std::string_view FunctionValue::bytes() const
{
    const auto *data = static_cast<const char *>(sqlite3_value_blob(value_));
    return data == nullptr ? std::string_view()
                           : std::string_view(data, static_cast<std::size_t>(sqlite3_value_bytes(value_)));
}

Result<void> Connection::setPredicate(const char *name, Predicate predicate)
{
    auto owned = std::make_unique<Predicate>(std::move(predicate));
    // SQLite destroys it, also when the registration fails.
    const int code = sqlite3_create_function_v2(handle_.get(), name, 2, SQLITE_UTF8 | SQLITE_DIRECTONLY,
                                                owned.release(), &call, nullptr, nullptr, &destroy);
    if (code != SQLITE_OK)
        return errorOf(handle_.get(), code);
    return {};
}

} // namespace homeward::sqlite
