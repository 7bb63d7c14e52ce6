// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/replacing/replacing_dialog.h"

class QSpinBox;

namespace homeward::ui {

class SuccessorField;

/// What is to come in the place of old assets, and by when; one asset or a thousand.
class PlanDialog final : public ReplacingDialog {
    Q_OBJECT
public:
    /// `leftOut`: how many were chosen besides that are being replaced already.
    PlanDialog(const Services &services, OldAssets assets, std::size_t leftOut, QWidget *parent);

    void accept() override;
    SuccessorField &successor() { return *successor_; }

protected:
    QString fieldOf(const Error &error) const override;

private:
    SuccessorField *successor_;
    DayField *due_;
    QLineEdit *document_;
    QSpinBox *quantity_ = nullptr;
};

} // namespace homeward::ui
