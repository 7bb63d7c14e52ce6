// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/reckoning/bridge.h"

#include <algorithm>

namespace homeward {
namespace {

/// One asset at both closes.
struct Step {
    ObligationState from = ObligationState::None;
    ObligationState to = ObligationState::None;
    std::int64_t fromQuantity = 0;
    std::int64_t toQuantity = 0;
    bool isNew = false; ///< it came, or its own place changed: else somebody judged anew
    bool isGone = false;
    bool correctedBefore = false; ///< the verdict took it out of the count
    bool correctedAfter = false;
};

/// Neither in the denominator nor out of it for a reason.
bool isUncounted(ObligationState state)
{
    return state == ObligationState::None || state == ObligationState::Undetermined;
}

enum class Bucket { Outstanding, Done, Exempt, Left, Reclassified, Found };

Bucket bucketOf(ObligationState state, bool corrected, bool byItself)
{
    switch (state) {
    case ObligationState::Done:
        return Bucket::Done;
    case ObligationState::Exempt:
        return Bucket::Exempt;
    case ObligationState::Left:
        return corrected ? Bucket::Reclassified : Bucket::Left;
    case ObligationState::Undetermined:
        return Bucket::Reclassified;
    case ObligationState::None:
        return byItself ? Bucket::Found : Bucket::Reclassified;
    default:
        return Bucket::Outstanding;
    }
}

/// Moves a quantity out of what is outstanding into a bucket; negative: back.
void move(Bridge &bridge, Bucket bucket, std::int64_t quantity)
{
    switch (bucket) {
    case Bucket::Outstanding:
        return;
    case Bucket::Done:
        bridge.completed += quantity;
        return;
    case Bucket::Exempt:
        bridge.exempted += quantity;
        return;
    case Bucket::Left:
        bridge.left += quantity;
        return;
    case Bucket::Reclassified:
        bridge.reclassified -= quantity;
        return;
    case Bucket::Found:
        bridge.found -= quantity;
        return;
    }
}

/// Every change goes by way of "outstanding": out of the old bucket with the old quantity, the change of
/// quantity, into the new bucket with the new one.
void add(Bridge &bridge, const Step &step)
{
    if (isUncounted(step.from) && isUncounted(step.to))
        return;
    const bool wasNone = step.from == ObligationState::None;
    const bool isNone = step.to == ObligationState::None;
    const Bucket out = bucketOf(step.from, step.correctedBefore, step.isNew);
    const Bucket in = bucketOf(step.to, step.correctedAfter, step.isGone);
    const std::int64_t entering = wasNone ? step.toQuantity : step.fromQuantity;
    const std::int64_t leaving = isNone ? step.fromQuantity : step.toQuantity;
    move(bridge, out, -entering);
    bridge.found += leaving - entering;
    move(bridge, in, leaving);
}

bool isCorrected(const Reckoning *reckoning, const Cell &cell)
{
    if (reckoning == nullptr || cell.model >= reckoning->bearings.size())
        return false;
    const Verdict verdict = reckoning->bearings[cell.model].verdict;
    return verdict == Verdict::Domestic || verdict == Verdict::Out;
}

bool isThere(const Cell &cell)
{
    AssetFacts facts;
    facts.how = cell.how;
    return facts.there();
}

bool wasLate(const Reckoner &after, std::uint32_t asset, DayNumber opening)
{
    const Chronicle &chronicle = after.chronicle();
    const auto late = [opening](When when) { return when.recorded > opening && when.effective <= opening; };
    if (const auto *version = chronicle.assets.at(asset, after.from());
        version != nullptr && late(version->when))
        return true;
    const auto line = after.lineOf(asset);
    const auto *work = line ? chronicle.works.at(*line, after.from()) : nullptr;
    return work != nullptr && late(work->when);
}

ObligationState stateIn(const Reckoning *reckoning, std::uint32_t asset)
{
    return reckoning != nullptr && asset < reckoning->states.size() ? reckoning->states[asset]
                                                                    : ObligationState::None;
}

Cell cellOf(const Reckoner &reckoner, std::uint32_t asset)
{
    return asset < reckoner.cells().size() ? reckoner.cells()[asset] : Cell{};
}

} // namespace

Bridge bridgeBetween(const Reckoner &before, const Reckoning *opening, const Reckoner &after,
                     const Reckoning *closing)
{
    Bridge bridge;
    bridge.from = dayOf(before.from().day);
    bridge.to = dayOf(after.from().day);
    if (opening != nullptr)
        bridge.atOpening = opening->figures;
    if (closing != nullptr)
        bridge.atClosing = closing->figures;
    bridge.opening = bridge.atOpening.outstanding();
    bridge.closing = bridge.atClosing.outstanding();
    const auto count = static_cast<std::uint32_t>(std::max(before.cells().size(), after.cells().size()));
    for (std::uint32_t i = 0; i < count; ++i) {
        const Cell was = cellOf(before, i);
        const Cell now = cellOf(after, i);
        Step step;
        step.from = stateIn(opening, i);
        step.to = stateIn(closing, i);
        if (step.from == step.to && was.quantity == now.quantity)
            continue;
        step.fromQuantity = was.quantity;
        step.toQuantity = now.quantity;
        const bool moved = was.unit != now.unit || was.how != now.how;
        step.isNew = opening == nullptr || !isThere(was) || moved;
        step.isGone = !isThere(now) || moved;
        step.correctedBefore = isCorrected(opening, was);
        step.correctedAfter = isCorrected(closing, now);
        add(bridge, step);
        if (step.from != step.to && wasLate(after, i, numberOf(bridge.from)))
            bridge.late += now.quantity;
    }
    return bridge;
}

} // namespace homeward
