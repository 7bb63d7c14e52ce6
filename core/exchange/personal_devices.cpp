// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personal_devices.h"

#include "core/brands/attribution.h"
#include "core/text/utf8.h"

#include <array>

namespace homeward {

Result<std::vector<PersonalDevice>> personalDevices(Ledger &ledger)
{
    AssetQuery query;
    query.where.emplace();
    query.where->column = Column::Ownership;
    query.where->values = {std::string(toText(Ownership::Personal))};
    constexpr std::array columns = {Column::Holder, Column::Tag, Column::Category, Column::Brand};
    std::vector<PersonalDevice> devices;
    const auto visited = ledger.visit(query, columns, [&devices](const RowView &row) {
        devices.push_back({row.id, std::string(row.cells[0]), std::string(row.cells[1]),
                           parseCategory(row.cells[2]).value_or(Category::Unknown), std::string(row.cells[3])});
        return true;
    });
    if (!visited)
        return fail(visited);
    for (PersonalDevice &device : devices) {
        if (!device.brand.empty())
            continue;
        const auto asset = ledger.asset(device.asset);
        if (!asset)
            return fail(asset);
        device.brand = brandOf(*asset);
    }
    return devices;
}

std::string brandOf(const Asset &asset)
{
    return asset.attribution.decided() ? asset.attribution.brand : asset.subject.manufacturer;
}

Result<KnownDevices> KnownDevices::of(Ledger &ledger, const std::set<std::string> &namedTags)
{
    KnownDevices known;
    const auto holders = ledger.holders();
    if (!holders)
        return fail(holders);
    for (const HolderRow &holder : *holders)
        if (!holder.employeeNumber.empty())
            known.names_.emplace(normalisedKey(holder.employeeNumber), holder.name);
    std::set<std::string> named;
    for (const std::string &tag : namedTags)
        named.insert(normalisedKey(tag));
    const auto devices = personalDevices(ledger);
    if (!devices)
        return fail(devices);
    for (const PersonalDevice &device : *devices)
        if (!named.contains(normalisedKey(device.tag)))
            ++known.counts_[known.keyOf(device.holder, device.category, device.brand)];
    return known;
}

std::string KnownDevices::keyOf(const std::string &holder, Category category, std::string_view brand) const
{
    const std::string key = normalisedKey(holder);
    const auto numbered = names_.find(key);
    std::string all = numbered == names_.end() ? key : normalisedKey(numbered->second);
    all.append(1, '\n').append(toText(category)).append(1, '\n').append(normalisedKey(brand));
    return all;
}

Result<bool> KnownDevices::take(Ledger &ledger, const std::string &holder, Category category,
                                const std::string &brand)
{
    const auto attribution = ledger.attribute(subjectOfWords(brand, {}));
    if (!attribution)
        return fail(attribution);
    const auto found = counts_.find(keyOf(holder, category, attribution->decided() ? attribution->brand : brand));
    if (found == counts_.end() || found->second == 0)
        return false;
    --found->second;
    return true;
}

} // namespace homeward
