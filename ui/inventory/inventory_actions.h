// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include <QObject>

#include <array>

class QAction;
class QMenu;
class QToolBar;

namespace homeward::ui {

class AssetTableView;
class ReplacingActions;
class WordLists;

/// What can be done to the selected assets, each with its key; in the menu, the tool bar and the context menu alike.
class InventoryActions final : public QObject {
    Q_OBJECT
public:
    InventoryActions(const Services &services, WordLists &words, AssetTableView &table, QWidget *page);

    void fillMenu(QMenu &menu);
    void fillToolBar(QToolBar &bar);
    void fillContextMenu(QMenu &menu);
    /// After a change of the selection or the ledger.
    void enable();
    void retranslate();
    /// Opens the import with a file or folder, or without.
    void bringInFile(const QString &name);
    QAction *addAction() { return add_; }
    QAction *editAction() { return edit_; }

Q_SIGNALS:
    void said(const QString &sentence);
    void exportWanted();
    void showOnConnectedWanted(homeward::AssetId asset);

private:
    QAction *make(const char *name, const char *icon, QKeySequence key, void (InventoryActions::*slot)());
    void addAsset();
    void edit();
    void editOne(AssetId id);
    void decide();
    void takeOut();
    void merge();
    void copy();
    void bringIn();
    void putOnClipboard(std::vector<AssetRow> rows);
    void showOnConnected();
    /// Reads an asset, then calls `use`; says why where it cannot be read.
    void withAsset(AssetId id, std::function<void(const Asset &)> use);
    void open(class AssetDialog *dialog);

    Services services_;
    WordLists &words_;
    AssetTableView &table_;
    QWidget *page_;
    QAction *add_;
    QAction *edit_;
    QAction *decide_;
    QAction *takeOut_;
    QAction *merge_;
    QAction *copy_;
    QAction *show_;
    QAction *export_;
    ReplacingActions *replacing_;
    QAction *import_;
};

} // namespace homeward::ui
