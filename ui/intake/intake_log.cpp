// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_log.h"

#include "ui/frame/symbol_icon.h"

namespace homeward::ui {

namespace {

QString outcomeWord(const IntakeSession::Entry &entry)
{
    if (entry.undone)
        return IntakeLog::tr("undone");
    switch (entry.outcome) {
    case RegisterOutcome::Created:
        return IntakeLog::tr("registered");
    case RegisterOutcome::Updated:
        return IntakeLog::tr("updated");
    case RegisterOutcome::Unchanged:
        return IntakeLog::tr("known, unchanged");
    case RegisterOutcome::AddedToLot:
        return IntakeLog::tr("one more in the lot");
    case RegisterOutcome::LeftWeak:
    case RegisterOutcome::NeedsConfirmation:
        break;
    }
    return IntakeLog::tr("left out");
}

} // namespace

IntakeLog::IntakeLog(const IntakeSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , session_(session)
{
    connect(&session_, &IntakeSession::entriesChanged, this, &IntakeLog::follow);
}

void IntakeLog::follow()
{
    const int now = static_cast<int>(session_.entries().size());
    if (now < shown_) {
        beginResetModel();
        shown_ = now;
        endResetModel();
        return;
    }
    if (now > shown_) {
        beginInsertRows({}, 0, now - shown_ - 1);
        shown_ = now;
        endInsertRows();
    }
    retranslate();
}

void IntakeLog::retranslate()
{
    if (shown_ > 0)
        Q_EMIT dataChanged(index(0, 0), index(shown_ - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const IntakeSession::Entry &IntakeLog::at(int row) const
{
    return session_.entries()[static_cast<std::size_t>(shown_ - 1 - row)];
}

int IntakeLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shown_;
}

int IntakeLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant IntakeLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IntakeSession::Entry &entry = at(index.row());
    if (role == Qt::DecorationRole && index.column() == OutcomeColumn)
        return symbolIcon(entry.undone ? QStringLiteral("undo") : QStringLiteral("check"));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TagColumn:
        return entry.tag;
    case TitleColumn:
        return entry.title;
    case OutcomeColumn:
        return outcomeWord(entry);
    default:
        return {};
    }
}

QVariant IntakeLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TagColumn:
        return tr("Tag");
    case TitleColumn:
        return tr("Device");
    case OutcomeColumn:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace homeward::ui
