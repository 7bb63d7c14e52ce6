// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directives.h"
#include "ui/directives/deeds/deed_dialog.h"

class QComboBox;

namespace homeward::ui {

/// Assets that need not meet a directive, with reason, approver and expiry. The assets are given, or named by their tags;
/// the directive is given, or chosen among those in force.
class ExemptDialog final : public DeedDialog {
    Q_OBJECT
public:
    /// For a directive; the assets are typed.
    ExemptDialog(const Services &services, const DirectiveRow &row, Day today, QWidget *parent);
    /// For assets; the directive is chosen.
    ExemptDialog(const Services &services, const std::vector<DirectiveRow> &rows, std::vector<AssetId> assets, Day today,
                 QWidget *parent);

    void accept() override;

protected:
    QString fieldOf(const Error &error) const override;

private:
    void build(Day today);

    std::vector<DirectiveRow> rows_;
    std::vector<AssetId> assets_;
    QComboBox *directive_ = nullptr;
    QLineEdit *tags_ = nullptr;
    QLineEdit *reason_ = nullptr;
    QLineEdit *approver_ = nullptr;
    DayField *from_ = nullptr;
    DayField *until_ = nullptr;
    QLineEdit *document_ = nullptr;
    Exemption terms_;
    std::vector<std::string> names_;
};

} // namespace homeward::ui
