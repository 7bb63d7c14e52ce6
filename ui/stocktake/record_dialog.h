// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stock_takes.h"
#include "ui/inventory/edit/asset_dialog.h"

class QCheckBox;

namespace homeward::ui {

class DeedForm;

/// Keeps the result of a count: which day, and why it was made.
class RecordDialog final : public AssetDialog {
    Q_OBJECT
public:
    /// `preview`: what the result will be.
    RecordDialog(const Services &services, StockTakeRequest request, const StockTake &preview,
                 QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void recorded(const homeward::StockTake &take);

private:
    StockTakeRequest request_;
    QCheckBox *nothing_;
    DeedForm *deed_;
};

} // namespace homeward::ui
