// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/form/day_field.h"

#include "core/base/date.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace homeward::ui {

DayField::DayField(QWidget *parent)
    : QLineEdit(parent)
{
    //: How a day is typed: year, month, day in digits.
    setPlaceholderText(tr("YYYY-MM-DD"));
    QAction *open = addAction(symbolIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DayField::openCalendar);
}

void DayField::setDay(std::optional<Day> day)
{
    setText(day ? fromCore(toIso(*day)) : QString());
}

Result<std::optional<Day>> DayField::day() const
{
    const std::string typed = toCore(text());
    if (typed.empty())
        return std::optional<Day>();
    const auto parsed = parseDay(typed);
    if (!parsed)
        return fail(parsed);
    return std::optional(*parsed);
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DayField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Calendar"));
    const QDate typed = QDate::fromString(text().trimmed(), Qt::ISODate);
    if (typed.isValid())
        calendar->setSelectedDate(typed);
    const auto take = [this, menu](const QDate &date) {
        setText(date.toString(Qt::ISODate));
        menu->close();
        setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace homeward::ui
