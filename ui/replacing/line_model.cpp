// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/line_model.h"

#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/replacing/replacing_text.h"

#include <algorithm>
#include <limits>

namespace homeward::ui {

namespace {

QString dayOf(const std::optional<Day> &day)
{
    return day ? dayText(*day) : QString();
}

qlonglong rankOf(const std::optional<Day> &day)
{
    return day ? day->time_since_epoch().count() : std::numeric_limits<int>::max();
}

QString newText(const NamedLine &line)
{
    const Replacement &terms = line.row.line;
    if (line.row.newAsset)
        //: %1 is a tag, %2 a brand and model.
        return line.newModel.empty() ? fromCore(line.row.newTag)
                                     : LineModel::tr("%1 (%2)").arg(fromCore(line.row.newTag), shown(line.newModel));
    if (terms.withoutSuccessor)
        return LineModel::tr("nothing");
    const QString wanted = placeholderText(terms.placeholder);
    return wanted.isEmpty() ? LineModel::tr("not decided yet") : LineModel::tr("to be bought: %1").arg(wanted);
}

} // namespace

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int LineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString LineModel::text(const NamedLine &line, int column) const
{
    const Replacement &terms = line.row.line;
    switch (column) {
    case OldColumn:
        return fromCore(line.row.oldTag);
    case OldModelColumn:
        return shown(line.oldModel);
    case StageColumn: {
        const Disposal ended = terms.disposal.kind != Disposal::None ? terms.disposal.kind
                               : terms.wiped                         ? Disposal::Wiped
                                                                     : Disposal::None;
        //: %1 is a stage such as "Reclaimed", %2 what was done after it such as "Wiped".
        return ended == Disposal::None ? wordFor(terms.stage) : tr("%1, %2").arg(wordFor(terms.stage), wordFor(ended));
    }
    case NewColumn:
        return newText(line);
    case DueColumn:
        return isLate(line, column) ? tr("%1, late").arg(dayOf(terms.due)) : dayOf(terms.due);
    case PromisedColumn:
        return isLate(line, column) ? tr("%1, late").arg(dayOf(terms.promised)) : dayOf(terms.promised);
    case PriceColumn:
        return terms.price ? moneyText(*terms.price) : QString();
    case BudgetColumn:
        return shown(terms.budgetCode);
    case FormerHolderColumn:
        return shown(terms.formerHolder);
    default:
        return {};
    }
}

bool LineModel::isLate(const NamedLine &line, int column) const
{
    const Replacement &terms = line.row.line;
    if (column == DueColumn)
        return terms.due && *terms.due < today_ && terms.stage < ReplacementStage::Deployed && !terms.stopped;
    return column == PromisedColumn && terms.promised && *terms.promised < today_
           && terms.stage == ReplacementStage::Ordered;
}

QVariant LineModel::sortValue(const NamedLine &line, int column) const
{
    const Replacement &terms = line.row.line;
    switch (column) {
    case StageColumn:
        return static_cast<int>(terms.stage);
    case DueColumn:
        return rankOf(terms.due);
    case PromisedColumn:
        return rankOf(terms.promised);
    case PriceColumn:
        return terms.price ? static_cast<qlonglong>(terms.price->minor) : -1LL;
    default:
        return text(line, column);
    }
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NamedLine &line = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, index.column());
    case SortRole:
        return sortValue(line, index.column());
    case Qt::DecorationRole:
        if (index.column() == StageColumn)
            return symbolIcon(iconFor(line.row.line.stage));
        return isLate(line, index.column()) ? QVariant(symbolIcon(QStringLiteral("warning"))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == PriceColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                      : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OldColumn:
        return tr("Old");
    case OldModelColumn:
        return tr("Model");
    case StageColumn:
        return tr("Stage");
    case NewColumn:
        return tr("New");
    case DueColumn:
        return tr("Due");
    case PromisedColumn:
        return tr("Promised for");
    case PriceColumn:
        return tr("Price");
    case BudgetColumn:
        return tr("Budget code");
    case FormerHolderColumn:
        return tr("Former holder");
    default:
        return {};
    }
}

void LineModel::set(std::vector<NamedLine> lines, Day today)
{
    today_ = today;
    const auto asset = [](const NamedLine &line) { return line.row.oldAsset; };
    if (std::ranges::equal(lines, lines_, {}, asset, asset)) {
        lines_ = std::move(lines);
        retranslate();
        return;
    }
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

void LineModel::retranslate()
{
    if (!lines_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace homeward::ui
