// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/unit_tree_model.h"

#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"

#include <QLocale>

#include <map>

namespace homeward::ui {

namespace {

constexpr std::string_view separator = " / ";

std::string parentPath(const std::string &path)
{
    const std::size_t end = path.rfind(separator);
    return end == std::string::npos ? std::string() : path.substr(0, end);
}

QString joined(const std::vector<std::string> &paths)
{
    QStringList texts;
    for (const std::string &path : paths)
        texts << fromCore(path);
    return texts.join(QStringLiteral(", "));
}

QString dayOrNothing(const std::optional<Day> &day)
{
    return day ? dayText(*day) : QString();
}

} // namespace

QString lastName(const std::string &path)
{
    const std::size_t end = path.rfind(separator);
    return fromCore(end == std::string::npos ? path : path.substr(end + separator.size()));
}

void UnitTreeModel::setUnits(std::vector<UnitEntry> units)
{
    beginResetModel();
    nodes_.clear();
    top_.clear();
    for (UnitEntry &unit : units)
        nodes_.push_back({std::move(unit), none, 0, {}});
    link();
    endResetModel();
}

/// A unit that has ended may have left its path to another, which then is the parent of what lies below.
void UnitTreeModel::link()
{
    std::map<std::string, std::size_t> byPath;
    for (std::size_t i = 0; i < nodes_.size(); ++i)
        if (!nodes_[i].unit.until || !byPath.contains(nodes_[i].unit.path))
            byPath[nodes_[i].unit.path] = i;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        const std::string above = parentPath(nodes_[i].unit.path);
        const auto parent = above.empty() ? byPath.end() : byPath.find(above);
        std::vector<std::size_t> &siblings = parent == byPath.end() ? top_ : nodes_[parent->second].children;
        nodes_[i].parent = parent == byPath.end() ? none : parent->second;
        nodes_[i].row = static_cast<int>(siblings.size());
        siblings.push_back(i);
    }
}

const UnitEntry &UnitTreeModel::unitAt(const QModelIndex &index) const
{
    return nodeAt(index).unit;
}

QModelIndex UnitTreeModel::indexOf(UnitId unit) const
{
    for (std::size_t i = 0; i < nodes_.size(); ++i)
        if (nodes_[i].unit.id == unit)
            return createIndex(nodes_[i].row, 0, i);
    return {};
}

void UnitTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const std::vector<std::size_t> &UnitTreeModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? nodeAt(parent).children : top_;
}

QModelIndex UnitTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, childrenOf(parent)[static_cast<std::size_t>(row)]);
}

QModelIndex UnitTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || nodeAt(child).parent == none)
        return {};
    const std::size_t above = nodeAt(child).parent;
    return createIndex(nodes_[above].row, 0, above);
}

int UnitTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int UnitTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QString UnitTreeModel::textOf(const UnitEntry &unit, int column)
{
    switch (column) {
    case Name:
        return lastName(unit.path);
    case Assets:
        return QLocale().toString(static_cast<qlonglong>(unit.assets));
    case People:
        return QLocale().toString(static_cast<qlonglong>(unit.people));
    case Since:
        return dayOrNothing(unit.from);
    case Until:
        return dayOrNothing(unit.until);
    case CameFrom:
        return joined(unit.cameFrom);
    default:
        return joined(unit.successors);
    }
}

QVariant UnitTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const UnitEntry &unit = nodeAt(index).unit;
    if (role == Qt::DisplayRole)
        return textOf(unit, index.column());
    if (role == Qt::ToolTipRole && index.column() == Name)
        return fromCore(unit.path);
    if (role == Qt::DecorationRole && index.column() == Name)
        return symbolIcon(unit.until ? QStringLiteral("retire") : QStringLiteral("folder"));
    if (role == Qt::TextAlignmentRole && (index.column() == Assets || index.column() == People))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant UnitTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Assets || section == People ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Unit");
    case Assets:
        return tr("Assets");
    case People:
        return tr("People");
    case Since:
        return tr("Since");
    case Until:
        return tr("Ended on");
    case CameFrom:
        //: The unit off which one was split.
        return tr("Came from");
    case Became:
        //: The units into which one that has ended was merged or split.
        return tr("Became");
    default:
        return {};
    }
}

} // namespace homeward::ui
