// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/frame/page.h"

#include <vector>

class QTabWidget;

namespace homeward::ui {

class Banner;
class PeoplePanel;
class SettlePanel;
class UnitsPanel;

/// The office itself: its units, its people, and identities that stand in two units.
class PeoplePage final : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(const Services &services);

    QString name() const override { return QStringLiteral("people"); }
    QString title() const override { return tr("Units and People"); }
    QString iconName() const override { return QStringLiteral("page-people"); }
    QString badge() const override;
    QString menuTitle() const override { return tr("&Office"); }
    void fillMenu(QMenu &menu) override;
    void activated() override;
    void saveLayout() override {}

Q_SIGNALS:
    void listWanted(const QString &what, const std::vector<homeward::AssetId> &assets);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void ledgerMoved();
    void refresh();
    void retranslate();

    Services services_;
    bool stale_ = true;
    Banner *problem_;
    QTabWidget *tabs_;
    UnitsPanel *units_;
    PeoplePanel *people_;
    SettlePanel *settle_;
};

} // namespace homeward::ui
