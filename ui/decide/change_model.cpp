// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/change_model.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"

#include <QLocale>

namespace homeward::ui {

namespace {

QString brandText(const Attribution &found)
{
    if (!found.decided())
        return ChangeModel::tr("undetermined");
    QString text = found.brandCountry.empty()
                       ? fromCore(found.brand)
                       //: %1 is a brand, %2 the code of its country.
                       : ChangeModel::tr("%1 (%2)").arg(fromCore(found.brand), fromCore(found.brandCountry));
    if (!found.ownerCountry.empty())
        //: %1 is a brand with its country, %2 its owner, %3 the code of the owner's country.
        text = ChangeModel::tr("%1, owner %2 (%3)").arg(text, fromCore(found.owner), fromCore(found.ownerCountry));
    if (found.category != Category::Unknown)
        text += ChangeModel::tr(", ") + wordFor(found.category);
    return text;
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
    case OriginColumn:
        return originText(change);
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
    case OriginColumn:
        return tr("Origin");
    default:
        return {};
    }
}

QString ChangeModel::originText(const AttributionChange &change) const
{
    const Origin before = originOf(change.before.brandCountry, change.before.ownerCountry, home_);
    const Origin after = originOf(change.after.brandCountry, change.after.ownerCountry, home_);
    //: From one origin to another.
    return before == after ? wordFor(after) : tr("%1 → %2").arg(wordFor(before), wordFor(after));
}

void ChangeModel::set(std::vector<AttributionChange> changes, const HomeSetting &home)
{
    beginResetModel();
    changes_ = std::move(changes);
    home_ = home;
    endResetModel();
}

void ChangeModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace homeward::ui
