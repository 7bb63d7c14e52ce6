// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/base/uuid.h"
#include "core/brands/origin.h"

#include <filesystem>
#include <string>

namespace homeward {

struct LedgerSettings {
    HomeSetting home;
    std::string department;
    std::string timeZone; ///< IANA name
    std::string tagPrefix = "A-";
    std::string currency; ///< ISO 4217, the default for prices
    bool operator==(const LedgerSettings &) const = default;
};

struct LedgerInfo {
    std::filesystem::path path;
    int schemaVersion = 0;
    Uuid replica;
    std::int64_t assets = 0; ///< entries that have not ended
    std::int64_t quantity = 0; ///< the same, lots counted by quantity
    std::int64_t models = 0;
    std::int64_t actions = 0;
    Digest head{}; ///< of this replica's history chain
    Digest catalogue{};
    std::string catalogueVersion;
    bool readOnly = false;
};

} // namespace homeward
