// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/keys_dialog.h"

#include "ui/frame/widgets.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

QString plain(QString text)
{
    // "文件(&F)" and "&File" both lose the mnemonic.
    static const QRegularExpression trailing(QStringLiteral("\\(&.\\)"));
    return text.remove(trailing).remove(QLatin1Char('&'));
}

void listActions(const QMenu &menu, QTreeWidgetItem *parent)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu()) {
            listActions(*action->menu(), parent);
            continue;
        }
        if (action->shortcut().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        new QTreeWidgetItem(parent, {plain(action->text()), keys.join(QStringLiteral(", "))});
    }
}

} // namespace

KeysDialog::KeysDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *tree = new QTreeWidget;
    tree->setObjectName(QStringLiteral("keys"));
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    tree->setHeaderLabels({tr("Action"), tr("Key")});
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    for (const QAction *action : menus.actions()) {
        if (!action->menu())
            continue;
        auto *group = new QTreeWidgetItem(tree, {plain(action->text())});
        QFont font = tree->font();
        font.setBold(true);
        group->setFont(0, font);
        listActions(*action->menu(), group);
        if (group->childCount() == 0)
            delete group;
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setStretchLastSection(false);
    tree->setColumnWidth(1, characterWidth(fontMetrics()) * 28);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
    resize(characterWidth(fontMetrics()) * 84, fontMetrics().height() * 30);
}

} // namespace homeward::ui
