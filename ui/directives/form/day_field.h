// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QLineEdit>

#include <optional>

namespace homeward::ui {

/// A day that need not be there: typed as 2026-09-07, or chosen from a calendar (the button in the field, or
/// Alt+Down).
class DayField final : public QLineEdit {
    Q_OBJECT
public:
    explicit DayField(QWidget *parent = nullptr);

    void setDay(std::optional<Day> day);
    /// Nothing for an empty field; core's refusal for what is no day.
    Result<std::optional<Day>> day() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
};

} // namespace homeward::ui
