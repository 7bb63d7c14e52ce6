// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <concepts>
#include <memory>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace homeward::sqlite {

struct StatementFinalizer {
    void operator()(sqlite3_stmt *statement) const;
};
using StatementHandle = std::unique_ptr<sqlite3_stmt, StatementFinalizer>;

/// One use of a prepared statement: bind, step, read; reset and unbound when it goes out of scope. A failure of
/// preparing or binding is kept and told by the first step(). Texts and blobs that it returns live until the next
/// step. Bound texts and blobs must live as long as the use. One thread; must not outlive its Connection.
class Query {
public:
    Query(sqlite3_stmt *statement, StatementHandle owned, bool *inUse, std::optional<Error> failure);
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    ~Query();

    Query &bind(int index, std::int64_t value);
    Query &bind(int index, double value);
    Query &bind(int index, std::string_view text);
    Query &bind(int index, ByteView bytes);
    Query &bindNull(int index);
    template <std::integral Integer>
    Query &bind(int index, Integer value)
    {
        return bind(index, static_cast<std::int64_t>(value));
    }
    template <class T>
    Query &bind(int index, const std::optional<T> &value)
    {
        return value ? bind(index, *value) : bindNull(index);
    }

    /// True with a row, false at the end.
    Result<bool> step();
    /// To the end; rows are passed over. Ready to be bound and run again afterwards.
    Result<void> run();
    /// Ready to be bound and stepped again.
    void reset();

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;
    ByteView bytes(int column) const;
    bool isNull(int column) const;

private:
    void keep(int code);

    sqlite3_stmt *statement_;
    StatementHandle owned_;
    bool *inUse_;
    std::optional<Error> failure_;
};

} // namespace homeward::sqlite
