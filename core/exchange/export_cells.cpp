// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_cells.h"

#include <fmt/format.h>

namespace homeward {
namespace {

Column columnBehind(const ExportColumn &column)
{
    const auto *own = std::get_if<Column>(&column.source);
    return own == nullptr ? Column::Category : *own;
}

} // namespace

ExportCells::ExportCells(const ExportPreset &preset, const Ledger &ledger, Language language)
    : ledger_(ledger)
    , language_(language)
{
    for (const ExportColumn &column : preset.columns) {
        Cell cell;
        cell.kind = kindOf(column, preset.forPeople && !preset.exact);
        if (cell.kind != Kind::RowNumber)
            cell.index = ask(columnBehind(column));
        if (cell.kind == Kind::Price)
            currency_ = ask(Column::Currency);
        cells_.push_back(std::move(cell));
    }
}

std::size_t ExportCells::ask(Column column)
{
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i] == column)
            return i;
    columns_.push_back(column);
    return columns_.size() - 1;
}

ExportCells::Kind ExportCells::kindOf(const ExportColumn &column, bool forPeople) const
{
    if (const auto *computed = std::get_if<Computed>(&column.source))
        return *computed == Computed::RowNumber ? Kind::RowNumber : Kind::Choice;
    const Column own = columnBehind(column);
    if (!forPeople)
        return Kind::AsIs;
    if (typeOf(own) == ColumnType::Choice)
        return Kind::Choice;
    if (own == Column::Brand && language_ == Language::Chinese)
        return Kind::Brand;
    return own == Column::Price ? Kind::Price : Kind::AsIs;
}

void ExportCells::writeTo(CsvWriter &writer, const RowView &row)
{
    for (Cell &cell : cells_) {
        switch (cell.kind) {
        case Kind::AsIs:
            writer.cell(row.cells[cell.index]);
            break;
        case Kind::RowNumber:
            writer.cell(fmt::format_int(row.index + 1).c_str());
            break;
        case Kind::Choice:
        case Kind::Brand:
            writer.cell(wordFor(cell, row.cells[cell.index]));
            break;
        case Kind::Price:
            writePrice(writer, row.cells[cell.index], row.cells[currency_]);
            break;
        }
    }
}

std::string_view ExportCells::wordFor(Cell &cell, std::string_view text)
{
    key_ = text;
    if (const auto known = cell.words.find(key_); known != cell.words.end())
        return known->second;
    std::string word;
    if (cell.kind == Kind::Brand) {
        const auto brand = ledger_.sorter().catalogue().brand(text);
        word = brand && !brand->nameZh.empty() ? brand->nameZh : text;
    } else {
        word = homeward::wordFor(columns_[cell.index], text, language_);
    }
    return cell.words.emplace(key_, std::move(word)).first->second;
}

/// A sum in another currency than the ledger's must not be added up with the others unseen.
void ExportCells::writePrice(CsvWriter &writer, std::string_view price, std::string_view currency)
{
    if (price.empty() || currency.empty() || currency == ledger_.settings().currency)
        writer.cell(price);
    else
        writer.cell(std::string(price).append(1, ' ').append(currency));
}

} // namespace homeward
