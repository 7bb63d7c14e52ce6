// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/replacing/pairing.h"

#include "core/base/date.h"
#include "core/text/messages_directives.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward {
namespace {

constexpr int longestChain = 1000;

Error refuse(ErrorCode code, Msg message, std::vector<std::string> parameters)
{
    return {code, message, std::move(parameters)};
}

bool closesRing(const Replacement &line, const PairingSurroundings &surroundings)
{
    Uuid next = line.newAsset;
    for (int step = 0; step < longestChain && !next.isNil(); ++step) {
        if (next == line.oldAsset)
            return true;
        const Replacement *after = surroundings.lineOf(next);
        if (after == nullptr)
            return false;
        next = after->newAsset;
    }
    return !next.isNil();
}

bool isOnList(const Directive &directive, const ModelFacts &model)
{
    return std::ranges::any_of(directive.approvedList, [&](const ApprovedModel &line) {
        return approves(line, model.brand, model.name);
    });
}

/// Why the directive would not have it; nothing if it would.
std::optional<Error> objectionOf(const DirectiveFacts &directive, const Successor &successor)
{
    ScopeTest test(directive);
    const Bearing bearing = test.bearingOf(successor.model);
    const std::string &name = nameOf(directive.terms);
    if (bearing.verdict == Verdict::Foreign)
        return refuse(ErrorCode::InvalidInput, DirectivesMsg::SuccessorInScope, {successor.tag, name});
    if (bearing.field == Verdict::Out)
        return std::nullopt;
    if (!directive.terms.approvedList.empty() && !isOnList(directive.terms, successor.model))
        return refuse(ErrorCode::InvalidInput, DirectivesMsg::SuccessorNotApproved, {successor.tag, name});
    if (bearing.verdict == Verdict::Undetermined && !successor.isPlaceholder)
        return refuse(ErrorCode::InvalidInput, DirectivesMsg::SuccessorUndetermined, {successor.tag, name});
    return std::nullopt;
}

bool samePerson(const std::string &a, const std::string &b)
{
    return normalisedKey(a) == normalisedKey(b);
}

} // namespace

Result<void> checkPairing(const Replacement &line, bool shared, const PairingSurroundings &surroundings)
{
    const std::string oldTag = surroundings.tagOf(line.oldAsset);
    if (surroundings.lineOf(line.oldAsset) != nullptr)
        return refuse(ErrorCode::Conflict, DirectivesMsg::AlreadyPaired, {oldTag});
    if (line.newAsset.isNil())
        return {};
    const std::string newTag = surroundings.tagOf(line.newAsset);
    if (line.withoutSuccessor)
        return refuse(ErrorCode::Conflict, DirectivesMsg::SuccessorAndNone, {oldTag, newTag});
    if (line.newAsset == line.oldAsset)
        return refuse(ErrorCode::Conflict, DirectivesMsg::PairedWithItself, {oldTag});
    if (closesRing(line, surroundings))
        return refuse(ErrorCode::Conflict, DirectivesMsg::PairedInRing, {oldTag, newTag});
    if (!shared && surroundings.isSuccessor(line.newAsset))
        return refuse(ErrorCode::Conflict, DirectivesMsg::SuccessorTaken, {newTag});
    return {};
}

Result<void> checkSuccessor(const Successor &successor, std::span<const DirectiveFacts> directives,
                            const Override &overruled, const std::string &who)
{
    for (const DirectiveFacts &directive : directives) {
        if (!directive.live || !directive.terms.inForce())
            continue;
        const auto objection = objectionOf(directive, successor);
        if (!objection)
            continue;
        if (overruled.reason.empty() && overruled.secondName.empty())
            return *objection;
        if (overruled.reason.empty() || overruled.secondName.empty())
            return refuse(ErrorCode::InvalidInput, DirectivesMsg::OverrideIncomplete, {});
        if (samePerson(overruled.secondName, who))
            return refuse(ErrorCode::InvalidInput, DirectivesMsg::SecondNameIsFirst, {overruled.secondName});
        return {};
    }
    return {};
}

Result<void> checkStage(const Replacement &line, ReplacementStage next, Day day, Day today,
                        const std::string &oldTag)
{
    if (const auto past = checkPastDay(day, today); !past)
        return past;
    if (next <= line.stage)
        return refuse(ErrorCode::Conflict, DirectivesMsg::StageNotForward,
                      {oldTag, std::string(toText(line.stage)), std::string(toText(next))});
    for (const StageRecord &stage : line.stages)
        if (stage.day && *stage.day > day)
            return refuse(ErrorCode::InvalidInput, DirectivesMsg::StageDayBackwards,
                          {oldTag, toIso(day), toIso(*stage.day)});
    const bool buys = next >= ReplacementStage::Ordered && next <= ReplacementStage::Deployed;
    if (line.withoutSuccessor && buys)
        return refuse(ErrorCode::Conflict, DirectivesMsg::StageWithoutSuccessor, {oldTag});
    const bool named =
        !line.newAsset.isNil() || !line.placeholder.model.empty() || !line.placeholder.brand.empty();
    if (next == ReplacementStage::Delivered && !named)
        return refuse(ErrorCode::Conflict, DirectivesMsg::StageNeedsSuccessor, {oldTag});
    if (next == ReplacementStage::Deployed && line.newAsset.isNil())
        return refuse(ErrorCode::Conflict, DirectivesMsg::DeployNeedsAsset, {oldTag});
    return {};
}

Result<void> checkDisposal(const Replacement &line, const DisposalRecord &disposal, Day day, Day today,
                           const std::string &oldTag)
{
    if (const auto past = checkPastDay(day, today); !past)
        return past;
    if (line.stage < ReplacementStage::Reclaimed)
        return refuse(ErrorCode::Conflict, DirectivesMsg::DisposeBeforeReclaim, {oldTag});
    if (line.stage == ReplacementStage::Disposed)
        return refuse(ErrorCode::Conflict, DirectivesMsg::DisposedAlready, {oldTag});
    if (disposal.kind == Disposal::None)
        return refuse(ErrorCode::InvalidInput, DirectivesMsg::DisposalKindMissing, {oldTag});
    if (!disposal.secondPerson.empty() && samePerson(disposal.firstPerson, disposal.secondPerson))
        return refuse(ErrorCode::InvalidInput, DirectivesMsg::SecondNameIsFirst, {disposal.secondPerson});
    const auto &reclaimed = line.at(ReplacementStage::Reclaimed).day;
    if (reclaimed && *reclaimed > day)
        return refuse(ErrorCode::InvalidInput, DirectivesMsg::StageDayBackwards,
                      {oldTag, toIso(day), toIso(*reclaimed)});
    return {};
}

} // namespace homeward
