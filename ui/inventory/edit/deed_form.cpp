// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/edit/deed_form.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

namespace homeward::ui {

DeedForm::DeedForm(const QString &whyHint, QWidget *parent)
    : QWidget(parent)
    , since_(new QDateEdit(QDate::currentDate()))
    , why_(new QLineEdit)
{
    since_->setObjectName(QStringLiteral("effective"));
    since_->setCalendarPopup(true);
    since_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    since_->setMinimumDate(QDate(1900, 1, 1));
    since_->setAccessibleName(tr("Effective since"));
    why_->setObjectName(QStringLiteral("why"));
    why_->setPlaceholderText(whyHint);
    why_->setAccessibleName(tr("Why"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("E&ffective since:"), since_);
    form->addRow(tr("&Why:"), why_);
    connect(why_, &QLineEdit::textChanged, this, &DeedForm::edited);
    connect(since_, &QDateEdit::dateChanged, this, &DeedForm::edited);
}

Deed DeedForm::deed(const Services &services) const
{
    Deed deed = services.deed(why_->text());
    if (since_->date() != QDate::currentDate())
        deed.effective = Day(std::chrono::days(QDate(1970, 1, 1).daysTo(since_->date())));
    return deed;
}

QString DeedForm::why() const
{
    return why_->text().trimmed();
}

void DeedForm::focusOnWhy()
{
    why_->setFocus();
}

} // namespace homeward::ui
