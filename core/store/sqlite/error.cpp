// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/error.h"

#include "core/text/messages_base.h"
#include "core/text/messages_store.h"

#include <sqlite3.h>

namespace homeward::sqlite {

Error errorOf(int extendedCode, const std::string &path, const char *detail)
{
    const std::string reason = detail == nullptr ? sqlite3_errstr(extendedCode) : detail;
    const auto make = [&](ErrorCode code, Msg message, std::vector<std::string> parameters) {
        return Error{code, message, std::move(parameters), extendedCode};
    };
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return make(ErrorCode::Busy, StoreMsg::LedgerBusy, {path});
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return make(ErrorCode::PermissionDenied, StoreMsg::LedgerReadOnly, {path});
    case SQLITE_CANTOPEN:
        return make(ErrorCode::PermissionDenied, StoreMsg::LedgerNotOpened, {path, reason});
    case SQLITE_FULL:
        return make(ErrorCode::Io, StoreMsg::LedgerDiskFull, {path});
    case SQLITE_IOERR:
        return make(ErrorCode::Io, StoreMsg::LedgerIo, {path, reason});
    case SQLITE_CORRUPT:
        return make(ErrorCode::Corrupt, StoreMsg::LedgerCorrupt, {path});
    case SQLITE_NOTADB:
        return make(ErrorCode::InvalidInput, StoreMsg::NotALedger, {path});
    case SQLITE_INTERRUPT:
        return make(ErrorCode::Cancelled, BaseMsg::Cancelled, {});
    default:
        return make(ErrorCode::Internal, BaseMsg::Internal, {reason});
    }
}

Error errorOf(sqlite3 *handle, int code)
{
    const char *path = sqlite3_db_filename(handle, "main");
    const int extended = sqlite3_extended_errcode(handle);
    // The handle's own text belongs to its last failure; another code has only its general one.
    const bool same = (extended & 0xff) == (code & 0xff);
    return errorOf(same ? extended : code, path == nullptr ? "" : path, same ? sqlite3_errmsg(handle) : nullptr);
}

} // namespace homeward::sqlite
