// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/table/asset_cells.h"

#include "core/text/number.h"
#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace homeward::ui {

namespace {

struct AssetTable {
    Q_DECLARE_TR_FUNCTIONS(AssetTable)
};

QString numberText(Column column, const std::string &cell)
{
    const std::optional<double> value = parseNumber(cell);
    if (!value)
        return shown(cell);
    const QLocale locale;
    if (column == Column::Confidence)
        //: A share in hundredths.
        return AssetTable::tr("%1 %").arg(locale.toString(qRound(*value * 100)));
    if (column == Column::Price)
        return locale.toString(*value, 'f', 2);
    return locale.toString(static_cast<qlonglong>(*value));
}

QString brandText(const std::string &brand, const Catalogue *catalogue, Language language)
{
    const auto known = catalogue && language == Language::Chinese ? catalogue->brand(brand) : std::nullopt;
    return known && !known->nameZh.empty() ? fromCore(known->nameZh) : shown(brand);
}

bool isEnded(const std::string &status)
{
    const auto parsed = parseStatus(status);
    return parsed && *parsed != Status::InUse && *parsed != Status::Stored;
}

} // namespace

int columnCountOfAssets()
{
    static const int count = static_cast<int>(allColumns().size());
    return count;
}

QString cellText(Column column, const std::string &cell, Language language)
{
    if (cell.empty())
        return {};
    if (column == Column::BrandCountry || column == Column::OwnerCountry)
        return countryName(cell);
    switch (typeOf(column)) {
    case ColumnType::Choice:
        return fromCore(wordFor(column, cell, language));
    case ColumnType::Number:
        return numberText(column, cell);
    case ColumnType::Date: {
        const auto day = parseDay(cell);
        return day ? dayText(*day) : shown(cell);
    }
    case ColumnType::Text:
        break;
    }
    return shown(cell);
}

AssetCells cellsOf(const AssetRow &row, const Catalogue *catalogue, Language language)
{
    AssetCells cells;
    cells.id = row.id;
    cells.origin = row.origin;
    cells.ended = isEnded(row.at(Column::Status));
    cells.texts.reserve(row.cells.size());
    for (const Column column : allColumns())
        cells.texts.push_back(column == Column::Brand ? brandText(row.at(column), catalogue, language)
                                                      : cellText(column, row.at(column), language));
    return cells;
}

} // namespace homeward::ui
