// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/asset_choice.h"
#include "app/homewardctl/replace_parts.h"
#include "core/text/messages_progress.h"

namespace homeward::ctl {
namespace {

struct ReplaceOptions {
    AssetChoice choice;
    std::vector<std::string> newAssets;
    std::string brand;
    std::string model;
    std::string category;
    std::string by;
    DeedOptions deed;
    std::string promised;
    std::string price;
    std::string budget;
    std::string document;
    std::string overrideReason;
    std::string secondName;
    std::int64_t quantity = 0;
    bool shared = false;
    bool nothing = false;
};

Placeholder placeholderOf(const ReplaceOptions &options)
{
    Placeholder placeholder{options.brand, options.model, Category::Unknown};
    if (!options.category.empty())
        placeholder.category = parseCategory(options.category).value_or(Category::Unknown);
    return placeholder;
}

/// Leaves out what is being replaced already, where an expression and not a person named the assets.
Result<std::size_t> leaveOutPlanned(Replacements &replacements, std::vector<AssetId> &assets)
{
    const auto lines = replacements.lines();
    if (!lines)
        return fail(lines);
    std::vector<AssetId> planned;
    for (const ReplacementRow &row : *lines)
        planned.push_back(row.oldAsset);
    std::ranges::sort(planned);
    return std::erase_if(assets, [&](AssetId asset) { return std::ranges::binary_search(planned, asset); });
}

Result<PlanRequest> planRequest(Ledger &ledger, const ReplaceOptions &options)
{
    PlanRequest request;
    auto assets = chosenAssets(ledger, options.choice);
    if (!assets)
        return fail(assets);
    request.oldAssets = std::move(*assets);
    auto news = findAssets(ledger, options.newAssets);
    if (!news)
        return fail(news);
    request.newAssets = std::move(*news);
    request.shared = options.shared;
    request.withoutSuccessor = options.nothing;
    request.placeholder = placeholderOf(options);
    const auto due = parseOptionalDay(options.by);
    if (!due)
        return fail(due);
    request.due = *due;
    const auto price = parsePrice(ledger, options.price);
    if (!price)
        return fail(price);
    request.price = *price;
    request.budgetCode = options.budget;
    request.document = options.document;
    request.quantity = options.quantity;
    request.overruled = {options.overrideReason, options.secondName};
    return request;
}

Result<int> plan(const Context &context, const ReplaceOptions &options)
{
    const auto deed = deedOf(context, options.deed);
    if (!deed)
        return fail(deed);
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    auto request = planRequest(*ledger, options);
    if (!request)
        return fail(request);
    Replacements replacements(*ledger);
    std::size_t leftOut = 0;
    if (!options.choice.where.empty()) {
        const auto counted = leaveOutPlanned(replacements, request->oldAssets);
        if (!counted)
            return fail(counted);
        leftOut = *counted;
    }
    if (!request->oldAssets.empty() || leftOut == 0)
        if (const auto done = replacements.plan(*request, *deed); !done)
            return fail(done);
    context.tell(context.say(ProgressMsg::ReplacementsPlanned, {std::to_string(request->oldAssets.size())}));
    if (leftOut > 0)
        context.tell(context.say(ProgressMsg::ReplacementsThereAlready, {std::to_string(leftOut)}));
    return Exit::Done;
}

template <ReplacementStage stage>
Result<int> advance(const Context &context, const ReplaceOptions &options)
{
    const auto deed = deedOf(context, options.deed);
    if (!deed)
        return fail(deed);
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    const auto request = planRequest(*ledger, options);
    if (!request)
        return fail(request);
    StageRequest step;
    step.oldAssets = request->oldAssets;
    step.stage = stage;
    step.document = options.document;
    step.newAssets = request->newAssets;
    step.shared = options.shared;
    step.price = request->price;
    step.budgetCode = options.budget;
    step.overruled = request->overruled;
    const auto promised = parseOptionalDay(options.promised);
    if (!promised)
        return fail(promised);
    step.promised = *promised;
    const auto done = Replacements(*ledger).advance(step, *deed);
    if (!done)
        return fail(done);
    context.tell(
        context.say(ProgressMsg::StageReached, {std::to_string(step.oldAssets.size()), std::string(toText(stage))}));
    return Exit::Done;
}

void addCommon(CLI::App &verb, ReplaceOptions &options)
{
    addAssetChoice(verb, options.choice);
    addDeedOptions(verb, options.deed, "The day on which it happened (default: today)");
    verb.add_option("--document", options.document, "The paper behind it");
    verb.add_option("--price", options.price, "Of each");
    verb.add_option("--budget", options.budget, "Budget code");
}

void addSuccessor(CLI::App &verb, ReplaceOptions &options)
{
    verb.add_option("--new", options.newAssets,
                    "The new asset, by tag or by the serial of what is plugged in; one for each old one, or "
                    "one with --shared");
    verb.add_flag("--shared", options.shared, "The new one may replace several");
    CLI::Option *reason = verb.add_option("--override", options.overrideReason,
                                          "Why a successor that the rules refuse is taken all the same");
    CLI::Option *second =
        verb.add_option("--second", options.secondName, "The second person who stands for the override");
    reason->needs(second);
    second->needs(reason);
}

void addPlan(CLI::App &verb, Context &context)
{
    auto options = std::make_shared<ReplaceOptions>();
    CLI::App *planning = addVerb(
        verb, context, options, "plan", "Plans what replaces old assets, and by when",
        "Examples: homewardctl replace plan A-0031 --new A-0107 --by 2026-09-01\n"
        "          homewardctl replace plan --where 'origin = foreign and category = keyboard and unit = "
        "Finance' --by 2026-08-31 --brand Rapoo --model E1050",
        plan);
    addCommon(*planning, *options);
    addSuccessor(*planning, *options);
    planning->add_option("--brand", options->brand,
                         "Brand of what is to be bought (default: what is recommended)");
    planning->add_option("--model", options->model, "Model of what is to be bought");
    planning->add_option("--category", options->category, "Category of what is to be bought");
    planning->add_flag("--nothing", options->nothing, "It is replaced by nothing");
    planning->add_option("--by", options->by, "By when")->type_name("YYYY-MM-DD");
    planning->add_option("--quantity", options->quantity, "Of a lot only so many")
        ->check(CLI::PositiveNumber);
}

template <ReplacementStage stage>
void addStage(CLI::App &verb, Context &context, const char *name, const char *says, const char *example)
{
    const auto options = std::make_shared<ReplaceOptions>();
    CLI::App *sub = addVerb(verb, context, options, name, says, example, advance<stage>);
    addCommon(*sub, *options);
    if (stage != ReplacementStage::Reclaimed)
        addSuccessor(*sub, *options);
    if (stage == ReplacementStage::Ordered)
        sub->add_option("--promised", options->promised, "The day promised by the supplier")
            ->type_name("YYYY-MM-DD");
}

} // namespace

void addReplace(CLI::App &app, Context &context)
{
    CLI::App *verb =
        app.add_subcommand("replace", "The pairing of old assets with new ones, from plan to disposal");
    verb->require_subcommand(1);
    verb->footer("Example: homewardctl replace plan A-0031 --new A-0107 --by 2026-09-01");
    addPlan(*verb, context);
    addStage<ReplacementStage::Approved>(
        *verb, context, "approve", "The plan is approved",
        "Example: homewardctl replace approve A-0031 --document \"Approval 2026-17\"");
    addStage<ReplacementStage::Ordered>(
        *verb, context, "order", "The new ones are ordered",
        "Example: homewardctl replace order A-0031 --document \"PO 5512\" --price 129.00 --promised "
        "2026-08-20");
    addStage<ReplacementStage::Delivered>(
        *verb, context, "deliver", "The new ones have come",
        "Example: homewardctl replace deliver A-0031 --new A-0107 --document \"Receipt 88\"");
    addStage<ReplacementStage::Deployed>(
        *verb, context, "deploy", "The new ones are in use; holder, unit and location move to them",
        "Example: homewardctl replace deploy A-0031 --new 5XK0H21 --on 2026-08-24");
    addStage<ReplacementStage::Reclaimed>(
        *verb, context, "reclaim", "The old ones are back and in store",
        "Example: homewardctl replace reclaim A-0031 --document \"Return slip 12\"");
    addEnding(*verb, context);
    addLines(*verb, context);
}

} // namespace homeward::ctl
