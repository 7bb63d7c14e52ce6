// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/recommendation_model.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/replacing/replacing_text.h"

namespace homeward::ui {

int RecommendationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(recommendations_.size());
}

int RecommendationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant RecommendationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Recommendation &one = at(index.row());
    if (role == Qt::DecorationRole && index.column() == CategoryColumn)
        return symbolIcon(iconFor(one.category));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case CategoryColumn:
        return wordFor(one.category);
    case OldModelColumn:
        return one.oldModel.empty() ? tr("any") : shown(one.oldModel);
    case SuccessorColumn:
        return placeholderText(one.successor);
    case PriceColumn:
        return one.price ? moneyText(*one.price) : QString();
    case BudgetColumn:
        return shown(one.budgetCode);
    default:
        return {};
    }
}

QVariant RecommendationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CategoryColumn:
        return tr("Category");
    case OldModelColumn:
        return tr("In place of the model");
    case SuccessorColumn:
        return tr("Recommended");
    case PriceColumn:
        return tr("Price");
    case BudgetColumn:
        return tr("Budget code");
    default:
        return {};
    }
}

void RecommendationModel::set(std::vector<Recommendation> recommendations)
{
    if (recommendations == recommendations_)
        return;
    beginResetModel();
    recommendations_ = std::move(recommendations);
    endResetModel();
}

void RecommendationModel::retranslate()
{
    if (!recommendations_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace homeward::ui
