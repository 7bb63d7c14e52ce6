// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/dues_panel.h"

#include "ui/frame/widgets.h"
#include "ui/progress/progress_sheets.h"
#include "ui/sheet/sheet_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

constexpr int mostDays = 3650;

} // namespace

DuesPanel::DuesPanel(int notSeenFor, QWidget *parent)
    : QWidget(parent)
    , heading_(sectionLabel())
    , limitLabel_(new QLabel)
    , limit_(new QSpinBox)
    , nothing_(new QLabel)
    , table_(new SheetView)
{
    setObjectName(QStringLiteral("duesPanel"));
    table_->setObjectName(QStringLiteral("dues"));
    table_->horizontalHeader()->hide();
    table_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    nothing_->setObjectName(QStringLiteral("duesState"));
    limit_->setObjectName(QStringLiteral("notSeenFor"));
    limit_->setRange(0, mostDays);
    limit_->setSingleStep(30);
    limit_->setKeyboardTracking(false);
    limit_->setValue(notSeenFor);
    limitLabel_->setBuddy(limit_);
    auto *head = new QHBoxLayout;
    head->addWidget(heading_, 1);
    head->addWidget(limitLabel_);
    head->addWidget(limit_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(nothing_);
    column->addWidget(table_);
    connect(table_, &SheetView::chosen, this,
            [this](std::int64_t key) { Q_EMIT chosen(dues_[static_cast<std::size_t>(key)]); });
    connect(limit_, &QSpinBox::valueChanged, this, &DuesPanel::notSeenForChanged);
    retranslate();
}

int DuesPanel::notSeenFor() const
{
    return limit_->value();
}

void DuesPanel::show(const std::vector<Due> &dues)
{
    dues_ = dues;
    state_ = State::Known;
    fill();
}

void DuesPanel::showUnknown(bool counting)
{
    dues_.clear();
    state_ = counting ? State::Counting : State::NotCounted;
    fill();
}

void DuesPanel::fill()
{
    table_->setSheet(duesSheet(dues_));
    table_->setVisible(!dues_.empty());
    nothing_->setVisible(dues_.empty());
    nothing_->setText(state_ == State::Known      ? tr("Nothing waits to be done.")
                      : state_ == State::Counting ? tr("Being counted…")
                                                  : tr("Not counted yet."));
}

void DuesPanel::retranslate()
{
    heading_->setText(tr("What to do next"));
    limitLabel_->setText(tr("&Not seen for"));
    limit_->setSuffix(tr(" days"));
    limit_->setSpecialValueText(tr("not asked"));
    limit_->setAccessibleName(tr("Remind of assets that nobody has seen for so many days; 0 does not ask"));
    table_->setAccessibleName(tr("What to do next; Enter lists the assets in the inventory"));
    table_->retranslate();
    fill();
}

void DuesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
