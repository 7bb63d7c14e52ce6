// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/store/history.h"

#include <QTreeWidget>

#include <optional>
#include <vector>

namespace homeward::ui {

/// "Unit: Finance → Audit", in the reader's words.
QString changeText(const Change &change);

/// What was done to one asset, newest first: what, when recorded and since when true, who, from what to what, why.
/// Undone actions are marked in words and struck out.
class HistoryView final : public QTreeWidget {
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);

    void show(AssetId asset, std::vector<HistoryAction> newestFirst, const TimeZone &zone);
    void retranslate();

private:
    void fill();
    void addAction(const HistoryAction &action);
    static void addLine(QTreeWidgetItem &item, const QString &text);

    AssetId asset_;
    std::vector<HistoryAction> actions_;
    std::optional<TimeZone> zone_;
};

} // namespace homeward::ui
