// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/burn_down_object.h"

#include "core/base/date.h"
#include "ui/bridge/text.h"

#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace homeward::ui {

namespace {

constexpr double heightShare = 0.34; ///< of the width
constexpr int gridLines = 4;

/// Where a day and a count lie on the paper.
class Scale {
public:
    Scale(const PaperBurnDown &chart, const QRectF &plot)
        : plot_(plot)
        , first_(chart.points.front().day)
        , last_(std::max(chart.points.back().day, chart.deadline))
    {
        for (const BurnPoint &point : chart.points)
            top_ = std::max({top_, point.outstanding, static_cast<std::int64_t>(std::ceil(planned(point)))});
    }

    static double planned(const BurnPoint &point)
    {
        return static_cast<double>(point.denominator) * (1 - point.plannedPercent / 100);
    }
    double x(Day day) const
    {
        const double days = std::max(1.0, static_cast<double>((last_ - first_).count()));
        return plot_.left() + plot_.width() * static_cast<double>((day - first_).count()) / days;
    }
    double y(double count) const { return plot_.bottom() - plot_.height() * count / static_cast<double>(top_); }
    std::int64_t top() const { return top_; }
    Day first() const { return first_; }
    Day last() const { return last_; }

private:
    QRectF plot_;
    Day first_;
    Day last_;
    std::int64_t top_ = 1;
};

void drawGrid(QPainter &painter, const Scale &scale, const QRectF &plot, double letter)
{
    painter.setPen(QPen(QColor(0xc8, 0xc8, 0xc8), letter / 20));
    for (int i = 0; i <= gridLines; ++i) {
        const double count = static_cast<double>(scale.top()) * i / gridLines;
        painter.drawLine(QPointF(plot.left(), scale.y(count)), QPointF(plot.right(), scale.y(count)));
    }
    painter.setPen(Qt::black);
    for (int i = 0; i <= gridLines; i += gridLines) {
        const std::int64_t count = scale.top() * i / gridLines;
        const double y = scale.y(static_cast<double>(count));
        painter.drawText(QRectF(plot.left() - 6 * letter, y - letter, 5.6 * letter, 2 * letter),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
    }
    const QRectF below(plot.left(), plot.bottom() + letter * 0.2, plot.width(), 1.6 * letter);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, fromCore(toIso(scale.first())));
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, fromCore(toIso(scale.last())));
}

void drawLines(QPainter &painter, const PaperBurnDown &chart, const Scale &scale, double letter)
{
    QPolygonF actual;
    QPolygonF plan;
    for (const BurnPoint &point : chart.points) {
        actual << QPointF(scale.x(point.day), scale.y(static_cast<double>(point.outstanding)));
        plan << QPointF(scale.x(point.day), scale.y(Scale::planned(point)));
    }
    if (chart.deadline > chart.points.back().day) {
        const BurnPoint &last = chart.points.back();
        const double left = last.plannedPercent >= 100 ? 0 : Scale::planned(last);
        plan << QPointF(scale.x(chart.deadline), scale.y(last.plannedPercent >= 100 ? left : 0));
    }
    painter.setPen(QPen(QColor(0x70, 0x70, 0x70), letter / 8, Qt::DashLine));
    painter.drawPolyline(plan);
    painter.setPen(QPen(QColor(0x1f, 0x5f, 0xa8), letter / 5));
    painter.drawPolyline(actual);
    painter.setBrush(QColor(0x1f, 0x5f, 0xa8));
    for (const QPointF &point : actual)
        painter.drawEllipse(point, letter / 5, letter / 5);
}

void drawKey(QPainter &painter, const PaperBurnDown &chart, const QRectF &area, double letter)
{
    const double y = area.top() + letter;
    double x = area.left() + 6 * letter;
    const auto entry = [&](const QString &word, const QPen &pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y), QPointF(x + 3 * letter, y));
        painter.setPen(Qt::black);
        painter.drawText(QRectF(x + 3.4 * letter, y - letter, 20 * letter, 2 * letter),
                         Qt::AlignLeft | Qt::AlignVCenter, word);
        x += 5 * letter + painter.fontMetrics().horizontalAdvance(word);
    };
    entry(chart.actual, QPen(QColor(0x1f, 0x5f, 0xa8), letter / 5));
    entry(chart.plan, QPen(QColor(0x70, 0x70, 0x70), letter / 8, Qt::DashLine));
}

} // namespace

BurnDownObject::BurnDownObject(QObject *parent)
    : QObject(parent)
{
}

int BurnDownObject::add(PaperBurnDown chart)
{
    charts_.push_back(std::move(chart));
    return static_cast<int>(charts_.size()) - 1;
}

QSizeF BurnDownObject::intrinsicSize(QTextDocument *document, int /*position*/, const QTextFormat & /*format*/)
{
    const double width = document->pageSize().width() - 2 * document->documentMargin();
    return {width, width * heightShare};
}

void BurnDownObject::drawObject(QPainter *painter, const QRectF &area, QTextDocument *document, int /*position*/,
                                const QTextFormat &format)
{
    const auto number = static_cast<std::size_t>(format.property(NumberProperty).toInt());
    if (number >= charts_.size() || charts_[number].points.empty())
        return;
    const PaperBurnDown &chart = charts_[number];
    painter->save();
    painter->setFont(document->defaultFont());
    painter->setRenderHint(QPainter::Antialiasing);
    const double letter = QFontMetricsF(painter->font(), painter->device()).height() / 2;
    const QRectF plot = area.adjusted(6 * letter, 2.6 * letter, -letter, -2 * letter);
    const Scale scale(chart, plot);
    drawGrid(*painter, scale, plot, letter);
    drawLines(*painter, chart, scale, letter);
    drawKey(*painter, chart, area, letter);
    painter->restore();
}

} // namespace homeward::ui
