// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/imports.h"

#include "core/store/import/batch_record.h"
#include "core/store/import/batch_undo.h"
#include "core/store/ledger_state.h"
#include "core/text/messages_import.h"

#include <charconv>

namespace homeward {
namespace {

constexpr std::array<std::string_view, 4> stateWords = {"running", "done", "undoing", "undone"};
constexpr std::array<std::string_view, lineOutcomeCount> outcomeWords = {"created", "updated", "unchanged", "refused",
                                                                         "skipped"};

Error noSuchBatch(const std::string &reference)
{
    return {ErrorCode::NotFound, ImportMsg::NoSuchBatch, {reference}};
}

} // namespace

std::string_view toText(BatchState state)
{
    return stateWords[static_cast<std::size_t>(state)];
}

std::string_view toText(LineOutcome outcome)
{
    return outcomeWords[static_cast<std::size_t>(outcome)];
}

Result<std::vector<ImportBatch>> Imports::all()
{
    LedgerAccess::State &state = LedgerAccess::stateOf(*ledger_);
    return state.read([&]() -> Result<std::vector<ImportBatch>> {
        std::vector<std::int64_t> ids;
        sqlite::Query query = state.connection.query("SELECT id FROM import_batch ORDER BY id DESC");
        for (;;) {
            const auto row = query.step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            ids.push_back(query.integer(0));
        }
        std::vector<ImportBatch> batches;
        for (const std::int64_t id : ids) {
            auto batch = store::loadBatch(state.connection, id);
            if (!batch)
                return fail(batch);
            batches.push_back(std::move(*batch));
        }
        return batches;
    });
}

Result<ImportBatch> Imports::find(BatchId id)
{
    LedgerAccess::State &state = LedgerAccess::stateOf(*ledger_);
    return state.read([&] { return store::loadBatch(state.connection, id.value); });
}

Result<ImportBatch> Imports::find(const std::string &reference)
{
    if (const auto uuid = Uuid::parse(reference)) {
        const auto batches = all();
        if (!batches)
            return fail(batches);
        for (const ImportBatch &batch : *batches)
            if (batch.uuid == *uuid)
                return batch;
        return noSuchBatch(reference);
    }
    std::int64_t number = 0;
    const char *end = reference.data() + reference.size();
    const auto [stop, error] = std::from_chars(reference.data(), end, number);
    if (error != std::errc{} || stop != end)
        return noSuchBatch(reference);
    return find(BatchId{number});
}

Result<std::string> Imports::mappingFor(const std::string &headings)
{
    if (headings.empty())
        return std::string();
    LedgerAccess::State &state = LedgerAccess::stateOf(*ledger_);
    return state.read([&]() -> Result<std::string> {
        sqlite::Query query = state.connection.query(
            "SELECT mapping FROM import_batch WHERE headings = ? AND mapping <> '' ORDER BY id DESC LIMIT 1");
        const auto row = query.bind(1, headings).step();
        if (!row)
            return fail(row);
        return *row ? std::string(query.text(0)) : std::string();
    });
}

Result<UndoReport> Imports::undo(BatchId id, const Deed &deed)
{
    LedgerAccess::State &state = LedgerAccess::stateOf(*ledger_);
    const auto batch = find(id);
    if (!batch)
        return fail(batch);
    if (batch->state == BatchState::Undone)
        return Error{ErrorCode::Conflict, ImportMsg::BatchUndone, {std::to_string(id.value)}};
    const auto lock = store::BatchLock::take(state.path);
    if (!lock)
        return fail(lock);
    if (!*lock)
        return Error{ErrorCode::Conflict, ImportMsg::ImportAtWork, {}};
    return store::undoBatch(state, id.value, deed, **lock);
}

} // namespace homeward
