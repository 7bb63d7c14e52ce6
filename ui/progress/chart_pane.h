// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheet/sheet.h"

#include <QWidget>

class QChart;
class QChartView;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace homeward::ui {

class SheetView;

/// A chart and the table behind it, of which one is shown. The table is for who wants the numbers, copies
/// them or has them read aloud; the chart says in a sentence what it shows.
class ChartPane final : public QWidget {
    Q_OBJECT
public:
    /// `settingName`: the object name of the toggle as well.
    explicit ChartPane(const QString &toggleName, QWidget *parent = nullptr);

    /// Takes the chart over. An empty chart (null) leaves the table alone.
    void setChart(QChart *chart, const QString &says);
    void setSheet(Sheet sheet);
    SheetView &table() { return *table_; }
    bool isTableShown() const;
    void showTable(bool shown);
    void retranslate();

Q_SIGNALS:
    /// Colours changed: the chart is to be drawn again.
    void paletteChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWanted();

    QToolButton *toggle_;
    QStackedWidget *stack_;
    QChartView *view_;
    SheetView *table_;
    bool hasChart_ = false;
};

} // namespace homeward::ui
