// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"
#include "core/exchange/export_cells.h"
#include "core/exchange/export_target.h"
#include "core/text/messages_base.h"

#include <optional>
#include <vector>

namespace homeward {

// What the ways of writing a preset have in common. Private to core/exchange.

/// The preset with everything that depends on the ledger filled in, checked.
Result<ExportPreset> settledPreset(Ledger &ledger, const ExportPreset &preset);
/// The preset's own language, or the reader's.
inline Language languageOf(const ExportPreset &preset, Language reader)
{
    return preset.language.value_or(reader);
}
/// The rows of a preset that are no assets.
Result<SheetTable> computedTable(Ledger &ledger, const ExportPreset &preset, Language language);
/// The words to sign by, spread over so many columns; none if there is nothing to sign.
std::vector<std::string> signatureRow(const ExportPreset &preset, Language language, std::size_t columns);

/// Conflict if `to` is the ledger or one of its companions.
Result<ExportTarget> openExport(const Ledger &ledger, const std::filesystem::path &to,
                                ExportTarget::Delivery delivery);

inline constexpr std::size_t rowsPerReport = 2048;

/// Hands each row of the query to `write` and tells the progress; the first failure ends it.
template <class Write>
Result<std::size_t> visitRows(Ledger &ledger, const ExportPreset &preset, const std::vector<Column> &columns,
                              const ExportProgress &progress, Write write)
{
    std::optional<Error> failure;
    const auto take = [&](const RowView &row) {
        if (progress && row.index % rowsPerReport == 0 && !progress(row.index, row.all))
            failure.emplace(ErrorCode::Cancelled, BaseMsg::Cancelled);
        else if (Result<void> written = write(row); !written)
            failure = written.error();
        return !failure;
    };
    auto count = ledger.visit(preset.query, columns, take);
    if (failure)
        return *failure;
    if (count && progress)
        progress(*count, *count);
    return count;
}

/// Writes a computed table's rows with writer.cell() and writer.endRow().
template <class Writer>
Result<std::size_t> writeTable(Writer &writer, const SheetTable &table, const ExportProgress &progress)
{
    for (const std::vector<std::string> &row : table.rows) {
        for (const std::string &cell : row)
            writer.cell(cell);
        if (auto done = writer.endRow(); !done)
            return fail(std::move(done));
    }
    if (progress)
        progress(table.rows.size(), table.rows.size());
    return table.rows.size();
}

inline Result<std::size_t> committed(ExportTarget &target, Result<std::size_t> count)
{
    if (!count)
        return count;
    if (auto done = target.commit(); !done)
        return fail(std::move(done));
    return count;
}

} // namespace homeward
