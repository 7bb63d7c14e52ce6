// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/replacing/old_assets.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <vector>

class QMenu;

namespace homeward::ui {

class AssetDialog;

/// What can be done to old assets, from the plan to the disposal; for any page with a selection of assets. Each deed reads
/// first how they stand, then asks in a dialog for what it needs.
class ReplacingActions final : public QObject {
    Q_OBJECT
public:
    using Selection = std::function<std::vector<AssetId>()>;

    /// `widget`: within which the keys work.
    ReplacingActions(const Services &services, Selection selection, QWidget *widget);

    /// A submenu with all of them.
    QMenu *menu() { return menu_; }
    std::vector<QAction *> actions() const;
    QAction *planAction() { return plan_; }
    /// After a change of the selection; whether something is selected.
    void enable(bool selected);
    void retranslate();

    /// Those that are being replaced already are left out.
    void plan(const std::vector<AssetId> &assets);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    QAction *make(const char *name, const char *icon, QKeySequence key, std::function<void()> perform);
    void withSelected(std::function<void(OldAssets)> use);
    void read(const std::vector<AssetId> &assets, std::function<void(OldAssets)> use);
    void advance(ReplacementStage stage);
    void exempt();
    void open(AssetDialog *dialog);

    Services services_;
    Selection selection_;
    QWidget *widget_;
    QMenu *menu_;
    QAction *plan_;
    QAction *approve_;
    QAction *order_;
    QAction *deliver_;
    QAction *deploy_;
    QAction *reclaim_;
    QAction *dispose_;
    QAction *stopUse_;
    QAction *unpair_;
    QAction *exempt_;
};

} // namespace homeward::ui
