// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/kept_model.h"

#include "core/base/bytes.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"

namespace homeward::ui {

int KeptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kept_.size());
}

int KeptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant KeptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeptCatalogue &kept = at(index.row());
    if (role == Qt::DecorationRole && index.column() == StateColumn && kept.inUse)
        return symbolIcon(QStringLiteral("check"));
    if (role == Qt::ToolTipRole && index.column() == DigestColumn)
        return fromCore(toHex(kept.digest));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case VersionColumn:
        return fromCore(kept.version);
    case SinceColumn:
        return dayText(kept.since);
    case StateColumn:
        return kept.inUse ? tr("In use") : tr("Earlier");
    case DigestColumn:
        return fromCore(toHex(kept.digest));
    default:
        return {};
    }
}

QVariant KeptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VersionColumn:
        return tr("Version");
    case SinceColumn:
        return tr("Installed");
    case StateColumn:
        return tr("State");
    case DigestColumn:
        return tr("SHA-256");
    default:
        return {};
    }
}

void KeptModel::set(std::vector<KeptCatalogue> kept)
{
    beginResetModel();
    kept_ = std::move(kept);
    endResetModel();
}

} // namespace homeward::ui
