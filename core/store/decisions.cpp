// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/decisions.h"

#include "core/base/bytes.h"
#include "core/store/ledger_state.h"
#include "core/store/record/subject_pack.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <iterator>

namespace homeward {
namespace {

using Changes = std::vector<AttributionChange>;

Result<void> checkDecision(const Decision &decision, const Catalogue &catalogue)
{
    if (decision.brand.empty() && decision.category == Category::Unknown)
        return Error{ErrorCode::InvalidInput, StoreMsg::EmptyDecision, {}};
    if (!decision.country.empty() && !isCountryCode(decision.country))
        return Error{ErrorCode::InvalidInput, StoreMsg::BadHome, {toVisible(decision.country)}};
    const bool known = decision.brand.empty() || decision.brand == Decision::undetermined
                       || catalogue.brand(decision.brand) || catalogue.findBrand(decision.brand);
    if (!known && decision.country.empty())
        return Error{ErrorCode::InvalidInput, StoreMsg::BrandNeedsCountry, {toVisible(decision.brand)}};
    for (const std::string *text : {&decision.brand, &decision.pattern, &decision.why, &decision.who})
        if (!isValidUtf8(*text))
            return Error{ErrorCode::InvalidInput, StoreMsg::TextNotUtf8, {"decision"}};
    return {};
}

Result<void> checkAll(std::span<const Decision> decisions, const Catalogue &catalogue)
{
    if (decisions.empty())
        return Error{ErrorCode::InvalidInput, StoreMsg::EmptyDecision, {}};
    for (const Decision &decision : decisions)
        if (const auto good = checkDecision(decision, catalogue); !good)
            return good;
    return {};
}

/// Brands under the names that the catalogue has for them.
std::vector<Decision> withCatalogueNames(std::span<const Decision> asked, const Catalogue &catalogue)
{
    std::vector<Decision> decisions(asked.begin(), asked.end());
    for (Decision &decision : decisions) {
        if (decision.brand.empty() || decision.brand == Decision::undetermined || catalogue.brand(decision.brand))
            continue;
        if (const auto found = catalogue.findBrand(decision.brand))
            decision.brand = found->name;
    }
    return decisions;
}

/// The subject of the model with the key; nothing if the ledger has none.
Result<std::optional<Subject>> subjectOfModel(sqlite::Connection &connection, const std::string &key)
{
    const Bytes bytes = fromHex(key).value_or(Bytes{});
    sqlite::Query query = connection.query("SELECT subject FROM model WHERE key = ? AND live = 1 ORDER BY id LIMIT 1");
    const auto row = query.bind(1, ByteView(bytes)).step();
    if (!row)
        return fail(row);
    if (!*row)
        return std::optional<Subject>();
    return store::unpackSubject(store::asText(query.bytes(0)));
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
    return Changes{{{*own}, store::wordsOf(wanted->subject), 1, *before, *after}};
}

/// What decideAsset() would change; nothing where the asset has a model of its own already, which shows it itself.
Result<Changes> previewAsset(LedgerAccess::State &state, const store::Pinned &next, const Decision &decision)
{
    const auto id = assetOf(state.connection, decision.asset);
    if (!id)
        return fail(id);
    const auto asset = store::RecordTable(state.connection, store::SubjectKind::Asset).load(*id);
    if (!asset)
        return fail(asset);
    const std::int64_t model = (*asset)->number(store::AssetField::Model);
    const auto wanted = state.books.models.wantedOf(model);
    if (!wanted)
        return fail(wanted);
    if (wanted->own == decision.asset)
        return Changes{};
    const auto before = state.books.models.attribution(model);
    if (!before)
        return fail(before);
    Attribution after = next.attribute(wanted->subject, decision.asset);
    if (wanted->typedCategory != Category::Unknown && decision.category == Category::Unknown)
        after.category = wanted->typedCategory;
    if (*before == after)
        return Changes{};
    return Changes{{{model}, store::wordsOf(wanted->subject), 1, *before, after}};
}

void append(Changes &all, Changes more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Result<void> keep(store::Work &work, Decision decision)
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
        return done;
    work.pinned.decisions.push_back(std::move(decision));
    return {};
}

Result<Changes> decideIn(store::Work &work, std::span<const Decision> decisions)
{
    for (const Decision &decision : decisions)
        if (const auto done = keep(work, decision); !done)
            return fail(done);
    Changes changes;
    for (const Decision &decision : decisions) {
        if (decision.scope != Decision::Scope::Asset)
            continue;
        auto one = decideAsset(work, decision);
        if (!one)
            return one;
        append(changes, std::move(*one));
    }
    auto others = work.books.models.reattribute(work.pinned, &work.writer);
    if (!others)
        return others;
    append(changes, std::move(*others));
    return changes;
}

Result<DecisionRow> describe(LedgerAccess::State &state, const Decision &decision)
{
    DecisionRow row;
    row.decision = decision;
    if (decision.scope == Decision::Scope::Rule) {
        row.subject.vid = decision.vid;
        row.subject.pid = decision.pid;
        row.words = toHex16(decision.vid) + ':' + toHex16(decision.pid);
        if (!decision.pattern.empty())
            row.words += ' ' + toVisible(decision.pattern);
        return row;
    }
    if (decision.scope == Decision::Scope::Model) {
        const auto subject = subjectOfModel(state.connection, decision.modelKey);
        if (!subject)
            return fail(subject);
        row.subject = subject->value_or(Subject{});
        row.words = store::wordsOf(row.subject);
        return row;
    }
    const auto id = assetOf(state.connection, decision.asset);
    if (!id)
        return id.error().code == ErrorCode::NotFound ? Result<DecisionRow>(std::move(row)) : Result<DecisionRow>(fail(id));
    const auto asset = store::RecordTable(state.connection, store::SubjectKind::Asset).load(*id);
    if (!asset)
        return fail(asset);
    row.tag = (*asset)->text(store::AssetField::Tag);
    auto wanted = state.books.models.wantedOf((*asset)->number(store::AssetField::Model));
    if (!wanted)
        return fail(wanted);
    row.subject = std::move(wanted->subject);
    row.words = store::wordsOf(row.subject);
    return row;
}

bool names(std::span<const Uuid> ids, const Decision &decision)
{
    return std::ranges::find(ids, decision.id) != ids.end();
}

Result<void> checkInForce(const store::Pinned &pinned, std::span<const Uuid> ids)
{
    for (const Uuid &id : ids)
        if (std::ranges::none_of(pinned.decisions, [&](const Decision &one) { return one.id == id; }))
            return Error{ErrorCode::NotFound, StoreMsg::NoSuchDecision, {id.toText()}};
    return {};
}

Result<void> takeOut(store::Work &work, const Uuid &uuid)
{
    std::int64_t id = 0;
    {
        sqlite::Query query = work.connection.query("SELECT id FROM decision WHERE uuid = ? AND live = 1");
        const auto row = query.bind(1, ByteView(uuid.bytes)).step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        id = query.integer(0);
    }
    store::RecordTable table(work.connection, store::SubjectKind::Decision);
    const auto before = table.load(id);
    if (!before)
        return fail(before);
    store::Record after = **before;
    after.at(0) = {};
    if (const auto done = table.update(id, **before, after); !done)
        return done;
    return work.writer.add(store::SubjectKind::Decision, id, store::difference(**before, after));
}

} // namespace

Result<std::vector<DecisionRow>> Decisions::all()
{
    LedgerAccess::State &state = LedgerAccess::stateOf(*ledger_);
    return state.read([&]() -> Result<std::vector<DecisionRow>> {
        std::vector<DecisionRow> rows;
        for (const Decision &decision : state.pinned->decisions) {
            auto row = describe(state, decision);
            if (!row)
                return fail(row);
            rows.push_back(std::move(*row));
        }
        return rows;
    });
}

Result<Changes> Decisions::decide(std::span<const Decision> asked, const Deed &deed)
{
    std::vector<Decision> decisions = withCatalogueNames(asked, ledger_->sorter().catalogue());
    for (Decision &decision : decisions) {
        if (decision.who.empty())
            decision.who = deed.who;
        if (decision.why.empty())
            decision.why = deed.why;
    }
    if (const auto good = checkAll(decisions, ledger_->sorter().catalogue()); !good)
        return fail(good);
    return LedgerAccess::stateOf(*ledger_).act(ActionKind::Decide, deed,
                                               [&](store::Work &work) { return decideIn(work, decisions); });
}

Result<Changes> Decisions::preview(std::span<const Decision> asked)
{
    const std::vector<Decision> decisions = withCatalogueNames(asked, ledger_->sorter().catalogue());
    if (const auto good = checkAll(decisions, ledger_->sorter().catalogue()); !good)
        return fail(good);
    LedgerAccess::State &state = LedgerAccess::stateOf(*ledger_);
    return state.read([&]() -> Result<Changes> {
        store::Pinned next = *state.pinned;
        next.decisions.insert(next.decisions.end(), decisions.begin(), decisions.end());
        Changes changes;
        for (const Decision &decision : decisions) {
            if (decision.scope != Decision::Scope::Asset)
                continue;
            auto one = previewAsset(state, next, decision);
            if (!one)
                return one;
            append(changes, std::move(*one));
        }
        auto others = state.books.models.reattribute(next, nullptr);
        if (!others)
            return others;
        append(changes, std::move(*others));
        return changes;
    });
}

Result<Changes> Decisions::previewWithdrawal(std::span<const Uuid> ids)
{
    LedgerAccess::State &state = LedgerAccess::stateOf(*ledger_);
    return state.read([&]() -> Result<Changes> {
        if (const auto good = checkInForce(*state.pinned, ids); !good)
            return fail(good);
        store::Pinned next = *state.pinned;
        std::erase_if(next.decisions, [&](const Decision &one) { return names(ids, one); });
        return state.books.models.reattribute(next, nullptr);
    });
}

Result<Changes> Decisions::withdraw(std::span<const Uuid> ids, const Deed &deed)
{
    return LedgerAccess::stateOf(*ledger_).act(ActionKind::Decide, deed, [&](store::Work &work) -> Result<Changes> {
        if (const auto good = checkInForce(work.pinned, ids); !good)
            return fail(good);
        for (const Uuid &id : ids)
            if (const auto done = takeOut(work, id); !done)
                return fail(done);
        std::erase_if(work.pinned.decisions, [&](const Decision &one) { return names(ids, one); });
        return work.books.models.reattribute(work.pinned, &work.writer);
    });
}

} // namespace homeward
