// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/replacing/old_assets.h"

#include <QAbstractTableModel>

namespace homeward::ui {

/// The replacements in force: what goes, what comes, how far it is, by when and for how much.
class LineModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        OldColumn,
        OldModelColumn,
        StageColumn,
        NewColumn,
        DueColumn,
        PromisedColumn,
        PriceColumn,
        BudgetColumn,
        FormerHolderColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// `today`: by which a day is late. The same old assets as before keep their rows without a reset.
    void set(std::vector<NamedLine> lines, Day today);
    void retranslate();
    const NamedLine &at(int row) const { return lines_[static_cast<std::size_t>(row)]; }

private:
    QString text(const NamedLine &line, int column) const;
    QVariant sortValue(const NamedLine &line, int column) const;
    bool isLate(const NamedLine &line, int column) const;

    std::vector<NamedLine> lines_;
    Day today_{};
};

} // namespace homeward::ui
