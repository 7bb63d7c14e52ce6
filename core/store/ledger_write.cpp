// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/action/undoer.h"
#include "core/store/history_text.h"
#include "core/store/ledger_state.h"
#include "core/store/register/editor.h"
#include "core/store/register/registrar.h"
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
    return state_->act(
        ActionKind::Undo, deed,
        [&](store::Work &work) -> Result<UndoReport> {
            auto undone = store::Undoer(work).undo(action->value);
            if (!undone)
                return fail(undone);
            UndoReport report{work.writer.id(), undone->kind, {}};
            store::HistoryText text(work.connection, work.books);
            for (const store::Undone::Kept &kept : undone->kept) {
                auto entry = text.entry(kept.kind, kept.subject, kept.changes);
                if (!entry)
                    return fail(entry);
                report.kept.push_back(std::move(*entry));
            }
            return report;
        },
        action->value);
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
