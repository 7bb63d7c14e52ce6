// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <QAbstractTableModel>

#include <vector>

namespace homeward::ui {

/// What a decision or a new catalogue would change: one row a model.
class ChangeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WordsColumn, AssetsColumn, BeforeColumn, AfterColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void set(std::vector<AttributionChange> changes);

private:
    std::vector<AttributionChange> changes_;
};

} // namespace homeward::ui
