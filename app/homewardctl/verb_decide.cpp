// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/attribution_change_view.h"
#include "app/homewardctl/context.h"
#include "core/text/messages_app.h"

namespace homeward::ctl {
namespace {

struct DecideOptions {
    std::string id;
    std::string pattern;
    std::string asset;
    std::string brand;
    std::string country;
    std::string category;
    std::string why;
    bool dryRun = false;
};

/// VID:PID makes a rule, --asset a decision for one asset.
Result<Decision> decisionOf(const Context &context, Ledger &ledger, const DecideOptions &options)
{
    Decision decision;
    decision.id = Uuid::make(context.clock().now());
    decision.at = context.clock().now();
    decision.brand = options.brand;
    decision.country = options.country;
    decision.why = options.why;
    decision.who = context.deed().who;
    if (!options.category.empty()) {
        const auto category = parseCategory(options.category);
        if (!category)
            return Error{
                ErrorCode::InvalidInput, AppMsg::BadOption, {"--category", options.category, "smartphone"}};
        decision.category = *category;
    }
    if (!options.asset.empty()) {
        const auto id = ledger.find(options.asset);
        if (!id)
            return fail(id);
        const auto asset = ledger.asset(*id);
        if (!asset)
            return fail(asset);
        decision.scope = Decision::Scope::Asset;
        decision.asset = asset->uuid;
        return decision;
    }
    const auto colon = options.id.find(':');
    const auto vid = parseHex16(options.id.substr(0, colon));
    const auto pid = colon == std::string::npos ? std::nullopt : parseHex16(options.id.substr(colon + 1));
    if (!vid || !pid)
        return Error{ErrorCode::InvalidInput, AppMsg::BadUsbId, {options.id}};
    decision.scope = Decision::Scope::Rule;
    decision.vid = *vid;
    decision.pid = *pid;
    decision.pattern = options.pattern;
    return decision;
}

Result<int> decide(const Context &context, const DecideOptions &options)
{
    auto ledger = context.openLedger(options.dryRun ? Ledger::Access::ReadOnly : Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    const auto decision = decisionOf(context, *ledger, options);
    if (!decision)
        return fail(decision);
    const auto changes = options.dryRun ? ledger->previewDecision(*decision)
                                        : ledger->decide(*decision, context.deed(options.why));
    if (!changes)
        return fail(changes);
    return printAttributionChanges(context, *changes, ledger->settings());
}

} // namespace

void addDecide(CLI::App &app, Context &context)
{
    auto options = std::make_shared<DecideOptions>();
    CLI::App *verb = app.add_subcommand("decide", "Decides whose brand a model or an asset is");
    verb->footer("Example: homewardctl decide 256c:006d --product \"*GAOMON*\" --brand Gaomon --why \"name "
                 "on the case\"");
    CLI::Option *id = verb->add_option("id", options->id, "VID:PID, hex");
    verb->add_option("--product", options->pattern,
                     "Only where this stands in the device's strings (* is any text)")
        ->needs(id);
    verb->add_option("--asset", options->asset, "One asset instead (UUID, tag, serial ...)")->excludes(id);
    verb->add_option("--brand", options->brand, "The brand; - for looked at and left undetermined")->required();
    verb->add_option("--country", options->country, "Its country, for a brand that the catalogue lacks")
        ->type_name("CC");
    verb->add_option("--category", options->category, "The category, if the sort has it wrong");
    verb->add_option("--why", options->why, "The reason")->required();
    verb->add_flag("--dry-run", options->dryRun, "Only say what would change");
    verb->final_callback([&context, options] {
        if (options->id.empty() && options->asset.empty())
            throw CLI::RequiredError("VID:PID or --asset");
        context.run = [&context, options] { return decide(context, *options); };
    });
}

} // namespace homeward::ctl
