// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_state.h"
#include "core/store/record/derived.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

#include <set>

namespace homeward {
namespace {

constexpr IdentityKind lookedUp[] = {IdentityKind::UsbSerial,  IdentityKind::PrintedSerial, IdentityKind::Imei,
                                     IdentityKind::AssetNumber, IdentityKind::Mac,          IdentityKind::HostSerial,
                                     IdentityKind::DisplaySerial, IdentityKind::Address};

Result<void> collect(sqlite::Query &query, std::set<std::int64_t> &ids)
{
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        ids.insert(query.integer(0));
    }
}

Result<void> findByTag(sqlite::Connection &connection, const std::string &reference, int mostEnded,
                       std::set<std::int64_t> &ids)
{
    const std::string key = store::tagKey(reference);
    sqlite::Query query = connection.query("SELECT id FROM asset WHERE tag_key = ? AND ended <= ? ORDER BY id");
    query.bind(1, key).bind(2, mostEnded);
    return collect(query, ids);
}

/// Serials of computers and monitors are kept with their maker behind an @ sign; a personal device's as a hash.
Result<void> findByIdentity(sqlite::Connection &connection, const store::IdentityKeys &keys,
                            const std::string &reference, int mostEnded, std::set<std::int64_t> &ids)
{
    for (const IdentityKind kind : lookedUp) {
        const std::string key = identityKey(kind, reference);
        if (key.empty())
            continue;
        const std::string scoped = key + "@";
        const std::string scopeEnd = key + "A";
        const std::string hashed = keys.hashedAnywhere(kind, reference);
        sqlite::Query query = connection.query(
            "SELECT i.asset_id FROM identity i JOIN asset a ON a.id = i.asset_id WHERE i.kind = ?1 AND a.ended <= ?2 "
            "AND (i.key = ?3 OR (i.key >= ?4 AND i.key < ?5) OR i.key = ?6) ORDER BY i.asset_id");
        query.bind(1, static_cast<int>(kind)).bind(2, mostEnded).bind(3, key).bind(4, scoped);
        if (const auto done = collect(query.bind(5, scopeEnd).bind(6, hashed), ids); !done)
            return done;
    }
    return {};
}

} // namespace

Result<AssetId> Ledger::find(const std::string &reference)
{
    return state_->read([&]() -> Result<AssetId> {
        if (const auto uuid = Uuid::parse(reference)) {
            sqlite::Query query = state_->connection.query("SELECT id FROM asset WHERE uuid = ? AND live = 1");
            const auto row = query.bind(1, ByteView(uuid->bytes)).step();
            if (!row)
                return fail(row);
            if (*row)
                return AssetId{query.integer(0)};
        }
        // What is present goes before what has ended, a tag before other identities.
        for (const int mostEnded : {0, 1}) {
            for (const bool byTag : {true, false}) {
                std::set<std::int64_t> ids;
                const auto done = byTag ? findByTag(state_->connection, reference, mostEnded, ids)
                                        : findByIdentity(state_->connection, *state_->keys, reference, mostEnded, ids);
                if (!done)
                    return fail(done);
                if (ids.size() > 1)
                    return Error{ErrorCode::Conflict, StoreMsg::AssetAmbiguous, {toVisible(reference)}};
                if (ids.size() == 1)
                    return AssetId{*ids.begin()};
            }
        }
        return Error{ErrorCode::NotFound, StoreMsg::NoSuchAsset, {toVisible(reference)}};
    });
}

} // namespace homeward
