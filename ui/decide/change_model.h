// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <QAbstractTableModel>

#include <vector>

namespace homeward::ui {

/// What a decision or a new catalogue would change: one row a model, with the brand's country and the owner's side by side.
class ChangeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WordsColumn, AssetsColumn, BeforeColumn, AfterColumn, OriginColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// `home` is what origins are told against.
    void set(std::vector<AttributionChange> changes, const HomeSetting &home);
    const std::vector<AttributionChange> &changes() const { return changes_; }
    void retranslate();

private:
    QString originText(const AttributionChange &change) const;

    HomeSetting home_;
    std::vector<AttributionChange> changes_;
};

} // namespace homeward::ui
