// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/loose_date.h"
#include "core/exchange/import/table_layout.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// How the columns of a register are read.
struct ImportMapping {
    std::vector<std::optional<ImportField>> columns; ///< by column; nothing: not read
    std::optional<DateOrder> dates; ///< where the dates need it
    std::optional<ImportField> matchBy; ///< nothing: UUID, or any identity
    bool emptyClears = false;
    bool operator==(const ImportMapping &) const = default;
};

/// What the headings suggest; an empty cell clears only in Homeward's own exports, which tell all that is known.
ImportMapping suggestedMapping(const TableLayout &layout);

/// {"columns": {"Heading or #number": "field" or null}, "dates": "day-first", "match": "tag", "empty": "keep"}.
/// Columns that it does not name are as suggested; "columns" may also be an array by column, as toJson() writes it.
/// InvalidInput names what is wrong.
Result<ImportMapping> parseMapping(std::string_view json, const TableLayout &layout);
std::string toJson(const ImportMapping &mapping);

/// InvalidInput if nothing is mapped, or two columns to the same field.
Result<void> checkMapping(const ImportMapping &mapping, const TableLayout &layout, const std::string &file);

/// A column's name for people: its heading, or "#3".
std::string columnTitle(const TableLayout &layout, std::size_t column);

} // namespace homeward
