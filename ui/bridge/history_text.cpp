// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/history_text.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace homeward::ui {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

bool isRedo(const HistoryAction &action, const std::vector<HistoryAction> &actions)
{
    if (action.kind != ActionKind::Undo || !action.undoes)
        return false;
    const auto undone =
        std::ranges::find_if(actions, [&](const HistoryAction &other) { return other.id == *action.undoes; });
    return undone != actions.end() && undone->kind == ActionKind::Undo;
}

} // namespace

QString describe(const HistoryAction &action)
{
    const QString what = wordFor(action.kind);
    if (action.entryCount == 1 && !action.entries.empty() && !action.entries.front().subject.empty())
        //: %1 is a deed such as "registration", %2 what it was done to, such as "A-0031".
        return HistoryText::tr("%1 of %2").arg(what, fromCore(action.entries.front().subject));
    if (action.entryCount > 1)
        //: %1 is a deed such as "registration"; the number counts assets or other entries.
        return HistoryText::tr("%1 of %n entries", nullptr, static_cast<int>(action.entryCount)).arg(what);
    return what;
}

UndoCandidates undoCandidates(const std::vector<HistoryAction> &newestFirst)
{
    UndoCandidates candidates;
    bool redoStillMeant = true;
    for (const HistoryAction &action : newestFirst) {
        const bool redo = isRedo(action, newestFirst);
        if (action.undoneBy)
            continue;
        if (action.kind == ActionKind::Undo && !redo) {
            if (redoStillMeant && !candidates.redo)
                candidates.redo = action;
            continue;
        }
        if (redo)
            continue;
        redoStillMeant = false;
        if (action.kind != ActionKind::Setup)
            candidates.undo = action;
        break;
    }
    return candidates;
}

} // namespace homeward::ui
