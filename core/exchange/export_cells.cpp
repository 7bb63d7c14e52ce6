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

std::string_view ExportCells::textOf(Cell &cell, const RowView &row)
{
    switch (cell.kind) {
    case Kind::AsIs:
        break;
    case Kind::RowNumber:
        return text_ = fmt::format_int(row.index + 1).str();
    case Kind::Choice:
    case Kind::Brand:
        return wordFor(cell, row.cells[cell.index]);
    case Kind::Price:
        return priceText(row.cells[cell.index], row.cells[currency_]);
    }
    return row.cells[cell.index];
}

std::vector<SheetColumn> ExportCells::sheetColumns(const ExportPreset &preset) const
{
    std::vector<SheetColumn> sheet;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const ColumnType type = cells_[i].kind == Kind::RowNumber ? ColumnType::Number
                                                                  : typeOf(columns_[cells_[i].index]);
        sheet.push_back({std::string(nameOf(preset.columns[i])),
                         headingOf(preset.columns[i], preset, language_), type});
    }
    return sheet;
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
std::string_view ExportCells::priceText(std::string_view price, std::string_view currency)
{
    if (price.empty() || currency.empty() || currency == ledger_.settings().currency)
        return price;
    return text_.assign(price).append(1, ' ').append(currency);
}

} // namespace homeward
