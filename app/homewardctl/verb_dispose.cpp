// SPDX-License-Identifier: GPL-3.0-or-later
// replace stop, dispose, unpair.
#include "app/homewardctl/asset_choice.h"
#include "app/homewardctl/replace_parts.h"
#include "core/text/messages_progress.h"

namespace homeward::ctl {
namespace {

struct EndingOptions {
    AssetChoice choice;
    std::string kind;
    std::string method;
    std::string person;
    std::string secondPerson;
    std::string certificate;
    std::string declaration;
    DeedOptions deed;
};

/// Finds the assets, runs the deed, says how many it was for.
template <class Do>
Result<int> act(const Context &context, const EndingOptions &options, Msg says, std::string_view word,
                Do perform)
{
    return actOn(context, options.deed, [&](Ledger &ledger, const Deed &deed) -> Result<std::string> {
        const auto assets = chosenAssets(ledger, options.choice);
        if (!assets)
            return fail(assets);
        Replacements replacements(ledger);
        const Result<ActionId> done = perform(replacements, *assets, deed);
        if (!done)
            return fail(done);
        return context.say(says, {std::to_string(assets->size()), std::string(word)});
    });
}

using Assets = std::vector<AssetId>;

Result<int> stop(const Context &context, const EndingOptions &options)
{
    return act(context, options, ProgressMsg::StageReached, "use-stopped",
               [&](Replacements &replacements, const Assets &assets, const Deed &deed) {
                   return replacements.stopUse(assets, options.declaration, deed);
               });
}

Result<int> dispose(const Context &context, const EndingOptions &options)
{
    return act(context, options, ProgressMsg::StageReached, options.kind,
               [&](Replacements &replacements, const Assets &assets, const Deed &deed) {
                   const DisposalRecord disposal{*parseDisposal(options.kind), options.method, options.person,
                                                 options.secondPerson, options.certificate};
                   return replacements.dispose(assets, disposal, deed);
               });
}

Result<int> unpair(const Context &context, const EndingOptions &options)
{
    return act(context, options, ProgressMsg::ReplacementsDropped, "",
               [&](Replacements &replacements, const Assets &assets, const Deed &deed) {
                   return replacements.unpair(assets, deed);
               });
}

} // namespace

void addEnding(CLI::App &verb, Context &context)
{
    auto options = std::make_shared<EndingOptions>();
    CLI::App *stopping = addVerb(
        verb, context, options, "stop",
        "The use of the old ones has ended; a personal device by its holder's declaration",
        "Example: homewardctl replace stop A-0040 --on 2026-09-05 --declaration \"Declaration of Li Wei, "
        "2026-09-05\"",
        stop);
    stopping->add_option("--declaration", options->declaration, "The paper: a personal device's declaration");
    CLI::App *disposing = addVerb(
        verb, context, options, "dispose", "What became of the old ones after the reclaim",
        "Example: homewardctl replace dispose A-0031 --as destroyed --method shredder --person \"Li Wei\" "
        "--second \"Wang Fang\" --certificate \"Cert 7\"",
        dispose);
    disposing->add_option("--as", options->kind, "What was done")
        ->check(CLI::IsMember({"wiped", "stored", "transferred", "scrapped", "destroyed"}))
        ->required();
    disposing->add_option("--method", options->method, "How");
    disposing->add_option("--person", options->person, "Who did it");
    disposing->add_option("--second", options->secondPerson, "Who stood by");
    disposing->add_option("--certificate", options->certificate, "The paper of it");
    CLI::App *unpairing = addVerb(verb, context, options, "unpair", "Drops a plan",
                                  "Example: homewardctl replace unpair A-0031 --why \"other plan\"", unpair);
    for (CLI::App *sub : {stopping, disposing, unpairing}) {
        addAssetChoice(*sub, options->choice);
        addDeedOptions(*sub, options->deed, "The day on which it happened (default: today)");
    }
}

} // namespace homeward::ctl
