// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/ledger_service.h"

#include <QTimer>

#include <optional>

namespace homeward::ui {

/// Adds up the quantity of a query, when the reader has nothing better to do: whoever asks for rows goes first, and the
/// sum begins anew once it is quiet.
class QuantityCounter final : public QObject {
    Q_OBJECT
public:
    explicit QuantityCounter(LedgerService &service, QObject *parent = nullptr);

    void count(const AssetQuery &query);
    /// Rows are being asked for.
    void giveWay();
    void forget();
    const std::optional<qint64> &quantity() const { return quantity_; }

Q_SIGNALS:
    void counted();

private:
    void begin();

    LatestQuery sum_;
    QTimer quiet_;
    std::optional<AssetQuery> query_; ///< still to be answered
    std::optional<qint64> quantity_;
};

} // namespace homeward::ui
