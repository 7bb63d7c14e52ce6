// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/edit/asset_dialog.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"

#include <QDialogButtonBox>
#include <QPushButton>
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

} // namespace homeward::ui
