// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/store/ledger.h"

#include <filesystem>
#include <functional>

namespace homeward {

/// Progress: rows written and all rows, now and then and at the end; false cancels.
using ExportProgress = std::function<bool(std::size_t done, std::size_t all)>;

/// Streams the rows to `to` (or to standard output for "-") in the query's order, all from one state of the
/// ledger; a file appears when it is complete, and is as it was after any error. Returns the number of rows.
///
/// InvalidInput for a preset without columns and for a character that the encoding lacks (named; nothing of
/// the export has reached the target then, standard output included); Conflict if `to` is the ledger itself;
/// Cancelled; Io and PermissionDenied for the target; and the errors of Ledger::visit().
Result<std::size_t> exportCsv(Ledger &ledger, const ExportPreset &preset, const std::filesystem::path &to,
                              Language language, const ExportProgress &progress = {});

/// The same bytes as text, for what is kept elsewhere.
Result<std::string> csvText(Ledger &ledger, const ExportPreset &preset, Language language);

/// How the file that exportCsv() writes begins: its head and at most `rows` rows, as UTF-8 text without mark
/// whatever the encoding; lines end with CRLF. Errors as of exportCsv(), but for those of a target or an encoding.
Result<std::string> previewCsv(Ledger &ledger, const ExportPreset &preset, Language language, std::size_t rows);

/// The first rows of what an export writes, and how many rows there are.
struct SheetPreview {
    SheetTable table;
    std::size_t rows = 0;
};
Result<SheetPreview> previewSheet(Ledger &ledger, const ExportPreset &preset, Language language, std::size_t rows);

/// The same rows as a JSON array of objects, one a line: keys are machine names, empty cells null, number
/// columns numbers; computed columns, headings, title and dialect do not count.
Result<std::size_t> exportJson(Ledger &ledger, const ExportPreset &preset, const std::filesystem::path &to,
                               const ExportProgress &progress = {});

/// The same rows as a workbook (XlsxWriter), with a sheet behind them that says what they are: as of when, which
/// ones, how many, by which catalogue, and the head of the history. InvalidInput also for a cell that is longer
/// than a sheet's can be.
Result<std::size_t> exportXlsx(Ledger &ledger, const ExportPreset &preset, const std::filesystem::path &to,
                               Language language, const ExportProgress &progress = {});

/// By the ending of `to`: .json, .xlsx, else CSV.
Result<std::size_t> exportTo(Ledger &ledger, const ExportPreset &preset, const std::filesystem::path &to,
                             Language language, const ExportProgress &progress = {});

} // namespace homeward
