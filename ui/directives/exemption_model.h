// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directives.h"

#include <QAbstractTableModel>

namespace homeward::ui {

/// The exemptions in force of one directive. Those that have expired stay until somebody ends them.
class ExemptionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TagColumn, ReasonColumn, ApproverColumn, FromColumn, ExpiryColumn, PaperColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// `today`: by which an expiry is past.
    void set(std::vector<ExemptionRow> rows, Day today);
    void retranslate();
    const ExemptionRow &at(int row) const { return rows_[static_cast<std::size_t>(row)]; }

private:
    QString text(const ExemptionRow &row, int column) const;

    std::vector<ExemptionRow> rows_;
    Day today_{};
};

} // namespace homeward::ui
