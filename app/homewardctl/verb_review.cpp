// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/context.h"
#include "core/base/bytes.h"
#include "core/store/review.h"
#include "core/text/messages_app.h"
#include "core/text/messages_progress.h"
#include "core/text/utf8.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

ordered_json memberJson(const Context &context, const ReviewMember &member)
{
    ordered_json object{{"model", member.words},
                        {"vid", member.subject.vid ? ordered_json(toHex16(*member.subject.vid)) : ordered_json(nullptr)},
                        {"pid", member.subject.pid ? ordered_json(toHex16(*member.subject.pid)) : ordered_json(nullptr)},
                        {"manufacturer", toVisible(member.subject.manufacturer)},
                        {"product", toVisible(member.subject.product)},
                        {"assets", member.assets},
                        {"registrant", member.now.registrant},
                        {"brand", member.now.brand},
                        {"brand_country", member.now.brandCountry},
                        {"owner", member.now.owner},
                        {"owner_country", member.now.ownerCountry},
                        {"category", toText(member.now.category)},
                        {"confidence", member.now.confidence},
                        {"evidence", ordered_json::array()}};
    for (const Evidence &evidence : member.now.evidence)
        object["evidence"].push_back({{"kind", toText(evidence.kind)},
                                      {"source", evidence.source},
                                      {"says", context.say(evidence.says, evidence.parameters)}});
    return object;
}

ordered_json groupJson(const Context &context, const ReviewGroup &group)
{
    ordered_json object{{"reason", toText(group.reason)},
                        {"alike", group.words},
                        {"models", group.members.size()},
                        {"assets", group.assets},
                        {"members", ordered_json::array()}};
    for (const ReviewMember &member : group.members)
        object["members"].push_back(memberJson(context, member));
    return object;
}

Result<int> review(const Context &context)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto groups = Review(*ledger).groups();
    if (!groups)
        return fail(groups);
    std::vector<ordered_json> objects;
    std::int64_t assets = 0;
    for (const ReviewGroup &group : *groups) {
        assets += group.assets;
        objects.push_back(groupJson(context, group));
    }
    const std::vector<OutputColumn> columns = {{"reason", ProgressMsg::HeadReason},
                                               {"alike", AppMsg::HeadLikeness},
                                               {"models", AppMsg::HeadModels},
                                               {"assets", AppMsg::HeadAssets}};
    if (auto printed = printListing(context.format(), context.language(), columns, objects); !printed)
        return fail(printed);
    context.tell(groups->empty() ? context.say(AppMsg::ReviewEmpty)
                                 : context.say(AppMsg::ReviewGroups,
                                               {std::to_string(groups->size()), std::to_string(assets)}));
    return Exit::Done;
}

} // namespace

void addReview(CLI::App &app, Context &context)
{
    CLI::App *verb = app.add_subcommand("review", "Models that wait for a decision, grouped by likeness");
    verb->footer("Example: homewardctl review --format json");
    verb->final_callback([&context] { context.run = [&context] { return review(context); }; });
}

} // namespace homeward::ctl
