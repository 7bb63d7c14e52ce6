// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/identity.h"
#include "core/store/record/record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::store {

/// An identity as a ledger keeps it: with the key by which it is looked up. Of a personal device the key is a
/// salted hash ("#...") and the value is empty.
struct KeptIdentity {
    Identity identity;
    std::string key;
    bool operator==(const KeptIdentity &) const = default;
};

/// A packed one, read without copying.
struct IdentityView {
    IdentityKind kind = IdentityKind::UsbSerial;
    Strength strength = Strength::Strong;
    std::uint16_t vid = 0;
    std::string_view key;
    std::string_view value;
};

std::string packIdentity(const KeptIdentity &identity);
std::optional<IdentityView> viewIdentity(std::string_view bytes);
std::optional<KeptIdentity> unpackIdentity(std::string_view bytes);

/// Those of an asset's record.
std::vector<KeptIdentity> identitiesOf(const Record &asset);
/// The one with that kind, key and vendor ID.
std::optional<KeptIdentity> findIdentity(const Record &asset, const KeptIdentity &like);
/// Adds it, or makes the one with the same kind, key and vendor ID stronger; a weaker one changes nothing.
void putIdentity(Record &asset, const KeptIdentity &identity);

} // namespace homeward::store
