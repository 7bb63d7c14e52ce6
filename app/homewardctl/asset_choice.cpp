// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/asset_choice.h"

#include "core/base/date.h"
#include "core/inventory/where.h"

namespace homeward::ctl {

void addAssetChoice(CLI::App &verb, AssetChoice &choice)
{
    CLI::Option *named = verb.add_option("assets", choice.references, "UUIDs, tags, serials ...");
    verb.add_option("--where", choice.where, "All that this holds for instead, as for asset list")
        ->excludes(named);
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
        return Error{ErrorCode::NotFound, Msg::NothingToReplace, {}};
    return ids;
}

Result<std::optional<Money>> parsePrice(const Ledger &ledger, const std::string &text)
{
    if (text.empty())
        return std::optional<Money>();
    AssetFields fields;
    AssetEdit edit;
    edit.set = {{Column::Price, text}, {Column::Currency, ledger.settings().currency}};
    if (const auto applied = applyEdit(fields, edit); !applied)
        return fail(applied);
    return fields.price;
}

Result<std::optional<Day>> parseOptionalDay(const std::string &text)
{
    if (text.empty())
        return std::optional<Day>();
    const auto day = parseDay(text);
    if (!day)
        return fail(day);
    return std::optional(*day);
}

Result<Deed> deedOn(const Context &context, const std::string &why, const std::string &day)
{
    Deed deed = context.deed(why);
    const auto on = parseOptionalDay(day);
    if (!on)
        return fail(on);
    deed.effective = *on;
    return deed;
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
