// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/rate_bar.h"

#include "ui/frame/widgets.h"
#include "ui/progress/progress_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace homeward::ui {

RateBarParts rateBarParts(const QRectF &whole, const CardFigures &card)
{
    const double worst = card.figures.worst().value_or(0) * whole.width();
    const double best = std::max(card.figures.best().value_or(0) * whole.width(), worst);
    RateBarParts parts;
    parts.worst = {whole.left(), whole.top(), worst, whole.height()};
    parts.range = {whole.left() + worst, whole.top(), best - worst, whole.height()};
    parts.plan = whole.left() + whole.width() * card.plannedPercent / 100;
    parts.target = whole.left() + whole.width() * card.targetPercent / 100;
    return parts;
}

RateBar::RateBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RateBar::show(const CardFigures &card)
{
    card_ = card;
    //: %1 is a rate or a range of rates, %2 and %3 are shares.
    const QString says = tr("Rate %1; the plan asks for %2 by then; the target is %3")
                             .arg(rateText(card.figures), percentText(card.plannedPercent / 100),
                                  percentText(card.targetPercent / 100.0));
    setToolTip(says);
    setAccessibleName(says);
    update();
}

QSize RateBar::sizeHint() const
{
    return {characterWidth(fontMetrics()) * 20, fontMetrics().height()};
}

void RateBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double mark = height() / 5.0; // the marks stand out above and below
    const QRectF whole = QRectF(rect()).adjusted(0.5, mark, -0.5, -mark);
    const RateBarParts parts = rateBarParts(whole, card_);
    QColor track = palette().color(QPalette::Text);
    track.setAlphaF(0.12F);
    QPainterPath shape;
    shape.addRoundedRect(whole, whole.height() / 3, whole.height() / 3);
    painter.fillPath(shape, track);
    painter.setClipPath(shape);
    const QColor done = palette().color(QPalette::Highlight);
    painter.fillRect(parts.worst, done);
    QColor perhaps = done;
    perhaps.setAlphaF(0.35F);
    painter.fillRect(parts.range, perhaps);
    painter.fillRect(parts.range, QBrush(done, Qt::BDiagPattern));
    painter.setClipping(false);
    const QColor ink = palette().color(QPalette::WindowText);
    painter.setPen(QPen(ink, 1.5, Qt::DotLine));
    painter.drawLine(QPointF(parts.plan, 0), QPointF(parts.plan, height()));
    painter.setPen(QPen(ink, 1.5));
    const double target = std::min(parts.target, width() - 1.0);
    painter.drawLine(QPointF(target, 0), QPointF(target, height()));
}

} // namespace homeward::ui
