// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/detail/history_tree.h"

namespace homeward::ui {

/// What was done to a directive since it came: when, by whom, which terms were others before.
class AmendmentsView final : public HistoryTree {
    Q_OBJECT
public:
    explicit AmendmentsView(QWidget *parent = nullptr);

    void show(std::vector<HistoryAction> newestFirst, const TimeZone &zone);

private:
    QString deedOf(const HistoryAction &action) const override;
    QStringList changesOf(const HistoryAction &action) const override;
    QString spokenName() const override;
};

} // namespace homeward::ui
