// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directives.h"
#include "ui/directives/wizard/wizard_step.h"
#include "ui/inventory/edit/asset_dialog.h"

#include <vector>

class QListWidget;
class QStackedWidget;

namespace homeward::ui {

class ScopeCounter;
class WordLists;

/// A directive entered or amended, step by step, with what it would take always in sight. The steps can be taken in any
/// order; what core refuses is said at the field that it is about.
class DirectiveWizard final : public AssetDialog {
    Q_OBJECT
public:
    /// `amended`: nothing for a new one. `start`: what the fields begin with.
    DirectiveWizard(const Services &services, WordLists &words, std::optional<DirectiveId> amended,
                    const Directive &start, QWidget *parent);

    void accept() override;
    void goTo(int step);

Q_SIGNALS:
    void written(homeward::DirectiveId directive, const QStringList &remarks);

protected:
    void refused(const Error &error) override;

private:
    void build();
    void step(int by);
    void showButtons();
    void edited();
    std::optional<FieldFault> fill(Directive &directive) const;
    void showFault(const FieldFault &fault);
    void save(const Directive &directive);
    bool isNew() const { return !amended_; }

    std::optional<DirectiveId> amended_;
    Directive start_;
    Directive wanted_;
    std::vector<WizardStep *> steps_;
    QListWidget *list_;
    QStackedWidget *stack_;
    ScopeCounter *counter_;
    QLineEdit *why_;
    QPushButton *back_;
    QPushButton *next_;
};

} // namespace homeward::ui
