// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_mapping.h"

#include <QAbstractTableModel>

namespace homeward::ui {

/// The columns of a register and what each is read as, which can be chosen.
class ImportColumnModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { HeadingColumn, SampleColumn, FieldColumn, ColumnCount };
    /// The field's number; -1: not read.
    static constexpr int FieldRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void set(const TableLayout &layout, const ImportMapping &mapping);
    const std::vector<std::optional<ImportField>> &fields() const { return fields_; }

Q_SIGNALS:
    void mappingChanged();

private:
    QString fieldText(std::size_t row) const;
    bool isSuggested(std::size_t row) const;
    QString sampleText(std::size_t row) const;

    TableLayout layout_;
    std::vector<std::optional<ImportField>> fields_;
};

} // namespace homeward::ui
