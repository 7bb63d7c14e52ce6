// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/counted.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace homeward::ui {

class ChartPane;
class SheetView;

/// One directive closely: states, burn-down, week by week, breakdown, what is overdue. What is chosen in a
/// table leads into the inventory.
class ProgressDetail final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressDetail(QWidget *parent = nullptr);

    /// The states are known from the card; the rest is being counted.
    void showCard(const CardFigures &card);
    void showDetail(Detail detail);
    /// Instead of the rest: it could not be counted.
    void showProblem(const QString &text);
    void clear();
    GroupBy by() const;
    bool isCounted() const { return detail_.has_value(); }

Q_SIGNALS:
    void byChanged();
    /// `what` heads the list; `day`: not the day of the page.
    void listWanted(const QString &what, const homeward::ObligationQuery &query,
                    std::optional<homeward::Day> day);
    void assetWanted(homeward::AssetId asset);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectTables();
    void fill();
    void drawCharts();
    void fillBreakdown();
    void wantState(std::int64_t key);
    void wantGroup(std::int64_t key);
    void retranslate();

    std::optional<CardFigures> card_;
    std::optional<Detail> detail_;
    QString problem_;
    QLabel *heading_;
    QLabel *state_;
    QTabWidget *tabs_;
    SheetView *states_;
    ChartPane *burnDown_;
    SheetView *weeks_;
    QLabel *corrections_;
    QLabel *byLabel_;
    QComboBox *by_;
    ChartPane *breakdown_;
    SheetView *overdue_;
    QLabel *overdueCount_;
    QPushButton *overdueAll_;
};

} // namespace homeward::ui
