// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/form/names_field.h"

#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr int rowsShown = 4;

} // namespace

NamesField::NamesField(const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , edit_(new QLineEdit)
    , add_(new QToolButton)
    , takeOut_(new QToolButton)
    , list_(new QListWidget)
{
    setAccessibleName(name);
    edit_->setPlaceholderText(hint);
    edit_->setObjectName(QStringLiteral("nameEdit"));
    list_->setObjectName(QStringLiteral("nameList"));
    add_->setIcon(symbolIcon(QStringLiteral("plus")));
    takeOut_->setIcon(symbolIcon(QStringLiteral("remove")));
    for (QToolButton *button : {add_, takeOut_})
        button->setFocusPolicy(Qt::TabFocus);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(edit_, 1);
    line->addWidget(add_);
    line->addWidget(takeOut_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(list_);
    setFocusProxy(edit_);
    edit_->installEventFilter(this);
    list_->installEventFilter(this);
    connect(add_, &QToolButton::clicked, this, &NamesField::add);
    connect(takeOut_, &QToolButton::clicked, this, &NamesField::takeOut);
    connect(edit_, &QLineEdit::textChanged, this, &NamesField::changed);
    retell();
    showList();
}

std::vector<std::string> NamesField::names() const
{
    std::vector<std::string> names;
    for (int row = 0; row < list_->count(); ++row)
        names.push_back(toCore(list_->item(row)->text()));
    const std::string typed = toCore(edit_->text());
    if (!typed.empty() && std::ranges::find(names, typed) == names.end())
        names.push_back(typed);
    return names;
}

void NamesField::setNames(const std::vector<std::string> &names)
{
    list_->clear();
    for (const std::string &name : names)
        list_->addItem(fromCore(name));
    showList();
}

void NamesField::add()
{
    const QString typed = edit_->text().trimmed();
    if (typed.isEmpty())
        return;
    if (list_->findItems(typed, Qt::MatchFixedString).isEmpty())
        list_->addItem(typed);
    edit_->clear();
    showList();
    Q_EMIT changed();
}

void NamesField::takeOut()
{
    const int row = list_->currentRow() < 0 ? list_->count() - 1 : list_->currentRow();
    if (row < 0)
        return;
    delete list_->takeItem(row);
    showList();
    if (list_->count() == 0)
        edit_->setFocus();
    Q_EMIT changed();
}

void NamesField::showList()
{
    list_->setVisible(list_->count() > 0);
    takeOut_->setEnabled(list_->count() > 0);
    const int rows = std::clamp(list_->count(), 1, rowsShown);
    list_->setFixedHeight(rows * (list_->fontMetrics().height() + 4) + 2 * list_->frameWidth() + 2);
}

void NamesField::retell()
{
    add_->setToolTip(tr("Add the name (Enter)"));
    add_->setAccessibleName(tr("Add the name"));
    takeOut_->setToolTip(tr("Take the selected name out (Delete)"));
    takeOut_->setAccessibleName(tr("Take the selected name out"));
    edit_->setAccessibleName(accessibleName());
    list_->setAccessibleName(tr("%1, chosen").arg(accessibleName()));
}

bool NamesField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == edit_ && enter && !edit_->text().trimmed().isEmpty()) {
            add();
            return true;
        }
        if (watched == list_ && key == Qt::Key_Delete) {
            takeOut();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NamesField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        showList();
}

} // namespace homeward::ui
