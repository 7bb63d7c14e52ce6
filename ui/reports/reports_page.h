// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/frame/page.h"

class QTabWidget;

namespace homeward::ui {

class IssuedPanel;
class LabelPanel;
class PresetPanel;

/// What goes out: exports by preset, issued reports, labels and forms.
class ReportsPage final : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(const Services &services);

    QString name() const override { return QStringLiteral("reports"); }
    QString title() const override { return tr("Reports"); }
    QString iconName() const override { return QStringLiteral("page-reports"); }
    QString menuTitle() const override { return tr("&Reports"); }
    void fillMenu(QMenu &menu) override;
    void activated() override;
    void saveLayout() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    Services services_;
    QTabWidget *tabs_;
    PresetPanel *presets_;
    IssuedPanel *issued_;
    LabelPanel *labels_;
    QAction *showPresets_;
    QAction *showIssued_;
    QAction *showLabels_;
    QAction *issue_;
    bool stale_ = true; ///< the ledger has changed since it was shown
};

} // namespace homeward::ui
