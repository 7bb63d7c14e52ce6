// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/store/history.h"

#include <QTreeWidget>

#include <optional>
#include <vector>

namespace homeward::ui {

/// The past of one thing, newest first: what was done, when recorded and since when true, who, what changed, why.
/// Undone actions are marked in words and struck out. What stands for a deed and its changes is the heir's matter.
class HistoryTree : public QTreeWidget {
    Q_OBJECT
public:
    void retranslate();

protected:
    explicit HistoryTree(const QString &objectName, QWidget *parent);

    void showActions(std::vector<HistoryAction> newestFirst, const TimeZone &zone);
    virtual QString deedOf(const HistoryAction &action) const = 0;
    virtual QStringList changesOf(const HistoryAction &action) const = 0;
    virtual QString spokenName() const = 0;

private:
    void fill();
    void addAction(const HistoryAction &action);

    std::vector<HistoryAction> actions_;
    std::optional<TimeZone> zone_;
};

} // namespace homeward::ui
