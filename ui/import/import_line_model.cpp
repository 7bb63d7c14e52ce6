// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_line_model.h"

#include "core/text/messages_import.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"

#include <QLocale>

namespace homeward::ui {

namespace {

QString fieldName(const std::string &field)
{
    const auto known = importFieldNamed(field);
    return known ? fromCore(headingOf(*known, coreLanguage())) : shown(field);
}

QString fieldValue(const std::string &field, const std::string &value)
{
    const auto column = columnNamed(field);
    return column ? fromCore(wordFor(*column, value, coreLanguage())) : shown(value);
}

QString iconOf(LineOutcome outcome)
{
    switch (outcome) {
    case LineOutcome::Created:
        return QStringLiteral("plus");
    case LineOutcome::Updated:
        return QStringLiteral("update");
    case LineOutcome::Unchanged:
        return QStringLiteral("check");
    case LineOutcome::Refused:
        return QStringLiteral("problem");
    case LineOutcome::Skipped:
        break;
    }
    return QStringLiteral("dot");
}

} // namespace

QString outcomeText(LineOutcome outcome)
{
    constexpr ImportMsg words[] = {ImportMsg::HeadCreated, ImportMsg::HeadUpdated, ImportMsg::HeadUnchanged,
                                   ImportMsg::HeadRefused, ImportMsg::HeadSkipped};
    return sentence(words[static_cast<std::size_t>(outcome)]);
}

QString whatText(const ImportLineRow &row)
{
    if (row.result.reason)
        return row.words.empty() ? sentence(*row.result.reason)
                                 : ImportLineModel::tr("%1: %2").arg(shown(row.words), sentence(*row.result.reason));
    QStringList parts;
    if (!row.words.empty())
        parts << shown(row.words);
    for (const Change &change : row.result.changes)
        parts << ImportLineModel::tr("%1: %2 → %3")
                     .arg(fieldName(change.field),
                          change.from.empty() ? ImportLineModel::tr("(empty)") : fieldValue(change.field, change.from),
                          change.to.empty() ? ImportLineModel::tr("(empty)") : fieldValue(change.field, change.to));
    if (!row.result.ignored.empty()) {
        QStringList names;
        for (const std::string &field : row.result.ignored)
            names << fieldName(field);
        parts << ImportLineModel::tr("not taken: %1").arg(names.join(ImportLineModel::tr(", ")));
    }
    return parts.join(ImportLineModel::tr("; "));
}

int ImportLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(chosen_.size());
}

int ImportLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ImportLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportLineRow &row = judged_->rows[chosen_[static_cast<std::size_t>(index.row())]];
    if (role == Qt::DecorationRole && index.column() == OutcomeColumn)
        return symbolIcon(iconOf(row.result.outcome));
    if (role == Qt::ToolTipRole && index.column() == WhatColumn)
        return whatText(row);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LineColumn:
        if (row.result.line == 0)
            return tr("File");
        return QLocale().toString(static_cast<qulonglong>(row.result.line));
    case OutcomeColumn:
        return outcomeText(row.result.outcome);
    case AssetColumn:
        return shown(row.result.tag);
    case WhatColumn:
        return whatText(row);
    default:
        return {};
    }
}

QVariant ImportLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case OutcomeColumn:
        return tr("Result");
    case AssetColumn:
        return tr("Asset");
    case WhatColumn:
        return tr("What changes, or why not");
    default:
        return {};
    }
}

void ImportLineModel::set(std::shared_ptr<const ImportJudged> judged)
{
    beginResetModel();
    judged_ = std::move(judged);
    choose();
    endResetModel();
}

void ImportLineModel::filter(std::optional<LineOutcome> outcome, const QString &words)
{
    beginResetModel();
    outcome_ = outcome;
    words_ = words.trimmed();
    choose();
    endResetModel();
}

bool ImportLineModel::isWanted(const ImportLineRow &row) const
{
    if (outcome_ && row.result.outcome != *outcome_)
        return false;
    return words_.isEmpty() || shown(row.result.tag).contains(words_, Qt::CaseInsensitive)
           || whatText(row).contains(words_, Qt::CaseInsensitive);
}

void ImportLineModel::choose()
{
    chosen_.clear();
    if (!judged_)
        return;
    for (std::size_t i = 0; i < judged_->rows.size(); ++i)
        if (isWanted(judged_->rows[i]))
            chosen_.push_back(static_cast<std::uint32_t>(i));
}

} // namespace homeward::ui
