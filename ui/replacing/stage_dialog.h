// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/replacing/replacing_dialog.h"

namespace homeward::ui {

class SuccessorField;

/// A planned replacement goes a stage on: approved, ordered, delivered, deployed or reclaimed, with its day and its paper.
class StageDialog final : public ReplacingDialog {
    Q_OBJECT
public:
    StageDialog(const Services &services, OldAssets assets, ReplacementStage stage, QWidget *parent);

    void accept() override;
    SuccessorField *successor() { return successor_; }

protected:
    QString fieldOf(const Error &error) const override;

private:
    QString says() const;

    ReplacementStage stage_;
    SuccessorField *successor_ = nullptr; ///< delivery and deployment only
    DayField *promised_ = nullptr; ///< order only
    QLineEdit *document_ = nullptr;
};

} // namespace homeward::ui
