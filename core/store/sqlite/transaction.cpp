// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/transaction.h"

#include <utility>

namespace homeward::sqlite {

Result<Transaction> Transaction::begin(Connection &connection, Kind kind)
{
    if (const auto begun = connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"); !begun)
        return fail(begun);
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : connection_(std::exchange(other.connection_, nullptr))
{
}

Transaction::~Transaction()
{
    // SQLite itself has rolled back after some failures (a full disk, an interrupted write).
    if (connection_ != nullptr && connection_->inTransaction())
        static_cast<void>(connection_->execute("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    const auto done = connection_->execute("COMMIT");
    if (done)
        connection_ = nullptr;
    return done;
}

} // namespace homeward::sqlite
