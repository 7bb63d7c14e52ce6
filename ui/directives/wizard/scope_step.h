// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directives/wizard/wizard_step.h"

class QComboBox;

namespace homeward::ui {

class NamesField;
class TickList;
class WordLists;

/// Which assets it is about, and what counts as foreign.
class ScopeStep final : public WizardStep {
    Q_OBJECT
public:
    explicit ScopeStep(WordLists &words, QWidget *parent = nullptr);

    QString title() const override;
    void show(const Directive &directive) override;
    std::optional<FieldFault> fill(Directive &directive) const override;

private:
    TickList *addTicks(const QString &label, const char *name);
    NamesField *addNames(const QString &label, const char *name, const QString &hint);
    void buildBasis();

    TickList *categories_;
    NamesField *units_;
    TickList *places_;
    TickList *ownership_;
    NamesField *brandsIn_;
    NamesField *brandsOut_;
    QComboBox *basis_;
    QLineEdit *home_ = nullptr;
    NamesField *approved_ = nullptr;
    QLineEdit *approvedPaper_ = nullptr;
    DayField *approvedOn_ = nullptr;
};

} // namespace homeward::ui
