// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/exchange/export_parts.h"
#include "core/exchange/json_rows.h"

#include <algorithm>

namespace homeward {
namespace fs = std::filesystem;
namespace {

CsvDialect dialectOf(const ExportPreset &preset)
{
    if (preset.exact)
        return {preset.dialect.delimiter, Encoding::Utf8, false};
    return preset.dialect;
}

Result<void> writeRow(CsvWriter &writer, const std::vector<std::string> &cells)
{
    for (const std::string &cell : cells)
        writer.cell(cell);
    return writer.endRow();
}

Result<void> writeHead(CsvWriter &writer, const ExportPreset &preset, const std::vector<SheetColumn> &columns)
{
    std::vector<std::string> cells(columns.size());
    if (!preset.exact && !preset.title.empty()) {
        cells.front() = preset.title;
        if (auto written = writeRow(writer, cells); !written)
            return written;
    }
    std::transform(columns.begin(), columns.end(), cells.begin(),
                   [](const SheetColumn &column) { return column.heading; });
    return writeRow(writer, cells);
}

Result<std::size_t> writeAssets(Ledger &ledger, const ExportPreset &preset, ExportCells &cells,
                                const ExportProgress &progress, CsvWriter &writer)
{
    return visitRows(ledger, preset, cells.columns(), progress, [&](const RowView &row) {
        cells.writeTo(writer, row);
        return writer.endRow();
    });
}

Result<std::size_t> writeBody(Ledger &ledger, const ExportPreset &preset, Language language,
                              const ExportProgress &progress, CsvWriter &writer, std::size_t &columns)
{
    if (preset.rows != PresetRows::Assets) {
        const auto table = computedTable(ledger, preset, language);
        if (!table)
            return fail(table);
        columns = table->columns.size();
        if (auto head = writeHead(writer, preset, table->columns); !head)
            return fail(std::move(head));
        return writeTable(writer, *table, progress);
    }
    ExportCells cells(preset, ledger, language);
    columns = preset.columns.size();
    if (auto head = writeHead(writer, preset, cells.sheetColumns(preset)); !head)
        return fail(std::move(head));
    return writeAssets(ledger, preset, cells, progress, writer);
}

Result<std::size_t> writeSheet(Ledger &ledger, const ExportPreset &preset, Language language,
                               const ExportProgress &progress, CsvWriter &writer)
{
    std::size_t columns = 0;
    auto count = writeBody(ledger, preset, language, progress, writer, columns);
    if (!count)
        return count;
    if (const auto signatures = signatureRow(preset, language, columns); !signatures.empty())
        if (auto written = writeRow(writer, signatures); !written)
            return fail(std::move(written));
    if (auto finished = writer.finish(); !finished)
        return fail(std::move(finished));
    return count;
}

Result<std::size_t> writeJson(JsonRows &rows, const SheetTable &table)
{
    std::vector<std::string_view> cells;
    for (const std::vector<std::string> &row : table.rows) {
        cells.assign(row.begin(), row.end());
        if (auto written = rows.write(cells); !written)
            return fail(std::move(written));
    }
    return table.rows.size();
}

Result<std::size_t> finished(ExportTarget &target, JsonRows &rows, Result<std::size_t> count)
{
    if (!count)
        return count;
    if (auto done = rows.finish(); !done)
        return fail(std::move(done));
    return committed(target, std::move(count));
}

} // namespace

Result<std::size_t> exportCsv(Ledger &ledger, const ExportPreset &wanted, const fs::path &to, Language reader,
                              const ExportProgress &progress)
{
    const auto preset = settledPreset(ledger, wanted);
    if (!preset)
        return fail(preset);
    const CsvDialect dialect = dialectOf(*preset);
    const bool mayFail = dialect.encoding == Encoding::Gb18030;
    auto target =
        openExport(ledger, to, mayFail ? ExportTarget::Delivery::Whole : ExportTarget::Delivery::Streamed);
    if (!target)
        return fail(std::move(target));
    CsvWriter writer(dialect, [&target](std::string_view bytes) { return target->write(bytes); });
    return committed(*target, writeSheet(ledger, *preset, languageOf(*preset, reader), progress, writer));
}

Result<std::string> csvText(Ledger &ledger, const ExportPreset &wanted, Language reader)
{
    const auto preset = settledPreset(ledger, wanted);
    if (!preset)
        return fail(preset);
    std::string text;
    CsvWriter writer(dialectOf(*preset), [&text](std::string_view bytes) {
        text += bytes;
        return Result<void>();
    });
    if (auto written = writeSheet(ledger, *preset, languageOf(*preset, reader), {}, writer); !written)
        return fail(std::move(written));
    return text;
}

Result<std::string> previewCsv(Ledger &ledger, const ExportPreset &wanted, Language reader, std::size_t rows)
{
    const auto preview = previewSheet(ledger, wanted, reader, rows);
    if (!preview)
        return fail(preview);
    std::string text;
    CsvDialect dialect = dialectOf(wanted);
    dialect.encoding = Encoding::Utf8;
    CsvWriter writer(dialect, [&text](std::string_view bytes) {
        text += bytes;
        return Result<void>();
    });
    if (auto head = writeHead(writer, wanted, preview->table.columns); !head)
        return fail(std::move(head));
    if (auto written = writeTable(writer, preview->table, {}); !written)
        return fail(std::move(written));
    if (auto finished = writer.finish(); !finished)
        return fail(std::move(finished));
    return text;
}

Result<std::size_t> exportJson(Ledger &ledger, const ExportPreset &wanted, const fs::path &to,
                               const ExportProgress &progress)
{
    const auto preset = settledPreset(ledger, wanted);
    if (!preset)
        return fail(preset);
    auto target = openExport(ledger, to, ExportTarget::Delivery::Streamed);
    if (!target)
        return fail(std::move(target));
    const auto sink = [&target](std::string_view bytes) { return target->write(bytes); };
    if (preset->rows != PresetRows::Assets) {
        const auto table = computedTable(ledger, *preset, Language::English);
        if (!table)
            return fail(table);
        JsonRows rows(table->columns, sink);
        return finished(*target, rows, writeJson(rows, *table));
    }
    JsonRows rows(*preset, sink);
    auto count = visitRows(ledger, *preset, rows.columns(), progress,
                           [&rows](const RowView &row) { return rows.write(row.cells); });
    return finished(*target, rows, std::move(count));
}

Result<std::size_t> exportTo(Ledger &ledger, const ExportPreset &preset, const fs::path &to, Language language,
                             const ExportProgress &progress)
{
    const fs::path ending = to.extension();
    if (ending == ".json")
        return exportJson(ledger, preset, to, progress);
    if (ending == ".xlsx")
        return exportXlsx(ledger, preset, to, language, progress);
    return exportCsv(ledger, preset, to, language, progress);
}

} // namespace homeward
