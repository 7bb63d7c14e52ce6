// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/day_bar.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace homeward::ui {

namespace {

Day dayOf(const QDate &date)
{
    return Day(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}

QDate dateOf(Day day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

} // namespace

DayBar::DayBar(QWidget *parent)
    : QWidget(parent)
    , dayLabel_(new QLabel)
    , dayEdit_(new QDateEdit)
    , todayButton_(new QPushButton)
    , state_(new QLabel)
    , stop_(new QPushButton)
    , again_(new QPushButton)
{
    dayEdit_->setObjectName(QStringLiteral("asOfDay"));
    dayEdit_->setCalendarPopup(true);
    dayEdit_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    dayEdit_->setMinimumDate(QDate(2000, 1, 1));
    dayEdit_->setKeyboardTracking(false);
    dayLabel_->setBuddy(dayEdit_);
    todayButton_->setObjectName(QStringLiteral("today"));
    state_->setObjectName(QStringLiteral("countState"));
    stop_->setObjectName(QStringLiteral("stopCounting"));
    again_->setObjectName(QStringLiteral("countAgain"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(dayLabel_);
    row->addWidget(dayEdit_);
    row->addWidget(todayButton_);
    row->addSpacing(16);
    row->addWidget(state_, 1);
    row->addWidget(stop_);
    row->addWidget(again_);
    connect(dayEdit_, &QDateEdit::dateChanged, this, &DayBar::dayChosen);
    connect(todayButton_, &QPushButton::clicked, this, &DayBar::goToToday);
    connect(stop_, &QPushButton::clicked, this, &DayBar::stopWanted);
    connect(again_, &QPushButton::clicked, this, &DayBar::againWanted);
    retranslate();
}

void DayBar::begin(Day today)
{
    const QSignalBlocker quiet(dayEdit_);
    setToday(today);
    dayEdit_->setDate(dateOf(today));
    todayButton_->setEnabled(false);
}

void DayBar::setToday(Day today)
{
    today_ = today;
    dayEdit_->setMaximumDate(dateOf(today));
}

void DayBar::goToToday()
{
    dayEdit_->setDate(dateOf(today_));
}

std::optional<Day> DayBar::day() const
{
    const Day chosen = dayOf(dayEdit_->date());
    return chosen < today_ ? std::optional(chosen) : std::nullopt;
}

void DayBar::focusDay()
{
    dayEdit_->setFocus();
}

void DayBar::showState(const QString &text, bool counting, bool stopped)
{
    state_->setText(text);
    stop_->setVisible(counting);
    again_->setVisible(!counting && stopped);
    todayButton_->setEnabled(day().has_value());
}

void DayBar::focusAgain()
{
    again_->setFocus();
}

void DayBar::retranslate()
{
    dayLabel_->setText(tr("As &of:"));
    dayEdit_->setAccessibleName(tr("The day whose close the figures are of"));
    todayButton_->setText(tr("To&day"));
    stop_->setText(tr("&Stop"));
    again_->setText(tr("&Count Again"));
}

void DayBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
