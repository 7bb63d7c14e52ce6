// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/reckoning/obligation.h"

#include "core/directives/terms/words.h"

namespace homeward {
namespace {

constexpr Words<ObligationState, obligationStateCount> states{
    {"", "open", "planned", "ordered", "deployed", "done", "exempt", "left", "undetermined"}};
constexpr Words<Verdict, 4> verdicts{{"out", "domestic", "foreign", "undetermined"}};

bool isPresent(Status status)
{
    return status == Status::InUse || status == Status::Stored;
}

ObligationState stateOfUncounted(const ObligationFacts &facts)
{
    if (facts.verdict != Verdict::Undetermined || !facts.placed || !isPresent(facts.status))
        return ObligationState::None;
    return facts.exempt ? ObligationState::Exempt : ObligationState::Undetermined;
}

ObligationState stateOfStage(const ObligationFacts &facts)
{
    switch (facts.stage) {
    case ReplacementStage::None:
        return ObligationState::Open;
    case ReplacementStage::Planned:
    case ReplacementStage::Approved:
        return ObligationState::Planned;
    case ReplacementStage::Ordered:
    case ReplacementStage::Delivered:
        return ObligationState::Ordered;
    case ReplacementStage::Deployed:
        return ObligationState::Deployed;
    case ReplacementStage::Reclaimed:
    case ReplacementStage::Disposed:
        break;
    }
    // Reclaimed and yet in use again: nothing of it counts any more.
    return facts.status == Status::InUse ? ObligationState::Open : ObligationState::Deployed;
}

} // namespace

bool isDone(const ObligationFacts &facts, Completion completion)
{
    if (facts.ownership == Ownership::Personal)
        return facts.stopped && facts.status != Status::InUse;
    if (facts.status == Status::InUse)
        return completion == Completion::Replaced && facts.stage == ReplacementStage::Deployed;
    if (facts.status == Status::Retired)
        return true;
    const bool back = facts.stage >= ReplacementStage::Reclaimed;
    switch (completion) {
    case Completion::UseStopped:
        return facts.status == Status::Stored || facts.stopped || back;
    case Completion::Replaced:
        return facts.withoutSuccessor ? facts.stopped || back : facts.stage >= ReplacementStage::Deployed;
    case Completion::Reclaimed:
        return back;
    case Completion::Disposed:
        return facts.stage == ReplacementStage::Disposed;
    }
    return false;
}

ObligationState stateOf(const ObligationFacts &facts, Completion completion)
{
    if (!facts.there)
        return ObligationState::None;
    if (!facts.wasForeign)
        return stateOfUncounted(facts);
    const bool corrected = facts.verdict == Verdict::Domestic || facts.verdict == Verdict::Out;
    if (facts.status == Status::Merged || facts.endedBefore || corrected)
        return ObligationState::Left;
    if (isDone(facts, completion))
        return ObligationState::Done;
    if (facts.status == Status::Lost || facts.status == Status::Transferred || !facts.placed)
        return ObligationState::Left;
    if (facts.exempt)
        return ObligationState::Exempt;
    if (facts.verdict == Verdict::Undetermined)
        return ObligationState::Undetermined;
    return stateOfStage(facts);
}

std::string_view toText(ObligationState state)
{
    return states.of(state);
}
std::string_view toText(Verdict verdict)
{
    return verdicts.of(verdict);
}

} // namespace homeward
