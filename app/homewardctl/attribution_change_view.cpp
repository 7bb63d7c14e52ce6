// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/attribution_change_view.h"

#include "core/text/messages_app.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

ordered_json side(const Attribution &attribution, const HomeSetting &home)
{
    const Origin origin = originOf(attribution.brandCountry, attribution.ownerCountry, home);
    return {{"brand", attribution.brand},
            {"brand_country", attribution.brandCountry},
            {"owner", attribution.owner},
            {"owner_country", attribution.ownerCountry},
            {"category", toText(attribution.category)},
            {"origin", toText(origin)}};
}

const std::vector<OutputColumn> changeColumns = {
    {"model", AppMsg::HeadModel},
    {"assets", AppMsg::HeadAssets},
    {"before.brand", AppMsg::HeadBefore},
    {"before.brand_country", AppMsg::HeadCountry},
    {"before.origin", AppMsg::HeadOrigin},
    {"before.category", AppMsg::HeadCategory, false},
    {"before.owner", AppMsg::HeadOwner, false},
    {"before.owner_country", AppMsg::HeadOwnerCountry, false},
    {"after.brand", AppMsg::HeadAfter},
    {"after.brand_country", AppMsg::HeadCountry},
    {"after.origin", AppMsg::HeadOrigin},
    {"after.category", AppMsg::HeadCategory, false},
    {"after.owner", AppMsg::HeadOwner, false},
    {"after.owner_country", AppMsg::HeadOwnerCountry, false},
};

} // namespace

Result<int> printAttributionChanges(const Context &context, const std::vector<AttributionChange> &changes,
                                    const LedgerSettings &settings)
{
    const HomeSetting home = context.home(&settings);
    std::vector<ordered_json> objects;
    std::int64_t assets = 0;
    for (const AttributionChange &change : changes) {
        assets += change.assets;
        objects.push_back({{"model", change.words},
                           {"assets", change.assets},
                           {"before", side(change.before, home)},
                           {"after", side(change.after, home)}});
    }
    if (auto printed = printListing(context.format(), context.language(), changeColumns, objects); !printed)
        return fail(printed);
    context.tell(changes.empty() ? context.say(AppMsg::NothingChanges)
                                 : context.say(AppMsg::ModelsChange,
                                               {std::to_string(changes.size()), std::to_string(assets)}));
    return Exit::Done;
}

} // namespace homeward::ctl
