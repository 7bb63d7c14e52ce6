// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directive/replacer.h"

#include "core/brands/owner_span.h"
#include "core/directives/replacing/recommendation.h"
#include "core/store/directive/directive_record.h"
#include "core/store/directive/directives_state.h"
#include "core/store/directive/replacement_record.h"
#include "core/store/record/subject_pack.h"
#include "core/text/messages_directives.h"

namespace homeward::store {
namespace {

std::string tagIn(const Record &asset)
{
    return std::string(asset.text(AssetField::Tag));
}

bool isEmpty(const Placeholder &placeholder)
{
    return placeholder.brand.empty() && placeholder.model.empty();
}

std::string wordsOf(const Placeholder &placeholder)
{
    return placeholder.brand.empty() ? placeholder.model : placeholder.brand + " " + placeholder.model;
}

} // namespace

bool Replacer::isPersonal(const Record &asset)
{
    return asset.number(AssetField::Ownership) == static_cast<std::int64_t>(Ownership::Personal);
}

Result<void> Replacer::checkCounts(std::size_t olds, const std::vector<AssetId> &news, bool shared)
{
    if (olds == 0)
        return Error{ErrorCode::InvalidInput, DirectivesMsg::NothingToReplace, {}};
    if (!news.empty() && news.size() != olds && !(news.size() == 1 && shared))
        return Error{ErrorCode::InvalidInput, DirectivesMsg::SharedNeedsOneNew, {}};
    return {};
}

AssetId Replacer::newFor(const std::vector<AssetId> &news, std::size_t i)
{
    if (news.empty())
        return {};
    return news.size() == 1 ? news.front() : news[i];
}

Result<void> Replacer::create(Line line)
{
    line.terms.id = Uuid::make(work_.writer.recorded());
    const auto id = desk_.create(replacementRecord(line.terms, line.oldAsset, line.newAsset));
    return id ? Result<void>() : Result<void>(fail(id));
}

Result<void> Replacer::save(const Line &line)
{
    return desk_.change(line.id, line.record, replacementRecord(line.terms, line.oldAsset, line.newAsset));
}

Result<std::vector<DirectiveFacts>> Replacer::directives()
{
    if (directives_)
        return *directives_;
    std::vector<DirectiveFacts> all;
    const auto done = eachInForce(work_.connection, SubjectKind::Directive, "",
                                  [&](std::int64_t, const Record &record) -> Result<void> {
                                      all.push_back({directiveOf(record), {}, true});
                                      return {};
                                  });
    if (!done)
        return fail(done);
    directives_ = std::move(all);
    return *directives_;
}

Result<void> Replacer::checkRules(const Replacement &line, bool shared)
{
    const PairingSurroundings around = lines_.surroundings();
    const auto checked = checkPairing(line, shared, around);
    if (lines_.failure())
        return *lines_.failure();
    return checked;
}

Result<void> Replacer::checkNew(AssetId newAsset, const Placeholder &placeholder, const Override &overruled)
{
    if (!newAsset && isEmpty(placeholder))
        return {};
    Successor successor;
    Attribution attribution;
    if (newAsset) {
        const auto record = work_.desk.load(newAsset.value);
        if (!record)
            return fail(record);
        const std::int64_t model = record->number(AssetField::Model);
        const auto found = work_.books.models.attribution(model);
        if (!found)
            return fail(found);
        const auto wanted = work_.books.models.wantedOf(model);
        if (!wanted)
            return fail(wanted);
        attribution = *found;
        successor.tag = tagIn(*record);
        successor.model.name = modelName(wanted->subject);
    } else {
        attribution = work_.pinned.attribute(subjectOfWords(placeholder.brand, placeholder.model));
        successor.tag = wordsOf(placeholder);
        successor.model.name = placeholder.model;
        successor.isPlaceholder = true;
        if (placeholder.category != Category::Unknown)
            attribution.category = placeholder.category;
    }
    successor.model.brand = attribution.brand.empty() ? placeholder.brand : attribution.brand;
    successor.model.brandCountry = attribution.brandCountry;
    successor.model.ownerCountry = attribution.ownerCountry;
    successor.model.owners = packOwners(ownerSpans(work_.pinned.sorter->catalogue(), attribution.brand));
    successor.model.category = attribution.category;
    const auto all = directives();
    if (!all)
        return fail(all);
    return checkSuccessor(successor, *all, overruled, deed_.who);
}

Result<Placeholder> Replacer::recommended(const Record &oldAsset)
{
    std::vector<Recommendation> all;
    const auto done = eachInForce(work_.connection, SubjectKind::Recommendation, "",
                                  [&](std::int64_t, const Record &record) -> Result<void> {
                                      all.push_back(recommendationOf(record));
                                      return {};
                                  });
    if (!done)
        return fail(done);
    const std::int64_t model = oldAsset.number(AssetField::Model);
    const auto attribution = work_.books.models.attribution(model);
    if (!attribution)
        return fail(attribution);
    const auto wanted = work_.books.models.wantedOf(model);
    if (!wanted)
        return fail(wanted);
    const Recommendation *best = recommendedFor(all, attribution->category, modelName(wanted->subject));
    return best == nullptr ? Placeholder{} : best->successor;
}

/// A part of a lot becomes an entry of its own, so that each has its own state.
Result<AssetId> Replacer::takeOutOfLot(AssetId lot, std::int64_t quantity)
{
    const auto before = work_.desk.load(lot.value);
    if (!before)
        return fail(before);
    const std::int64_t all = before->number(AssetField::Quantity);
    if (quantity == all)
        return lot;
    if (quantity < 1 || quantity > all)
        return Error{ErrorCode::InvalidInput,
                     DirectivesMsg::LotSplitTooLarge,
                     {tagIn(*before), std::to_string(all), std::to_string(quantity)}};
    const auto tag = work_.tags.give(work_.pinned.settings.tagPrefix);
    if (!tag)
        return fail(tag);
    Record part = *before;
    const Uuid uuid = Uuid::make(work_.writer.recorded());
    part.set(AssetField::Uuid, textValue(asText(uuid.bytes)));
    part.set(AssetField::Tag, textValue(*tag), Provenance::Default);
    part.set(AssetField::Quantity, numberValue(quantity), Provenance::Typed);
    const auto id = work_.desk.create(part);
    if (!id)
        return fail(id);
    Record rest = *before;
    rest.set(AssetField::Quantity, numberValue(all - quantity), Provenance::Typed);
    if (const auto done = work_.desk.update(lot.value, rest); !done)
        return fail(done);
    return AssetId{*id};
}

Result<void> Replacer::plan(const PlanRequest &request)
{
    if (const auto good = checkCounts(request.oldAssets.size(), request.newAssets, request.shared); !good)
        return good;
    for (std::size_t i = 0; i < request.oldAssets.size(); ++i) {
        AssetId oldAsset = request.oldAssets[i];
        if (request.quantity > 0) {
            const auto part = takeOutOfLot(oldAsset, request.quantity);
            if (!part)
                return fail(part);
            oldAsset = *part;
        }
        if (const auto done = planOne(oldAsset, newFor(request.newAssets, i), request); !done)
            return done;
    }
    return {};
}

Result<void> Replacer::planOne(AssetId oldAsset, AssetId newAsset, const PlanRequest &request)
{
    const auto old = work_.desk.load(oldAsset.value);
    if (!old)
        return fail(old);
    if (isPersonal(*old) && (request.price || !request.budgetCode.empty()))
        return Error{ErrorCode::InvalidInput, DirectivesMsg::PersonalNotBudgeted, {tagIn(*old)}};
    if (request.due)
        if (const auto near = checkNearDay(*request.due, today_); !near)
            return near;
    if (const auto past = checkPastDay(day(), today_); !past)
        return past;
    Line line;
    line.oldAsset = oldAsset.value;
    line.newAsset = newAsset.value;
    Replacement &terms = line.terms;
    terms.placeholder = request.placeholder;
    if (!newAsset && !request.withoutSuccessor && isEmpty(terms.placeholder)) {
        const auto proposal = recommended(*old);
        if (!proposal)
            return fail(proposal);
        terms.placeholder = *proposal;
    }
    terms.withoutSuccessor = request.withoutSuccessor;
    terms.at(ReplacementStage::Planned) = {day(), request.document};
    terms.due = request.due;
    terms.price = request.price;
    terms.budgetCode = request.budgetCode;
    terms.overruled = request.overruled;
    const auto oldUuid = lines_.uuidOfAsset(line.oldAsset);
    const auto newUuid = newAsset ? lines_.uuidOfAsset(line.newAsset) : Result<Uuid>(Uuid{});
    if (!oldUuid)
        return fail(oldUuid);
    if (!newUuid)
        return fail(newUuid);
    terms.oldAsset = *oldUuid;
    terms.newAsset = *newUuid;
    if (const auto good = checkRules(terms, request.shared); !good)
        return good;
    if (const auto good = checkNew(newAsset, terms.placeholder, request.overruled); !good)
        return good;
    return create(std::move(line));
}

Result<Line> Replacer::lineFor(AssetId oldAsset)
{
    const auto old = work_.desk.load(oldAsset.value);
    if (!old)
        return fail(old);
    auto line = lines_.byOld(oldAsset.value);
    if (!line)
        return fail(line);
    if (!*line)
        return Error{ErrorCode::NotFound, DirectivesMsg::NoLine, {tagIn(*old)}};
    return std::move(**line);
}

Result<void> Replacer::unpair(std::span<const AssetId> assets)
{
    for (const AssetId asset : assets) {
        const auto line = lineFor(asset);
        if (!line)
            return fail(line);
        if (line->terms.stage >= ReplacementStage::Deployed) {
            const auto tag = lines_.tagOf(asset.value);
            return Error{ErrorCode::Conflict, DirectivesMsg::UnpairTooLate, {tag.value_or(std::string())}};
        }
        if (const auto done = desk_.end(line->id, line->record); !done)
            return done;
    }
    return {};
}

Result<void> Replacer::recommend(Recommendation recommendation)
{
    if (recommendation.category == Category::Unknown)
        return Error{ErrorCode::InvalidInput, DirectivesMsg::FieldMissing, {"category"}};
    if (isEmpty(recommendation.successor))
        return Error{ErrorCode::InvalidInput, DirectivesMsg::FieldMissing, {"model"}};
    recommendation.successor.category = recommendation.category;
    if (const auto good = checkNew({}, recommendation.successor, {}); !good)
        return good;
    const auto old = eachInForce(work_.connection, SubjectKind::Recommendation, "",
                                 [&](std::int64_t id, const Record &record) -> Result<void> {
                                     const Recommendation present = recommendationOf(record);
                                     if (present.category != recommendation.category
                                         || present.oldModel != recommendation.oldModel)
                                         return {};
                                     return desk_.end(id, record);
                                 });
    if (!old)
        return old;
    recommendation.id = Uuid::make(work_.writer.recorded());
    const auto id = desk_.create(recommendationRecord(recommendation));
    return id ? Result<void>() : Result<void>(fail(id));
}

Result<void> Replacer::unrecommend(std::span<const Uuid> recommendations)
{
    std::vector<Uuid> missing(recommendations.begin(), recommendations.end());
    const auto done = eachInForce(work_.connection, SubjectKind::Recommendation, "",
                                  [&](std::int64_t id, const Record &record) -> Result<void> {
                                      if (std::erase(missing, recommendationOf(record).id) == 0)
                                          return {};
                                      return desk_.end(id, record);
                                  });
    if (done && !missing.empty())
        return Error{ErrorCode::NotFound, DirectivesMsg::NoSuchRecommendation, {}};
    return done;
}

} // namespace homeward::store
