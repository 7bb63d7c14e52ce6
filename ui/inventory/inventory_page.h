// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/frame/page.h"
#include "ui/inventory/filter/word_lists.h"
#include "ui/inventory/quantity_counter.h"
#include "ui/inventory/table/asset_table_model.h"
#include "ui/inventory/table/ledger_asset_source.h"

#include <memory>
#include <vector>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace homeward::ui {

class AssetDetail;
class AssetTableView;
class Banner;
class EmptyState;
class FilterBar;
class InventoryActions;

/// Everything that the ledger holds: to be sorted, searched and filtered, one asset in detail beside it.
class InventoryPage final : public Page {
    Q_OBJECT
public:
    explicit InventoryPage(const Services &services);

    QString name() const override { return QStringLiteral("inventory"); }
    QString title() const override { return tr("Inventory"); }
    QString iconName() const override { return QStringLiteral("page-inventory"); }
    QString menuTitle() const override { return tr("&Asset"); }
    void fillMenu(QMenu &menu) override;
    void activated() override;
    void saveLayout() override;

    AssetTableModel &model() { return model_; }
    /// Shows the asset among the others, without a filter.
    void showAsset(AssetId asset);
    /// Shows these alone, ascending, ended ones too, until the list is put away. `what` says which they are.
    void showList(const QString &what, const std::vector<AssetId> &assets);

Q_SIGNALS:
    void showOnConnectedWanted(homeward::AssetId asset);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildFilterActions();
    void follow();
    void queryChanged();
    void putListAway();
    bool isNarrowed() const;
    void restart();
    void ordered();
    void showCounts();
    void showState();
    void showCurrent();
    void goToRows();
    void openExport();
    void retranslate();

    Services services_;
    WordLists words_;
    LedgerAssetSource source_;
    AssetTableModel model_;
    QuantityCounter counter_;
    QTimer settle_;
    QTimer patience_; ///< before it is said that the ledger is being read
    FilterBar *filter_;
    AssetTableView *table_;
    InventoryActions *actions_;
    QToolBar *bar_;
    QStackedWidget *stack_;
    EmptyState *nothing_;
    QSplitter *splitter_;
    AssetDetail *detail_;
    Banner *problem_;
    Banner *listed_;
    std::shared_ptr<const std::vector<AssetId>> list_; ///< AssetQuery::only
    QLabel *counts_;
    QAction *find_;
    QAction *form_;
    QAction *clear_;
    QMenu *columns_;
};

} // namespace homeward::ui
