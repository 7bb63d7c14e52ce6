// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directives/wizard/wizard_step.h"

class QComboBox;
class QSpinBox;

namespace homeward::ui {

class InterimField;

/// By when, when an asset is done, and how many must be.
class TargetStep final : public WizardStep {
    Q_OBJECT
public:
    explicit TargetStep(QWidget *parent = nullptr);

    QString title() const override;
    void show(const Directive &directive) override;
    std::optional<FieldFault> fill(Directive &directive) const override;

private:
    DayField *effective_;
    DayField *deadline_;
    QComboBox *completion_;
    QSpinBox *target_;
    InterimField *interim_;
};

} // namespace homeward::ui
