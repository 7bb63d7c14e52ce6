// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/catalogues.h"

#include "core/store/ledger_state.h"
#include "core/store/record/entry.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace homeward {
namespace {

/// A catalogue coming into use.
struct Use {
    std::int64_t catalogue = 0;
    Day day{};
};

/// Oldest first.
Result<std::vector<Use>> usesOf(sqlite::Connection &connection)
{
    using store::SettingField;
    sqlite::Query query = connection.query(
        "SELECT e.body, a.day FROM entry e JOIN action a ON a.id = e.action_id WHERE e.kind = ? AND e.subject_id = 1 "
        "ORDER BY e.id");
    query.bind(1, static_cast<int>(store::SubjectKind::Setting));
    std::vector<Use> uses;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return uses;
        const auto changes = store::unpackChanges(store::SubjectKind::Setting, query.bytes(0));
        if (!changes)
            return fail(changes);
        for (const store::FieldChange &change : *changes)
            if (change.field == static_cast<std::uint8_t>(SettingField::Catalogue))
                uses.push_back({store::integerOf(change.to.value), Day{std::chrono::days{query.integer(1)}}});
    }
}

Result<KeptCatalogue> keptOf(LedgerAccess::State &state, const Use &use)
{
    sqlite::Query query = state.connection.query("SELECT digest, version FROM catalogue WHERE id = ?");
    const auto row = query.bind(1, use.catalogue).step();
    if (!row)
        return fail(row);
    if (!*row || query.bytes(0).size() != Digest{}.size())
        return Error{ErrorCode::Corrupt, StoreMsg::HistoryUnreadable, {}};
    KeptCatalogue kept;
    std::ranges::copy(query.bytes(0), kept.digest.begin());
    kept.version = query.text(1);
    kept.since = use.day;
    kept.inUse = use.catalogue == state.pinned->catalogueId;
    return kept;
}

bool isHexPrefix(const std::string &text)
{
    constexpr std::size_t fewest = 8;
    return text.size() >= fewest && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

} // namespace

Result<std::vector<KeptCatalogue>> Catalogues::all()
{
    LedgerAccess::State &state = LedgerAccess::stateOf(*ledger_);
    return state.read([&]() -> Result<std::vector<KeptCatalogue>> {
        auto uses = usesOf(state.connection);
        if (!uses)
            return fail(uses);
        std::ranges::reverse(*uses);
        std::vector<KeptCatalogue> all;
        std::map<std::int64_t, bool> seen;
        for (const Use &use : *uses) {
            if (seen[use.catalogue])
                continue;
            seen[use.catalogue] = true;
            auto kept = keptOf(state, use);
            if (!kept)
                return fail(kept);
            all.push_back(std::move(*kept));
        }
        return all;
    });
}

Result<Catalogue> Catalogues::load(const std::string &reference)
{
    const auto kept = all();
    if (!kept)
        return fail(kept);
    const KeptCatalogue *found = nullptr;
    for (const KeptCatalogue &one : *kept) {
        const bool isIt = one.version == reference || (isHexPrefix(reference) && toHex(one.digest).starts_with(reference));
        if (isIt && found != nullptr)
            return Error{ErrorCode::Conflict, StoreMsg::CatalogueAmbiguous, {toVisible(reference)}};
        if (isIt)
            found = &one;
    }
    if (found == nullptr)
        return Error{ErrorCode::NotFound, StoreMsg::NoSuchCatalogue, {toVisible(reference)}};
    LedgerAccess::State &state = LedgerAccess::stateOf(*ledger_);
    return state.read([&]() -> Result<Catalogue> {
        std::int64_t id = 0;
        {
            sqlite::Query query = state.connection.query("SELECT id FROM catalogue WHERE digest = ?");
            const auto row = query.bind(1, ByteView(found->digest)).step();
            if (!row)
                return fail(row);
            id = *row ? query.integer(0) : 0;
        }
        return store::loadCatalogue(state.connection, id);
    });
}

Result<KeptCatalogue> Catalogues::asOf(Day day)
{
    LedgerAccess::State &state = LedgerAccess::stateOf(*ledger_);
    return state.read([&]() -> Result<KeptCatalogue> {
        const auto uses = usesOf(state.connection);
        if (!uses)
            return fail(uses);
        const auto later = std::ranges::find_if(*uses, [day](const Use &use) { return use.day > day; });
        if (later == uses->begin())
            return Error{ErrorCode::NotFound, StoreMsg::NoSuchCatalogue, {toIso(day)}};
        return keptOf(state, *std::prev(later));
    });
}

Result<KeptCatalogue> Catalogues::previous()
{
    LedgerAccess::State &state = LedgerAccess::stateOf(*ledger_);
    return state.read([&]() -> Result<KeptCatalogue> {
        const auto uses = usesOf(state.connection);
        if (!uses)
            return fail(uses);
        for (auto use = uses->rbegin(); use != uses->rend(); ++use)
            if (use->catalogue != state.pinned->catalogueId)
                return keptOf(state, *use);
        return Error{ErrorCode::NotFound, StoreMsg::NoEarlierCatalogue, {}};
    });
}

} // namespace homeward
