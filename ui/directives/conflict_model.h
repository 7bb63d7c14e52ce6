// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directives/overview.h"

#include <QAbstractTableModel>

namespace homeward::ui {

/// What directives over the same assets disagree on, and who settled it.
class ConflictModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        KindColumn,
        FirstColumn,
        FirstValueColumn,
        SecondColumn,
        SecondValueColumn,
        RulingColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void set(std::vector<NamedConflict> conflicts);
    const NamedConflict &at(int row) const { return conflicts_[static_cast<std::size_t>(row)]; }

private:
    QString text(const NamedConflict &one, int column) const;

    std::vector<NamedConflict> conflicts_;
};

} // namespace homeward::ui
