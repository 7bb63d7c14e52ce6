// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/heading_words.h"
#include "core/exchange/table/table_source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace homeward {

/// Where in a sheet its headings are and what they say.
struct TableLayout {
    std::size_t sheet = 0;
    RegisterKind kind = RegisterKind::Register;
    std::uint64_t headingLine = 0; ///< the last line of the headings; 0: there are none
    std::vector<std::string> headings; ///< by column; of double headings the lower one, with the upper one where it needs it
    std::vector<std::optional<ImportField>> suggested; ///< by column
    std::vector<std::vector<std::string>> titles; ///< what stands above
    std::vector<std::vector<std::string>> samples; ///< the first lines below
};

/// Looks through the beginning of a sheet, past title rows and blank ones. `headingLine`: somebody said which
/// line it is; 0: there is none.
Result<TableLayout> findLayout(TableSource &table, std::size_t sheet,
                               std::optional<std::uint64_t> headingLine = std::nullopt);

/// By which a register with these headings is known again.
std::string headingsDigest(const TableLayout &layout);

} // namespace homeward
