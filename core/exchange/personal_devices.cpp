// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personal_devices.h"

#include "core/brands/attribution.h"
#include "core/text/utf8.h"

namespace homeward {

Result<std::vector<Asset>> personalAssets(Ledger &ledger)
{
    AssetQuery query;
    query.where.emplace();
    query.where->column = Column::Ownership;
    query.where->values = {std::string(toText(Ownership::Personal))};
    const auto ids = ledger.select(query);
    if (!ids)
        return fail(ids);
    std::vector<Asset> assets;
    for (const AssetId id : *ids) {
        auto asset = ledger.asset(id);
        if (!asset)
            return fail(asset);
        assets.push_back(std::move(*asset));
    }
    return assets;
}

std::string brandOf(const Asset &asset)
{
    return asset.attribution.decided() ? asset.attribution.brand : asset.subject.manufacturer;
}

Result<PersonalDevices> PersonalDevices::of(Ledger &ledger)
{
    PersonalDevices devices;
    const auto holders = ledger.holders();
    if (!holders)
        return fail(holders);
    for (const HolderRow &holder : *holders)
        if (!holder.employeeNumber.empty())
            devices.names_.emplace(normalisedKey(holder.employeeNumber), holder.name);
    const auto assets = personalAssets(ledger);
    if (!assets)
        return fail(assets);
    for (const Asset &asset : *assets)
        devices.tags_.emplace(
            devices.keyOf(asset.fields.holder, toText(asset.attribution.category), brandOf(asset)), asset.fields.tag);
    return devices;
}

std::string PersonalDevices::keyOf(const std::string &holder, std::string_view category, std::string_view brand) const
{
    const std::string key = normalisedKey(holder);
    const auto numbered = names_.find(key);
    std::string all = numbered == names_.end() ? key : normalisedKey(numbered->second);
    all.append(1, '\n').append(category).append(1, '\n').append(normalisedKey(brand));
    return all;
}

void PersonalDevices::named(const std::string &tag)
{
    std::erase_if(tags_, [key = normalisedKey(tag)](const auto &device) { return normalisedKey(device.second) == key; });
}

Result<bool> PersonalDevices::take(Ledger &ledger, const std::string &holder, Category category,
                                   const std::string &brand)
{
    const auto attribution = ledger.attribute(subjectOfWords(brand, {}));
    if (!attribution)
        return fail(attribution);
    const auto found = tags_.find(keyOf(holder, toText(category), attribution->decided() ? attribution->brand : brand));
    if (found == tags_.end())
        return false;
    tags_.erase(found);
    return true;
}

} // namespace homeward
