// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/kept_dialog.h"

#include "core/inventory/columns.h"
#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

QString fieldName(const std::string &field)
{
    const auto column = columnNamed(field);
    return column ? fromCore(headingOf(*column, coreLanguage())) : shown(field);
}

QString fieldValue(const std::string &field, const std::string &value)
{
    const auto column = columnNamed(field);
    return column ? fromCore(wordFor(*column, value, coreLanguage())) : shown(value);
}

} // namespace

KeptDialog::KeptDialog(const UndoReport &report, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keptDialog"));
    setWindowTitle(tr("Not All Was Undone"));
    auto *lead = new QLabel(tr("These fields were changed again since, or another entry has their value by now. They were "
                               "left as they are."));
    lead->setWordWrap(true);
    auto *list = new QTreeWidget;
    list->setObjectName(QStringLiteral("kept"));
    list->setAccessibleName(tr("What stays as it is"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("Asset"), tr("Field"), tr("Earlier value, not brought back")});
    for (const HistoryEntry &entry : report.kept)
        for (const Change &change : entry.changes)
            new QTreeWidgetItem(list, {fromCore(entry.subject), fieldName(change.field),
                                       fieldValue(change.field, change.from)});
    for (int section = 0; section < list->columnCount(); ++section)
        list->header()->resizeSection(section, characterWidth(fontMetrics()) * 22);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(lead);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(characterWidth(fontMetrics()) * 96, fontMetrics().height() * 18);
}

} // namespace homeward::ui
