// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/rows_model.h"

#include "ui/bridge/text.h"

namespace homeward::ui {

void RowsModel::show(SheetTable table)
{
    beginResetModel();
    table_ = std::move(table);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(table_.rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(table_.columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::TextAlignmentRole && table_.columns[column].type == ColumnType::Number)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return shown(table_.rows[static_cast<std::size_t>(index.row())][column]);
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return fromCore(table_.columns[static_cast<std::size_t>(section)].heading);
}

} // namespace homeward::ui
