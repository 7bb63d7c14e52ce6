// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/exemption_model.h"

#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"

namespace homeward::ui {

int ExemptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ExemptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ExemptionModel::text(const ExemptionRow &row, int column) const
{
    const Exemption &terms = row.exemption;
    switch (column) {
    case TagColumn:
        return shown(row.tag);
    case ReasonColumn:
        return shown(terms.reason);
    case ApproverColumn:
        return shown(terms.approver);
    case FromColumn:
        return dayText(terms.from);
    case ExpiryColumn:
        if (!terms.expiry)
            return tr("until ended");
        return *terms.expiry < today_ ? tr("%1, expired").arg(dayText(*terms.expiry)) : dayText(*terms.expiry);
    case PaperColumn:
        return shown(terms.document);
    default:
        return {};
    }
}

QVariant ExemptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExemptionRow &row = at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    const bool expired = row.exemption.expiry && *row.exemption.expiry < today_;
    if (role == Qt::DecorationRole && index.column() == ExpiryColumn && expired)
        return symbolIcon(QStringLiteral("warning"));
    return {};
}

QVariant ExemptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TagColumn:
        return tr("Tag");
    case ReasonColumn:
        return tr("Reason");
    case ApproverColumn:
        return tr("Approved by");
    case FromColumn:
        return tr("From");
    case ExpiryColumn:
        return tr("Until");
    case PaperColumn:
        return tr("Paper");
    default:
        return {};
    }
}

void ExemptionModel::set(std::vector<ExemptionRow> rows, Day today)
{
    beginResetModel();
    rows_ = std::move(rows);
    today_ = today;
    endResetModel();
}

void ExemptionModel::retranslate()
{
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace homeward::ui
