// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/review.h"

#include <QAbstractTableModel>

#include <vector>

namespace homeward::ui {

/// The groups of models that wait for a decision: one row a group.
class ReviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ReasonColumn, WordsColumn, ModelsColumn, AssetsColumn, BrandColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Rows that stay keep their place in the selection: what is gone is removed, what is new comes in, in the new order.
    void set(std::vector<ReviewGroup> groups);
    void remove(int row);
    const ReviewGroup &at(int row) const { return groups_[static_cast<std::size_t>(row)]; }
    void retranslate();

private:
    QString cell(const ReviewGroup &group, int column) const;

    std::vector<ReviewGroup> groups_;
};

} // namespace homeward::ui
