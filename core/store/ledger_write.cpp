// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/action/undoer.h"
#include "core/store/import/batch_record.h"
#include "core/store/import/batch_undo.h"
#include "core/store/imports.h"
#include "core/store/ledger_state.h"
#include "core/store/register/editor.h"
#include "core/store/register/registrar.h"
#include "core/text/messages_import.h"
#include "core/text/messages_store.h"

namespace homeward {
namespace {

/// The action that was written, or none if it changed nothing.
ActionId written(const store::Work &work)
{
    return work.writer.empty() ? ActionId{} : work.writer.id();
}

/// An action whose entries are told once they are all written.
template <class Function>
Result<ActionId> idAfter(store::Work &work, Function function)
{
    if (const auto done = function(); !done)
        return fail(done);
    if (const auto done = work.desk.flush(); !done)
        return fail(done);
    return written(work);
}

/// A batch is taken back, or put in force again, as a whole, whichever of its actions is named.
Result<UndoReport> undoOfBatch(Ledger &ledger, LedgerAccess::State &state, std::int64_t batch, ActionId action,
                               const Deed &deed)
{
    sqlite::Query query = state.connection.query("SELECT undoes, undone_by FROM action WHERE id = ?");
    const auto row = query.bind(1, action.value).step();
    if (!row)
        return fail(row);
    if (*row && query.integer(1) != 0)
        return Error{ErrorCode::Conflict, StoreMsg::AlreadyUndone, {std::to_string(action.value)}};
    const bool isUndo = *row && query.integer(0) != 0;
    query.reset();
    const auto found = Imports(ledger).find(BatchId{batch});
    if (!found)
        return fail(found);
    if (!isUndo || found->state != BatchState::Undone)
        return Imports(ledger).undo({batch}, deed);
    const auto lock = store::BatchLock::take(state.path);
    if (!lock)
        return fail(lock);
    if (!*lock)
        return Error{ErrorCode::Conflict, ImportMsg::ImportAtWork, {}};
    return store::redoBatch(state, batch, deed, **lock);
}

} // namespace

Result<std::vector<Registered>> Ledger::registerAll(std::span<const Registration> registrations, const Deed &deed)
{
    return state_->act(ActionKind::Register, deed, [&](store::Work &work) {
        return store::Registrar(work).registerAll(registrations);
    });
}

Result<ActionId> Ledger::edit(std::span<const AssetId> assets, const AssetEdit &change, const Deed &deed)
{
    return state_->act(ActionKind::Edit, deed, [&](store::Work &work) {
        return idAfter(work, [&] { return store::Editor(work).edit(assets, change); });
    });
}

Result<ActionId> Ledger::retire(std::span<const AssetId> assets, Status ended, const Deed &deed)
{
    return state_->act(ActionKind::Retire, deed, [&](store::Work &work) {
        return idAfter(work, [&] { return store::Editor(work).retire(assets, ended); });
    });
}

Result<ActionId> Ledger::merge(AssetId into, AssetId away, const Deed &deed)
{
    return state_->act(ActionKind::Merge, deed, [&](store::Work &work) {
        return idAfter(work, [&] { return store::Editor(work).merge(into, away); });
    });
}

Result<ActionId> Ledger::changeSettings(const LedgerSettings &settings, const Deed &deed)
{
    if (const auto good = store::checkSettings(settings); !good)
        return fail(good);
    return state_->act(ActionKind::Settings, deed, [&](store::Work &work) -> Result<ActionId> {
        store::RecordTable table(work.connection, store::SubjectKind::Setting);
        const auto before = table.load(1);
        if (!before)
            return fail(before);
        const store::Record after = store::settingRecord(settings, work.pinned.catalogueId);
        if (const auto done = table.update(1, **before, after); !done)
            return fail(done);
        if (const auto done = work.writer.add(store::SubjectKind::Setting, 1, store::difference(**before, after)); !done)
            return fail(done);
        return written(work);
    });
}

Result<UndoReport> Ledger::undo(std::optional<ActionId> action, const Deed &deed)
{
    if (!action) {
        const auto newest = store::newestToUndo(state_->connection);
        if (!newest)
            return fail(newest);
        if (*newest == 0)
            return Error{ErrorCode::NotFound, StoreMsg::NothingToUndo, {}};
        action = ActionId{*newest};
    }
    const auto batch = store::batchOfAction(state_->connection, action->value);
    if (!batch)
        return fail(batch);
    if (*batch != 0)
        return undoOfBatch(*this, *state_, *batch, *action, deed);
    return state_->act(
        ActionKind::Undo, deed, [&](store::Work &work) { return store::undoInWords(work, action->value); }, action->value);
}

Result<UndoReport> Ledger::redo(const Deed &deed)
{
    const auto newest = store::newestToRedo(state_->connection);
    if (!newest)
        return fail(newest);
    if (*newest == 0)
        return Error{ErrorCode::NotFound, StoreMsg::NothingToRedo, {}};
    return undo(ActionId{*newest}, deed);
}

} // namespace homeward
