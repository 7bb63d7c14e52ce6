// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progress_detail.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"
#include "ui/progress/burn_down.h"
#include "ui/progress/chart_pane.h"
#include "ui/progress/charts.h"
#include "ui/progress/progress_sheets.h"
#include "ui/progress/progress_text.h"
#include "ui/sheet/sheet_view.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

enum Tab { States, BurnDownTab, Weeks, Breakdown, OverdueTab };
constexpr std::array groupings{GroupBy::Unit, GroupBy::Category, GroupBy::Brand, GroupBy::Month};

QLabel *wrappingLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget *stacked(std::initializer_list<QWidget *> widgets, QWidget *stretched)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(8);
    for (QWidget *widget : widgets)
        column->addWidget(widget, widget == stretched ? 1 : 0);
    return page;
}

} // namespace

ProgressDetail::ProgressDetail(QWidget *parent)
    : QWidget(parent)
    , heading_(sectionLabel())
    , state_(wrappingLabel())
    , tabs_(new QTabWidget)
    , states_(new SheetView)
    , burnDown_(new ChartPane(QStringLiteral("burnDownAsTable")))
    , weeks_(new SheetView)
    , corrections_(wrappingLabel())
    , byLabel_(new QLabel)
    , by_(new QComboBox)
    , breakdown_(new ChartPane(QStringLiteral("breakdownAsTable")))
    , overdue_(new SheetView)
    , overdueCount_(wrappingLabel())
    , overdueAll_(new QPushButton)
{
    setObjectName(QStringLiteral("progressDetail"));
    states_->setObjectName(QStringLiteral("stateTable"));
    weeks_->setObjectName(QStringLiteral("bridgeTable"));
    burnDown_->table().setObjectName(QStringLiteral("burnDownTable"));
    breakdown_->table().setObjectName(QStringLiteral("breakdownTable"));
    overdue_->setObjectName(QStringLiteral("overdueTable"));
    by_->setObjectName(QStringLiteral("breakdownBy"));
    tabs_->setObjectName(QStringLiteral("progressTabs"));
    state_->setObjectName(QStringLiteral("detailState"));
    corrections_->setObjectName(QStringLiteral("corrections"));
    overdueCount_->setObjectName(QStringLiteral("overdueCount"));
    overdueAll_->setObjectName(QStringLiteral("overdueAll"));
    for (const GroupBy by : groupings)
        by_->addItem(QString(), static_cast<int>(by));
    build();
    connectTables();
    retranslate();
}

