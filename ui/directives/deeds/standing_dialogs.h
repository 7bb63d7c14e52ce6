// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directives.h"
#include "ui/directives/deeds/deed_dialog.h"

namespace homeward::ui {

/// A named person, or a paper, stands for a directive that was only reported.
class ConfirmDialog final : public DeedDialog {
    Q_OBJECT
public:
    ConfirmDialog(const Services &services, const DirectiveRow &row, QWidget *parent);
    void accept() override;

protected:
    QString fieldOf(const Error &error) const override;

private:
    DirectiveRow row_;
    QLineEdit *by_;
    QLineEdit *document_;
};

/// A directive is no longer in force: superseded by another, or withdrawn.
class EndDirectiveDialog final : public DeedDialog {
    Q_OBJECT
public:
    EndDirectiveDialog(const Services &services, const DirectiveRow &row, Standing standing, QWidget *parent);
    void accept() override;

protected:
    QString fieldOf(const Error &error) const override;

private:
    DirectiveRow row_;
    Standing standing_;
};

} // namespace homeward::ui
