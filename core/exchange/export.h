// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_writer.h"
#include "core/inventory/query.h"
#include "core/store/ledger.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace homeward {

struct ExportColumn {
    Column column = Column::Tag;
    std::string heading; ///< empty: the machine name, or headingOf() with `headingsForPeople`
};

/// A way to write the inventory. Built-in presets: `inventory` (every column, for editing), `leadership` (no UUID).
struct ExportPreset {
    std::string name;
    std::vector<ExportColumn> columns;
    bool headingsForPeople = false;
    CsvDialect dialect;
    bool exact = false; ///< machine form: no formula guard, UTF-8 without BOM, machine names as headings
    AssetQuery query;
};

/// Nothing for an unknown name.
std::optional<ExportPreset> builtInPreset(std::string_view name);
std::vector<std::string> builtInPresetNames();

/// Progress: rows written and all rows; false cancels.
using ExportProgress = std::function<bool(std::size_t done, std::size_t all)>;

/// Streams the rows to `to` (or to standard output for "-") in the query's order; the file appears when it is
/// complete. Returns the number of rows.
Result<std::size_t> exportCsv(Ledger &ledger, const ExportPreset &preset, const std::filesystem::path &to,
                              Language language, const ExportProgress &progress = {});

} // namespace homeward
