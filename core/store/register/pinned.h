// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/brands/sorter.h"
#include "core/store/record/record.h"
#include "core/store/register/junk_serials.h"
#include "core/store/settings.h"

#include <memory>
#include <optional>
#include <vector>

namespace homeward::store {

/// What a ledger has decided on for all its models: settings, catalogue, decisions, junk serials.
struct Pinned {
    LedgerSettings settings;
    TimeZone zone = TimeZone::utc();
    std::int64_t catalogueId = 0;
    std::shared_ptr<const Sorter> sorter; // shared: a preview sorts with it beside other decisions
    std::vector<Decision> decisions; ///< in force, oldest first
    JunkSerials junk;

    /// Attributed with the decisions in force. `own`: the asset's UUID of a model of its own, else nil.
    Attribution attribute(const Subject &subject, const Uuid &own = {}) const;

private:
    std::optional<Decision> decisionFor(const Subject &subject, const std::string &key, const Uuid &own) const;
};

/// Reads it all; takes the sorter of `before` over if the catalogue is the same.
Result<Pinned> loadPinned(sqlite::Connection &connection, const Pinned *before);

Result<Catalogue> loadCatalogue(sqlite::Connection &connection, std::int64_t id);

Record settingRecord(const LedgerSettings &settings, std::int64_t catalogueId);
Result<LedgerSettings> settingsOf(const Record &record);
/// InvalidInput for a home that is no list of countries, an unknown zone, a currency that is none, a tag prefix with
/// control characters or of more than 32 bytes.
Result<void> checkSettings(const LedgerSettings &settings);

Record decisionRecord(const Decision &decision);
Decision decisionOf(const Record &record);

} // namespace homeward::store
