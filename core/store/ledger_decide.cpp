// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/decisions.h"
#include "core/store/file/replica.h"
#include "core/store/ledger_state.h"

namespace homeward {
namespace {

using Changes = std::vector<AttributionChange>;

} // namespace

Result<std::vector<AttributionChange>> Ledger::decide(const Decision &decision, const Deed &deed)
{
    return Decisions(*this).decide({&decision, 1}, deed);
}

Result<std::vector<AttributionChange>> Ledger::previewDecision(const Decision &decision)
{
    return Decisions(*this).preview({&decision, 1});
}

Result<std::vector<AttributionChange>> Ledger::previewCatalogue(const Catalogue &next)
{
    return state_->read([&]() -> Result<Changes> {
        store::Pinned pinned = *state_->pinned;
        pinned.sorter = std::make_shared<const Sorter>(next);
        return state_->books.models.reattribute(pinned, nullptr);
    });
}

Result<std::vector<AttributionChange>> Ledger::installCatalogue(const Catalogue &next, const Deed &deed)
{
    return state_->act(ActionKind::InstallCatalogue, deed, [&](store::Work &work) -> Result<Changes> {
        const auto id = store::keepCatalogue(work.connection, work.writer, next);
        if (!id)
            return fail(id);
        if (*id == work.pinned.catalogueId)
            return Changes{};
        store::RecordTable table(work.connection, store::SubjectKind::Setting);
        const auto before = table.load(1);
        if (!before)
            return fail(before);
        store::Record after = **before;
        after.set(store::SettingField::Catalogue, *id);
        if (const auto done = table.update(1, **before, after); !done)
            return fail(done);
        if (const auto done = work.writer.add(store::SubjectKind::Setting, 1, store::difference(**before, after)); !done)
            return fail(done);
        auto pinned = store::loadPinned(work.connection, nullptr);
        if (!pinned)
            return fail(pinned);
        work.pinned = std::move(*pinned);
        return work.books.models.reattribute(work.pinned, &work.writer);
    });
}

} // namespace homeward
