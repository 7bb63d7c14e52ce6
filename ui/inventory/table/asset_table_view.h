// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/settings.h"
#include "ui/inventory/table/asset_table_model.h"

#include <QTableView>

#include <functional>
#include <vector>

class QMenu;

namespace homeward::ui {

/// The inventory's table: rows of one height, columns as the operator set them. The current row and the selection belong
/// to assets, not to row numbers: they come along when the order changes.
class AssetTableView final : public QTableView {
    Q_OBJECT
public:
    AssetTableView(AssetTableModel &model, Settings &settings, QWidget *parent = nullptr);

    AssetId currentAsset() const;
    /// In the order of the rows.
    std::vector<AssetId> selectedAssets() const;
    int selectedCount() const;
    /// Nothing if the row is not in memory.
    const AssetCells *cellsOf(AssetId id) const { return model_.cellsOf(id); }
    bool isAllSelected() const;
    /// Shows and selects the asset once it is in the order; for one that was just made.
    void selectAsset(AssetId id);
    /// The columns that are shown, from left to right.
    std::vector<Column> shownColumns() const;
    /// One checkable action a column, and one that brings the first choice of columns back.
    void fillColumnMenu(QMenu &menu);
    void saveLayout();

Q_SIGNALS:
    /// The selection or the current row is another one, or what is selected has come along to another order.
    void selectionMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    struct Kept {
        std::vector<AssetId> selected;
        AssetId current;
        int column = 0;
        bool all = false;
        bool currentInSight = false;
    };

    void setUp();
    void showFirstColumns();
    void keep();
    void bringBack();
    void findAgain(AssetId id);
    /// Calls `use` with where they stand, unless they stand nowhere or in too many pieces, or the order changed again.
    void withRows(const std::vector<AssetId> &ids, std::function<void(const std::vector<AssetSource::Rows> &)> use);
    void tellLater();

    AssetTableModel &model_;
    Settings &settings_;
    Kept kept_;
    AssetId awaited_; ///< selectAsset() before it is in the order
    QTimer told_;
};

} // namespace homeward::ui
