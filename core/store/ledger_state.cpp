// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_state.h"

#include "core/store/directive/figure_book.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace homeward {
namespace {

/// Whether entries changed what is pinned, and whether they changed anything but assets.
const std::string &touchedSql()
{
    using enum store::SubjectKind;
    static const std::string sql = [] {
        std::vector<int> pinned;
        for (const store::SubjectKind kind : {Decision, Setting, Catalogue, JunkSerial, Replica})
            pinned.push_back(static_cast<int>(kind));
        return fmt::format("SELECT max(kind IN ({})), max(kind <> {}) FROM entry WHERE id > ?",
                           fmt::join(pinned, ", "), static_cast<int>(Asset));
    }();
    return sql;
}

} // namespace

Ledger::State::State(std::filesystem::path file, Access wanted, const Clock &time, sqlite::Connection opened)
    : path(std::move(file))
    , access(wanted)
    , clock(&time)
    , connection(std::move(opened))
    , books(connection)
{
}

Ledger::State::~State()
{
    if (access == Access::ReadWrite)
        static_cast<void>(connection.execute("PRAGMA analysis_limit = 400; PRAGMA optimize;"));
}

void Ledger::State::forget()
{
    books.forget();
    lookups.reset();
    seenAction = -1;
    seenEntry = -1;
}

Result<std::int64_t> Ledger::State::version()
{
    return connection.integer("SELECT max(id) FROM action");
}

Result<Ledger::State::Touched> Ledger::State::touchedSince(std::int64_t entry)
{
    if (entry < 0)
        return Touched{true, true};
    sqlite::Query query = connection.query(touchedSql());
    const auto row = query.bind(1, entry).step();
    if (!row)
        return fail(row);
    return Touched{query.integer(0) != 0, query.integer(1) != 0};
}

Result<void> Ledger::State::loadPinned()
{
    auto loaded = store::loadPinned(connection, pinned ? &*pinned : nullptr);
    if (!loaded)
        return fail(loaded);
    pinned = std::move(*loaded);
    auto salt = store::IdentityKeys::load(connection);
    if (!salt)
        return fail(salt);
    keys = std::move(*salt);
    return {};
}

Result<void> Ledger::State::refresh(ActionId made)
{
    const auto now = version();
    if (!now)
        return fail(now);
    if (*now == seenAction)
        return {};
    if (!predicate) {
        auto installed = store::LeafPredicate::install(connection);
        if (!installed)
            return fail(installed);
        predicate = std::move(*installed);
    }
    const auto touched = touchedSince(seenEntry);
    if (!touched)
        return fail(touched);
    if (touched->pinned)
        if (const auto done = loadPinned(); !done)
            return done;
    if (touched->pinned || (touched->other && *now != made.value))
        books.forget();
    if (touched->pinned || touched->other)
        lookups.reset();
    const auto entry = connection.integer("SELECT max(id) FROM entry");
    if (!entry)
        return fail(entry);
    seenAction = *now;
    seenEntry = *entry;
    return {};
}

Result<const store::Lookups *> Ledger::State::presentLookups()
{
    if (!lookups) {
        auto loaded = store::Lookups::load(connection, {}, pinned->settings.home);
        if (!loaded)
            return fail(loaded);
        lookups = std::move(*loaded);
    }
    return &*lookups;
}

Result<store::ReadFrom> Ledger::State::readFrom(std::optional<Day> asOf, bool withDues)
{
    const auto made = withDues ? duesAt(asOf) : Result<const store::Dues *>(nullptr);
    if (!made)
        return fail(made);
    if (asOf) {
        if (const auto done = past.prepare(connection, *asOf, seenAction, *pinned); !done)
            return fail(done);
        return store::ReadFrom{connection, store::AsOf::tables(), past.lookups(), pinned->zone, *predicate, *made};
    }
    const auto present = presentLookups();
    if (!present)
        return fail(present);
    return store::ReadFrom{connection, {}, **present, pinned->zone, *predicate, *made};
}

} // namespace homeward
