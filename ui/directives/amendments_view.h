// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/store/history.h"

#include <QTreeWidget>

#include <optional>
#include <vector>

namespace homeward::ui {

/// What was done to a directive since it came: when, by whom, which terms were others before.
class AmendmentsView final : public QTreeWidget {
    Q_OBJECT
public:
    explicit AmendmentsView(QWidget *parent = nullptr);

    void show(std::vector<HistoryAction> newestFirst, const TimeZone &zone);
    void retranslate();

private:
    void fill();
    void addAction(const HistoryAction &action);

    std::vector<HistoryAction> actions_;
    std::optional<TimeZone> zone_;
};

} // namespace homeward::ui
