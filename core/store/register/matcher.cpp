// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register/matcher.h"

#include "core/brands/decision.h"

namespace homeward::store {

Result<std::optional<Owner>> Matcher::owner(IdentityKind kind, const std::string &key, Vid which, std::uint16_t vid,
                                            bool strongOnly)
{
    if (known_ != nullptr && !known_->mayHave(kind, key))
        return std::optional<Owner>();
    sqlite::Query query = connection_->query(
        "SELECT a.id, a.ended, a.tag, i.vid, i.strength FROM identity i JOIN asset a ON a.id = i.asset_id "
        "WHERE i.kind = ? AND i.key = ? AND a.ended <= 1 ORDER BY a.ended, a.id");
    query.bind(1, static_cast<int>(kind)).bind(2, key);
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return std::optional<Owner>();
        if (strongOnly && query.integer(4) != static_cast<int>(Strength::Strong))
            continue;
        if (which != Vid::Any && (query.integer(3) == vid) != (which == Vid::Same))
            continue;
        return std::optional<Owner>({query.integer(0), query.integer(1) != 0, std::string(query.text(2))});
    }
}

Result<std::optional<Owner>> Matcher::known(const ReadSerial &serial)
{
    auto found = owner(serial.kind, IdentityKeys::plain(serial), Vid::Same, serial.vid, true);
    if (!found || *found || !mayBeHashed())
        return found;
    return owner(serial.kind, keys_->hashed(serial), Vid::Any, 0, true);
}

Result<std::optional<Owner>> Matcher::elsewhere(const ReadSerial &serial)
{
    auto found = owner(serial.kind, IdentityKeys::plain(serial), Vid::Other, serial.vid, true);
    if (!found || *found)
        return found;
    found = owner(serial.kind, keys_->hashedAnywhere(serial.kind, serial.value), Vid::Any, 0, false);
    if (!found || *found)
        return found;
    return owner(IdentityKind::PrintedSerial, identityKey(IdentityKind::PrintedSerial, serial.value), Vid::Any, 0,
                 false);
}

Result<std::optional<Owner>> Matcher::typed(IdentityKind kind, std::string_view value)
{
    auto found = owner(kind, identityKey(kind, value), Vid::Any, 0, false);
    if (!found || *found || !mayBeHashed())
        return found;
    return owner(kind, keys_->hashedAnywhere(kind, value), Vid::Any, 0, false);
}

Result<std::vector<std::int64_t>> Matcher::strongOwners(const ReadSerial &serial)
{
    const std::string plain = IdentityKeys::plain(serial);
    const std::string hashed = keys_->hashed(serial);
    sqlite::Query query = connection_->query("SELECT asset_id FROM identity WHERE kind = ?1 AND strength = 0 "
                                             "AND ((key = ?2 AND vid = ?3) OR key = ?4) ORDER BY asset_id");
    query.bind(1, static_cast<int>(serial.kind)).bind(2, plain).bind(3, serial.vid).bind(4, hashed);
    std::vector<std::int64_t> owners;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return owners;
        owners.push_back(query.integer(0));
    }
}

Result<std::vector<AssetId>> Matcher::onPort(const Incoming &incoming)
{
    std::vector<AssetId> candidates;
    if (!incoming.scanned || incoming.port.empty())
        return candidates;
    const Bytes key = fromHex(modelKey(incoming.subject)).value_or(Bytes());
    // An asset counts for the port on which it was seen last, not for those before.
    sqlite::Query query = connection_->query(
        "SELECT a.id FROM sighting s JOIN asset a ON a.id = s.asset_id JOIN model m ON m.id = a.model_id "
        "WHERE s.workstation = ? AND s.port = ? AND m.key = ? AND a.ended = 0 AND a.strength <> 0 AND a.lot = 0 "
        "AND a.quantity = 1 AND s.at = a.last_seen ORDER BY a.id");
    query.bind(1, incoming.workstation).bind(2, incoming.port).bind(3, ByteView(key));
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return candidates;
        candidates.push_back({query.integer(0)});
    }
}

Result<Match> Matcher::match(const Incoming &incoming)
{
    Match match;
    if (!incoming.strong) {
        auto candidates = onPort(incoming);
        if (!candidates)
            return fail(candidates);
        match.kind = MatchKind::Weak;
        match.candidates = std::move(*candidates);
        return match;
    }
    auto found = known(*incoming.serial);
    if (!found)
        return fail(found);
    match.kind = MatchKind::Known;
    if (!*found) {
        found = elsewhere(*incoming.serial);
        if (!found)
            return fail(found);
        match.kind = *found ? MatchKind::OtherMode : MatchKind::New;
    }
    if (*found) {
        match.asset = {(*found)->asset};
        match.tag = (*found)->tag;
    }
    return match;
}

} // namespace homeward::store
