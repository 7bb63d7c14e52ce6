// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/connection.h"

namespace homeward::sqlite {

/// Everything or nothing: rolls back when it goes out of scope without commit(). Must not outlive its connection.
class Transaction {
public:
    /// Write takes the write lock at once, so that nothing read in between can be out of date.
    enum class Kind { Read, Write };
    static Result<Transaction> begin(Connection &connection, Kind kind);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Connection &connection)
        : connection_(&connection)
    {
    }
    Connection *connection_;
};

} // namespace homeward::sqlite
