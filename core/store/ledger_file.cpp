// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/checker.h"
#include "core/store/file/place.h"
#include "core/store/ledger_state.h"
#include "core/store/schema/migrate.h"
#include "core/text/messages_base.h"
#include "core/text/messages_store.h"

#include <cerrno>
#include <system_error>

namespace homeward {
namespace fs = std::filesystem;

Result<std::vector<CheckFault>> Ledger::check(const std::function<void(double)> &progress)
{
    return state_->read([&]() -> Result<std::vector<CheckFault>> {
        return store::Checker(state_->connection, progress).check();
    });
}

Result<void> Ledger::backup(const fs::path &to)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(to, ignored)))
        return Error{ErrorCode::Conflict, StoreMsg::FileExists, {to.string()}};
    const fs::path temporary = store::freeNameBeside(to, "part");
    if (const auto copied = state_->connection.copyTo(temporary); !copied)
        return copied;
    auto moved = store::moveIntoPlace(temporary, to);
    if (!moved)
        store::removeDatabase(temporary);
    return moved;
}

Result<void> Ledger::restore(const fs::path &backup, const fs::path &to, bool replace, const Clock &clock)
{
    std::error_code failed;
    if (fs::exists(to, failed) && fs::equivalent(backup, to, failed))
        return Error{ErrorCode::InvalidInput, StoreMsg::RestoreOntoItself, {to.string()}};
    if (fs::exists(fs::symlink_status(to, failed)) && !replace)
        return Error{ErrorCode::Conflict, StoreMsg::FileExists, {to.string()}};
    const fs::path temporary = store::freeNameBeside(to, "part");
    {
        // Opening it as a ledger refuses what is none, and what is broken beyond reading.
        auto source = open(backup, Access::ReadOnly, clock);
        if (!source)
            return fail(source);
        if (const auto copied = source->backup(temporary); !copied)
            return copied;
    }
    fs::path aside;
    if (fs::exists(to, failed)) {
        aside = store::freeNameBeside(to, "before-restore");
        for (const char *suffix : {"", "-wal"}) {
            if (!fs::exists(to.string() + suffix, failed))
                continue;
            fs::rename(to.string() + suffix, aside.string() + suffix, failed);
            if (failed) {
                store::removeDatabase(temporary);
                return Error{ErrorCode::Io, BaseMsg::FileNotWritable, {to.string(), failed.message()}, failed.value()};
            }
        }
        fs::remove(to.string() + "-shm", failed);
    }
    if (auto moved = store::moveIntoPlace(temporary, to); !moved) {
        store::removeDatabase(temporary);
        return moved;
    }
    const auto opened = open(to, Access::ReadWrite, clock); // mints the new replica
    return opened ? Result<void>() : Result<void>(fail(opened));
}

Result<void> Ledger::compact()
{
    if (state_->access == Access::ReadOnly)
        return Error{ErrorCode::PermissionDenied, StoreMsg::LedgerReadOnly, {state_->path.string()}};
    state_->connection.forgetStatements();
    if (const auto done = state_->connection.execute("VACUUM"); !done)
        return done;
    return state_->connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace homeward
