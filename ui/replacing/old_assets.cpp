// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/old_assets.h"

#include <algorithm>
#include <map>

namespace homeward::ui {

namespace {

std::string modelOf(const AssetRow &row)
{
    const std::string &brand = row.at(Column::Brand);
    const std::string &model = row.at(Column::Model);
    if (brand.empty() || model.starts_with(brand))
        return model.empty() ? brand : model;
    return model.empty() ? brand : brand + " " + model;
}

std::int64_t quantityOf(const AssetRow &row)
{
    return std::max(std::strtoll(row.at(Column::Quantity).c_str(), nullptr, 10), 1LL);
}

std::string wordsOf(const Recommendation *recommendation)
{
    if (recommendation == nullptr)
        return {};
    const Placeholder &next = recommendation->successor;
    return next.brand.empty() ? next.model : next.brand + (next.model.empty() ? "" : " " + next.model);
}

} // namespace

Result<OldAssets> readOldAssets(Ledger &ledger, const std::vector<AssetId> &ids)
{
    Replacements replacements(ledger);
    auto lines = replacements.lines();
    if (!lines)
        return fail(lines);
    const auto recommendations = replacements.recommendations();
    if (!recommendations)
        return fail(recommendations);
    const auto rows = ledger.rows(ids);
    if (!rows)
        return fail(rows);
    OldAssets assets;
    for (const AssetRow &row : *rows) {
        OldAsset asset;
        asset.id = row.id;
        asset.tag = row.at(Column::Tag);
        asset.model = modelOf(row);
        asset.category = parseCategory(row.at(Column::Category)).value_or(Category::Unknown);
        asset.quantity = quantityOf(row);
        asset.personal = parseOwnership(row.at(Column::Ownership)) == Ownership::Personal;
        // lines() is in the order of the old assets' rows.
        const auto line = std::ranges::lower_bound(*lines, row.id, {}, &ReplacementRow::oldAsset);
        if (line != lines->end() && line->oldAsset == row.id)
            asset.line = *line;
        asset.recommended = wordsOf(recommendedFor(*recommendations, asset.category, row.at(Column::Model)));
        assets.push_back(std::move(asset));
    }
    return assets;
}

Result<std::vector<NamedLine>> readLines(Ledger &ledger)
{
    auto lines = Replacements(ledger).lines();
    if (!lines)
        return fail(lines);
    std::vector<AssetId> ids;
    for (const ReplacementRow &line : *lines) {
        ids.push_back(line.oldAsset);
        if (line.newAsset)
            ids.push_back(line.newAsset);
    }
    const auto rows = ledger.rows(ids);
    if (!rows)
        return fail(rows);
    std::map<AssetId, std::string> models;
    for (const AssetRow &row : *rows)
        models.emplace(row.id, modelOf(row));
    std::vector<NamedLine> named;
    for (ReplacementRow &line : *lines) {
        const auto before = models.find(line.oldAsset);
        const auto after = models.find(line.newAsset);
        named.push_back({std::move(line), before == models.end() ? std::string() : before->second,
                         after == models.end() ? std::string() : after->second});
    }
    return named;
}

std::vector<AssetId> idsOf(const OldAssets &assets)
{
    std::vector<AssetId> ids;
    for (const OldAsset &asset : assets)
        ids.push_back(asset.id);
    return ids;
}

} // namespace homeward::ui
