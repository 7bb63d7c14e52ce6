// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheet/sheet.h"

#include <QAbstractTableModel>

namespace homeward::ui {

/// A sheet for views.
class SheetModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A sheet of the same shape changes in place, so that the view keeps its row.
    void setSheet(Sheet sheet);
    const Sheet &sheet() const { return sheet_; }
    /// What is behind a row; -1: nothing.
    std::int64_t keyAt(int row) const { return sheet_.rows[static_cast<std::size_t>(row)].key; }

    /// Keys of what is ticked, in the order of the rows.
    std::vector<std::int64_t> tickedKeys() const;
    void tickAll(bool ticked);
    /// Ticks the row of that key; false if there is none.
    bool tick(std::int64_t key, bool ticked = true);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    bool hasShapeOf(const Sheet &other) const;

    Sheet sheet_;
};

} // namespace homeward::ui
