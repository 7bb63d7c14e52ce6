// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/batch_undo.h"

#include "core/store/action/undoer.h"
#include "core/store/history_text.h"
#include "core/store/import/batch_record.h"

#include <algorithm>

namespace homeward::store {
namespace {

constexpr std::size_t mostKept = 100'000; // more is nobody's list

void append(UndoReport &all, UndoReport part)
{
    all.action = part.action;
    for (HistoryEntry &entry : part.kept)
        if (all.kept.size() < mostKept)
            all.kept.push_back(std::move(entry));
}

/// One action of the batch, or the undo of one, taken back; the batch has that state afterwards.
Result<UndoReport> step(LedgerAccess::State &state, std::int64_t batch, std::int64_t action, BatchState after, const Deed &deed)
{
    return state.act(
        ActionKind::Undo, deed,
        [&](Work &work) -> Result<UndoReport> {
            auto report = undoInWords(work, action);
            if (!report)
                return report;
            auto record = loadBatch(work.connection, batch);
            if (!record)
                return fail(record);
            record->state = after;
            if (const auto done = writeBatch(work.connection, work.writer, *record); !done)
                return fail(done);
            return report;
        },
        action);
}

/// A batch that has no action to be taken back any more and does not say so.
Result<void> settle(LedgerAccess::State &state, std::int64_t batch, BatchState after, const Deed &deed)
{
    return state.act(ActionKind::Import, deed, [&](Work &work) -> Result<void> {
        auto record = loadBatch(work.connection, batch);
        if (!record)
            return fail(record);
        record->state = after;
        return writeBatch(work.connection, work.writer, *record);
    });
}

} // namespace

Result<UndoReport> undoInWords(Work &work, std::int64_t action)
{
    auto undone = Undoer(work).undo(action);
    if (!undone)
        return fail(undone);
    UndoReport report{work.writer.id(), undone->kind, {}};
    HistoryText text(work.connection, work.books);
    for (const Undone::Kept &kept : undone->kept) {
        auto entry = text.entry(kept.kind, kept.subject, kept.changes);
        if (!entry)
            return fail(entry);
        report.kept.push_back(std::move(*entry));
    }
    return report;
}

Result<UndoReport> undoBatch(LedgerAccess::State &state, std::int64_t batch, const Deed &deed, const BatchLock & /*lock*/)
{
    auto actions = actionsOf(state.connection, batch);
    if (!actions)
        return fail(actions);
    std::erase_if(*actions, [](const BatchAction &action) { return action.undoneBy != 0; });
    UndoReport report{{}, ActionKind::Import, {}};
    for (std::size_t left = actions->size(); left > 0; --left) {
        const BatchState after = left == 1 ? BatchState::Undone : BatchState::Undoing;
        auto part = step(state, batch, (*actions)[left - 1].id, after, deed);
        if (!part)
            return part;
        append(report, std::move(*part));
    }
    if (actions->empty())
        if (const auto done = settle(state, batch, BatchState::Undone, deed); !done)
            return fail(done);
    return report;
}

Result<UndoReport> redoBatch(LedgerAccess::State &state, std::int64_t batch, const Deed &deed, const BatchLock & /*lock*/)
{
    auto actions = actionsOf(state.connection, batch);
    if (!actions)
        return fail(actions);
    std::erase_if(*actions, [](const BatchAction &action) { return action.undoneBy == 0; });
    UndoReport report{{}, ActionKind::Undo, {}};
    for (std::size_t i = 0; i < actions->size(); ++i) {
        // Until it stands again as a whole it is one that a crash leaves to be undone.
        const BatchState after = i + 1 == actions->size() ? BatchState::Done : BatchState::Undoing;
        auto part = step(state, batch, (*actions)[i].undoneBy, after, deed);
        if (!part)
            return part;
        append(report, std::move(*part));
    }
    return report;
}

Result<void> undoUnfinished(LedgerAccess::State &state)
{
    auto batches = unfinishedBatches(state.connection);
    if (!batches)
        return fail(batches);
    if (batches->empty())
        return {};
    const auto lock = BatchLock::take(state.path);
    if (!lock)
        return fail(lock);
    if (!*lock)
        return {};
    batches = unfinishedBatches(state.connection); // again: it may have been finished in between
    if (!batches)
        return fail(batches);
    const Deed deed{"homeward", "unfinished import", {}, {}};
    for (const std::int64_t batch : *batches)
        if (const auto undone = undoBatch(state, batch, deed, **lock); !undone)
            return fail(undone);
    return {};
}

} // namespace homeward::store
