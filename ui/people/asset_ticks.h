// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/ledger_service.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace homeward::ui {

class SheetView;

/// Some assets of a unit or a person, to be ticked. They are read when it is made.
class AssetTicks final : public QWidget {
    Q_OBJECT
public:
    using Choice = std::function<Result<std::vector<AssetId>>(Ledger &)>;

    /// `choice` runs on the reader's thread and captures values only.
    AssetTicks(LedgerService &service, Choice choice, bool ticked, QWidget *parent = nullptr);

    std::vector<AssetId> ticked() const;

Q_SIGNALS:
    void changed();

private:
    void showCount();

    SheetView *table_;
    QLabel *count_;
    QPushButton *all_;
    QPushButton *none_;
};

} // namespace homeward::ui
