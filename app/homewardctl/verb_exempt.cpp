// SPDX-License-Identifier: GPL-3.0-or-later
// directive exempt, exemptions, revoke.
#include "app/homewardctl/asset_choice.h"
#include "app/homewardctl/directive_parts.h"
#include "core/base/date.h"
#include "core/text/messages_app.h"
#include "core/text/messages_directives.h"
#include "core/text/messages_inventory.h"
#include "core/text/messages_progress.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

struct ExemptOptions {
    std::string directive;
    AssetChoice choice;
    std::string reason;
    std::string approver;
    std::string from;
    std::string until;
    std::string document;
    DeedOptions deed;
};

const std::vector<OutputColumn> exemptionColumns = {
    {"directive", ProgressMsg::HeadDirective}, {"tag", AppMsg::HeadTag},
    {"reason", ProgressMsg::HeadReason},       {"approver", ProgressMsg::HeadApprover},
    {"from", ProgressMsg::HeadSince},          {"until", ProgressMsg::HeadUntil},
    {"document", ProgressMsg::HeadPaper},      {"asset", InventoryMsg::ColumnUuid, false},
};

Result<int> exempt(const Context &context, const ExemptOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    Directives directives(*ledger);
    const auto row = directives.find(options.directive);
    if (!row)
        return fail(row);
    const auto assets = chosenAssets(*ledger, options.choice);
    if (!assets)
        return fail(assets);
    const auto from = parseOptionalDay(options.from);
    if (!from)
        return fail(from);
    const auto until = parseOptionalDay(options.until);
    if (!until)
        return fail(until);
    Exemption terms;
    terms.reason = options.reason;
    terms.approver = options.approver;
    terms.from = from->value_or(ledger->zone().dayOf(context.clock().now()));
    terms.expiry = *until;
    terms.document = options.document;
    const auto done = directives.exempt(row->id, *assets, terms, context.deed(options.deed.why));
    if (!done)
        return fail(done);
    context.tell(context.say(ProgressMsg::AssetsExempted, {std::to_string(assets->size()), nameOf(row->directive)}));
    return Exit::Done;
}

/// Those in force of one directive, or of all if none is named.
Result<std::vector<ExemptionRow>> exemptionsOf(Directives &directives, const std::string &reference)
{
    if (reference.empty())
        return directives.exemptions();
    const auto row = directives.find(reference);
    if (!row)
        return fail(row);
    return directives.exemptions(row->id);
}

Result<int> list(const Context &context, const ExemptOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    Directives directives(*ledger);
    const auto rows = exemptionsOf(directives, options.directive);
    if (!rows)
        return fail(rows);
    const auto all = directives.all();
    if (!all)
        return fail(all);
    std::vector<ordered_json> objects;
    for (const ExemptionRow &row : *rows) {
        const auto directive = std::ranges::find(*all, row.directive, &DirectiveRow::id);
        objects.push_back(
            {{"directive", directive == all->end() ? std::string() : nameOf(directive->directive)},
             {"tag", row.tag},
             {"asset", row.exemption.asset.toText()},
             {"reason", row.exemption.reason},
             {"approver", row.exemption.approver},
             {"from", toIso(row.exemption.from)},
             {"until", dayJson(row.exemption.expiry)},
             {"document", row.exemption.document}});
    }
    return printedListing(context, exemptionColumns, objects);
}

Result<int> revoke(const Context &context, const ExemptOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    Directives directives(*ledger);
    const auto row = directives.find(options.directive);
    if (!row)
        return fail(row);
    const auto assets = chosenAssets(*ledger, options.choice);
    if (!assets)
        return fail(assets);
    const auto exemptions = directives.exemptions(row->id);
    if (!exemptions)
        return fail(exemptions);
    std::vector<ExemptionId> ended;
    for (const AssetId asset : *assets) {
        const auto found = std::ranges::find(*exemptions, asset, &ExemptionRow::asset);
        if (found == exemptions->end())
            return Error{ErrorCode::NotFound, DirectivesMsg::NoSuchExemption, {tagList(*ledger, {&asset, 1}, 1)}};
        ended.push_back(found->id);
    }
    const auto done = directives.revoke(ended, context.deed(options.deed.why));
    if (!done)
        return fail(done);
    context.tell(context.say(ProgressMsg::ExemptionsRevoked, {std::to_string(ended.size()), nameOf(row->directive)}));
    return Exit::Done;
}

} // namespace

void addExempting(CLI::App &verb, Context &context)
{
    const auto options = std::make_shared<ExemptOptions>();
    CLI::App *exempting = addVerb(
        verb, context, options, "exempt", "Permits assets not to meet a directive",
        "Example: homewardctl directive exempt \"IT 2026-41\" A-0031 --reason \"measuring instrument\" "
        "--approver \"Director Zhou\" --until 2026-12-31",
        exempt);
    CLI::App *listing = addVerb(verb, context, options, "exemptions", "The exemptions in force",
                                "Example: homewardctl directive exemptions \"IT 2026-41\"", list);
    listing->add_option("directive", options->directive, "Only this directive's");
    CLI::App *revoking = addVerb(verb, context, options, "revoke", "Ends exemptions",
                                 "Example: homewardctl directive revoke \"IT 2026-41\" A-0031", revoke);
    for (CLI::App *sub : {exempting, revoking}) {
        sub->add_option("directive", options->directive, "Number, title or UUID")->required();
        addAssetChoice(*sub, options->choice);
        addWhy(*sub, options->deed);
    }
    exempting->add_option("--reason", options->reason, "Why")->required();
    exempting->add_option("--approver", options->approver, "Who approved it")->required();
    exempting->add_option("--from", options->from, "First day (default: today)")->type_name("YYYY-MM-DD");
    exempting->add_option("--until", options->until, "Last day (default: until revoked)")
        ->type_name("YYYY-MM-DD");
    exempting->add_option("--document", options->document, "The paper");
}

} // namespace homeward::ctl
