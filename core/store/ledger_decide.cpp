// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/replica.h"
#include "core/store/ledger_state.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

namespace homeward {
namespace {

using Changes = std::vector<AttributionChange>;

Result<void> checkDecision(const Decision &decision, const Catalogue &catalogue)
{
    if (decision.brand.empty() && decision.category == Category::Unknown)
        return Error{ErrorCode::InvalidInput, StoreMsg::EmptyDecision, {}};
    if (!decision.country.empty() && !isCountryCode(decision.country))
        return Error{ErrorCode::InvalidInput, StoreMsg::BadHome, {toVisible(decision.country)}};
    const bool known = decision.brand.empty() || catalogue.brand(decision.brand) || catalogue.findBrand(decision.brand);
    if (!known && decision.country.empty())
        return Error{ErrorCode::InvalidInput, StoreMsg::BrandNeedsCountry, {toVisible(decision.brand)}};
    for (const std::string *text : {&decision.brand, &decision.pattern, &decision.why, &decision.who})
        if (!isValidUtf8(*text))
            return Error{ErrorCode::InvalidInput, StoreMsg::TextNotUtf8, {"decision"}};
    return {};
}

Result<std::int64_t> assetOf(sqlite::Connection &connection, const Uuid &uuid)
{
    sqlite::Query query = connection.query("SELECT id FROM asset WHERE uuid = ? AND live = 1");
    const auto row = query.bind(1, ByteView(uuid.bytes)).step();
    if (!row)
        return fail(row);
    if (!*row)
        return Error{ErrorCode::NotFound, StoreMsg::NoSuchAsset, {uuid.toText()}};
    return query.integer(0);
}

/// A decision on one asset alone makes a model of its own for it.
Result<Changes> decideAsset(store::Work &work, const Decision &decision)
{
    const auto id = assetOf(work.connection, decision.asset);
    if (!id)
        return fail(id);
    auto asset = work.desk.load(*id);
    if (!asset)
        return fail(asset);
    const std::int64_t model = asset->number(store::AssetField::Model);
    const auto before = work.books.models.attribution(model);
    if (!before)
        return fail(before);
    auto wanted = work.books.models.wantedOf(model);
    if (!wanted)
        return fail(wanted);
    wanted->own = decision.asset;
    if (decision.category != Category::Unknown)
        wanted->typedCategory = Category::Unknown; // the decision goes before what was typed earlier
    const auto own = work.books.models.ensure(work.writer, work.pinned, *wanted);
    if (!own)
        return fail(own);
    asset->set(store::AssetField::Model, *own, (*asset)[store::AssetField::Model].provenance);
    if (const auto done = work.desk.update(*id, *asset); !done)
        return fail(done);
    const auto after = work.books.models.attribution(*own);
    if (!after)
        return fail(after);
    if (*before == *after)
        return Changes{};
    return Changes{{{*own}, wanted->subject.manufacturer + " " + wanted->subject.product, 1, *before, *after}};
}

Result<Changes> decideIn(store::Work &work, Decision decision)
{
    if (decision.id.isNil())
        decision.id = Uuid::make(work.writer.recorded());
    decision.at = work.writer.recorded();
    const store::Record record = store::decisionRecord(decision);
    const auto id = store::RecordTable(work.connection, store::SubjectKind::Decision).insert(record);
    if (!id)
        return fail(id);
    const store::Record nothing(store::SubjectKind::Decision);
    if (const auto done = work.writer.add(store::SubjectKind::Decision, *id, store::difference(nothing, record)); !done)
        return fail(done);
    work.pinned.decisions.push_back(decision);
    Changes changes;
    if (decision.scope == Decision::Scope::Asset) {
        auto one = decideAsset(work, decision);
        if (!one)
            return one;
        changes = std::move(*one);
    }
    auto others = work.books.models.reattribute(work.pinned, &work.writer);
    if (!others)
        return others;
    changes.insert(changes.end(), std::make_move_iterator(others->begin()), std::make_move_iterator(others->end()));
    return changes;
}

} // namespace

Result<std::vector<AttributionChange>> Ledger::decide(const Decision &asked, const Deed &deed)
{
    Decision decision = asked;
    if (decision.who.empty())
        decision.who = deed.who;
    if (decision.why.empty())
        decision.why = deed.why;
    if (const auto good = checkDecision(decision, sorter().catalogue()); !good)
        return fail(good);
    return state_->act(ActionKind::Decide, deed, [&](store::Work &work) { return decideIn(work, decision); });
}

Result<std::vector<AttributionChange>> Ledger::previewDecision(const Decision &decision)
{
    if (const auto good = checkDecision(decision, sorter().catalogue()); !good)
        return fail(good);
    return state_->read([&]() -> Result<Changes> {
        store::Pinned next = *state_->pinned;
        next.decisions.push_back(decision);
        if (decision.scope != Decision::Scope::Asset)
            return state_->books.models.reattribute(next, nullptr);
        const auto id = assetOf(state_->connection, decision.asset);
        if (!id)
            return fail(id);
        const auto asset = store::RecordTable(state_->connection, store::SubjectKind::Asset).load(*id);
        if (!asset)
            return fail(asset);
        const std::int64_t model = (*asset)->number(store::AssetField::Model);
        const auto wanted = state_->books.models.wantedOf(model);
        if (!wanted)
            return fail(wanted);
        const auto before = state_->books.models.attribution(model);
        if (!before)
            return fail(before);
        Attribution after = next.attribute(wanted->subject, decision.asset);
        if (wanted->typedCategory != Category::Unknown && decision.category == Category::Unknown)
            after.category = wanted->typedCategory;
        if (*before == after)
            return Changes{};
        return Changes{{{model}, wanted->subject.manufacturer + " " + wanted->subject.product, 1, *before, after}};
    });
}

Result<std::vector<AttributionChange>> Ledger::previewCatalogue(const Catalogue &next)
{
    return state_->read([&]() -> Result<Changes> {
        store::Pinned pinned = *state_->pinned;
        pinned.sorter = std::make_shared<const Sorter>(next);
        return state_->books.models.reattribute(pinned, nullptr);
    });
}

Result<std::vector<AttributionChange>> Ledger::installCatalogue(const Catalogue &next, const Deed &deed)
{
    return state_->act(ActionKind::InstallCatalogue, deed, [&](store::Work &work) -> Result<Changes> {
        const auto id = store::keepCatalogue(work.connection, work.writer, next);
        if (!id)
            return fail(id);
        if (*id == work.pinned.catalogueId)
            return Changes{};
        store::RecordTable table(work.connection, store::SubjectKind::Setting);
        const auto before = table.load(1);
        if (!before)
            return fail(before);
        store::Record after = **before;
        after.set(store::SettingField::Catalogue, *id);
        if (const auto done = table.update(1, **before, after); !done)
            return fail(done);
        if (const auto done = work.writer.add(store::SubjectKind::Setting, 1, store::difference(**before, after)); !done)
            return fail(done);
        auto pinned = store::loadPinned(work.connection, nullptr);
        if (!pinned)
            return fail(pinned);
        work.pinned = std::move(*pinned);
        return work.books.models.reattribute(work.pinned, &work.writer);
    });
}

} // namespace homeward
