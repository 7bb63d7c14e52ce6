// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directives/deeds/deed_dialog.h"
#include "ui/replacing/old_assets.h"
#include "ui/replacing/successors.h"

class QLineEdit;

namespace homeward::ui {

/// What the dialogs over old assets share: which assets, money, papers, and the override of a rule, which is asked for
/// only after a refusal.
class ReplacingDialog : public DeedDialog {
    Q_OBJECT
public:
    ReplacingDialog(const Services &services, OldAssets assets, QWidget *parent);

protected:
    const OldAssets &assets() const { return assets_; }
    std::vector<AssetId> ids() const { return idsOf(assets_); }
    int count() const { return static_cast<int>(assets_.size()); }
    /// "A-0031 (Apple iPhone 15)", or how many.
    QString assetsText() const;
    void addMoney();
    void addOverride();
    /// False, with the reason at the field, if it is no amount.
    bool takePrice(std::optional<Money> &into);
    std::string budget() const;
    Override overruled() const;
    std::string workstation() const;
    QString fieldOf(const Error &error) const override;
    void refused(const Error &error) override;

private:
    OldAssets assets_;
    QLineEdit *price_ = nullptr;
    QLineEdit *budget_ = nullptr;
    QLineEdit *reason_ = nullptr;
    QLineEdit *second_ = nullptr;
};

} // namespace homeward::ui
