// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query/lookups.h"
#include "core/store/register/pinned.h"

#include <optional>

namespace homeward::store {

/// The ledger as it was recorded up to a day's close: temporary tables in which the changes of later actions are taken
/// back from the present rows. Only what changed since is held twice. When assets were last seen is not in the
/// history; of a past day it is known as far as it was not seen since.
class AsOf {
public:
    /// Makes the tables for that day, unless they are made and nothing was recorded since.
    Result<void> prepare(sqlite::Connection &connection, Day day, std::int64_t version, const Pinned &present);

    /// The tables may be gone.
    void forget() { day_.reset(); }

    static Tables tables();
    const Lookups &lookups() const { return *lookups_; }
    /// The settings of then.
    const LedgerSettings &settings() const { return settings_; }

private:
    Result<void> build(sqlite::Connection &connection, Day day, const Pinned &present);
    Result<void> takeBack(sqlite::Connection &connection, std::int64_t lastEntry);
    Result<void> takeBackAssets(sqlite::Connection &connection, std::int64_t lastEntry);
    Result<void> takeBackSettings(sqlite::Connection &connection, std::int64_t lastEntry, const Pinned &present);

    std::optional<Day> day_;
    std::int64_t version_ = 0;
    std::optional<Lookups> lookups_;
    LedgerSettings settings_;
};

} // namespace homeward::store
