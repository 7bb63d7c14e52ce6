// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register/model_book.h"

#include "core/brands/owner_span.h"
#include "core/store/record/record_table.h"
#include "core/store/record/subject_pack.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

namespace homeward::store {
namespace {

std::string_view ownBytes(const Uuid &own)
{
    return own.isNil() ? std::string_view() : asText(own.bytes);
}

std::string cacheKey(const std::string &key, const ModelWanted &wanted)
{
    return key + std::string(toText(wanted.typedCategory)) + '|' + std::string(ownBytes(wanted.own));
}

Bytes keyBytes(const std::string &key)
{
    return fromHex(key).value_or(Bytes(key.begin(), key.end()));
}

Attribution withTypedCategory(Attribution attribution, Category typed)
{
    if (typed != Category::Unknown)
        attribution.category = typed;
    return attribution;
}

void setOwners(Record &model, const Pinned &pinned, const Attribution &attribution)
{
    model.set(ModelField::Owners, textValue(packOwners(ownerSpans(pinned.sorter->catalogue(), attribution.brand))));
}

} // namespace

homeward::Subject personalSubject(const homeward::Subject &subject, const Attribution &attribution)
{
    if (attribution.decided())
        return subjectOfWords(attribution.brand, {});
    const bool isTyped = subject.kind == homeward::Subject::Kind::Words;
    return subjectOfWords(isTyped ? subject.manufacturer : std::string(), {});
}

std::string wordsOf(const Subject &subject)
{
    std::string words = toVisible(subject.manufacturer);
    const std::string name = toVisible(modelName(subject));
    if (!words.empty() && !name.empty())
        words += ' ';
    return words + name;
}

Result<std::int64_t> ModelBook::ensure(ActionWriter &writer, const Pinned &pinned, const ModelWanted &wanted)
{
    const std::string key = modelKey(wanted.subject);
    const std::string cached = cacheKey(key, wanted);
    if (const auto found = ids_.find(cached); found != ids_.end())
        return found->second;
    {
        const Bytes bytes = keyBytes(key);
        sqlite::Query query =
            connection_->query("SELECT id FROM model WHERE key = ? AND own = ? AND typed_category = ?");
        query.bind(1, ByteView(bytes)).bind(2, asBytes(ownBytes(wanted.own))).bind(3, toText(wanted.typedCategory));
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (*row)
            return ids_[cached] = query.integer(0);
    }
    auto made = create(writer, pinned, wanted, key);
    if (made)
        ids_[cached] = *made;
    return made;
}

Result<std::int64_t> ModelBook::create(ActionWriter &writer, const Pinned &pinned, const ModelWanted &wanted,
                                       const std::string &key)
{
    using enum ModelField;
    const Bytes bytes = keyBytes(key);
    Record model(SubjectKind::Model);
    model.set(Live, std::int64_t{1});
    model.set(Key, textValue(asText(bytes)));
    model.set(Own, textValue(ownBytes(wanted.own)));
    model.set(TypedCategory, textValue(toText(wanted.typedCategory)));
    model.set(ModelField::Subject, textValue(packSubject(wanted.subject)));
    const Attribution attribution = pinned.attribute(wanted.subject, wanted.own);
    setAttribution(model, attribution);
    setOwners(model, pinned, attribution);
    const auto id = RecordTable(*connection_, SubjectKind::Model).insert(model);
    if (!id)
        return fail(id);
    if (const auto done = writeEvidence(*id, attribution.evidence); !done)
        return fail(done);
    if (const auto done = writer.add(SubjectKind::Model, *id, difference(Record(SubjectKind::Model), model)); !done)
        return fail(done);
    return *id;
}

Result<void> ModelBook::writeEvidence(std::int64_t id, const std::vector<Evidence> &evidence)
{
    const std::string packed = packEvidence(evidence);
    sqlite::Query query = connection_->query("UPDATE model SET evidence = ?1 WHERE id = ?2 AND evidence <> ?1");
    return query.bind(1, asBytes(packed)).bind(2, id).run();
}

Result<Record> ModelBook::load(std::int64_t id)
{
    auto record = RecordTable(*connection_, SubjectKind::Model).load(id);
    if (!record)
        return fail(record);
    if (!*record)
        return Error{ErrorCode::Corrupt, StoreMsg::HistoryUnreadable, {}};
    return std::move(**record);
}

Result<ModelWanted> ModelBook::wantedOf(std::int64_t model)
{
    const auto record = load(model);
    if (!record)
        return fail(record);
    auto subject = unpackSubject(record->text(ModelField::Subject));
    if (!subject)
        return Error{ErrorCode::Corrupt, StoreMsg::HistoryUnreadable, {}};
    return ModelWanted{std::move(*subject),
                       parseCategory(record->text(ModelField::TypedCategory)).value_or(Category::Unknown),
                       Uuid::fromBytes(asBytes(record->text(ModelField::Own))).value_or(Uuid{})};
}

Result<Attribution> ModelBook::attribution(std::int64_t model)
{
    const auto record = load(model);
    if (!record)
        return fail(record);
    Attribution attribution = attributionOf(*record);
    sqlite::Query query = connection_->query("SELECT evidence FROM model WHERE id = ?");
    const auto row = query.bind(1, model).step();
    if (!row)
        return fail(row);
    if (*row)
        attribution.evidence = unpackEvidence(asText(query.bytes(0)));
    return attribution;
}

Result<std::vector<AttributionChange>> ModelBook::reattribute(const Pinned &pinned, ActionWriter *writer)
{
    std::vector<std::int64_t> ids;
    {
        sqlite::Query query = connection_->query("SELECT id FROM model WHERE live = 1 ORDER BY id");
        for (;;) {
            const auto row = query.step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            ids.push_back(query.integer(0));
        }
    }
    std::vector<AttributionChange> changes;
    for (const std::int64_t id : ids) {
        auto change = reattributeOne(id, pinned, writer);
        if (!change)
            return fail(change);
        if (*change)
            changes.push_back(std::move(**change));
    }
    return changes;
}

Result<std::optional<AttributionChange>> ModelBook::reattributeOne(std::int64_t id, const Pinned &pinned,
                                                                   ActionWriter *writer)
{
    const auto wanted = wantedOf(id);
    if (!wanted)
        return fail(wanted);
    const auto record = load(id);
    if (!record)
        return fail(record);
    const Attribution after =
        withTypedCategory(pinned.attribute(wanted->subject, wanted->own), wanted->typedCategory);
    Record next = *record;
    setAttribution(next, after);
    setOwners(next, pinned, after);
    if (writer != nullptr) {
        if (const auto done = writeEvidence(id, after.evidence); !done)
            return fail(done);
        if (const auto done = RecordTable(*connection_, SubjectKind::Model).update(id, *record, next); !done)
            return fail(done);
        if (const auto done = writer->add(SubjectKind::Model, id, difference(*record, next)); !done)
            return fail(done);
    }
    const Attribution before = attributionOf(*record);
    if (sameFigures(before, after))
        return std::optional<AttributionChange>();
    const auto assets = assetsOf(id);
    if (!assets)
        return fail(assets);
    return std::optional<AttributionChange>({ModelId{id}, wordsOf(wanted->subject), *assets, before, after});
}

Result<std::int64_t> ModelBook::assetsOf(std::int64_t model)
{
    sqlite::Query count = connection_->query("SELECT count(*) FROM asset WHERE model_id = ? AND ended = 0");
    const auto row = count.bind(1, model).step();
    if (!row)
        return fail(row);
    return count.integer(0);
}

} // namespace homeward::store
