// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/directives/overview.h"

#include <QAction>
#include <QObject>

#include <functional>

class QMenu;
class QToolBar;

namespace homeward::ui {

class AssetDialog;
class WordLists;

/// What can be done to directives, each with its key; in the menu, the tool bar and the context menu alike.
class DirectiveActions final : public QObject {
    Q_OBJECT
public:
    /// What the page shows and what is selected there.
    struct Selection {
        std::function<const Overview &()> overview;
        std::function<std::optional<DirectiveRow>()> directive;
        std::function<std::vector<ExemptionRow>()> exemptions;
    };

    DirectiveActions(const Services &services, WordLists &words, Selection selection, QWidget *page);

    void fillMenu(QMenu &menu);
    void fillToolBar(QToolBar &bar);
    void fillContextMenu(QMenu &menu);
    std::vector<QAction *> exemptionActions() { return {exempt_, revoke_}; }
    void enable();
    void retranslate();
    QAction *newAction() { return new_; }
    QAction *amendAction() { return amend_; }
    QAction *conflictsAction() { return conflicts_; }
    QAction *importAction() { return import_; }

Q_SIGNALS:
    void said(const QString &sentence);
    /// One was entered: it is to be selected. Remarks are what a clerk should look at.
    void entered(homeward::DirectiveId directive);
    /// What is open under it is to be planned for.
    void planWanted(homeward::DirectiveId directive);

private:
    QAction *make(const char *name, const char *icon, QKeySequence key, void (DirectiveActions::*slot)());
    void openNew();
    void openWizard(std::optional<DirectiveId> amended, const Directive &start);
    void amend();
    void confirm();
    void supersede();
    void withdraw();
    void planOpen();
    void exempt();
    void revoke();
    void openConflicts();
    void importFile();
    void exportFile();
    void open(AssetDialog *dialog);
    Day today() const;

    Services services_;
    WordLists &words_;
    Selection selection_;
    QWidget *page_;
    QAction *new_;
    QAction *amend_;
    QAction *confirm_;
    QAction *supersede_;
    QAction *withdraw_;
    QAction *planOpen_;
    QAction *exempt_;
    QAction *revoke_;
    QAction *conflicts_;
    QAction *import_;
    QAction *export_;
};

} // namespace homeward::ui
