// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connected/connected_row.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <array>
#include <map>
#include <vector>

namespace homeward::ui {

/// The things that are here, in the order of their arrival. Cells are made when a row changes; data() only
/// reads.
class DeviceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        OriginColumn,
        BrandColumn,
        ProductColumn,
        CategoryColumn,
        SerialColumn,
        MatchColumn,
        ModeColumn,
        RegistrantColumn,
        ConfidenceColumn,
        PortColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, BuiltInRole, FreshRole };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// New rows are appended in one step; a row whose key is there already keeps its place, finding and mark.
    void put(std::vector<ConnectedRow> rows);
    void remove(const QString &key);
    void setFindings(const std::map<QString, Finding> &findings);
    void markSeen(const QString &key);
    void retranslate();

    const std::vector<ConnectedRow> &rows() const { return rows_; }
    const ConnectedRow &at(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    int rowOf(const QString &key) const; ///< -1 if it is not here

private:
    using Cells = std::array<QString, ColumnCount>;
    static Cells cellsOf(const ConnectedRow &row);
    QVariant decoration(const ConnectedRow &row, int column) const;
    QVariant sortValue(const ConnectedRow &row, std::size_t at, int column) const;
    QString tip(const ConnectedRow &row, int column) const;
    void renew(int row);

    std::vector<ConnectedRow> rows_;
    std::vector<Cells> cells_;
};

/// Sorted by the column that the operator chose; hubs of the machine and built-in devices only if asked for.
/// The list of a bus is short enough for a proxy.
class DeviceProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit DeviceProxy(QObject *parent = nullptr);
    void setBuiltInShown(bool shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool builtInShown_ = false;
};

} // namespace homeward::ui
