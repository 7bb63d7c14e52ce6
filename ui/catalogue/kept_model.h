// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/catalogues.h"

#include <QAbstractTableModel>

#include <vector>

namespace homeward::ui {

/// The catalogues that the ledger keeps: one row each, the one in use first.
class KeptModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { VersionColumn, SinceColumn, StateColumn, DigestColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void set(std::vector<KeptCatalogue> kept);
    const KeptCatalogue &at(int row) const { return kept_[static_cast<std::size_t>(row)]; }

private:
    std::vector<KeptCatalogue> kept_;
};

} // namespace homeward::ui
