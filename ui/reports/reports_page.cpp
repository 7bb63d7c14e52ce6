// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "ui/frame/symbol_icon.h"
#include "ui/reports/issued_panel.h"
#include "ui/reports/label_panel.h"
#include "ui/reports/preset_panel.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QTabWidget>
#include <QVBoxLayout>

namespace homeward::ui {

ReportsPage::ReportsPage(const Services &services)
    : services_(services)
    , tabs_(new QTabWidget)
    , presets_(new PresetPanel(services))
    , issued_(new IssuedPanel(services))
    , labels_(new LabelPanel(services))
    , showPresets_(new QAction(this))
    , showIssued_(new QAction(this))
    , showLabels_(new QAction(this))
    , issue_(new QAction(symbolIcon(QStringLiteral("check")), QString(), this))
{
    setObjectName(QStringLiteral("reportsPage"));
    tabs_->setObjectName(QStringLiteral("reportTabs"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(presets_, QString());
    tabs_->addTab(issued_, QString());
    tabs_->addTab(labels_, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(tabs_);
    const auto set = [this](QAction *action, const char *name, QKeySequence key, auto slot) {
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    set(showPresets_, "showPresets", Qt::ALT | Qt::SHIFT | Qt::Key_1, [this] { tabs_->setCurrentWidget(presets_); });
    set(showIssued_, "showIssued", Qt::ALT | Qt::SHIFT | Qt::Key_2, [this] { tabs_->setCurrentWidget(issued_); });
    set(showLabels_, "showLabels", Qt::ALT | Qt::SHIFT | Qt::Key_3, [this] { tabs_->setCurrentWidget(labels_); });
    set(issue_, "issueReportAction", Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] {
        tabs_->setCurrentWidget(issued_);
        issued_->issue();
    });
    connect(presets_, &PresetPanel::said, this, &Page::said);
    connect(issued_, &IssuedPanel::said, this, &Page::said);
    connect(labels_, &LabelPanel::said, this, &Page::said);
    const auto moved = [this] {
        stale_ = true;
        if (isVisible())
            refresh();
    };
    connect(&services_.ledger, &LedgerService::opened, this, moved);
    connect(&services_.ledger, &LedgerService::changed, this, moved);
    retranslate();
}

void ReportsPage::fillMenu(QMenu &menu)
{
    menu.addActions({showPresets_, showIssued_, showLabels_});
    menu.addSeparator();
    menu.addAction(issue_);
}

void ReportsPage::activated()
{
    if (stale_)
        refresh();
    if (tabs_->currentWidget() == presets_)
        presets_->focusList();
    else
        tabs_->setFocus();
}

void ReportsPage::saveLayout()
{
}

void ReportsPage::refresh()
{
    stale_ = false;
    issue_->setEnabled(services_.ledger.isOpen() && !services_.ledger.info().readOnly);
    if (!services_.ledger.isOpen())
        return;
    presets_->refresh();
    issued_->refresh();
    labels_->refresh();
}

void ReportsPage::retranslate()
{
    tabs_->setTabText(0, tr("Exports"));
    tabs_->setTabText(1, tr("Issued reports"));
    tabs_->setTabText(2, tr("Labels and forms"));
    tabs_->setAccessibleName(tr("Reports"));
    showPresets_->setText(tr("&Exports"));
    showIssued_->setText(tr("Issued &Reports"));
    showLabels_->setText(tr("&Labels and Forms"));
    issue_->setText(tr("&Issue a Report…"));
    presets_->retranslate();
    issued_->retranslate();
    labels_->retranslate();
}

void ReportsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
