// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/terms/directive.h"

#include <QWidget>

class QListWidget;
class QSpinBox;
class QToolButton;

namespace homeward::ui {

class DayField;

/// Interim targets: a share by a day, one below the other in the order of their days.
class InterimField final : public QWidget {
    Q_OBJECT
public:
    explicit InterimField(QWidget *parent = nullptr);

    void setTargets(std::vector<InterimTarget> targets);
    const std::vector<InterimTarget> &targets() const { return targets_; }
    /// A day that was typed and not added yet, or is none.
    bool isUnfinished() const;
    DayField &day() { return *day_; }
    const DayField &day() const { return *day_; }

public Q_SLOTS:
    void add();

Q_SIGNALS:
    void changed();

private:
    void takeOut();
    void fill();

    std::vector<InterimTarget> targets_;
    DayField *day_;
    QSpinBox *percent_;
    QToolButton *add_;
    QToolButton *takeOut_;
    QListWidget *list_;
};

} // namespace homeward::ui
