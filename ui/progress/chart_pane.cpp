// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/chart_pane.h"

#include "ui/frame/symbol_icon.h"
#include "ui/sheet/sheet_view.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace homeward::ui {

ChartPane::ChartPane(const QString &toggleName, QWidget *parent)
    : QWidget(parent)
    , toggle_(new QToolButton)
    , stack_(new QStackedWidget)
    , view_(new QChartView)
    , table_(new SheetView)
{
    toggle_->setObjectName(toggleName);
    toggle_->setCheckable(true);
    toggle_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle_->setIcon(symbolIcon(QStringLiteral("table")));
    toggle_->setFocusPolicy(Qt::StrongFocus);
    view_->setRenderHint(QPainter::Antialiasing);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setFocusPolicy(Qt::NoFocus); // nothing in it to be reached; the table is for the keyboard
    stack_->addWidget(view_);
    stack_->addWidget(table_);
    auto *head = new QHBoxLayout;
    head->addStretch(1);
    head->addWidget(toggle_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(stack_, 1);
    connect(toggle_, &QToolButton::toggled, this, &ChartPane::showWanted);
    retranslate();
    showWanted();
}

void ChartPane::retranslate()
{
    toggle_->setText(tr("As a &table"));
    toggle_->setToolTip(tr("Shows the numbers behind the chart, to read and to copy."));
    table_->retranslate();
}

void ChartPane::setChart(QChart *chart, const QString &says)
{
    QChart *before = view_->chart();
    hasChart_ = chart != nullptr;
    view_->setChart(chart ? chart : new QChart);
    delete before; // the view gives it back
    view_->setAccessibleName(says);
    view_->setToolTip(says);
    showWanted();
}

void ChartPane::setSheet(Sheet sheet)
{
    table_->setSheet(std::move(sheet));
}

bool ChartPane::isTableShown() const
{
    return stack_->currentWidget() == table_;
}

void ChartPane::showTable(bool shown)
{
    toggle_->setChecked(shown);
}

void ChartPane::showWanted()
{
    toggle_->setEnabled(hasChart_);
    stack_->setCurrentWidget(hasChart_ && !toggle_->isChecked() ? static_cast<QWidget *>(view_) : table_);
}

void ChartPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        Q_EMIT paletteChanged();
}

} // namespace homeward::ui
