// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/replacements.h"

#include <QAbstractTableModel>

namespace homeward::ui {

/// What an auditor will ask for: papers and second names that are missing, one row each.
class PaperModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TagColumn, LackColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void set(std::vector<MissingPaper> papers);
    void retranslate();
    const MissingPaper &at(int row) const { return papers_[static_cast<std::size_t>(row)]; }

private:
    std::vector<MissingPaper> papers_;
};

/// Of the lines in force and of what ended without one. Blocking; for the ledger's thread.
Result<std::vector<MissingPaper>> readMissingPapers(Ledger &ledger);

} // namespace homeward::ui
