// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/member_model.h"

#include "core/base/bytes.h"
#include "ui/bridge/text.h"
#include "ui/review/review_words.h"

#include <QLocale>
#include <QStringList>

namespace homeward::ui {

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(members_.size());
}

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString MemberModel::cell(const ReviewMember &member, int column) const
{
    switch (column) {
    case WordsColumn:
        return shown(member.words);
    case IdColumn:
        return member.subject.vid
                   ? fromCore(toHex16(*member.subject.vid) + ':' + toHex16(member.subject.pid.value_or(0)))
                   : QString();
    case AssetsColumn:
        return QLocale().toString(static_cast<qlonglong>(member.assets));
    case RegistrantColumn:
        return fromCore(member.now.registrant);
    case BrandColumn:
        return brandText(member.now);
    default:
        return {};
    }
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const ReviewMember &member = members_[at];
    switch (role) {
    case Qt::DisplayRole:
        return cell(member, index.column());
    case Qt::CheckStateRole:
        if (index.column() == WordsColumn)
            return ticks_[at] ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ToolTipRole: {
        QStringList says;
        for (const Evidence &evidence : member.now.evidence)
            says << sentence(evidence.says, evidence.parameters);
        return says.join(QLatin1Char('\n'));
    }
    case Qt::TextAlignmentRole:
        if (index.column() == AssetsColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

bool MemberModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || index.column() != WordsColumn)
        return false;
    ticks_[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags MemberModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == WordsColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WordsColumn:
        return tr("Model");
    case IdColumn:
        return tr("ID");
    case AssetsColumn:
        return tr("Assets");
    case RegistrantColumn:
        return tr("Registrant");
    case BrandColumn:
        return tr("Now");
    default:
        return {};
    }
}

void MemberModel::set(std::vector<ReviewMember> members)
{
    beginResetModel();
    members_ = std::move(members);
    ticks_.assign(members_.size(), true);
    endResetModel();
}

std::vector<ReviewMember> MemberModel::ticked() const
{
    std::vector<ReviewMember> ticked;
    for (std::size_t i = 0; i < members_.size(); ++i)
        if (ticks_[i])
            ticked.push_back(members_[i]);
    return ticked;
}

void MemberModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace homeward::ui
