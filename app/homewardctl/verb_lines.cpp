// SPDX-License-Identifier: GPL-3.0-or-later
// replace list, check, recommend, unrecommend, recommendations.
#include "app/homewardctl/asset_choice.h"
#include "app/homewardctl/replace_parts.h"
#include "core/base/date.h"
#include "core/store/directives.h"
#include "core/text/messages_app.h"
#include "core/text/messages_directives.h"
#include "core/text/messages_progress.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

struct RecommendOptions {
    std::string category;
    std::string oldModel;
    std::string brand;
    std::string model;
    std::string price;
    std::string budget;
    DeedOptions deed;
};

const std::vector<OutputColumn> lineColumns = {
    {"old", AppMsg::HeadTag},
    {"new", ProgressMsg::HeadSuccessor},
    {"planned_brand", AppMsg::HeadBrand},
    {"planned_model", AppMsg::HeadModel},
    {"stage", ProgressMsg::HeadStage},
    {"due", ProgressMsg::HeadDue},
    {"promised", ProgressMsg::HeadPromised},
    {"price", ProgressMsg::HeadPrice, false},
    {"budget_code", ProgressMsg::HeadBudgetCode, false},
    {"disposal", ProgressMsg::HeadDisposal},
    {"former_holder", ProgressMsg::HeadHolder, false},
};

std::string priceText(const std::optional<Money> &price)
{
    return price ? fmt::format("{}.{:02}", price->minor / 100, price->minor % 100) : std::string();
}

ordered_json lineJson(const ReplacementRow &row)
{
    const Replacement &line = row.line;
    ordered_json object{{"old", row.oldTag},
                        {"old_uuid", line.oldAsset.toText()},
                        {"new", row.newTag},
                        {"new_uuid", row.newAsset ? ordered_json(line.newAsset.toText()) : ordered_json()},
                        {"planned_brand", line.placeholder.brand},
                        {"planned_model", line.placeholder.model},
                        {"by_nothing", line.withoutSuccessor},
                        {"personal", row.personal},
                        {"stage", toText(line.stage)},
                        {"due", dayJson(line.due)},
                        {"promised", dayJson(line.promised)},
                        {"price", priceText(line.price)},
                        {"currency", line.price ? line.price->currency : std::string()},
                        {"budget_code", line.budgetCode},
                        {"former_holder", line.formerHolder},
                        {"stopped", dayJson(line.stopped)},
                        {"declaration", line.stoppedDocument},
                        {"wiped", dayJson(line.wiped)},
                        {"disposal", toText(line.disposal.kind)},
                        {"method", line.disposal.method},
                        {"person", line.disposal.firstPerson},
                        {"second_person", line.disposal.secondPerson},
                        {"certificate", line.disposal.certificate},
                        {"override_reason", line.overruled.reason},
                        {"override_second", line.overruled.secondName},
                        {"stages", ordered_json::object()}};
    for (std::size_t stage = 1; stage < replacementStageCount; ++stage)
        if (line.stages[stage].day)
            object["stages"][std::string(toText(static_cast<ReplacementStage>(stage)))] = {
                {"day", toIso(*line.stages[stage].day)}, {"document", line.stages[stage].document}};
    return object;
}

Result<int> list(const Context &context)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto rows = Replacements(*ledger).lines();
    if (!rows)
        return fail(rows);
    std::vector<ordered_json> objects;
    for (const ReplacementRow &row : *rows)
        objects.push_back(lineJson(row));
    return printedListing(context, lineColumns, objects);
}

Result<int> check(const Context &context)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    auto missing = Replacements(*ledger).papersMissing();
    if (!missing)
        return fail(missing);
    const auto ended = Directives(*ledger).endedWithoutPaper();
    if (!ended)
        return fail(ended);
    missing->insert(missing->end(), ended->begin(), ended->end());
    const std::vector<OutputColumn> columns = {{"asset", AppMsg::HeadTag}, {"says", ProgressMsg::HeadLacks}};
    std::vector<ordered_json> objects;
    for (const MissingPaper &one : *missing)
        objects.push_back({{"asset", one.tag}, {"says", context.say(messageOf(one.lack), {one.tag})}});
    if (auto printed = printListing(context.format(), context.language(), columns, objects); !printed)
        return fail(printed);
    context.tell(missing->empty() ? context.say(ProgressMsg::PapersComplete)
                                  : context.say(ProgressMsg::PapersMissing, {std::to_string(missing->size())}));
    return missing->empty() ? Exit::Done : Exit::Found;
}

