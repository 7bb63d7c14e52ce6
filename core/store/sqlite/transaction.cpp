// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/transaction.h"

#include "core/text/messages_store.h"

#include <utility>

namespace homeward::sqlite {

Result<Transaction> Transaction::begin(Connection &connection, Kind kind)
{
    if (const auto begun = connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"); !begun)
        return fail(begun);
    Transaction transaction(connection);
    // SQLite would go on with the file that it holds, and its log would lie beside another name.
    if (kind == Kind::Write && connection.hasMoved())
        return Error{ErrorCode::NotFound, StoreMsg::LedgerMoved, {connection.path()}};
    return transaction;
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
