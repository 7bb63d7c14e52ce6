// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/match.h"
#include "core/store/import/known_keys.h"
#include "core/store/register/incoming.h"

#include <optional>
#include <vector>

namespace homeward::store {

/// An asset that has an identity.
struct Owner {
    std::int64_t asset = 0;
    bool ended = false;
    std::string tag;
};

/// Finds who a device is, by the rules of identity. Reads only.
class Matcher {
public:
    /// `known`: so that what is certainly not there is not asked for; may be null.
    Matcher(sqlite::Connection &connection, const IdentityKeys &keys, const KnownKeys *known = nullptr)
        : connection_(&connection)
        , keys_(&keys)
        , known_(known)
    {
    }

    Result<Match> match(const Incoming &incoming);
    /// Whom the strong serial recognises; nothing if nobody.
    Result<std::optional<Owner>> known(const ReadSerial &serial);
    /// Who has the serial under another vendor ID, or printed on it.
    Result<std::optional<Owner>> elsewhere(const ReadSerial &serial);
    /// Who has an identity that was typed.
    Result<std::optional<Owner>> typed(IdentityKind kind, std::string_view value);
    /// Present assets of that model that have no strong identity and were last seen on that port.
    Result<std::vector<AssetId>> onPort(const Incoming &incoming);
    /// All that have the serial as a strong identity, in whatever vendor ID's scope it was read.
    Result<std::vector<std::int64_t>> strongOwners(const ReadSerial &serial);

private:
    enum class Vid { Same, Other, Any };
    bool mayBeHashed() const { return known_ == nullptr || known_->mayHaveHashed(); }
    Result<std::optional<Owner>> owner(IdentityKind kind, const std::string &key, Vid which, std::uint16_t vid,
                                       bool strongOnly);

    sqlite::Connection *connection_;
    const IdentityKeys *keys_;
    const KnownKeys *known_;
};

} // namespace homeward::store
