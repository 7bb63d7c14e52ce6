// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/edit/asset_dialog.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace homeward::ui {

AssetDialog::AssetDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , services_(services)
    , content_(new QVBoxLayout)
    , problem_(new Banner(QStringLiteral("problem")))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    , accept_(buttons_->button(QDialogButtonBox::Ok))
{
    problem_->setObjectName(QStringLiteral("problem"));
    accept_->setObjectName(QStringLiteral("accept"));
    buttons_->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    content_->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(content_, 1);
    column->addWidget(problem_);
    column->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString AssetDialog::problem() const
{
    return problem_->text();
}

void AssetDialog::showProblem(const QString &text)
{
    problem_->setText(text);
}

void AssetDialog::setWaiting(bool waiting)
{
    accept_->setEnabled(!waiting);
    if (waiting)
        showProblem({});
}

void AssetDialog::refused(const Error &error)
{
    showProblem(sentence(error));
}

/// They were made before the content; Tab goes through that first, and begins there. Who is put in anew comes last
/// (QWidget::setTabOrder() leaves a box of buttons where it is).
void AssetDialog::putButtonsLast()
{
    QWidget *focused = focusWidget();
    buttons_->setParent(nullptr);
    layout()->addWidget(buttons_);
    buttons_->show();
    if (focused && !buttons_->isAncestorOf(focused))
        return;
    for (QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain())
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus();
            return;
        }
}

void AssetDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        putButtonsLast();
}

} // namespace homeward::ui
