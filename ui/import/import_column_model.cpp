// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_column_model.h"

#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr std::size_t mostSamples = 3;

} // namespace

int ImportColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(fields_.size());
}

int ImportColumnModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

bool ImportColumnModel::isSuggested(std::size_t row) const
{
    return fields_[row] && fields_[row] == layout_.suggested[row];
}

QString ImportColumnModel::fieldText(std::size_t row) const
{
    if (!fields_[row])
        return tr("Not read");
    const QString name = fromCore(headingOf(*fields_[row], coreLanguage()));
    return isSuggested(row) ? tr("%1 (suggested)").arg(name) : name;
}

QString ImportColumnModel::sampleText(std::size_t row) const
{
    QStringList samples;
    for (const auto &line : layout_.samples)
        if (row < line.size() && !line[row].empty() && samples.size() < static_cast<int>(mostSamples))
            samples << shown(line[row]);
    return samples.join(tr(", "));
}

QVariant ImportColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == FieldColumn && (role == FieldRole || role == Qt::EditRole))
        return fields_[row] ? static_cast<int>(*fields_[row]) : -1;
    if (index.column() == FieldColumn && role == Qt::DecorationRole)
        return fields_[row] ? QVariant(symbolIcon(QStringLiteral("check"))) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case HeadingColumn:
        return fromCore(columnTitle(layout_, row));
    case SampleColumn:
        return sampleText(row);
    case FieldColumn:
        return fieldText(row);
    default:
        return {};
    }
}

/// A field is read from one column: choosing it takes it from another.
bool ImportColumnModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != FieldColumn || role != Qt::EditRole)
        return false;
    const int number = value.toInt();
    if (number >= static_cast<int>(importFieldCount))
        return false;
    std::optional<ImportField> field;
    if (number >= 0)
        field = static_cast<ImportField>(number);
    if (field)
        std::ranges::replace(fields_, field, std::optional<ImportField>());
    fields_[static_cast<std::size_t>(index.row())] = field;
    Q_EMIT dataChanged(this->index(0, FieldColumn), this->index(rowCount() - 1, FieldColumn));
    Q_EMIT mappingChanged();
    return true;
}

Qt::ItemFlags ImportColumnModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == FieldColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ImportColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HeadingColumn:
        return tr("Column in the register");
    case SampleColumn:
        return tr("Examples");
    case FieldColumn:
        return tr("Read as");
    default:
        return {};
    }
}

void ImportColumnModel::set(const TableLayout &layout, const ImportMapping &mapping)
{
    beginResetModel();
    layout_ = layout;
    fields_ = mapping.columns;
    fields_.resize(layout.headings.size());
    layout_.suggested.resize(layout.headings.size());
    endResetModel();
}

} // namespace homeward::ui
