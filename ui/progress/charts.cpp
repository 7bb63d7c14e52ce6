// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/charts.h"

#include "ui/progress/progress_text.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <memory>

namespace homeward::ui {

namespace {

constexpr std::size_t mostGroups = 12;
constexpr int scaleSteps = 5;

struct ProgressChart {
    Q_DECLARE_TR_FUNCTIONS(homeward::ui::ProgressChart)
};

qreal millisecondsOf(Day day)
{
    using std::chrono::milliseconds;
    return static_cast<qreal>(std::chrono::duration_cast<milliseconds>(day.time_since_epoch()).count());
}

QDateTime momentOf(Day day)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(millisecondsOf(day)), Qt::UTC);
}

std::unique_ptr<QChart> emptyChart(const QPalette &palette)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundBrush(palette.color(QPalette::Base));
    chart->setBackgroundRoundness(0);
    chart->setMargins({4, 4, 4, 4});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setLabelColor(palette.color(QPalette::Text));
    chart->legend()->setAlignment(Qt::AlignTop);
    return chart;
}

void colour(QAbstractAxis &axis, const QPalette &palette)
{
    QColor faint = palette.color(QPalette::Text);
    faint.setAlphaF(0.18F);
    axis.setLabelsColor(palette.color(QPalette::Text));
    axis.setTitleBrush(palette.color(QPalette::Text));
    axis.setLinePenColor(palette.color(QPalette::Text));
    axis.setGridLineColor(faint);
}

/// From 0 in whole numbers.
QValueAxis *countAxis(double most, const QPalette &palette)
{
    auto *axis = new QValueAxis;
    const double step = scaleStep(std::max(most, 1.0), scaleSteps);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(step);
    axis->setRange(0, step * std::ceil(std::max(most, 1.0) / step));
    axis->setLabelFormat(QStringLiteral("%.0f"));
    colour(*axis, palette);
    return axis;
}

void fillLine(QXYSeries &series, const std::vector<BurnDown::Point> &points)
{
    for (const BurnDown::Point &point : points)
        series.append(millisecondsOf(point.day), point.value);
}

QColor softened(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

std::vector<const Group *> shownGroups(GroupBy by, const std::vector<Group> &groups)
{
    const auto weight = [](const Group *group) {
        return group->figures.denominator() + group->figures.at(ObligationState::Undetermined);
    };
    std::vector<const Group *> shown;
    for (const Group &group : groups)
        if (weight(&group) > 0)
            shown.push_back(&group);
    if (by == GroupBy::Month || shown.size() <= mostGroups)
        return shown;
    std::ranges::stable_sort(shown, std::ranges::greater(), weight);
    shown.resize(mostGroups);
    return shown;
}

} // namespace

QColor targetColour(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightnessF() < 0.5F;
    return dark ? QColor(0xff, 0xb3, 0x4d) : QColor(0xa3, 0x4a, 0x00);
}

QChart *burnDownChart(const BurnDown &burnDown, const QPalette &palette)
{
    if (burnDown.toDo.empty())
        return nullptr;
    auto chart = emptyChart(palette);
    auto *toDo = new QLineSeries;
    toDo->setName(ProgressChart::tr("To do"));
    toDo->setPen(QPen(palette.color(QPalette::Highlight), 2.5));
    toDo->setPointsVisible(burnDown.toDo.size() < 60);
    fillLine(*toDo, burnDown.toDo);
    auto *plan = new QLineSeries;
    plan->setName(ProgressChart::tr("Plan"));
    plan->setPen(QPen(palette.color(QPalette::Text), 1.5, Qt::DashLine));
    fillLine(*plan, burnDown.plan);
    auto *targets = new QScatterSeries;
    targets->setName(ProgressChart::tr("Targets"));
    targets->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    targets->setMarkerSize(10);
    targets->setColor(targetColour(palette));
    targets->setBorderColor(palette.color(QPalette::Base)); // a rim, where a line runs through
    fillLine(*targets, burnDown.targets);

    auto *days = new QDateTimeAxis;
    days->setFormat(QStringLiteral("yyyy-MM-dd"));
    days->setTickCount(5);
    days->setRange(momentOf(burnDown.from), momentOf(burnDown.to));
    colour(*days, palette);
    QValueAxis *counts = countAxis(burnDown.most, palette);
    chart->addAxis(days, Qt::AlignBottom);
    chart->addAxis(counts, Qt::AlignLeft);
    for (QXYSeries *series : {static_cast<QXYSeries *>(plan), static_cast<QXYSeries *>(toDo),
                              static_cast<QXYSeries *>(targets)}) {
        chart->addSeries(series);
        series->attachAxis(days);
        series->attachAxis(counts);
    }
    return chart.release();
}

QChart *groupChart(GroupBy by, const std::vector<Group> &groups, const QPalette &palette)
{
    std::vector<const Group *> shown = shownGroups(by, groups);
    if (shown.empty())
        return nullptr;
    const bool lying = by != GroupBy::Month;
    if (lying)
        std::ranges::reverse(shown); // a lying axis begins at the bottom
    auto chart = emptyChart(palette);
    const QColor ink = palette.color(QPalette::Highlight);
    auto *done = new QBarSet(stateWord(ObligationState::Done));
    auto *toDo = new QBarSet(ProgressChart::tr("To do"));
    auto *unknown = new QBarSet(stateWord(ObligationState::Undetermined));
    done->setBrush(ink);
    toDo->setBrush(softened(palette.color(QPalette::Text), 0.25F));
    unknown->setBrush(QBrush(palette.color(QPalette::Text), Qt::BDiagPattern));
    QStringList names;
    double most = 0;
    for (const Group *group : shown) {
        const Figures &figures = group->figures;
        const auto undetermined = figures.at(ObligationState::Undetermined);
        *done << static_cast<qreal>(figures.numerator());
        *toDo << static_cast<qreal>(figures.outstanding());
        *unknown << static_cast<qreal>(undetermined);
        most = std::max(most, static_cast<double>(figures.denominator() + undetermined));
        names << groupName(by, group->name);
    }
    QAbstractBarSeries *series = lying ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                                       : static_cast<QAbstractBarSeries *>(new QStackedBarSeries);
    for (QBarSet *set : {done, toDo, unknown}) {
        set->setPen(QPen(palette.color(QPalette::Base)));
        series->append(set);
    }
    series->setBarWidth(0.6);
    auto *groupsAxis = new QBarCategoryAxis;
    groupsAxis->append(names);
    colour(*groupsAxis, palette);
    groupsAxis->setGridLineVisible(false);
    QValueAxis *counts = countAxis(most, palette);
    chart->addSeries(series);
    chart->addAxis(groupsAxis, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(counts, lying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(groupsAxis);
    series->attachAxis(counts);
    return chart.release();
}

} // namespace homeward::ui
