// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
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
    /// With the one that was typed and not added yet; core's refusal if that has no day.
    Result<std::vector<InterimTarget>> targets() const;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add();
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
