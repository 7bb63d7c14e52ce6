// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/counted.h"

#include <QObject>

namespace homeward::ui {

class FiguresDesk;

/// Leads from a figure to the list of its assets.
class AssetLister final : public QObject {
    Q_OBJECT
public:
    /// The desk must outlive it.
    explicit AssetLister(FiguresDesk &desk, QObject *parent = nullptr);

    /// Asks for those under a directive; the answer is one of the signals. `day`: nothing is now.
    void list(const QString &what, std::int64_t directive, const ObligationQuery &query, std::optional<Day> day);
    /// Known already: the answer comes at once.
    void list(const Due &due);

Q_SIGNALS:
    /// `what` heads the list of these assets, ascending.
    void listed(const QString &what, const std::vector<homeward::AssetId> &assets);
    /// There is none. `due`: it came from the list of what is to do next.
    void nothing(bool due);
    void failed(const QString &why);

private:
    FiguresDesk &desk_;
};

} // namespace homeward::ui
