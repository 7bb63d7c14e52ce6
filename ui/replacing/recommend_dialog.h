// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/replacing/recommendation.h"
#include "ui/directives/deeds/deed_dialog.h"

class QComboBox;

namespace homeward::ui {

/// What to buy in place of a category or of one of its models; it takes the place of what was recommended before.
class RecommendDialog final : public DeedDialog {
    Q_OBJECT
public:
    /// `start`: what the fields begin with; its category may be Unknown.
    RecommendDialog(const Services &services, const Recommendation &start, QWidget *parent);
    void accept() override;

protected:
    QString fieldOf(const Error &error) const override;

private:
    QComboBox *category_;
    QLineEdit *oldModel_;
    QLineEdit *brand_;
    QLineEdit *model_;
    QLineEdit *price_;
    QLineEdit *budget_;
};

} // namespace homeward::ui
