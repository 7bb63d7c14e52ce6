// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/stocktake/seen_things.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace homeward::ui {

class Banner;
class EmptyState;
class ScanEdit;
class SheetView;

/// A unit is being counted: by plugging in, by scanning and by ticking, in any mixture. The result stands
/// there at any moment; it is kept when it is recorded.
class CountPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CountPanel(const Services &services, QWidget *parent = nullptr);

    /// Reads the units again, and the result.
    void refresh();
    SheetView &table() { return *table_; }
    const std::optional<StockTake> &result() const { return result_; }
    void focusFirst();

Q_SIGNALS:
    void said(const QString &sentence);
    void recorded(const homeward::StockTake &take);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void follow();
    void showUnits(const std::vector<std::string> &paths);
    void begin();
    void submitted();
    void arrived(const std::vector<Device> &devices);
    void ticksChanged();
    void preview();
    void show(StockTake take);
    void record();
    void showState();
    std::string workstation() const;
    void retranslate();

    Services services_;
    LatestQuery units_;
    LatestQuery preview_;
    QTimer settle_;
    SeenThings seen_;
    std::optional<StockTake> result_;
    QLabel *unitLabel_;
    QComboBox *unit_;
    QCheckBox *plugged_;
    QLabel *scanLabel_;
    ScanEdit *scan_;
    QPushButton *takeBack_;
    QPushButton *record_;
    QLabel *counts_;
    QLabel *ways_;
    Banner *problem_;
    QStackedWidget *stack_;
    SheetView *table_;
    EmptyState *nothing_;
};

} // namespace homeward::ui
