// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/edit/asset_dialog.h"

#include <array>

class QButtonGroup;
class QTableWidget;

namespace homeward::ui {

class DeedForm;

/// Two entries that are one thing, side by side: which one stays, and what it takes over from the other.
class MergeDialog final : public AssetDialog {
    Q_OBJECT
public:
    MergeDialog(const Services &services, const std::array<Asset, 2> &assets, QWidget *parent);

    void accept() override;

private:
    void fill();
    void addLine(const QString &name, const QString &first, const QString &second);
    std::size_t staying() const;

    std::array<Asset, 2> assets_;
    QButtonGroup *stays_;
    QTableWidget *table_;
    DeedForm *deed_;
};

} // namespace homeward::ui
