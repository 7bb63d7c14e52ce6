// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/catalogue.h"
#include "core/inventory/identity.h"
#include "core/store/sqlite/connection.h"

#include <memory>
#include <set>
#include <tuple>

namespace homeward::store {

/// What is no serial number: the built-in list, the catalogue's, and the ledger's own rows, each of which holds for
/// one kind of identity within one vendor ID.
class JunkSerials {
public:
    static Result<JunkSerials> load(sqlite::Connection &connection, const Catalogue &catalogue);

    SerialVerdict judge(IdentityKind kind, std::uint16_t vid, const std::optional<std::string> &serial) const;
    void add(IdentityKind kind, std::uint16_t vid, std::string key);

private:
    explicit JunkSerials(Catalogue catalogue)
        : catalogue_(std::move(catalogue))
    {
    }
    Catalogue catalogue_;
    std::set<std::tuple<IdentityKind, std::uint16_t, std::string>> own_;
};

} // namespace homeward::store
