// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/detail/history_tree.h"

namespace homeward::ui {

/// "Unit: Finance → Audit", in the reader's words.
QString changeText(const Change &change);

/// What was done to one asset, from what to what.
class HistoryView final : public HistoryTree {
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);

    void show(AssetId asset, std::vector<HistoryAction> newestFirst, const TimeZone &zone);

private:
    QString deedOf(const HistoryAction &action) const override;
    QStringList changesOf(const HistoryAction &action) const override;
    QString spokenName() const override;

    AssetId asset_;
};

} // namespace homeward::ui
