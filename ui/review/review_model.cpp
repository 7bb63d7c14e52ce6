// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_model.h"

#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/review/review_words.h"

#include <QLocale>

#include <algorithm>

namespace homeward::ui {

namespace {

bool isSame(const ReviewGroup &a, const ReviewGroup &b)
{
    return a.reason == b.reason && a.likeness == b.likeness;
}

} // namespace

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(groups_.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ReviewModel::cell(const ReviewGroup &group, int column) const
{
    switch (column) {
    case ReasonColumn:
        return wordFor(group.reason);
    case WordsColumn:
        return shown(group.words);
    case ModelsColumn:
        return QLocale().toString(static_cast<qulonglong>(group.members.size()));
    case AssetsColumn:
        return QLocale().toString(static_cast<qlonglong>(group.assets));
    case BrandColumn:
        return brandsNow(group);
    default:
        return {};
    }
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewGroup &group = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(group, index.column());
    case Qt::DecorationRole:
        if (index.column() == ReasonColumn)
            return symbolIcon(iconFor(group.reason));
        return {};
    case Qt::ToolTipRole:
        return index.column() == WordsColumn ? QVariant(shown(group.words)) : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() == ModelsColumn || index.column() == AssetsColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ReasonColumn:
        return tr("Reason");
    case WordsColumn:
        return tr("Alike");
    case ModelsColumn:
        return tr("Models");
    case AssetsColumn:
        return tr("Assets");
    case BrandColumn:
        return tr("Now");
    default:
        return {};
    }
}

void ReviewModel::set(std::vector<ReviewGroup> groups)
{
    for (int row = rowCount() - 1; row >= 0; --row)
        if (std::ranges::none_of(groups, [&](const ReviewGroup &group) { return isSame(group, at(row)); }))
            remove(row);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const int row = static_cast<int>(i);
        const auto from = groups_.begin() + row;
        const auto there =
            std::find_if(from, groups_.end(), [&](const ReviewGroup &group) { return isSame(group, groups[i]); });
        if (there == groups_.end()) {
            beginInsertRows({}, row, row);
            groups_.insert(from, std::move(groups[i]));
            endInsertRows();
            continue;
        }
        const int old = static_cast<int>(there - groups_.begin());
        if (old != row) {
            beginMoveRows({}, old, old, {}, row);
            std::rotate(from, there, there + 1);
            endMoveRows();
        }
        groups_[i] = std::move(groups[i]);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ReviewModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    groups_.erase(groups_.begin() + row);
    endRemoveRows();
}

void ReviewModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace homeward::ui
