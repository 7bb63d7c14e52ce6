// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/store/ledger.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace homeward {

/// Turns a streamed row into the cells of a preset: as they are, or in words for people. One thread.
class ExportCells {
public:
    ExportCells(const ExportPreset &preset, const Ledger &ledger, Language language);

    /// What to ask Ledger::visit() for.
    const std::vector<Column> &columns() const { return columns_; }
    /// Calls writer.cell(text) for each cell.
    template <class Writer>
    void writeTo(Writer &writer, const RowView &row)
    {
        for (Cell &cell : cells_)
            writer.cell(textOf(cell, row));
    }
    /// The columns as they will be written.
    std::vector<SheetColumn> sheetColumns(const ExportPreset &preset) const;

private:
    enum class Kind { AsIs, RowNumber, Choice, Brand, Price };
    struct Cell {
        Kind kind = Kind::AsIs;
        std::size_t index = 0; ///< in columns_
        std::unordered_map<std::string, std::string> words; ///< Choice and Brand: those met so far
    };

    std::size_t ask(Column column);
    Kind kindOf(const ExportColumn &column, bool forPeople) const;
    std::string_view wordFor(Cell &cell, std::string_view text);
    std::string_view textOf(Cell &cell, const RowView &row);
    std::string_view priceText(std::string_view price, std::string_view currency);

    const Ledger &ledger_;
    Language language_;
    std::vector<Column> columns_;
    std::vector<Cell> cells_;
    std::size_t currency_ = 0; ///< in columns_, if a price is shown to people
    std::string key_;
    std::string text_;
};

} // namespace homeward
