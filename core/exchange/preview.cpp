// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_parts.h"

namespace homeward {
namespace {

/// Takes cells as the writers do, into a table.
class TableFiller {
public:
    explicit TableFiller(SheetTable &table)
        : table_(table)
    {
    }
    void beginRow() { table_.rows.emplace_back(); }
    void cell(std::string_view text) { table_.rows.back().emplace_back(text); }

private:
    SheetTable &table_;
};

} // namespace

Result<SheetPreview> previewSheet(Ledger &ledger, const ExportPreset &wanted, Language reader, std::size_t rows)
{
    const auto preset = settledPreset(ledger, wanted);
    if (!preset)
        return fail(preset);
    SheetPreview preview;
    if (preset->rows != PresetRows::Assets) {
        auto table = computedTable(ledger, *preset, languageOf(*preset, reader));
        if (!table)
            return fail(std::move(table));
        preview.table = std::move(*table);
        preview.rows = preview.table.rows.size();
        preview.table.rows.resize(std::min(rows, preview.rows));
        return preview;
    }
    ExportCells cells(*preset, ledger, languageOf(*preset, reader));
    preview.table.columns = cells.sheetColumns(*preset);
    TableFiller filler(preview.table);
    const auto take = [&](const RowView &row) {
        preview.rows = row.all;
        if (row.index >= rows)
            return false;
        filler.beginRow();
        cells.writeTo(filler, row);
        return row.index + 1 < rows;
    };
    if (auto visited = ledger.visit(preset->query, cells.columns(), take); !visited)
        return fail(std::move(visited));
    return preview;
}

} // namespace homeward
