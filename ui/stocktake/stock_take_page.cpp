// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/stock_take_page.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"
#include "ui/stocktake/count_panel.h"
#include "ui/stocktake/earlier_panel.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QTabWidget>
#include <QVBoxLayout>

namespace homeward::ui {

StockTakePage::StockTakePage(const Services &services)
    : services_(services)
    , problem_(new Banner(QStringLiteral("problem")))
    , tabs_(new QTabWidget)
    , count_(new CountPanel(services))
    , earlier_(new EarlierPanel(services))
    , countAction_(new QAction(this))
    , earlierAction_(new QAction(this))
{
    setObjectName(QStringLiteral("stockTakePage"));
    tabs_->setObjectName(QStringLiteral("stockTakeTabs"));
    tabs_->addTab(count_, QString());
    tabs_->addTab(earlier_, QString());
    countAction_->setObjectName(QStringLiteral("countUnit"));
    earlierAction_->setObjectName(QStringLiteral("earlierStockTakes"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(problem_);
    column->addWidget(tabs_, 1);
    follow();
    retranslate();
}

void StockTakePage::follow()
{
    connect(count_, &CountPanel::said, this, &Page::said);
    connect(count_, &CountPanel::recorded, this, [this](const StockTake &take) {
        earlier_->show(take.id);
        tabs_->setCurrentWidget(earlier_);
        earlier_->setFocus();
    });
    connect(earlier_, &EarlierPanel::said, this, &Page::said);
    connect(earlier_, &EarlierPanel::assetWanted, this, &StockTakePage::assetWanted);
    connect(earlier_, &EarlierPanel::failed, this,
            [this](const Error &error) { problem_->setText(sentence(error)); });
    connect(countAction_, &QAction::triggered, this, [this] {
        tabs_->setCurrentWidget(count_);
        count_->focusFirst();
    });
    connect(earlierAction_, &QAction::triggered, this, [this] {
        tabs_->setCurrentWidget(earlier_);
        earlier_->setFocus();
    });
    connect(&services_.ledger, &LedgerService::opened, this, &StockTakePage::ledgerMoved);
    connect(&services_.ledger, &LedgerService::changed, this, &StockTakePage::ledgerMoved);
}

/// What nobody looks at is not read: others wait for the same thread.
void StockTakePage::ledgerMoved()
{
    stale_ = true;
    if (isVisible())
        refresh();
}

void StockTakePage::refresh()
{
    stale_ = false;
    problem_->setText({});
    count_->refresh();
    earlier_->refresh();
}

void StockTakePage::fillMenu(QMenu &menu)
{
    menu.addActions({countAction_, earlierAction_});
}

void StockTakePage::activated()
{
    if (tabs_->currentWidget() == count_)
        count_->focusFirst();
    else
        earlier_->setFocus();
}

void StockTakePage::retranslate()
{
    tabs_->setAccessibleName(title());
    tabs_->setTabText(0, tr("Count"));
    tabs_->setTabText(1, tr("Recorded"));
    countAction_->setText(tr("&Count a Unit"));
    earlierAction_->setText(tr("R&ecorded Ones"));
}

void StockTakePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (stale_ && services_.ledger.isOpen())
        refresh();
}

void StockTakePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
