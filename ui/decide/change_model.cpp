// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/change_model.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"

#include <QLocale>

namespace homeward::ui {

namespace {

QString brandText(const Attribution &found)
{
    QStringList words;
    words << (found.decided() ? fromCore(found.brand) : ChangeModel::tr("undetermined"));
    if (!found.brandCountry.empty())
        words << fromCore(found.brandCountry);
    if (found.category != Category::Unknown)
        words << wordFor(found.category);
    return words.join(ChangeModel::tr(", "));
}

} // namespace

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(changes_.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const AttributionChange &change = changes_[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case WordsColumn:
        return shown(change.words);
    case AssetsColumn:
        return QLocale().toString(static_cast<qlonglong>(change.assets));
    case BeforeColumn:
        return brandText(change.before);
    case AfterColumn:
        return brandText(change.after);
    default:
        return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WordsColumn:
        return tr("Model");
    case AssetsColumn:
        return tr("Assets");
    case BeforeColumn:
        return tr("Now");
    case AfterColumn:
        return tr("Then");
    default:
        return {};
    }
}

void ChangeModel::set(std::vector<AttributionChange> changes)
{
    beginResetModel();
    changes_ = std::move(changes);
    endResetModel();
}

} // namespace homeward::ui
