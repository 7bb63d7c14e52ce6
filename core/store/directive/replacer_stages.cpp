// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the replacer that moves lines from stage to stage.
#include "core/store/directive/directives_state.h"
#include "core/store/directive/replacement_record.h"
#include "core/store/directive/replacer.h"
#include "core/text/messages_directives.h"

namespace homeward::store {

Result<void> Replacer::setStatus(std::int64_t asset, Status status, std::optional<Place> place,
                                 bool freesHolder)
{
    const auto before = work_.desk.load(asset);
    if (!before)
        return fail(before);
    Record after = *before;
    after.set(AssetField::Status, numberValue(static_cast<std::int64_t>(status)), Provenance::Typed);
    if (place)
        after.set(AssetField::Place, numberValue(static_cast<std::int64_t>(*place)), Provenance::Typed);
    if (freesHolder) {
        after.set(AssetField::Holder, Value(), Provenance::Typed);
        after.set(AssetField::Location, Value(), Provenance::Typed);
    }
    const auto done = work_.desk.update(asset, after);
    return done ? Result<void>() : Result<void>(fail(done));
}

Result<void> Replacer::advance(const StageRequest &request)
{
    if (const auto good = checkCounts(request.oldAssets.size(), request.newAssets, request.shared); !good)
        return good;
    for (std::size_t i = 0; i < request.oldAssets.size(); ++i)
        if (const auto done = advanceOne(request.oldAssets[i], newFor(request.newAssets, i), request); !done)
            return done;
    return {};
}

Result<void> Replacer::setSuccessor(Line &line, AssetId newAsset, bool shared)
{
    if (!newAsset || newAsset.value == line.newAsset)
        return {};
    const auto uuid = lines_.uuidOfAsset(newAsset.value);
    if (!uuid)
        return fail(uuid);
    Replacement next = line.terms;
    next.newAsset = *uuid;
    // The line itself is no obstacle to its own pairing.
    PairingSurroundings around = lines_.surroundings();
    around.lineOf = [inner = around.lineOf, own = next.oldAsset](const Uuid &asset) -> const Replacement * {
        return asset == own ? nullptr : inner(asset);
    };
    const auto good = checkPairing(next, shared, around);
    if (lines_.failure())
        return *lines_.failure();
    if (!good)
        return good;
    line.newAsset = newAsset.value;
    line.terms.newAsset = *uuid;
    return {};
}

Result<void> Replacer::advanceOne(AssetId oldAsset, AssetId newAsset, const StageRequest &request)
{
    const auto old = work_.desk.load(oldAsset.value);
    if (!old)
        return fail(old);
    const std::string tag(old->text(AssetField::Tag));
    if (isPersonal(*old) && request.stage == ReplacementStage::Reclaimed)
        return Error{ErrorCode::InvalidInput, DirectivesMsg::DeclarationMissing, {tag}};
    if (isPersonal(*old) && (request.price || !request.budgetCode.empty()))
        return Error{ErrorCode::InvalidInput, DirectivesMsg::PersonalNotBudgeted, {tag}};
    auto found = lines_.byOld(oldAsset.value);
    if (!found)
        return fail(found);
    if (!*found && request.stage == ReplacementStage::Reclaimed) {
        // Nobody planned it: it goes without a successor.
        Line fresh;
        fresh.oldAsset = oldAsset.value;
        fresh.terms.withoutSuccessor = true;
        fresh.terms.stage = ReplacementStage::Reclaimed;
        fresh.terms.at(ReplacementStage::Reclaimed) = {day(), request.document};
        if (const auto past = checkPastDay(day(), today_); !past)
            return past;
        if (const auto done = create(fresh); !done)
            return done;
        return reclaim(fresh);
    }
    if (!*found)
        return Error{ErrorCode::NotFound, DirectivesMsg::NoLine, {tag}};
    Line line = std::move(**found);
    if (const auto done = setSuccessor(line, newAsset, request.shared); !done)
        return done;
    if (const auto good = checkStage(line.terms, request.stage, day(), today_, tag); !good)
        return good;
    if (newAsset || request.stage == ReplacementStage::Deployed) {
        const Override &overruled =
            request.overruled.reason.empty() ? line.terms.overruled : request.overruled;
        if (const auto good = checkNew({line.newAsset}, {}, overruled); !good)
            return good;
        line.terms.overruled = overruled;
    }
    line.terms.stage = request.stage;
    line.terms.at(request.stage) = {day(), request.document};
    if (request.promised) {
        if (const auto near = checkNearDay(*request.promised, today_); !near)
            return near;
        line.terms.promised = request.promised;
    }
    if (request.price)
        line.terms.price = request.price;
    if (!request.budgetCode.empty())
        line.terms.budgetCode = request.budgetCode;
    if (request.stage == ReplacementStage::Deployed)
        if (const auto done = deploy(line); !done)
            return done;
    if (request.stage == ReplacementStage::Reclaimed)
        if (const auto done = reclaim(line); !done)
            return done;
    return save(line);
}

Result<void> Replacer::deploy(Line &line)
{
    const auto old = work_.desk.load(line.oldAsset);
    if (!old)
        return fail(old);
    const auto before = work_.desk.load(line.newAsset);
    if (!before)
        return fail(before);
    const std::int64_t holder = old->number(AssetField::Holder);
    auto name = work_.books.holders.nameOf(holder);
    if (!name)
        return fail(name);
    line.terms.formerHolder = std::move(*name);
    Record after = *before;
    for (const AssetField field :
         {AssetField::Holder, AssetField::Unit, AssetField::Place, AssetField::Location})
        if (!isNothing((*old)[field].value) || field == AssetField::Place)
            after.set(field, (*old)[field].value, Provenance::Typed);
    after.set(AssetField::Status, numberValue(static_cast<std::int64_t>(Status::InUse)), Provenance::Typed);
    if (const auto done = work_.desk.update(line.newAsset, after); !done)
        return fail(done);
    if (isPersonal(*old))
        return {};
    return setStatus(line.oldAsset, static_cast<Status>(old->number(AssetField::Status)), std::nullopt, true);
}

Result<void> Replacer::reclaim(const Line &line)
{
    const auto old = work_.desk.load(line.oldAsset);
    if (!old)
        return fail(old);
    const auto status = static_cast<Status>(old->number(AssetField::Status));
    // One that has ended already stays ended: the reclaim only tells how it came about.
    if (hasEnded(status))
        return {};
    return setStatus(line.oldAsset, Status::Stored, Place::Store, true);
}

Result<void> Replacer::stopUse(std::span<const AssetId> assets, const std::string &declaration)
{
    if (assets.empty())
        return Error{ErrorCode::InvalidInput, DirectivesMsg::NothingToReplace, {}};
    if (const auto past = checkPastDay(day(), today_); !past)
        return past;
    for (const AssetId asset : assets) {
        const auto old = work_.desk.load(asset.value);
        if (!old)
            return fail(old);
        auto found = lines_.byOld(asset.value);
        if (!found)
            return fail(found);
        Line line = *found ? std::move(**found) : Line{};
        line.oldAsset = asset.value;
        line.terms.stopped = day();
        line.terms.stoppedDocument = declaration;
        if (!*found) {
            line.terms.withoutSuccessor = true;
            line.terms.at(ReplacementStage::Planned) = {day(), {}};
        }
        if (const auto done = *found ? save(line) : create(line); !done)
            return done;
        if (hasEnded(static_cast<Status>(old->number(AssetField::Status))))
            continue;
        const bool personal = isPersonal(*old);
        if (const auto done =
                setStatus(asset.value, personal ? Status::Retired : Status::Stored, std::nullopt, false);
            !done)
            return done;
    }
    return {};
}

Result<void> Replacer::dispose(std::span<const AssetId> assets, const DisposalRecord &disposal)
{
    if (assets.empty())
        return Error{ErrorCode::InvalidInput, DirectivesMsg::NothingToReplace, {}};
    for (const AssetId asset : assets) {
        auto line = lineFor(asset);
        if (!line)
            return fail(line);
        const auto tag = lines_.tagOf(asset.value);
        if (!tag)
            return fail(tag);
        if (const auto good = checkDisposal(line->terms, disposal, day(), today_, *tag); !good)
            return good;
        if (disposal.kind == Disposal::Wiped) {
            line->terms.wiped = day();
            line->terms.wiping = disposal;
        } else {
            line->terms.disposal = disposal;
            line->terms.at(ReplacementStage::Disposed) = {day(), disposal.certificate};
        }
        if (isFinal(disposal.kind)) {
            line->terms.stage = ReplacementStage::Disposed;
            const Status status =
                disposal.kind == Disposal::Transferred ? Status::Transferred : Status::Retired;
            if (const auto done = setStatus(asset.value, status, std::nullopt, false); !done)
                return done;
        }
        if (const auto done = save(*line); !done)
            return done;
    }
    return {};
}

} // namespace homeward::store
