// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/brands/attribution.h"
#include "core/inventory/identity.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace homeward {

/// A row id inside one ledger file; 0 is none. Outside, assets are named by UUID or tag.
template <class Tag>
struct RowId {
    std::int64_t value = 0;
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const RowId &) const = default;
};
using AssetId = RowId<struct AssetTag>;
using ModelId = RowId<struct ModelTag>;
using UnitId = RowId<struct UnitTag>;
using HolderId = RowId<struct HolderTag>;
using ActionId = RowId<struct ActionTag>;
using DocumentId = RowId<struct DocumentTag>;

// Ledgers keep the numbers of these three: new ones go to the end.
enum class Ownership { Department, Personal, Leased };
enum class Place { Office, Home, Field, Store };
/// InUse and Stored are present; the others say how an entry ended. Retired entries stay.
enum class Status { InUse, Stored, Retired, Lost, Transferred, Merged };

constexpr bool hasEnded(Status status)
{
    return status != Status::InUse && status != Status::Stored;
}

struct Money {
    std::int64_t minor = 0; ///< in hundredths of the currency's unit
    std::string currency; ///< ISO 4217
    bool operator==(const Money &) const = default;
};

/// The fields of an asset that a person edits or a scan fills. Empty strings and nothing mean "not known".
struct AssetFields {
    std::string tag; ///< unique among assets that are not retired; given out by the ledger if left empty ("A-0031")
    std::int64_t quantity = 1; ///< more than 1: a lot
    Ownership ownership = Ownership::Department;
    std::string unit; ///< path of unit names from the top, joined by " / "; made if it does not exist
    std::string holder; ///< name, or employee number; made if nobody has it
    Place place = Place::Office;
    std::string location; ///< free words: "Building 2, 314"
    Status status = Status::InUse;
    std::string serialPrinted;
    std::string imei; ///< one or two, separated by a blank
    std::string assetNumber; ///< fixed-asset number
    std::string mac;
    std::optional<Day> acquired;
    std::optional<Money> price;
    std::string notes;
    bool operator==(const AssetFields &) const = default;
};

/// An entry of the inventory as it stands.
struct Asset {
    AssetId id;
    Uuid uuid;
    ModelId model;
    Subject subject; ///< the model's identifiers and words
    Attribution attribution; ///< the model's, or the asset's own if decided so
    std::string serial; ///< USB serial, raw; empty if none
    AssetFields fields;
    std::vector<Identity> identities;
    std::optional<Moment> firstSeen;
    std::optional<Moment> lastSeen;
};

std::string_view toText(Ownership ownership); ///< "department", "personal", "leased"
std::string_view toText(Place place); ///< "office", "home", "field", "store"
std::string_view toText(Status status); ///< "in-use", "stored", "retired", ...
std::optional<Ownership> parseOwnership(std::string_view text);
std::optional<Place> parsePlace(std::string_view text);
std::optional<Status> parseStatus(std::string_view text);

} // namespace homeward
