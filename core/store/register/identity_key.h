// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record/identity_pack.h"
#include "core/store/sqlite/connection.h"

#include <string>
#include <vector>

namespace homeward::store {

/// A serial number as it was read, with the scope in which it counts: a USB serial within its vendor ID, a computer's
/// within its maker, a monitor's within maker and product.
struct ReadSerial {
    IdentityKind kind = IdentityKind::UsbSerial;
    std::uint16_t vid = 0;
    std::string scope;
    std::string value;
};

/// The keys by which identities are looked up, plain or hashed with the ledger's salt.
class IdentityKeys {
public:
    static Result<IdentityKeys> load(sqlite::Connection &connection);

    static std::string plain(const ReadSerial &serial);
    static KeptIdentity strong(const ReadSerial &serial);
    static KeptIdentity typed(IdentityKind kind, std::string_view value);

    /// A personal device's: one for the serial in its scope, and one for the serial wherever it shows up.
    std::string hashed(const ReadSerial &serial) const;
    std::string hashedAnywhere(IdentityKind kind, std::string_view value) const;
    std::vector<KeptIdentity> personal(const ReadSerial &serial) const;
    KeptIdentity personalTyped(IdentityKind kind, std::string_view value) const;

private:
    std::string salt_;
};

} // namespace homeward::store
