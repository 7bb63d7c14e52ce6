// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/edit/asset_dialog.h"

class QButtonGroup;

namespace homeward::ui {

class DeedForm;

/// Entries end: retired, lost or transferred, since when and why. Nothing is deleted.
class EndDialog final : public AssetDialog {
    Q_OBJECT
public:
    EndDialog(const Services &services, std::vector<AssetId> assets, const QString &what, Status ended, QWidget *parent);

    void accept() override;

private:
    void enableAccept();
    Status ended() const;

    std::vector<AssetId> assets_;
    QButtonGroup *kinds_;
    DeedForm *deed_;
};

} // namespace homeward::ui
