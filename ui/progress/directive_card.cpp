// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/directive_card.h"

#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/progress/progress_text.h"
#include "ui/progress/rate_bar.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace homeward::ui {

DirectiveCard::DirectiveCard(QWidget *parent)
    : QFrame(parent)
    , title_(new QToolButton)
    , standing_(new QLabel)
    , rate_(new QLabel)
    , done_(new QLabel)
    , bar_(new RateBar)
{
    setObjectName(QStringLiteral("directiveCard"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    title_->setObjectName(QStringLiteral("cardTitle"));
    title_->setCheckable(true);
    title_->setAutoRaise(true);
    title_->setFocusPolicy(Qt::StrongFocus);
    title_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    title_->setIcon(symbolIcon(QStringLiteral("page-progress")));
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    enlarge(*title_, 1.05, true);
    rate_->setObjectName(QStringLiteral("cardRate"));
    enlarge(*rate_, 1.5, true);
    done_->setObjectName(QStringLiteral("cardDone"));
    done_->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    done_->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(standing_);
    auto *figures = new QHBoxLayout;
    figures->addWidget(rate_);
    figures->addWidget(done_, 1);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    deadline_ = addFact(*grid, "cardDeadline");
    overdue_ = addFact(*grid, "cardOverdue");
    pace_ = addFact(*grid, "cardPace");
    deliveries_ = addFact(*grid, "cardDeliveries");
    aside_ = addFact(*grid, "cardAside");
    coverage_ = addFact(*grid, "cardCoverage");
    domestic_ = addFact(*grid, "cardDomestic");
    asOf_ = addFact(*grid, "cardAsOf");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(figures);
    column->addWidget(bar_);
    column->addLayout(grid);
    connect(title_, &QToolButton::clicked, this, [this] { Q_EMIT chosen(card_.directive); });
}

DirectiveCard::Fact DirectiveCard::addFact(QGridLayout &grid, const char *objectName)
{
    Fact fact{new QLabel, valueLabel()};
    fact.value->setObjectName(QLatin1String(objectName));
    const int row = grid.rowCount();
    grid.addWidget(fact.name, row, 0, Qt::AlignTop);
    grid.addWidget(fact.value, row, 1);
    return fact;
}

void DirectiveCard::tell(const Fact &fact, const QString &name, const QString &value)
{
    fact.name->setText(name);
    fact.value->setText(value);
    fact.value->setAccessibleName(name);
    fact.name->setVisible(!value.isEmpty());
    fact.value->setVisible(!value.isEmpty());
}

void DirectiveCard::show(const CardFigures &card)
{
    card_ = card;
    fill();
}

void DirectiveCard::fill()
{
    const Figures &figures = card_.figures;
    const Pace &pace = card_.pace;
    title_->setText(cardTitle(card_));
    title_->setToolTip(cardTitle(card_));
    title_->setAccessibleName(cardTitle(card_));
    title_->setAccessibleDescription(cardSentence(card_));
    standing_->setText(standingWord(card_.standing));
    rate_->setText(rateText(figures));
    rate_->setAccessibleName(tr("Rate: %1").arg(rateText(figures)));
    //: Numerator and denominator of the rate.
    done_->setText(tr("%1 of %2 done").arg(countText(figures.numerator()), countText(figures.denominator())));
    bar_->show(card_);
    tell(deadline_, tr("Deadline"),
         card_.hasEnded() ? dayText(card_.deadline)
                          //: %1 is a day, %2 says how many days are left.
                          : tr("%1, %2").arg(dayText(card_.deadline), daysLeftText(pace.daysLeft)));
    tell(overdue_, tr("Overdue"), figures.overdue > 0 ? countText(figures.overdue) : QString());
    QString paces = pace.neededPerWeek ? tr("%1 done a week, %2 needed")
                                             .arg(perWeekText(pace.donePerWeek), perWeekText(pace.neededPerWeek))
                                       : tr("%1 done a week").arg(perWeekText(pace.donePerWeek));
    if (pace.toDo > 0 && pace.forecast)
        paces = tr("%1; at this pace met on %2").arg(paces, dayText(*pace.forecast));
    tell(pace_, tr("Pace"), card_.hasEnded() ? QString() : paces);
    //: %1 counts promised deliveries, %2 those that are late.
    const QString deliveries =
        tr("%1 promised by the deadline, %2 late").arg(countText(pace.promised), countText(pace.late));
    tell(deliveries_, tr("Deliveries"),
         !card_.hasEnded() && pace.promised + pace.late > 0 ? deliveries : QString());
    tell(aside_, tr("Not counted"),
         tr("%1 exempt, %2 left; %3 undetermined")
             .arg(countText(figures.at(ObligationState::Exempt)),
                  countText(figures.at(ObligationState::Left)),
                  countText(figures.at(ObligationState::Undetermined))));
    tell(coverage_, tr("Coverage"), tr("%1 of the scope looked at").arg(percentText(figures.coverage())));
    tell(domestic_, tr("Domestic"), tr("%1 of the devices in use").arg(percentText(figures.domesticShare())));
    tell(asOf_, card_.hasEnded() ? tr("Ended on") : tr("As of"), dayText(card_.asOf));
}

void DirectiveCard::setCurrent(bool current)
{
    title_->setChecked(current);
    setFrameShadow(current ? QFrame::Raised : QFrame::Plain);
    setLineWidth(current ? 2 : 1);
}

bool DirectiveCard::isCurrent() const
{
    return title_->isChecked();
}

void DirectiveCard::focusTitle()
{
    title_->setFocus();
}

void DirectiveCard::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        Q_EMIT chosen(card_.directive);
}

void DirectiveCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace homeward::ui
