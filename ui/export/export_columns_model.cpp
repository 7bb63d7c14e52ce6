// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_columns_model.h"

#include "ui/bridge/text.h"

#include <QMimeData>

#include <algorithm>

namespace homeward::ui {

namespace {

const QString rowMime = QStringLiteral("application/x-homeward-export-column");

QString nameForPeople(const ExportColumn &column)
{
    ExportPreset preset;
    preset.forPeople = true;
    return fromCore(headingOf(ExportColumn{column.source, {}}, preset, coreLanguage()));
}

} // namespace

ExportColumnsModel::ExportColumnsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    setColumns({});
}

void ExportColumnsModel::setColumns(const std::vector<ExportColumn> &chosen)
{
    beginResetModel();
    lines_.clear();
    for (const ExportColumn &column : chosen)
        lines_.push_back({column, true});
    const auto offer = [this](auto source) {
        const ExportColumn column{source, {}};
        const bool there = std::ranges::any_of(
            lines_, [&](const Line &line) { return line.column.source == column.source; });
        if (!there)
            lines_.push_back({column, false});
    };
    offer(Computed::RowNumber);
    offer(Computed::AssetName);
    for (const Column column : allColumns())
        offer(column);
    endResetModel();
}

std::vector<ExportColumn> ExportColumnsModel::columns() const
{
    std::vector<ExportColumn> chosen;
    for (const Line &line : lines_)
        if (line.written)
            chosen.push_back(line.column);
    return chosen;
}

void ExportColumnsModel::setHeadings(bool forPeople, bool exact)
{
    forPeople_ = forPeople;
    exact_ = exact;
    Q_EMIT dataChanged(index(0, HeadingSection), index(rowCount() - 1, HeadingSection));
}

bool ExportColumnsModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || to >= rowCount())
        return false;
    moveTo(row, by > 0 ? to + 1 : to);
    return true;
}

void ExportColumnsModel::moveTo(int from, int before)
{
    if (before == from || before == from + 1)
        return;
    beginMoveRows({}, from, from, {}, before);
    const auto begin = lines_.begin();
    if (before > from)
        std::rotate(begin + from, begin + from + 1, begin + before);
    else
        std::rotate(begin + before, begin + from, begin + from + 1);
    endMoveRows();
    Q_EMIT edited();
}

int ExportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int ExportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(SectionCount);
}

QString ExportColumnsModel::headingFor(const Line &line) const
{
    ExportPreset preset;
    preset.forPeople = forPeople_;
    preset.exact = exact_;
    return fromCore(headingOf(line.column, preset, coreLanguage()));
}

QVariant ExportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = lines_[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == ColumnSection)
        return line.written ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::EditRole && index.column() == HeadingSection)
        return line.column.heading.empty() ? headingFor(line) : fromCore(line.column.heading);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return index.column() == ColumnSection ? nameForPeople(line.column) : headingFor(line);
}

bool ExportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Line &line = lines_[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == ColumnSection) {
        line.written = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == HeadingSection) {
        line.column.heading.clear();
        if (const QString typed = value.toString(); typed.trimmed() != headingFor(line))
            line.column.heading = toCore(typed);
    } else {
        return false;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant ExportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ColumnSection ? tr("Column") : tr("Heading in the file");
}

Qt::ItemFlags ExportColumnsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (index.column() == ColumnSection)
        flags |= Qt::ItemIsUserCheckable;
    else if (!exact_)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList ExportColumnsModel::mimeTypes() const
{
    return {rowMime};
}

QMimeData *ExportColumnsModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(rowMime, QByteArray::number(indexes.first().row()));
    return data;
}

bool ExportColumnsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int /*column*/,
                                      const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(rowMime))
        return false;
    const int from = data->data(rowMime).toInt();
    int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    before = std::clamp(before, 0, rowCount());
    if (from >= 0 && from < rowCount())
        moveTo(from, before);
    return false; // the row has been moved already: the view must not remove it
}

} // namespace homeward::ui
