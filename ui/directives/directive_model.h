// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directives/overview.h"

#include <QAbstractTableModel>

namespace homeward::ui {

/// The directives with their standing and today's figures, one row each. Figures come after the rows; until then
/// their cells are empty.
class DirectiveModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        StandingColumn,
        NumberColumn,
        TitleColumn,
        DeadlineColumn,
        RateColumn,
        DoneColumn,
        OutstandingColumn,
        OverdueColumn,
        UndeterminedColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A reset only if other directives are shown than before, or in another order.
    void setDirectives(std::vector<DirectiveRow> rows);
    void setFigures(FiguresByDirective figures);
    void retranslate();

    const DirectiveRow &at(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    int rowOf(DirectiveId id) const; ///< -1 if it is not here

private:
    const Figures *figuresOf(int row) const;
    QString text(int row, int column) const;

    std::vector<DirectiveRow> rows_;
    FiguresByDirective figures_;
};

/// "40 %", or "30 % – 40 %" where undetermined ones make it a range; empty if there is nothing to count.
QString rateOf(const Figures &figures);

} // namespace homeward::ui
