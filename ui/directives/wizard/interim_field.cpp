// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/wizard/interim_field.h"

#include "core/base/date.h"
#include "ui/bridge/text.h"
#include "ui/directives/form/day_field.h"
#include "ui/frame/symbol_icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr int rowsShown = 4;

} // namespace

InterimField::InterimField(QWidget *parent)
    : QWidget(parent)
    , day_(new DayField)
    , percent_(new QSpinBox)
    , add_(new QToolButton)
    , takeOut_(new QToolButton)
    , list_(new QListWidget)
{
    day_->setObjectName(QStringLiteral("interimDay"));
    day_->setAccessibleName(tr("Day of the interim target"));
    percent_->setObjectName(QStringLiteral("interimPercent"));
    percent_->setAccessibleName(tr("Share of the interim target"));
    percent_->setRange(1, 100);
    percent_->setValue(50);
    percent_->setSuffix(tr(" %"));
    add_->setObjectName(QStringLiteral("interimAdd"));
    add_->setIcon(symbolIcon(QStringLiteral("plus")));
    add_->setToolTip(tr("Add the interim target (Enter)"));
    add_->setAccessibleName(tr("Add the interim target"));
    takeOut_->setIcon(symbolIcon(QStringLiteral("remove")));
    takeOut_->setToolTip(tr("Take the selected interim target out"));
    takeOut_->setAccessibleName(takeOut_->toolTip());
    list_->setAccessibleName(tr("Interim targets"));
    for (QToolButton *button : {add_, takeOut_})
        button->setFocusPolicy(Qt::TabFocus);
    auto *line = new QHBoxLayout;
    line->addWidget(day_, 1);
    line->addWidget(percent_);
    line->addWidget(add_);
    line->addWidget(takeOut_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(list_);
    setFocusProxy(day_);
    connect(add_, &QToolButton::clicked, this, &InterimField::add);
    connect(takeOut_, &QToolButton::clicked, this, &InterimField::takeOut);
    fill();
}

void InterimField::setTargets(std::vector<InterimTarget> targets)
{
    targets_ = std::move(targets);
    fill();
}

Result<std::vector<InterimTarget>> InterimField::targets() const
{
    const auto day = day_->day();
    if (!day)
        return fail(day);
    std::vector<InterimTarget> targets = targets_;
    if (*day) {
        std::erase_if(targets, [&](const InterimTarget &target) { return target.day == **day; });
        targets.push_back({**day, percent_->value()});
        std::ranges::sort(targets, {}, &InterimTarget::day);
    }
    return targets;
}

void InterimField::add()
{
    auto targets = this->targets();
    if (!targets || day_->text().trimmed().isEmpty())
        return;
    targets_ = std::move(*targets);
    day_->clear();
    day_->setFocus();
    fill();
    Q_EMIT changed();
}

/// Enter adds what was typed before it ends the dialog.
void InterimField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !day_->text().trimmed().isEmpty())
        add();
    else
        QWidget::keyPressEvent(event);
}

void InterimField::takeOut()
{
    const int row = list_->currentRow() < 0 ? list_->count() - 1 : list_->currentRow();
    if (row < 0)
        return;
    targets_.erase(targets_.begin() + row);
    fill();
    if (targets_.empty())
        day_->setFocus();
    Q_EMIT changed();
}

void InterimField::fill()
{
    list_->clear();
    for (const InterimTarget &target : targets_)
        //: An interim target: %1 is a number, %2 a day.
        list_->addItem(tr("%1 % by %2").arg(target.percent).arg(dayText(target.day)));
    list_->setVisible(!targets_.empty());
    takeOut_->setEnabled(!targets_.empty());
    const int rows = std::clamp(list_->count(), 1, rowsShown);
    list_->setFixedHeight(rows * (list_->fontMetrics().height() + 4) + 2 * list_->frameWidth() + 2);
}

} // namespace homeward::ui