Result<int> recommend(const Context &context, const RecommendOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    const auto category = parseCategory(options.category);
    if (!category)
        return Error{ErrorCode::InvalidInput, AppMsg::BadOption, {"--category", options.category, "keyboard"}};
    const auto price = parsePrice(*ledger, options.price);
    if (!price)
        return fail(price);
    Recommendation recommendation;
    recommendation.category = *category;
    recommendation.oldModel = options.oldModel;
    recommendation.successor = {options.brand, options.model, *category};
    recommendation.price = *price;
    recommendation.budgetCode = options.budget;
    const auto done = Replacements(*ledger).recommend(recommendation, context.deed(options.deed.why));
    if (!done)
        return fail(done);
    context.tell(context.say(ProgressMsg::RecommendationKept, {options.brand + " " + options.model}));
    return Exit::Done;
}

Result<int> unrecommend(const Context &context, const RecommendOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    Replacements replacements(*ledger);
    const auto all = replacements.recommendations();
    if (!all)
        return fail(all);
    const auto category = parseCategory(options.category);
    if (!category)
        return Error{ErrorCode::InvalidInput, AppMsg::BadOption, {"category", options.category, "keyboard"}};
    const auto one = std::ranges::find_if(*all, [&](const Recommendation &recommendation) {
        return recommendation.category == *category && recommendation.oldModel == options.oldModel;
    });
    if (one == all->end())
        return Error{ErrorCode::NotFound, DirectivesMsg::NoSuchRecommendation, {}};
    const auto done = replacements.unrecommend({&one->id, 1}, context.deed(options.deed.why));
    if (!done)
        return fail(done);
    const Placeholder &was = one->successor;
    context.tell(context.say(ProgressMsg::RecommendationDropped,
                             {was.brand.empty() ? was.model : was.brand + " " + was.model}));
    return Exit::Done;
}

Result<int> recommendations(const Context &context)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto all = Replacements(*ledger).recommendations();
    if (!all)
        return fail(all);
    const std::vector<OutputColumn> columns = {
        {"category", AppMsg::HeadCategory}, {"old_model", AppMsg::HeadModel}, {"brand", AppMsg::HeadBrand},
        {"model", ProgressMsg::HeadSuccessor},   {"price", ProgressMsg::HeadPrice},     {"budget_code", ProgressMsg::HeadBudgetCode}};
    std::vector<ordered_json> objects;
    for (const Recommendation &one : *all)
        objects.push_back({{"category", toText(one.category)},
                           {"old_model", one.oldModel},
                           {"brand", one.successor.brand},
                           {"model", one.successor.model},
                           {"price", priceText(one.price)},
                           {"budget_code", one.budgetCode}});
    return printedListing(context, columns, objects);
}

} // namespace

void addLines(CLI::App &verb, Context &context)
{
    addVerb(verb, context, "list", "Old and new, stage by stage",
            "Example: homewardctl replace list --format json", list);
    addVerb(verb, context, "check", "Papers and second names that are missing; exit code 4 if any is",
            "Example: homewardctl replace check", check);
    addVerb(verb, context, "recommendations", "What is recommended",
            "Example: homewardctl replace recommendations", recommendations);
    const auto options = std::make_shared<RecommendOptions>();
    CLI::App *adding = addVerb(
        verb, context, options, "recommend", "What is to be bought in place of a category or a model of it",
        "Example: homewardctl replace recommend keyboard --brand Rapoo --model E1050 --price 79.00",
        recommend);
    adding->add_option("category", options->category, "Category")->required();
    adding->add_option("--for", options->oldModel, "Only for old models with these words");
    adding->add_option("--brand", options->brand, "Brand of the new one");
    adding->add_option("--model", options->model, "Model of the new one")->required();
    adding->add_option("--price", options->price, "Of each");
    adding->add_option("--budget", options->budget, "Budget code");
    addWhy(*adding, options->deed);
    const auto dropped = std::make_shared<RecommendOptions>();
    CLI::App *dropping =
        addVerb(verb, context, dropped, "unrecommend", "What is recommended for a category or a model no longer",
                "Example: homewardctl replace unrecommend keyboard", unrecommend);
    dropping->add_option("category", dropped->category, "Category")->required();
    dropping->add_option("--for", dropped->oldModel, "The one for old models with these words");
    addWhy(*dropping, dropped->deed);
}

} // namespace homeward::ctl
