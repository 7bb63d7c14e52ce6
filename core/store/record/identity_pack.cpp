// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record/identity_pack.h"

#include "core/store/record/pack.h"

namespace homeward::store {

std::string packIdentity(const KeptIdentity &kept)
{
    Packer out;
    out.byte(static_cast<std::uint8_t>(kept.identity.kind));
    out.byte(static_cast<std::uint8_t>(kept.identity.strength));
    out.number(kept.identity.vid);
    out.text(kept.key);
    // Most values are their own key; those are not kept twice.
    out.text(kept.identity.value == kept.key ? std::string_view() : kept.identity.value);
    out.byte(kept.identity.value == kept.key ? 1 : 0);
    return out.take();
}

std::optional<KeptIdentity> unpackIdentity(std::string_view bytes)
{
    Unpacker in(asBytes(bytes));
    const std::uint8_t kind = in.byte();
    const std::uint8_t strength = in.byte();
    const std::uint64_t vid = in.number();
    KeptIdentity kept;
    kept.key = in.text();
    kept.identity.value = in.text();
    const bool same = in.byte() == 1;
    if (!in.ok() || !in.atEnd() || kind > static_cast<std::uint8_t>(IdentityKind::Port)
        || strength > static_cast<std::uint8_t>(Strength::Typed) || vid > 0xffff)
        return std::nullopt;
    kept.identity.kind = static_cast<IdentityKind>(kind);
    kept.identity.strength = static_cast<Strength>(strength);
    kept.identity.vid = static_cast<std::uint16_t>(vid);
    if (same)
        kept.identity.value = kept.key;
    return kept;
}

std::vector<KeptIdentity> identitiesOf(const Record &asset)
{
    std::vector<KeptIdentity> all;
    for (const std::string &element : asset.set())
        if (auto kept = unpackIdentity(element))
            all.push_back(std::move(*kept));
    return all;
}

std::optional<KeptIdentity> findIdentity(const Record &asset, const KeptIdentity &like)
{
    for (KeptIdentity &kept : identitiesOf(asset))
        if (kept.identity.kind == like.identity.kind && kept.key == like.key && kept.identity.vid == like.identity.vid)
            return std::move(kept);
    return std::nullopt;
}

void putIdentity(Record &asset, const KeptIdentity &identity)
{
    const auto present = findIdentity(asset, identity);
    const bool stronger = present && present->identity.strength != Strength::Strong
                          && identity.identity.strength == Strength::Strong;
    if (present && !stronger)
        return;
    if (present)
        asset.erase(packIdentity(*present));
    asset.insert(packIdentity(identity));
}

} // namespace homeward::store
