// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/replacing/replacing_dialog.h"

class QComboBox;

namespace homeward::ui {

/// What became of reclaimed assets: wiped, stored, transferred, scrapped or destroyed; how, by whom, with which paper.
class DisposalDialog final : public ReplacingDialog {
    Q_OBJECT
public:
    DisposalDialog(const Services &services, OldAssets assets, QWidget *parent);
    void accept() override;

private:
    QComboBox *kind_;
    QLineEdit *method_;
    QLineEdit *first_;
    QLineEdit *second_;
    QLineEdit *certificate_;
};

/// The use of old assets has ended: the office's are stored, personal ones end by their holder's dated declaration.
class StopUseDialog final : public ReplacingDialog {
    Q_OBJECT
public:
    StopUseDialog(const Services &services, OldAssets assets, QWidget *parent);
    void accept() override;

private:
    QLineEdit *declaration_;
};

/// A plan is void.
class UnpairDialog final : public ReplacingDialog {
    Q_OBJECT
public:
    UnpairDialog(const Services &services, OldAssets assets, QWidget *parent);
    void accept() override;
};

} // namespace homeward::ui
