// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/store/file/place.h"
#include "core/store/file/replica.h"
#include "core/store/import/batch_undo.h"
#include "core/store/ledger_state.h"
#include "core/store/schema/migrate.h"
#include "core/text/messages_store.h"

#include <fmt/format.h>
#include <unistd.h>

namespace homeward {
namespace fs = std::filesystem;
namespace {

constexpr int cannotOpen = 14; // SQLITE_CANTOPEN: no place for the files that readers share

int newestVersion()
{
    return static_cast<int>(store::schemaSteps().size());
}

Result<sqlite::Connection> openFile(const fs::path &path, sqlite::Connection::Mode mode, int &version)
{
    auto connection = sqlite::Connection::open(path, mode);
    if (!connection)
        return connection;
    const auto present = store::versionOf(*connection, path, newestVersion());
    if (!present)
        return fail(present);
    version = *present;
    return connection;
}

/// A ledger on a medium that cannot be written (an archive) has no place for the files that readers share; nobody can
/// change it either, so it is read without them.
Result<sqlite::Connection> openForReading(const fs::path &path, int &version)
{
    auto connection = openFile(path, sqlite::Connection::Mode::ReadOnly, version);
    if (connection || (connection.error().native & 0xff) != cannotOpen)
        return connection;
    std::error_code ignored;
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (::access(folder.c_str(), W_OK) == 0 || fs::exists(path.string() + "-wal", ignored))
        return connection;
    return openFile(path, sqlite::Connection::Mode::Immutable, version);
}

Result<sqlite::Connection> openForWriting(const fs::path &path, const Clock &clock, int &version)
{
    auto connection = openFile(path, sqlite::Connection::Mode::ReadWrite, version);
    if (!connection)
        return connection;
    if (connection->isReadOnly())
        return Error{ErrorCode::PermissionDenied, StoreMsg::LedgerReadOnly, {path.string()}};
    if (const auto done = store::upgrade(*connection, path, version, store::schemaSteps()); !done)
        return fail(done);
    if (const auto done = connection->execute("PRAGMA journal_mode = WAL"); !done)
        return fail(done);
    if (const auto done = store::adoptPlace(*connection, path, clock); !done)
        return fail(done);
    return connection;
}

Result<void> setUp(sqlite::Connection &connection, const fs::path &path, const LedgerSettings &settings,
                   const Catalogue &catalogue, const Deed &deed, const Clock &clock)
{
    const std::string header = fmt::format("PRAGMA application_id = {}; PRAGMA journal_mode = WAL;", store::applicationId);
    if (const auto done = connection.execute(header); !done)
        return done;
    if (const auto done = store::migrate(connection, store::schemaSteps()); !done)
        return done;
    return store::writeFirstAction(connection, path, settings, catalogue, deed, clock);
}

} // namespace

Ledger::Ledger(std::unique_ptr<State> state)
    : state_(std::move(state))
{
}
Ledger::Ledger(Ledger &&) noexcept = default;
Ledger &Ledger::operator=(Ledger &&) noexcept = default;
Ledger::~Ledger() = default;

Result<Ledger> Ledger::create(const fs::path &path, const LedgerSettings &settings, const Catalogue &catalogue,
                              const Deed &deed, const Clock &clock)
{
    if (const auto good = store::checkSettings(settings); !good)
        return fail(good);
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(path, ignored)))
        return Error{ErrorCode::Conflict, StoreMsg::FileExists, {path.string()}};
    if (path.has_parent_path())
        if (const auto made = makePrivateFolder(path.parent_path()); !made)
            return fail(made);
    // It gets its name when it is complete, so that no half-made ledger is ever found.
    const fs::path temporary = store::freeNameBeside(path, "new");
    if (const auto made = sqlite::createPrivateFile(temporary); !made)
        return fail(made);
    auto done = [&]() -> Result<void> {
        auto connection = sqlite::Connection::open(temporary, sqlite::Connection::Mode::ReadWrite);
        if (!connection)
            return fail(connection);
        return setUp(*connection, temporary, settings, catalogue, deed, clock);
    }();
    if (done)
        done = store::moveIntoPlace(temporary, path);
    if (!done) {
        store::removeDatabase(temporary);
        return fail(done);
    }
    return open(path, Access::ReadWrite, clock);
}

Result<Ledger> Ledger::open(const fs::path &path, Access access, const Clock &clock)
{
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return Error{ErrorCode::NotFound, StoreMsg::NoLedger, {path.string()}};
    if (!fs::is_regular_file(path, ignored))
        return Error{ErrorCode::InvalidInput, StoreMsg::NotALedger, {path.string()}};
    if (::access(path.c_str(), R_OK) != 0)
        return Error{ErrorCode::PermissionDenied, StoreMsg::LedgerNotOpened, {path.string(), "permission denied"}};
    int version = 0;
    auto connection =
        access == Access::ReadWrite ? openForWriting(path, clock, version) : openForReading(path, version);
    if (!connection)
        return fail(connection);
    if (access == Access::ReadOnly && version < newestVersion())
        return Error{ErrorCode::InvalidInput, StoreMsg::LedgerNeedsUpgrade, {path.string()}};
    auto state = std::make_unique<State>(path, access, clock, std::move(*connection));
    if (const auto ready = state->refresh(); !ready)
        return fail(ready);
    if (access == Access::ReadWrite)
        if (const auto undone = store::undoUnfinished(*state); !undone)
            return fail(undone);
    return Ledger(std::move(state));
}

} // namespace homeward
