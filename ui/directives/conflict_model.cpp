// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/conflict_model.h"

#include "ui/bridge/text.h"
#include "ui/directives/directive_text.h"
#include "ui/frame/symbol_icon.h"

namespace homeward::ui {

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(conflicts_.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ConflictModel::text(const NamedConflict &one, int column) const
{
    const ConflictKind kind = one.conflict.kind;
    switch (column) {
    case StateColumn:
        return one.settlement ? tr("Settled") : tr("Open");
    case KindColumn:
        return wordFor(kind);
    case FirstColumn:
        return directiveName(one.first);
    case FirstValueColumn:
        return conflictValue(kind, one.conflict.firstValue);
    case SecondColumn:
        return directiveName(one.second);
    case SecondValueColumn:
        return conflictValue(kind, one.conflict.secondValue);
    case RulingColumn:
        return one.settlement
                   //: How a conflict was settled: %1 is the ruling, %2 a person, %3 a day.
                   ? tr("%1 (%2, %3)")
                         .arg(shown(one.settlement->ruling), shown(one.settlement->who), dayText(one.settlement->day))
                   : QString();
    default:
        return {};
    }
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NamedConflict &one = at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(one, index.column());
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return symbolIcon(one.settlement ? QStringLiteral("check") : QStringLiteral("warning"));
    return {};
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case KindColumn:
        return tr("They differ in");
    case FirstColumn:
        return tr("Received earlier");
    case FirstValueColumn:
        return tr("It says");
    case SecondColumn:
        return tr("Received later");
    case SecondValueColumn:
        return tr("It says");
    case RulingColumn:
        return tr("Ruling");
    default:
        return {};
    }
}

void ConflictModel::set(std::vector<NamedConflict> conflicts)
{
    beginResetModel();
    conflicts_ = std::move(conflicts);
    endResetModel();
}

} // namespace homeward::ui
