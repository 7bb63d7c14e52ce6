// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

#include <QString>

#include <optional>
#include <vector>

namespace homeward::ui {

/// "registration of A-0031", "edit of 12 entries".
QString describe(const HistoryAction &action);

/// What undo and redo would take next, out of the newest actions of the history (newest first).
struct UndoCandidates {
    std::optional<HistoryAction> undo;
    std::optional<HistoryAction> redo; ///< an undo, and only while nothing else was done since
    std::optional<HistoryAction> redone; ///< what redoing it would bring back
};
UndoCandidates undoCandidates(const std::vector<HistoryAction> &newestFirst);

} // namespace homeward::ui
