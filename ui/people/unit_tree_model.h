// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/organisation.h"

#include <QAbstractItemModel>

#include <vector>

namespace homeward::ui {

/// The units as the tree that they are, with their days.
class UnitTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Assets, People, Since, CameFrom, Until, Became, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setUnits(std::vector<UnitEntry> units);
    const UnitEntry &unitAt(const QModelIndex &index) const;
    /// Invalid for a unit that is not there.
    QModelIndex indexOf(UnitId unit) const;
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static constexpr std::size_t none = SIZE_MAX;
    struct Node {
        UnitEntry unit;
        std::size_t parent = none;
        int row = 0;
        std::vector<std::size_t> children;
    };
    const Node &nodeAt(const QModelIndex &index) const { return nodes_[index.internalId()]; }
    const std::vector<std::size_t> &childrenOf(const QModelIndex &parent) const;
    void link();
    static QString textOf(const UnitEntry &unit, int column);

    std::vector<Node> nodes_;
    std::vector<std::size_t> top_;
};

/// "Audit" of "Finance / Audit"
QString lastName(const std::string &path);

} // namespace homeward::ui
