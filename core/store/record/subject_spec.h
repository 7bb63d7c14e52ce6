// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace homeward::store {

/// The kinds of things that history tells of. Ledgers keep the numbers.
enum class SubjectKind : std::uint8_t {
    Asset = 1,
    Model = 2,
    Unit = 3,
    Holder = 4,
    Decision = 5,
    Setting = 6,
    Catalogue = 7,
    Document = 8,
    JunkSerial = 9,
    Replica = 10,
    Directive = 11,
    Exemption = 12,
    Replacement = 13,
    Settlement = 14,
    StockTake = 15,
    Succession = 16,
    ImportBatch = 17,
    Preset = 18,
    Recommendation = 19,
    IssuedReport = 20
};

/// How a field lies in its column. Number and Text rest at 0 and '', Optional at NULL; a Set lies in another table.
enum class FieldType : std::uint8_t { Number, Optional, Text, Bytes, Set };

struct FieldSpec {
    std::string_view column; ///< of the table
    FieldType type;
    std::string_view name; ///< what history calls it; empty: not told
};

/// A kind's table. A field's place in the list is its number in the packed history: new ones go to the end. Field 0
/// says whether the thing is there at all.
struct SubjectSpec {
    SubjectKind kind;
    std::string_view table;
    std::span<const FieldSpec> fields;
};

const SubjectSpec &specOf(SubjectKind kind);
bool isSubjectKind(std::int64_t number);
std::span<const SubjectKind> allSubjectKinds();

// Field numbers, kind by kind.
enum class AssetField : std::uint8_t {
    Live,
    Uuid,
    Tag,
    Model,
    Quantity,
    Lot,
    Ownership,
    Unit,
    Holder,
    Place,
    Location,
    Status,
    Serial,
    SerialPrinted,
    Imei,
    AssetNumber,
    Mac,
    Acquired,
    Price,
    Currency,
    Notes,
    MergedInto,
    Identity
};
enum class ModelField : std::uint8_t {
    Live,
    Key,
    Own,
    TypedCategory,
    Subject,
    Registrant,
    Brand,
    BrandZh,
    BrandCountry,
    Owner,
    OwnerCountry,
    Category,
    Confidence,
    Flags,
    Owners
};
enum class UnitField : std::uint8_t { Live, Uuid, Name, Parent, From, Until };
enum class HolderField : std::uint8_t { Live, Uuid, Name, EmployeeNumber, Unit, LeftOn };
enum class DecisionField : std::uint8_t {
    Live,
    Uuid,
    Scope,
    Asset,
    ModelKey,
    Vid,
    Pid,
    Pattern,
    Brand,
    Country,
    Category,
    Who,
    Why,
    At
};
enum class SettingField : std::uint8_t { Live, Home, Basis, Department, TimeZone, TagPrefix, Currency, Catalogue };
enum class CatalogueField : std::uint8_t { Live, Digest, Version };
enum class JunkSerialField : std::uint8_t { Live, Kind, Vid, Key };
/// Start: the link of its parent's history from which it goes on; zeros for the first replica.
enum class ReplicaField : std::uint8_t { Live, Uuid, Parent, Start, Reason };

} // namespace homeward::store
