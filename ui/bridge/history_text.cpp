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

const HistoryAction *undoneBy(const HistoryAction &action, const std::vector<HistoryAction> &actions)
{
    if (action.kind != ActionKind::Undo || !action.undoes)
        return nullptr;
    const auto undone =
        std::ranges::find_if(actions, [&](const HistoryAction &other) { return other.id == *action.undoes; });
    return undone == actions.end() ? nullptr : &*undone;
}

} // namespace

QString describe(const HistoryAction &action)
{
    const QString what = wordFor(action.kind);
    // A registration makes the model and the unit where they are new; people think of the asset.
    std::vector<const HistoryEntry *> entries;
    for (const HistoryEntry &entry : action.entries)
        if (entry.asset)
            entries.push_back(&entry);
    if (entries.empty() && action.entries.size() == 1)
        entries.push_back(&action.entries.front());
    const bool all = action.entries.size() == action.entryCount;
    if (all && entries.size() == 1 && !entries.front()->subject.empty())
        //: %1 is a deed such as "registration", %2 what it was done to, such as "A-0031".
        return HistoryText::tr("%1 of %2").arg(what, fromCore(entries.front()->subject));
    const std::size_t count = all ? entries.size() : action.entryCount;
    if (count > 1)
        //: %1 is a deed such as "registration"; the number counts assets or other entries.
        return HistoryText::tr("%1 of %n entries", nullptr, static_cast<int>(count)).arg(what);
    return what;
}

UndoCandidates undoCandidates(const std::vector<HistoryAction> &newestFirst)
{
    UndoCandidates candidates;
    bool redoStillMeant = true;
    for (const HistoryAction &action : newestFirst) {
        const HistoryAction *undone = undoneBy(action, newestFirst);
        const bool redo = undone && undone->kind == ActionKind::Undo;
        if (action.undoneBy)
            continue;
        if (action.kind == ActionKind::Undo && !redo) {
            if (redoStillMeant && !candidates.redo) {
                candidates.redo = action;
                if (undone)
                    candidates.redone = *undone;
            }
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
