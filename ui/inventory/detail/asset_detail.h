// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace homeward::ui {

class Banner;
class EmptyState;
class EntryView;
class FindingsView;
class HistoryView;

/// One asset of the ledger: its entry, what it is and why we think so, and what was done to it. It follows the ledger.
class AssetDetail final : public QWidget {
    Q_OBJECT
public:
    explicit AssetDetail(const Services &services, QWidget *parent = nullptr);

    /// None: nothing is selected. `selected`: how many assets are.
    void show(AssetId asset, int selected);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Content {
        Asset asset;
        AssetRow row;
        std::vector<HistoryAction> history;
        TimeZone zone = TimeZone::utc();
    };

    void build();
    void ask();
    void fill();
    QString summary() const;
    void retranslate();

    Services services_;
    LatestQuery query_;
    AssetId asset_;
    int selected_ = 0;
    std::optional<Content> content_;

    QStackedWidget *stack_;
    EmptyState *empty_;
    QLabel *symbol_;
    QLabel *title_;
    QLabel *summary_;
    Banner *contradiction_;
    Banner *problem_;
    QTabWidget *tabs_;
    EntryView *entry_;
    FindingsView *findings_;
    HistoryView *history_;
};

} // namespace homeward::ui
