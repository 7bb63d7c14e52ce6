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

std::optional<IdentityView> viewIdentity(std::string_view bytes)
{
    Unpacker in(asBytes(bytes));
    const std::uint8_t kind = in.byte();
    const std::uint8_t strength = in.byte();
    const std::uint64_t vid = in.number();
    IdentityView view;
    view.key = in.text();
    view.value = in.text();
    const bool same = in.byte() == 1;
    if (!in.ok() || !in.atEnd() || kind > static_cast<std::uint8_t>(IdentityKind::Address)
        || strength > static_cast<std::uint8_t>(Strength::Typed) || vid > 0xffff)
        return std::nullopt;
    view.kind = static_cast<IdentityKind>(kind);
    view.strength = static_cast<Strength>(strength);
    view.vid = static_cast<std::uint16_t>(vid);
    if (same)
        view.value = view.key;
    return view;
}

std::optional<KeptIdentity> unpackIdentity(std::string_view bytes)
{
    const auto view = viewIdentity(bytes);
    if (!view)
        return std::nullopt;
    return KeptIdentity{{view->kind, view->strength, view->vid, std::string(view->value)}, std::string(view->key)};
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
    for (const std::string &element : asset.set()) {
        const auto view = viewIdentity(element);
        if (view && view->kind == like.identity.kind && view->key == like.key && view->vid == like.identity.vid)
            return unpackIdentity(element);
    }
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
