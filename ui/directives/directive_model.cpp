// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/directive_model.h"

#include "ui/bridge/text.h"
#include "ui/directives/directive_text.h"
#include "ui/frame/symbol_icon.h"

#include <QLocale>

#include <algorithm>

namespace homeward::ui {

namespace {

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString percent(double share)
{
    //: %1 is a number with one decimal.
    return DirectiveModel::tr("%1 %").arg(QLocale().toString(share * 100.0, 'f', 1));
}

} // namespace

QString rateOf(const Figures &figures)
{
    const auto worst = figures.worst();
    const auto best = figures.best();
    if (!worst || !best)
        return {};
    const QString low = percent(*worst);
    const QString high = percent(*best);
    //: A range of rates, from the worst to the best case.
    return low == high ? low : DirectiveModel::tr("%1 – %2").arg(low, high);
}

int DirectiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int DirectiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

const Figures *DirectiveModel::figuresOf(int row) const
{
    const auto found = figures_.find(at(row).id.value);
    return found == figures_.end() ? nullptr : &found->second;
}

QString DirectiveModel::text(int row, int column) const
{
    const Directive &directive = at(row).directive;
    const Figures *figures = figuresOf(row);
    switch (column) {
    case StandingColumn:
        return wordFor(directive.standing);
    case NumberColumn:
        return shown(directive.number);
    case TitleColumn:
        return shown(directive.title);
    case DeadlineColumn:
        return dayText(directive.deadline);
    case DoneColumn:
        return figures ? tr("%1 of %2").arg(number(figures->numerator()), number(figures->denominator())) : QString();
    case OutstandingColumn:
        return figures ? number(figures->outstanding()) : QString();
    case OverdueColumn:
        return figures ? number(figures->overdue) : QString();
    case UndeterminedColumn:
        return figures ? number(figures->at(ObligationState::Undetermined)) : QString();
    case RateColumn:
        return figures ? rateOf(*figures) : QString();
    default:
        return {};
    }
}

QVariant DirectiveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == TitleColumn ? scopeText(at(index.row()).directive.scope)
                                             : index.column() == StandingColumn ? standingText(at(index.row()).directive)
                                                                                : QString();
    case Qt::DecorationRole:
        return index.column() == StandingColumn ? QVariant(symbolIcon(iconFor(at(index.row()).directive.standing)))
                                                : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(index.column() >= RateColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DirectiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section >= RateColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StandingColumn:
        return tr("Standing");
    case NumberColumn:
        return tr("Number");
    case TitleColumn:
        return tr("Title");
    case DeadlineColumn:
        return tr("Deadline");
    case DoneColumn:
        return tr("Done");
    case OutstandingColumn:
        return tr("To do");
    case OverdueColumn:
        return tr("Overdue");
    case UndeterminedColumn:
        return tr("Undetermined");
    case RateColumn:
        return tr("Rate");
    default:
        return {};
    }
}

void DirectiveModel::setDirectives(std::vector<DirectiveRow> rows)
{
    if (std::ranges::equal(rows, rows_, {}, &DirectiveRow::id, &DirectiveRow::id)) {
        rows_ = std::move(rows);
        retranslate();
        return;
    }
    // A directive came, went or moved: tens of rows, and the page selects the same one again.
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

void DirectiveModel::setFigures(FiguresByDirective figures)
{
    figures_ = std::move(figures);
    retranslate();
}

void DirectiveModel::retranslate()
{
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DirectiveModel::rowOf(DirectiveId id) const
{
    const auto found = std::ranges::find(rows_, id, &DirectiveRow::id);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

} // namespace homeward::ui
