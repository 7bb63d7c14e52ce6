// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/ledger_service.h"
#include "ui/inventory/table/asset_source.h"

namespace homeward::ui {

/// The rows of the open ledger.
class LedgerAssetSource final : public QObject, public AssetSource {
    Q_OBJECT
public:
    explicit LedgerAssetSource(LedgerService &service, QObject *parent = nullptr);

    void select(const AssetQuery &query, AssetOrder before, OrderTaker done) override;
    void cells(std::vector<AssetId> ids, CellsTaker done) override;
    void locate(AssetOrder order, std::vector<AssetId> ids, RowsTaker done) override;

private:
    LedgerService &service_;
    LatestQuery select_;
};

} // namespace homeward::ui
