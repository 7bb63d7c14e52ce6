// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/messages.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace homeward {

/// The columns of the inventory, in the order of the preset `inventory` (cli.md). The same names serve
/// --where, export, import and the table of the window.
enum class Column {
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
    Notes
};

/// Number: digits with a decimal point. Date: an ISO day in the ledger's zone. Choice: one of choicesOf().
/// Any may be empty.
enum class ColumnType { Text, Number, Date, Choice };

std::span<const Column> allColumns();
std::string_view nameOf(Column column); ///< "serial_printed": the machine name
std::optional<Column> columnNamed(std::string_view name);
ColumnType typeOf(Column column);
Msg headingMessageOf(Column column); ///< its heading for people, as a message
std::string headingOf(Column column, Language language); ///< the same in a language

/// The machine words of a choice column ("domestic", "foreign", "undetermined"); none for the other types.
std::span<const std::string_view> choicesOf(Column column);
/// A cell of a choice column for people ("国产"); any other text is returned as it is.
std::string wordFor(Column column, std::string_view choice, Language language);

} // namespace homeward
