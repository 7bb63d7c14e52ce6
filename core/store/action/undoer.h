// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"
#include "core/store/register/work.h"

namespace homeward::store {

struct Undone {
    ActionKind kind = ActionKind::Edit;
    /// Per thing: what was not taken back, because it was changed since or is in use elsewhere by now.
    struct Kept {
        SubjectKind kind = SubjectKind::Asset;
        std::int64_t subject = 0;
        std::vector<FieldChange> changes;
    };
    std::vector<Kept> kept;
};

/// Which action an undo without a number takes back: the newest that is not undone and no undo; which one a redo:
/// the newest undo (of no undo) that is not undone. 0 if there is none.
Result<std::int64_t> newestToUndo(sqlite::Connection &connection);
Result<std::int64_t> newestToRedo(sqlite::Connection &connection);

/// Takes an action back within the action of `work`, field by field: a field that holds what the action gave it gets
/// what it had before. NotFound for an action that there is not; Conflict if it is undone already or cannot be.
class Undoer {
public:
    explicit Undoer(Work &work)
        : work_(work)
    {
    }
    Result<Undone> undo(std::int64_t action);

private:
    enum class Pass { AssetsThatTook, OtherAssets, OtherThings };
    Result<void> undoEntries(std::int64_t first, std::int64_t end, Pass pass);
    Result<void> undoAsset(std::int64_t subject, std::int64_t entry, const std::vector<FieldChange> &changes);
    Result<void> undoCreation(std::int64_t subject, std::int64_t entry, const Record &now);
    Result<void> undoEnding(std::int64_t subject, const std::vector<FieldChange> &changes, const Record &now);
    Result<void> undoThing(SubjectKind kind, std::int64_t subject, const std::vector<FieldChange> &changes);
    Result<bool> isTaken(const KeptIdentity &kept, std::int64_t asset);
    Result<bool> isInUse(SubjectKind kind, std::int64_t subject);
    Result<bool> clashes(const FieldChange &change, std::int64_t asset, const Record &now);
    Result<void> markUndone(std::int64_t action, std::int64_t by);
    void keep(SubjectKind kind, std::int64_t subject, std::vector<FieldChange> changes);

    Work &work_;
    Undone undone_;
    bool attributionMoved_ = false;
};

} // namespace homeward::store
