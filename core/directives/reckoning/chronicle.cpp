// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/reckoning/chronicle.h"

namespace homeward {
namespace {

using AssetVersion = Track<AssetFacts>::Version;

template <class Field>
void carry(Field &into, const Field &before, const Field &after)
{
    if (before != after)
        into = after;
}

constexpr unsigned ownershipBits = 0x03;
constexpr unsigned placeBits = 0x0c;
constexpr unsigned statusBits = 0x70;
constexpr unsigned thereBit = 0x80;

/// Does to `facts` what the step from `before` to `after` did.
void replay(AssetFacts &facts, const AssetFacts &before, const AssetFacts &after)
{
    carry(facts.model, before.model, after.model);
    carry(facts.unit, before.unit, after.unit);
    carry(facts.quantity, before.quantity, after.quantity);
    for (const unsigned bits : {ownershipBits, placeBits, statusBits, thereBit})
        if (((before.how ^ after.how) & bits) != 0)
            facts.how = static_cast<std::uint8_t>((facts.how & ~bits) | (after.how & bits));
}

} // namespace

AssetFacts Chronicle::assetAt(std::uint32_t asset, Vantage from) const
{
    if (!from.isRestated()) {
        const AssetVersion *version = assets.at(asset, from);
        return version == nullptr ? AssetFacts{} : version->value;
    }
    std::vector<const AssetVersion *> steps;
    if (assets.exists(asset))
        for (const AssetVersion *step = &assets.newest(asset); step != nullptr;
             step = assets.olderThan(*step))
            steps.push_back(step);
    AssetFacts facts;
    AssetFacts before;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (from.sees((*step)->when))
            replay(facts, before, (*step)->value);
        before = (*step)->value;
    }
    return facts;
}

DayNumber Chronicle::statusSince(std::uint32_t asset, Vantage from) const
{
    const AssetVersion *version = assets.at(asset, from);
    if (version == nullptr)
        return from.day;
    const Status status = version->value.status();
    DayNumber since = version->when.effective;
    for (const AssetVersion *older = version; older != nullptr && older->value.there();
         older = assets.olderThan(*older)) {
        if (older->value.status() != status)
            break;
        since = older->when.effective;
    }
    return since;
}

std::size_t Chronicle::bytes() const
{
    return assets.bytes() + models.bytes() + units.bytes() + works.bytes() + exemptions.bytes()
           + directives.bytes();
}

} // namespace homeward
