// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/catalogue.h"
#include "core/inventory/identity.h"
#include "core/store/register/identity_key.h"

#include <memory>
#include <set>
#include <tuple>

namespace homeward::store {

/// What is no serial number: the built-in list, the catalogue's, and the ledger's own rows, each of which holds for
/// one kind of identity within one vendor ID. Those of personal devices are kept as hashes.
class JunkSerials {
public:
    static Result<JunkSerials> load(sqlite::Connection &connection, const Catalogue &catalogue);

    SerialVerdict judge(IdentityKind kind, std::uint16_t vid, const std::optional<std::string> &serial) const;
    void add(IdentityKind kind, std::uint16_t vid, std::string key);
    /// The key of a row for the serial.
    std::string keyOf(const ReadSerial &serial, bool personal) const;

private:
    JunkSerials(Catalogue catalogue, IdentityKeys keys)
        : catalogue_(std::move(catalogue))
        , keys_(std::move(keys))
    {
    }
    Catalogue catalogue_;
    IdentityKeys keys_;
    std::set<std::tuple<IdentityKind, std::uint16_t, std::string>> own_;
};

} // namespace homeward::store
