// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/frame/page.h"

class QTabWidget;

namespace homeward::ui {

class Banner;
class CountPanel;
class EarlierPanel;

/// Counting what is there, and what was counted before.
class StockTakePage final : public Page {
    Q_OBJECT
public:
    explicit StockTakePage(const Services &services);

    QString name() const override { return QStringLiteral("stocktake"); }
    QString title() const override { return tr("Stock-Take"); }
    QString iconName() const override { return QStringLiteral("page-stocktake"); }
    QString menuTitle() const override { return tr("&Stock-Take"); }
    void fillMenu(QMenu &menu) override;
    void activated() override;
    void saveLayout() override {}

Q_SIGNALS:
    void assetWanted(homeward::AssetId asset);

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
    CountPanel *count_;
    EarlierPanel *earlier_;
    QAction *countAction_;
    QAction *earlierAction_;
};

} // namespace homeward::ui
