// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/preset.h"

#include <QAbstractTableModel>

#include <vector>

namespace homeward::ui {

/// The columns of an export: those that are written, in their order, then the others. The first section says which (with
/// a box to tick), the second the heading, which can be edited. Rows are moved by dragging or by move().
class ExportColumnsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Section { ColumnSection, HeadingSection, SectionCount };

    explicit ExportColumnsModel(QObject *parent = nullptr);

    void setColumns(const std::vector<ExportColumn> &chosen);
    std::vector<ExportColumn> columns() const;
    /// By -1 or +1; false at an end.
    bool move(int row, int by);
    /// Whether headings are words for people or machine names, where nobody typed one.
    void setHeadings(bool forPeople, bool exact);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QStringList mimeTypes() const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void edited();

private:
    struct Line {
        ExportColumn column;
        bool written = false;
    };
    QString headingFor(const Line &line) const;
    void moveTo(int from, int before);

    std::vector<Line> lines_;
    bool forPeople_ = false;
    bool exact_ = false;
};

} // namespace homeward::ui
