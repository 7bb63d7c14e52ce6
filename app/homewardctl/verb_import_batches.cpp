// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/import_batches.h"
#include "app/homewardctl/verb_parts.h"
#include "core/exchange/import/import_register.h"
#include "core/text/messages_app.h"
#include "core/text/messages_import.h"
#include "core/text/messages_inventory.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using Json = nlohmann::ordered_json;

Json batchJson(const ImportBatch &batch, TimeZone zone)
{
    Json json = {{"batch", batch.id.value},
                 {"uuid", batch.uuid.toText()},
                 {"source", batch.source.name},
                 {"state", toText(batch.state)},
                 {"who", batch.who},
                 {"started", zone.toText(batch.started)}};
    for (std::size_t i = 0; i < lineOutcomeCount; ++i)
        json[std::string(toText(static_cast<LineOutcome>(i)))] = batch.counts.lines[i];
    return json;
}

Result<int> listBatches(const Context &context)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto batches = Imports(*ledger).all();
    if (!batches)
        return fail(batches);
    std::vector<Json> objects;
    for (const ImportBatch &batch : *batches)
        objects.push_back(batchJson(batch, ledger->zone()));
    return printedListing(context,
                          {{"batch", ImportMsg::HeadBatch},
                           {"uuid", InventoryMsg::ColumnUuid, false},
                           {"source", AppMsg::HeadSource},
                           {"state", ImportMsg::HeadState},
                           {"started", ImportMsg::HeadStarted},
                           {"who", AppMsg::HeadWho},
                           {"created", ImportMsg::HeadCreated},
                           {"updated", ImportMsg::HeadUpdated},
                           {"unchanged", ImportMsg::HeadUnchanged},
                           {"refused", ImportMsg::HeadRefused},
                           {"skipped", ImportMsg::HeadSkipped, false}},
                          objects);
}

struct UndoOptions : DeedOptions {
    std::string batch;
};

Result<int> undoBatch(const Context &context, const UndoOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    const auto batch = Imports(*ledger).find(options.batch);
    if (!batch)
        return fail(batch);
    const auto report = Imports(*ledger).undo(batch->id, context.deed(options.why));
    if (!report)
        return fail(report);
    const std::string number = std::to_string(batch->id.value);
    if (report->kept.empty()) {
        context.tell(context.say(ImportMsg::BatchTakenBackAll, {number}));
        return Exit::Done;
    }
    context.tell(context.say(ImportMsg::BatchTakenBack, {number, std::to_string(report->kept.size())}));
    std::vector<Json> objects;
    for (const HistoryEntry &entry : report->kept)
        for (const Change &change : entry.changes)
            objects.push_back({{"asset", entry.subject}, {"field", change.field}, {"from", change.from}, {"to", change.to}});
    if (const auto printed = printedListing(context,
                                            {{"asset", InventoryMsg::ColumnTag},
                                             {"field", AppMsg::HeadField},
                                             {"from", AppMsg::HeadFrom},
                                             {"to", AppMsg::HeadTo}},
                                            objects);
        !printed)
        return printed;
    return Exit::Partly;
}

} // namespace

void addImportBatches(CLI::App &import, Context &context)
{
    addVerb(import, context, "list", "The imports of this ledger", "Example: homewardctl import list", listBatches);
    auto undo = std::make_shared<UndoOptions>();
    CLI::App *undoVerb = addVerb(import, context, undo, "undo", "Takes an import back; what was changed since stays",
                                 "Example: homewardctl import undo 3", undoBatch);
    undoVerb->add_option("BATCH", undo->batch, "Its number or UUID")->required();
    addWhy(*undoVerb, *undo);
}

} // namespace homeward::ctl
