// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/reckoning/bridge.h"

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

/// Every change goes by way of "outstanding": out of the old bucket with the old quantity, the change of quantity, into
/// the new bucket with the new one.
void add(Bridge &bridge, const Step &step)
{
    const bool wasNone = step.from == ObligationState::None;
    const bool isNone = step.to == ObligationState::None;
    if (wasNone && isNone)
        return;
    const Bucket out = bucketOf(step.from, step.correctedBefore, step.isNew);
    const Bucket in = bucketOf(step.to, step.correctedAfter, step.isGone);
    const std::int64_t entering = wasNone ? step.toQuantity : step.fromQuantity;
    const std::int64_t leaving = isNone ? step.fromQuantity : step.toQuantity;
    move(bridge, out, -entering);
    bridge.found += leaving - entering;
    move(bridge, in, leaving);
}

bool isCorrected(const Reckoning &reckoning, const Cell &cell)
{
    if (cell.model >= reckoning.bearings.size())
        return false;
    const Verdict verdict = reckoning.bearings[cell.model].verdict;
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
    if (const auto *version = chronicle.assets.at(asset, after.from()); version != nullptr && late(version->when))
        return true;
    const auto line = after.lineOf(asset);
    const auto *work = line ? chronicle.works.at(*line, after.from()) : nullptr;
    return work != nullptr && late(work->when);
}

} // namespace

Bridge bridgeBetween(const Reckoner &before, const Reckoning *opening, const Reckoner &after,
                     const Reckoning &closing)
{
    Bridge bridge;
    bridge.from = dayOf(before.from().day);
    bridge.to = dayOf(after.from().day);
    if (opening != nullptr)
        bridge.atOpening = opening->figures;
    bridge.atClosing = closing.figures;
    bridge.opening = bridge.atOpening.outstanding();
    bridge.closing = bridge.atClosing.outstanding();
    const std::vector<Cell> &old = before.cells();
    const std::vector<Cell> &now = after.cells();
    for (std::uint32_t i = 0; i < now.size(); ++i) {
        const Cell was = i < old.size() ? old[i] : Cell{};
        Step step;
        step.from = opening != nullptr && i < opening->states.size() ? opening->states[i] : ObligationState::None;
        step.to = closing.states[i];
        if (step.from == step.to && was.quantity == now[i].quantity)
            continue;
        step.fromQuantity = was.quantity;
        step.toQuantity = now[i].quantity;
        const bool moved = was.unit != now[i].unit || was.how != now[i].how;
        step.isNew = opening == nullptr || !isThere(was) || moved;
        step.isGone = !isThere(now[i]) || moved;
        step.correctedBefore = opening != nullptr && isCorrected(*opening, was);
        step.correctedAfter = isCorrected(closing, now[i]);
        add(bridge, step);
        if (step.from != step.to && wasLate(after, i, numberOf(bridge.from)))
            bridge.late += now[i].quantity;
    }
    return bridge;
}

} // namespace homeward