void ProgressDetail::build()
{
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(byLabel_);
    row->addWidget(by_);
    row->addStretch(1);
    byLabel_->setBuddy(by_);
    auto *overdueHead = new QWidget;
    auto *overdueRow = new QHBoxLayout(overdueHead);
    overdueRow->setContentsMargins(0, 0, 0, 0);
    overdueRow->addWidget(overdueCount_, 1);
    overdueRow->addWidget(overdueAll_);

    tabs_->insertTab(States, stacked({states_}, states_), QString());
    tabs_->insertTab(BurnDownTab, stacked({burnDown_}, burnDown_), QString());
    tabs_->insertTab(Weeks, stacked({weeks_, corrections_}, weeks_), QString());
    tabs_->insertTab(Breakdown, stacked({choice, breakdown_}, breakdown_), QString());
    tabs_->insertTab(OverdueTab, stacked({overdueHead, overdue_}, overdue_), QString());
    tabs_->setUsesScrollButtons(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    heading_->setWordWrap(true);
    column->addWidget(heading_);
    column->addWidget(state_);
    column->addWidget(tabs_, 1);
}

void ProgressDetail::connectTables()
{
    connect(states_, &SheetView::chosen, this, &ProgressDetail::wantState);
    connect(&breakdown_->table(), &SheetView::chosen, this, &ProgressDetail::wantGroup);
    connect(overdue_, &SheetView::chosen, this,
            [this](std::int64_t key) { Q_EMIT assetWanted(AssetId{key}); });
    connect(overdueAll_, &QPushButton::clicked, this, [this] { wantState(StateKey::overdue); });
    connect(by_, &QComboBox::activated, this, [this] {
        fillBreakdown();
        Q_EMIT byChanged();
    });
    for (ChartPane *pane : {burnDown_, breakdown_})
        connect(pane, &ChartPane::paletteChanged, this, &ProgressDetail::drawCharts);
}

GroupBy ProgressDetail::by() const
{
    return static_cast<GroupBy>(by_->currentData().toInt());
}

void ProgressDetail::showCard(const CardFigures &card)
{
    const bool same = card_ && card_->directive == card.directive && card_->asOf == card.asOf;
    card_ = card;
    problem_.clear();
    if (!same)
        detail_.reset();
    fill();
}

void ProgressDetail::showDetail(Detail detail)
{
    detail_ = std::move(detail);
    problem_.clear();
    fill();
}

void ProgressDetail::showProblem(const QString &text)
{
    problem_ = text;
    fill();
}

void ProgressDetail::clear()
{
    card_.reset();
    detail_.reset();
    problem_.clear();
    fill();
}

void ProgressDetail::fill()
{
    heading_->setText(card_ ? cardTitle(*card_) : QString());
    QString state = problem_;
    if (state.isEmpty() && card_ && !detail_)
        state = tr("The weeks and the breakdown are being counted…");
    state_->setText(state);
    state_->setVisible(!state.isEmpty());
    states_->setSheet(stateSheet(card_ ? card_->figures : Figures{}));
    weeks_->setSheet(bridgeSheet(detail_ ? detail_->progress.bridge : std::vector<Bridge>()));
    QString corrected;
    if (detail_ && detail_->corrections)
        corrected = correctionsText(*detail_->corrections, detail_->progress.asOf);
    corrections_->setText(corrected);
    corrections_->setVisible(!corrected.isEmpty());
    burnDown_->setSheet(burnSheet(detail_ ? detail_->progress.burnDown : std::vector<BurnPoint>()));
    fillBreakdown();
    overdue_->setSheet(overdueSheet(detail_ ? detail_->overdue : std::vector<OverdueRow>()));
    const std::size_t all = detail_ ? detail_->overdueEntries : 0;
    const QString some = tr("The first %1 of %2 overdue entries.")
                             .arg(countText(Detail::mostOverdue), countText(static_cast<std::int64_t>(all)));
    overdueCount_->setText(all > Detail::mostOverdue ? some
                           : all > 0 ? tr("%n overdue entry(ies).", nullptr, static_cast<int>(all))
                                     : tr("Nothing is overdue."));
    overdueAll_->setEnabled(all > 0);
    drawCharts();
}

/// Groups of another kind than the chosen one are no longer what the heading says.
void ProgressDetail::fillBreakdown()
{
    const bool counted = detail_ && detail_->by == by();
    breakdown_->setSheet(groupSheet(by(), counted ? detail_->progress.groups : std::vector<Group>()));
    breakdown_->setChart(
        counted ? groupChart(by(), detail_->progress.groups, palette()) : nullptr,
        tr("Done, to do and undetermined by %1; the table has all figures.").arg(groupWord(by())));
}

void ProgressDetail::drawCharts()
{
    QString says;
    QChart *chart = nullptr;
    if (detail_) {
        chart = burnDownChart(burnDownOf(detail_->progress), palette());
        says = tr("%1 to do on %2, of %3; deadline %4. The table has all closes.")
                   .arg(countText(detail_->progress.figures.outstanding()), dayText(detail_->progress.asOf),
                        countText(detail_->progress.figures.denominator()),
                        dayText(detail_->progress.directive.deadline));
    }
    burnDown_->setChart(chart, says);
    fillBreakdown();
}

void ProgressDetail::wantState(std::int64_t key)
{
    if (!card_)
        return;
    QString word = stateWord(static_cast<ObligationState>(key));
    if (key == StateKey::outstanding)
        word = tr("To do");
    if (key == StateKey::overdue) {
        if (card_->figures.overdue == 0)
            return;
        word = tr("Overdue");
    }
    //: Heads a list of assets: %1 is a state, %2 a directive.
    Q_EMIT listWanted(tr("%1 – %2").arg(word, cardTitle(*card_)), queryOfState(key), std::nullopt);
}

void ProgressDetail::wantGroup(std::int64_t key)
{
    if (!card_ || !detail_ || detail_->by != by()
        || key >= static_cast<std::int64_t>(detail_->progress.groups.size()))
        return;
    const Group &group = detail_->progress.groups[static_cast<std::size_t>(key)];
    std::optional<Day> day;
    const ObligationQuery query = queryOfGroup(by(), group.name, detail_->progress.asOf, day);
    //: Heads a list of assets: %1 is a unit, a category, a brand or a month, %2 a directive.
    Q_EMIT listWanted(tr("To do, %1 – %2").arg(groupName(by(), group.name), cardTitle(*card_)), query, day);
}

void ProgressDetail::retranslate()
{
    tabs_->setAccessibleName(tr("The directive closely"));
    tabs_->setTabText(States, tr("States"));
    tabs_->setTabText(BurnDownTab, tr("Burn-down"));
    tabs_->setTabText(Weeks, tr("Week by week"));
    tabs_->setTabText(Breakdown, tr("Breakdown"));
    tabs_->setTabText(OverdueTab, tr("Overdue"));
    byLabel_->setText(tr("&By:"));
    by_->setAccessibleName(tr("Broken down by"));
    for (int i = 0; i < by_->count(); ++i)
        by_->setItemText(i, groupWord(static_cast<GroupBy>(by_->itemData(i).toInt())));
    overdueAll_->setText(tr("Show in &Inventory"));
    states_->setAccessibleName(tr("Devices by state; Enter lists them in the inventory"));
    weeks_->setAccessibleName(tr("Week by week"));
    burnDown_->table().setAccessibleName(tr("Burn-down, close by close"));
    breakdown_->table().setAccessibleName(tr("Breakdown; Enter lists what is to do in the inventory"));
    overdue_->setAccessibleName(tr("Overdue assets; Enter shows one in the inventory"));
    for (SheetView *table : {states_, weeks_, overdue_})
        table->retranslate();
    for (ChartPane *pane : {burnDown_, breakdown_})
        pane->retranslate();
    fill();
}

void ProgressDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
