// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directives/wizard/wizard_step.h"

class QComboBox;
class QPlainTextEdit;

namespace homeward::ui {

/// Who said what, and what stands behind it.
class SourceStep final : public WizardStep {
    Q_OBJECT
public:
    explicit SourceStep(QWidget *parent = nullptr);

    QString title() const override;
    void show(const Directive &directive) override;
    std::optional<FieldFault> fill(Directive &directive) const override;

private:
    QLineEdit *title_;
    QLineEdit *number_;
    QLineEdit *issuer_;
    QComboBox *kind_;
    DayField *received_;
    QLineEdit *relayedBy_;
    DayField *relayedOn_;
    QLineEdit *reference_;
    QComboBox *standing_;
    QLineEdit *confirmedBy_;
    DayField *confirmedOn_;
    QPlainTextEdit *notes_;
};

} // namespace homeward::ui
