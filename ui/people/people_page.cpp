// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"
#include "ui/people/people_panel.h"
#include "ui/people/settle_panel.h"
#include "ui/people/units_panel.h"

#include <QEvent>
#include <QMenu>
#include <QTabWidget>
#include <QVBoxLayout>

namespace homeward::ui {

PeoplePage::PeoplePage(const Services &services)
    : services_(services)
    , problem_(new Banner(QStringLiteral("problem")))
    , tabs_(new QTabWidget)
    , units_(new UnitsPanel(services))
    , people_(new PeoplePanel(services))
    , settle_(new SettlePanel(services))
{
    setObjectName(QStringLiteral("peoplePage"));
    tabs_->setObjectName(QStringLiteral("peopleTabs"));
    tabs_->addTab(units_, QString());
    tabs_->addTab(people_, QString());
    tabs_->addTab(settle_, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(problem_);
    column->addWidget(tabs_, 1);
    follow();
    retranslate();
}

void PeoplePage::follow()
{
    const auto followPanel = [this](auto *panel) {
        using Panel = std::remove_pointer_t<decltype(panel)>;
        connect(panel, &Panel::said, this, &Page::said);
        connect(panel, &Panel::listWanted, this, &PeoplePage::listWanted);
        connect(panel, &Panel::failed, this,
                [this](const Error &error) { problem_->setText(sentence(error)); });
    };
    followPanel(units_);
    followPanel(people_);
    followPanel(settle_);
    connect(settle_, &SettlePanel::counted, this, [this] {
        retranslate();
        Q_EMIT badgeChanged();
    });
    connect(&services_.ledger, &LedgerService::opened, this, &PeoplePage::ledgerMoved);
    connect(&services_.ledger, &LedgerService::changed, this, &PeoplePage::ledgerMoved);
}

/// What nobody looks at is not read: others wait for the same thread.
void PeoplePage::ledgerMoved()
{
    stale_ = true;
    if (isVisible())
        refresh();
}

void PeoplePage::refresh()
{
    stale_ = false;
    problem_->setText({});
    units_->refresh();
    people_->refresh();
    settle_->refresh();
}

QString PeoplePage::badge() const
{
    return settle_->count() == 0 ? QString() : QString::number(settle_->count());
}

void PeoplePage::fillMenu(QMenu &menu)
{
    units_->fillMenu(menu);
    menu.addSeparator();
    people_->fillMenu(menu);
}

void PeoplePage::activated()
{
    if (tabs_->currentWidget())
        tabs_->currentWidget()->setFocus();
}

void PeoplePage::retranslate()
{
    tabs_->setAccessibleName(title());
    tabs_->setTabText(0, tr("Units"));
    tabs_->setTabText(1, tr("People"));
    //: A tab; %1 counts what is in it.
    tabs_->setTabText(2,
                      settle_->count() == 0 ? tr("To settle") : tr("To settle (%1)").arg(settle_->count()));
}

void PeoplePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (stale_ && services_.ledger.isOpen())
        refresh();
}

void PeoplePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
