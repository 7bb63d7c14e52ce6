// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/asset_choice.h"

#include "core/inventory/where.h"
#include "core/text/messages_progress.h"

namespace homeward::ctl {

void addAssetChoice(CLI::App &verb, AssetChoice &choice, bool required)
{
    CLI::App *either = verb.add_option_group("Which assets", "By name, or all that --where holds for");
    either->add_option("assets", choice.references, "UUIDs, tags, serials ...");
    either->add_option("--where", choice.where, "All that this holds for instead, as for asset list");
    either->require_option(required ? 1 : 0, 1);
}

Result<std::vector<AssetId>> findAssets(Ledger &ledger, const std::vector<std::string> &references)
{
    std::vector<AssetId> ids;
    for (const std::string &reference : references) {
        const auto id = ledger.find(reference);
        if (!id)
            return fail(id);
        ids.push_back(*id);
    }
    return ids;
}

Result<std::vector<AssetId>> chosenAssets(Ledger &ledger, const AssetChoice &choice)
{
    if (choice.where.empty())
        return findAssets(ledger, choice.references);
    auto where = parseWhere(choice.where);
    if (!where)
        return fail(where);
    AssetQuery query;
    query.where = std::move(*where);
    auto ids = ledger.select(query);
    if (ids && ids->empty())
        return Error{ErrorCode::NotFound, ProgressMsg::WhereFindsNothing, {choice.where}};
    return ids;
}

std::string tagList(Ledger &ledger, std::span<const AssetId> assets, std::size_t most)
{
    std::string list;
    const auto rows = ledger.rows(assets.first(std::min(assets.size(), most)));
    if (!rows)
        return list;
    for (const AssetRow &row : *rows)
        list += (list.empty() ? "" : ", ") + row.at(Column::Tag);
    if (assets.size() > most)
        list += " ...";
    return list;
}

} // namespace homeward::ctl
