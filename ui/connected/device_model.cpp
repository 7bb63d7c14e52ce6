// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connected/device_model.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace homeward::ui {

int DeviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int DeviceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const ConnectedRow &row = rows_[at];
    switch (role) {
    case Qt::DisplayRole:
        return cells_[at][static_cast<std::size_t>(index.column())];
    case Qt::DecorationRole:
        return decoration(row, index.column());
    case Qt::ToolTipRole:
        return tip(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == OriginColumn && row.fresh)
            //: Read aloud; %1 is the origin, such as "Foreign".
            return tr("%1, newly arrived").arg(cells_[at][OriginColumn]);
        return cells_[at][static_cast<std::size_t>(index.column())];
    case Qt::FontRole:
        if (row.fresh) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() == ConfidenceColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case SortRole:
        return sortValue(row, at, index.column());
    case BuiltInRole:
        return row.isBuiltIn();
    case FreshRole:
        return row.fresh;
    default:
        return {};
    }
}

QVariant DeviceModel::decoration(const ConnectedRow &row, int column) const
{
    if (!row.finding)
        return {};
    if (column == OriginColumn)
        return symbolIcon(iconFor(row.finding->origin));
    if (column == MatchColumn)
        return symbolIcon(iconFor(row.finding->match.kind));
    if (column == ProductColumn && !row.problems().empty())
        return symbolIcon(QStringLiteral("problem"));
    if (column == BrandColumn && row.finding->attribution.contradiction)
        return symbolIcon(QStringLiteral("warning"));
    return {};
}

QVariant DeviceModel::sortValue(const ConnectedRow &row, std::size_t at, int column) const
{
    if (column == ConfidenceColumn)
        return row.finding ? row.finding->attribution.confidence : -1.0;
    if (column == OriginColumn)
        return row.finding ? static_cast<int>(row.finding->origin) : -1;
    return cells_[at][static_cast<std::size_t>(column)];
}

QString DeviceModel::tip(const ConnectedRow &row, int column) const
{
    if (column == BrandColumn && row.finding && row.finding->attribution.contradiction)
        return tr("The device's words contradict the registrant of its ID.");
    if (column != ProductColumn || row.problems().empty())
        return {};
    QStringList reasons;
    for (const Problem &problem : row.problems())
        reasons << sentence(problem.message, problem.parameters);
    return reasons.join(QLatin1Char('\n'));
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OriginColumn:
        return tr("Origin");
    case BrandColumn:
        return tr("Brand");
    case ProductColumn:
        return tr("Product");
    case CategoryColumn:
        return tr("Category");
    case SerialColumn:
        return tr("Serial number");
    case MatchColumn:
        return tr("In the ledger");
    case ModeColumn:
        return tr("Mode");
    case RegistrantColumn:
        return tr("Registrant");
    case ConfidenceColumn:
        return tr("Confidence");
    case PortColumn:
        return tr("Port");
    default:
        return {};
    }
}

DeviceModel::Cells DeviceModel::cellsOf(const ConnectedRow &row)
{
    Cells cells;
    cells[ProductColumn] = row.title();
    cells[SerialColumn] = shown(row.serial());
    cells[PortColumn] = row.device()    ? keyOf(row.device()->port)
                        : row.display() ? shown(row.display()->connector)
                                        : shown(row.host()->name);
    if (!row.finding) {
        cells[OriginColumn] = tr("…");
        return cells;
    }
    const Attribution &found = row.finding->attribution;
    cells[OriginColumn] = wordFor(row.finding->origin);
    cells[BrandColumn] = fromCore(found.brand);
    if (!found.brandZh.empty() && found.brandZh != found.brand)
        cells[BrandColumn] += QLatin1Char(' ') + fromCore(found.brandZh);
    cells[CategoryColumn] = found.category == Category::Unknown ? QString() : wordFor(found.category);
    cells[MatchColumn] = wordFor(row.finding->match);
    cells[ModeColumn] = wordFor(row.finding->mode);
    cells[RegistrantColumn] = fromCore(found.registrant);
    if (found.decided())
        //: A share in hundredths.
        cells[ConfidenceColumn] = tr("%1 %").arg(QLocale().toString(qRound(found.confidence * 100)));
    return cells;
}

int DeviceModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find_if(rows_, [&](const ConnectedRow &row) { return row.key() == key; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

void DeviceModel::renew(int row)
{
    cells_[static_cast<std::size_t>(row)] = cellsOf(at(row));
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void DeviceModel::put(std::vector<ConnectedRow> rows)
{
    std::vector<ConnectedRow> added;
    for (ConnectedRow &row : rows) {
        const int there = rowOf(row.key());
        if (there < 0) {
            added.push_back(std::move(row));
            continue;
        }
        ConnectedRow &old = rows_[static_cast<std::size_t>(there)];
        old.thing = std::move(row.thing);
        renew(there);
    }
    if (added.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    for (ConnectedRow &row : added) {
        cells_.push_back(cellsOf(row));
        rows_.push_back(std::move(row));
    }
    endInsertRows();
}

void DeviceModel::remove(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    rows_.erase(rows_.begin() + row);
    cells_.erase(cells_.begin() + row);
    endRemoveRows();
}

void DeviceModel::setFindings(const std::map<QString, Finding> &findings)
{
    for (int row = 0; row < rowCount(); ++row) {
        ConnectedRow &mine = rows_[static_cast<std::size_t>(row)];
        const auto found = findings.find(mine.key());
        if (found == findings.end() || mine.finding == found->second)
            continue;
        mine.finding = found->second;
        renew(row);
    }
}

void DeviceModel::markSeen(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0 || !at(row).fresh)
        return;
    rows_[static_cast<std::size_t>(row)].fresh = false;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1),
                       {Qt::FontRole, FreshRole, Qt::AccessibleTextRole});
}

void DeviceModel::retranslate()
{
    for (int row = 0; row < rowCount(); ++row)
        renew(row);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

DeviceProxy::DeviceProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(DeviceModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void DeviceProxy::setBuiltInShown(bool shown)
{
    builtInShown_ = shown;
    invalidateFilter();
}

bool DeviceProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return builtInShown_ || !sourceModel()->index(row, 0, parent).data(DeviceModel::BuiltInRole).toBool();
}

} // namespace homeward::ui
