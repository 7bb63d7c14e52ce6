// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/table/row_changes.h"

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// Where each id stands, for many look-ups.
class Places {
public:
    explicit Places(std::span<const AssetId> ids)
    {
        places_.reserve(ids.size());
        for (std::size_t i = 0; i < ids.size(); ++i)
            places_.push_back({ids[i], i});
        std::ranges::sort(places_, {}, &Place::id);
    }
    std::size_t of(AssetId id) const
    {
        const auto found = std::ranges::lower_bound(places_, id, {}, &Place::id);
        return found == places_.end() || found->id != id ? nowhere : found->at;
    }

private:
    struct Place {
        AssetId id;
        std::size_t at = 0;
    };
    std::vector<Place> places_;
};

/// Which elements of `order` (a permutation) may stay while the others move: a longest rising run.
std::vector<bool> steadyIn(const std::vector<std::size_t> &order)
{
    std::vector<std::size_t> tails; // index of the last element of the best run of each length
    std::vector<std::size_t> previous(order.size(), nowhere);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), order[i],
                                         [&](std::size_t index, std::size_t value) { return order[index] < value; });
        if (at != tails.begin())
            previous[i] = *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> steady(order.size(), false);
    for (std::size_t i = tails.empty() ? nowhere : tails.back(); i != nowhere; i = previous[i])
        steady[i] = true;
    return steady;
}

/// The ends that both orders share are left out of the comparison.
struct Middle {
    std::size_t skipped = 0; ///< at the front
    std::span<const AssetId> before;
    std::span<const AssetId> after;
};

Middle middleOf(std::span<const AssetId> before, std::span<const AssetId> after)
{
    const auto front = std::ranges::mismatch(before, after).in1 - before.begin();
    const auto rest = std::min(before.size(), after.size()) - static_cast<std::size_t>(front);
    std::size_t back = 0;
    while (back < rest && before[before.size() - 1 - back] == after[after.size() - 1 - back])
        ++back;
    const auto first = static_cast<std::size_t>(front);
    return {first, before.subspan(first, before.size() - first - back),
            after.subspan(first, after.size() - first - back)};
}

bool addRemovals(const Middle &middle, const Places &after, std::size_t limit, RowChanges &changes)
{
    // From the end, so that the numbers of what is before stay.
    for (std::size_t i = middle.before.size(); i-- > 0;) {
        if (after.of(middle.before[i]) != nowhere)
            continue;
        std::size_t first = i;
        while (first > 0 && after.of(middle.before[first - 1]) == nowhere)
            --first;
        changes.removals.push_back({middle.skipped + first, i - first + 1});
        if (changes.removals.size() > limit)
            return false;
        i = first;
    }
    return true;
}

bool addInsertions(const Middle &middle, const Places &before, std::size_t limit, RowChanges &changes)
{
    for (std::size_t i = 0; i < middle.after.size(); ++i) {
        if (before.of(middle.after[i]) != nowhere)
            continue;
        RowChanges::Insertion insertion;
        insertion.first = middle.skipped + i;
        while (i < middle.after.size() && before.of(middle.after[i]) == nowhere)
            insertion.ids.push_back(middle.after[i++]);
        changes.insertions.push_back(std::move(insertion));
        if (changes.insertions.size() > limit)
            return false;
    }
    return true;
}

/// `kept`: what stands in both, in the order of before; `target`: the same in the order of after.
bool addMoves(std::vector<AssetId> kept, const std::vector<AssetId> &target, std::size_t skipped, std::size_t limit,
              RowChanges &changes)
{
    const Places wanted(target);
    std::vector<std::size_t> order;
    order.reserve(kept.size());
    for (const AssetId id : kept)
        order.push_back(wanted.of(id));
    const std::vector<bool> steady = steadyIn(order);
    std::vector<std::size_t> movers; // by their place in the target
    for (std::size_t i = 0; i < order.size(); ++i)
        if (!steady[i])
            movers.push_back(order[i]);
    if (movers.size() > limit)
        return false;
    std::ranges::sort(movers);
    // Each goes right behind its neighbour in the target, which stands right already.
    for (const std::size_t place : movers) {
        const auto from = static_cast<std::size_t>(std::ranges::find(kept, target[place]) - kept.begin());
        const std::size_t before =
            place == 0 ? 0
                       : static_cast<std::size_t>(std::ranges::find(kept, target[place - 1]) - kept.begin()) + 1;
        if (before == from || before == from + 1)
            continue;
        carryOut(RowChanges::Move{from, before}, kept);
        changes.moves.push_back({skipped + from, skipped + before});
    }
    return true;
}

} // namespace

std::optional<RowChanges> changesBetween(std::span<const AssetId> before, std::span<const AssetId> after,
                                         std::size_t limit)
{
    const Middle middle = middleOf(before, after);
    const Places placesBefore(middle.before);
    const Places placesAfter(middle.after);
    RowChanges changes;
    if (!addRemovals(middle, placesAfter, limit, changes) || !addInsertions(middle, placesBefore, limit, changes))
        return std::nullopt;
    std::vector<AssetId> kept;
    std::ranges::copy_if(middle.before, std::back_inserter(kept),
                         [&](AssetId id) { return placesAfter.of(id) != nowhere; });
    std::vector<AssetId> target;
    std::ranges::copy_if(middle.after, std::back_inserter(target),
                         [&](AssetId id) { return placesBefore.of(id) != nowhere; });
    if (!addMoves(std::move(kept), target, middle.skipped, limit, changes))
        return std::nullopt;
    if (changes.removals.size() + changes.moves.size() + changes.insertions.size() > limit)
        return std::nullopt;
    return changes;
}

void carryOut(const RowChanges::Removal &removal, std::vector<AssetId> &ids)
{
    const auto first = ids.begin() + static_cast<std::ptrdiff_t>(removal.first);
    ids.erase(first, first + static_cast<std::ptrdiff_t>(removal.count));
}

void carryOut(const RowChanges::Move &move, std::vector<AssetId> &ids)
{
    const auto from = ids.begin() + static_cast<std::ptrdiff_t>(move.from);
    const auto before = ids.begin() + static_cast<std::ptrdiff_t>(move.before);
    if (move.before > move.from)
        std::rotate(from, from + 1, before);
    else
        std::rotate(before, from, from + 1);
}

void carryOut(const RowChanges::Insertion &insertion, std::vector<AssetId> &ids)
{
    ids.insert(ids.begin() + static_cast<std::ptrdiff_t>(insertion.first), insertion.ids.begin(), insertion.ids.end());
}

} // namespace homeward::ui
