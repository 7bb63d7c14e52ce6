// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QWidget>

#include <optional>

class QDateEdit;
class QLabel;
class QPushButton;

namespace homeward::ui {

/// Above the figures: the day whose close they are of, and whether they are being counted.
class DayBar final : public QWidget {
    Q_OBJECT
public:
    explicit DayBar(QWidget *parent = nullptr);

    /// Today, chosen, with no signal.
    void begin(Day today);
    /// The last day that can be chosen.
    void setToday(Day today);
    void goToToday();
    /// Nothing: today.
    std::optional<Day> day() const;
    void focusDay();
    /// `stopped`: it can be counted again.
    void showState(const QString &text, bool counting, bool stopped);
    void focusAgain();

Q_SIGNALS:
    void dayChosen();
    void stopWanted();
    void againWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Day today_{};
    QLabel *dayLabel_;
    QDateEdit *dayEdit_;
    QPushButton *todayButton_;
    QLabel *state_;
    QPushButton *stop_;
    QPushButton *again_;
};

} // namespace homeward::ui
