// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stock_takes.h"
#include "ui/bridge/services.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace homeward::ui {

class EmptyState;
class SheetView;

/// The stock-takes that were recorded, one of them with its lines, and its sheet to sign.
class EarlierPanel final : public QWidget {
    Q_OBJECT
public:
    explicit EarlierPanel(const Services &services, QWidget *parent = nullptr);

    void refresh();
    /// Makes it current as soon as it is read.
    void show(StockTakeId take);
    SheetView &takes() { return *takes_; }
    SheetView &lines() { return *lines_; }
    void saveSheet();

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const homeward::Error &error);
    void assetWanted(homeward::AssetId asset);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void readCurrent();
    void showLines();
    void retranslate();

    Services services_;
    LatestQuery query_;
    LatestQuery lineQuery_;
    std::vector<StockTake> all_;
    std::optional<StockTake> current_;
    StockTakeId wanted_;
    QStackedWidget *stack_;
    SheetView *takes_;
    QLabel *heading_;
    QPushButton *save_;
    SheetView *lines_;
    EmptyState *nothing_;
};

} // namespace homeward::ui
