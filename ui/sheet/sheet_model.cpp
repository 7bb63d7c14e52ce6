// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheet_model.h"

#include "ui/frame/symbol_icon.h"

#include <QFont>

#include <algorithm>

namespace homeward::ui {

bool SheetModel::hasShapeOf(const Sheet &other) const
{
    return sheet_.columns.size() == other.columns.size() && sheet_.checkable == other.checkable
           && std::ranges::equal(sheet_.rows, other.rows, {}, &Sheet::Row::key, &Sheet::Row::key);
}

void SheetModel::setSheet(Sheet sheet)
{
    if (sheet == sheet_)
        return;
    if (!hasShapeOf(sheet)) {
        beginResetModel();
        sheet_ = std::move(sheet);
        endResetModel();
        return;
    }
    sheet_ = std::move(sheet);
    if (!sheet_.columns.empty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!sheet_.rows.empty() && !sheet_.columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(sheet_.rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(sheet_.columns.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Sheet::Row &row = sheet_.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.cells.value(index.column());
    case Qt::DecorationRole:
        return index.column() == 0 && !row.icon.isEmpty() ? QVariant(symbolIcon(row.icon)) : QVariant();
    case Qt::CheckStateRole:
        if (sheet_.checkable && index.column() == 0 && row.key >= 0)
            return static_cast<int>(row.ticked ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::TextAlignmentRole:
        if (sheet_.columns[static_cast<std::size_t>(index.column())].number)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::FontRole:
        if (row.strong) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && sheet_.checkable && index.column() == 0 && keyAt(index.row()) >= 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    sheet_.rows[static_cast<std::size_t>(index.row())].ticked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

std::vector<std::int64_t> SheetModel::tickedKeys() const
{
    std::vector<std::int64_t> keys;
    for (const Sheet::Row &row : sheet_.rows)
        if (row.ticked && row.key >= 0)
            keys.push_back(row.key);
    return keys;
}

void SheetModel::tickAll(bool ticked)
{
    if (!sheet_.checkable || sheet_.rows.empty())
        return;
    for (Sheet::Row &row : sheet_.rows)
        row.ticked = ticked && row.key >= 0;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

bool SheetModel::tick(std::int64_t key, bool ticked)
{
    const auto row = std::ranges::find(sheet_.rows, key, &Sheet::Row::key);
    return row != sheet_.rows.end()
           && setData(index(static_cast<int>(row - sheet_.rows.begin()), 0),
                      static_cast<int>(ticked ? Qt::Checked : Qt::Unchecked), Qt::CheckStateRole);
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Sheet::Column &column = sheet_.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.heading;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace homeward::ui
