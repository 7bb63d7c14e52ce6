// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/identity.h"
#include "core/store/import/key_filter.h"
#include "core/store/record/record.h"
#include "core/store/sqlite/connection.h"

#include <string_view>

namespace homeward::store {

/// By what assets of the ledger may be recognised: what is not among it need not be asked for. Before it is loaded
/// it tells of everything that it may be there.
class KnownKeys {
public:
    /// All identities and tags of the ledger. In one transaction.
    Result<void> load(sqlite::Connection &connection);
    /// Takes in the assets that were touched by entries since, up to `entry`.
    Result<void> catchUp(sqlite::Connection &connection, std::int64_t entry);
    /// What was written by who uses this itself.
    void add(const Record &asset);
    void wroteUpTo(std::int64_t entry) { entry_ = isLoaded() ? entry : entry_; }

    bool isLoaded() const { return entry_ >= 0; }
    bool mayHave(IdentityKind kind, std::string_view key) const;
    /// A personal device's identities, under hashed keys.
    bool mayHaveHashed() const { return !isLoaded() || hashed_; }
    /// A computer's or a monitor's serial, whatever its scope.
    bool mayHaveScoped(std::string_view serialKey) const;
    bool mayHaveTag(std::string_view tagKey) const;

private:
    void addIdentity(IdentityKind kind, std::string_view key);
    Result<void> addRows(sqlite::Query identities, sqlite::Query tags);

    KeyFilter filter_;
    bool hashed_ = false;
    std::int64_t entry_ = -1; ///< the last one that is taken in; -1: not loaded
};

} // namespace homeward::store
