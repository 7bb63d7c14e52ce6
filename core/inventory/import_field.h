// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/columns.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace homeward {

/// What a column of a register from elsewhere may mean: the inventory's columns in their order, and what an
/// export has no column for.
enum class ImportField {
    Uuid,
    Tag,
    Category,
    Brand,
    BrandCountry,
    Owner,
    OwnerCountry,
    Origin,
    Model,
    Quantity,
    Serial,
    SerialPrinted,
    Imei,
    AssetNumber,
    Vid,
    Pid,
    Ownership,
    Unit,
    Holder,
    Location,
    Status,
    Directive,
    Due,
    ReplacedBy,
    Acquired,
    Price,
    Currency,
    FirstSeen,
    LastSeen,
    Identity,
    Confidence,
    Notes,
    Mac,
    Place, ///< office, home, field or store
    Connected ///< only lines that say yes are assets
};
inline constexpr std::size_t importFieldCount = static_cast<std::size_t>(ImportField::Connected) + 1;
static_assert(static_cast<int>(ImportField::Notes) == static_cast<int>(Column::Notes));

constexpr std::optional<Column> columnOf(ImportField field)
{
    return field <= ImportField::Notes ? std::optional(static_cast<Column>(field)) : std::nullopt;
}
constexpr ImportField importFieldOf(Column column)
{
    return static_cast<ImportField>(column);
}

std::string_view nameOf(ImportField field); ///< "serial_printed", "mac": the machine name
std::optional<ImportField> importFieldNamed(std::string_view name);
std::string headingOf(ImportField field, Language language);

/// Whether an import may write it; the others follow from what is known, and are read past.
bool isImported(ImportField field);
/// Whether an asset can be recognised by it.
bool isKey(ImportField field);

/// A USB ID as registers write it: "12d1", "0x12D1", "12D1h".
std::optional<std::uint16_t> usbIdIn(std::string_view text);

} // namespace homeward
