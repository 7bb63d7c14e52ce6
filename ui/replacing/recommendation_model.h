// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/replacing/recommendation.h"

#include <QAbstractTableModel>

namespace homeward::ui {

/// What is to be bought in place of a category, or of one model of it.
class RecommendationModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CategoryColumn, OldModelColumn, SuccessorColumn, PriceColumn, BudgetColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void set(std::vector<Recommendation> recommendations);
    void retranslate();
    const Recommendation &at(int row) const { return recommendations_[static_cast<std::size_t>(row)]; }

private:
    std::vector<Recommendation> recommendations_;
};

} // namespace homeward::ui
