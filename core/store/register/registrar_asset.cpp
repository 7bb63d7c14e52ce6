// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the registrar that makes and fills entries.
#include "core/store/register/registrar.h"

#include "core/store/record/subject_pack.h"
#include "core/store/register/field_text.h"
#include "core/text/utf8.h"

namespace homeward::store {
namespace {

constexpr AssetField fillable[] = {
    AssetField::Tag,      AssetField::Quantity,      AssetField::Unit, AssetField::Holder,
    AssetField::Place,    AssetField::Location,      AssetField::Status, AssetField::SerialPrinted,
    AssetField::Imei,     AssetField::AssetNumber,   AssetField::Mac,  AssetField::Acquired,
    AssetField::Price,    AssetField::Currency,      AssetField::Notes};

std::string nameOfField(AssetField field)
{
    return std::string(specOf(SubjectKind::Asset).fields[static_cast<std::size_t>(field)].name);
}

bool isPersonal(const Record &asset)
{
    return asset.number(AssetField::Ownership) == static_cast<std::int64_t>(Ownership::Personal);
}

/// What the operator gives now fills what is empty and replaces what no person typed.
void fillFields(Record &asset, const Record &given, std::vector<std::string> &kept)
{
    for (const AssetField field : fillable) {
        const FieldValue &now = asset[field];
        const FieldValue &next = given[field];
        if (next.provenance == Provenance::None || next.value == now.value)
            continue;
        if (now.provenance == Provenance::Typed && !isNothing(now.value))
            kept.push_back(nameOfField(field));
        else
            asset.set(field, next.value, next.provenance);
    }
    // What becomes personal, or ceases to be, is for a person to say about this one entry.
    if (given[AssetField::Ownership].provenance == Provenance::None
        || given[AssetField::Ownership].value == asset[AssetField::Ownership].value)
        return;
    if (asset[AssetField::Ownership].provenance == Provenance::Typed || isPersonal(asset) || isPersonal(given))
        kept.push_back(nameOfField(AssetField::Ownership));
    else
        asset.set(AssetField::Ownership, given[AssetField::Ownership].value, Provenance::Typed);
}

} // namespace

Result<Record> Registrar::fieldsRecord(const Registration &registration)
{
    Record fields(SubjectKind::Asset);
    putFields(fields, registration.fields, Provenance::Typed);
    const auto unit = work_.books.units.ensure(work_.writer, registration.fields.unit);
    if (!unit)
        return fail(unit);
    const auto holder = work_.books.holders.ensure(work_.writer, registration.fields.holder);
    if (!holder)
        return fail(holder);
    fields.set(AssetField::Unit, numberValue(*unit), *unit == 0 ? Provenance::None : Provenance::Typed);
    fields.set(AssetField::Holder, numberValue(*holder), *holder == 0 ? Provenance::None : Provenance::Typed);
    if (registration.fields.price && registration.fields.price->currency.empty())
        fields.set(AssetField::Currency, textValue(work_.pinned.settings.currency), Provenance::Default);
    return fields;
}

Result<std::int64_t> Registrar::modelFor(const Registration &registration, const Incoming &incoming, bool personal)
{
    ModelWanted wanted{incoming.subject, registration.category, {}};
    if (personal) {
        const Attribution attribution = work_.pinned.attribute(incoming.subject);
        wanted.subject = personalSubject(incoming.subject, attribution);
        if (wanted.typedCategory == Category::Unknown)
            wanted.typedCategory = attribution.category;
    }
    return work_.books.models.ensure(work_.writer, work_.pinned, wanted);
}

Result<void> Registrar::takeIdentity(Record &asset, const Incoming &incoming, bool personal)
{
    if (!incoming.address.empty())
        putIdentity(asset, personal ? work_.keys.personalTyped(IdentityKind::Address, incoming.address)
                                    : IdentityKeys::typed(IdentityKind::Address, incoming.address));
    if (!incoming.serial)
        return {};
    if (personal) {
        for (KeptIdentity kept : work_.keys.personal(*incoming.serial)) {
            if (!incoming.strong)
                kept.identity.strength = Strength::Weak;
            putIdentity(asset, kept);
        }
        return {};
    }
    KeptIdentity kept = IdentityKeys::strong(*incoming.serial);
    if (!incoming.strong)
        kept.identity.strength = Strength::Weak;
    putIdentity(asset, kept);
    if (isNothing(asset[AssetField::Serial].value))
        asset.set(AssetField::Serial, textValue(kept.identity.value), Provenance::Scanned);
    return {};
}

Result<Registered> Registrar::registerNew(const Registration &registration, const Incoming &incoming, bool lot)
{
    auto asset = fieldsRecord(registration);
    if (!asset)
        return fail(asset);
    const bool personal = isPersonal(*asset);
    const auto model = modelFor(registration, incoming, personal);
    if (!model)
        return fail(model);
    const Uuid uuid = Uuid::make(work_.writer.recorded());
    asset->set(AssetField::Live, std::int64_t{1});
    asset->set(AssetField::Uuid, textValue(asText(uuid.bytes)));
    asset->set(AssetField::Model, *model, incoming.scanned ? Provenance::Scanned : Provenance::Typed);
    asset->set(AssetField::Lot, numberValue(lot ? 1 : 0));
    followTypedFields(Record(SubjectKind::Asset), *asset);
    if (const auto done = takeIdentity(*asset, incoming, personal); !done)
        return fail(done);
    if (personal)
        if (const auto done = makePersonal(work_.keys, *asset); !done)
            return fail(done);
    if (asset->text(AssetField::Tag).empty()) {
        auto tag = work_.tags.give(work_.pinned.settings.tagPrefix);
        if (!tag)
            return fail(tag);
        asset->set(AssetField::Tag, std::move(*tag), Provenance::Default);
    } else if (const auto good = checkTag(work_.tags, *asset, 0); !good) {
        return fail(good);
    }
    const auto id = work_.desk.create(*asset);
    if (!id)
        return fail(id);
    if (!personal && !lot)
        if (const auto done = see(*id, incoming); !done)
            return fail(done);
    return Registered{RegisterOutcome::Created, {*id}, std::string(asset->text(AssetField::Tag)), {}};
}

Result<Registered> Registrar::registerAgain(const Registration &registration, const Incoming &incoming,
                                            std::int64_t id)
{
    const auto before = work_.desk.load(id);
    if (!before)
        return fail(before);
    const auto given = fieldsRecord(registration);
    if (!given)
        return fail(given);
    Record asset = *before;
    Registered result{RegisterOutcome::Unchanged, {id}, {}, {}};
    const bool ended = hasEnded(static_cast<Status>(asset.number(AssetField::Status)));
    if (ended && registration.sameAs)
        asset.set(AssetField::Status, (*given)[AssetField::Status].value, (*given)[AssetField::Status].provenance);
    fillFields(asset, *given, result.kept);
    if (const auto done = fillModel(asset, registration, incoming, result.kept); !done)
        return fail(done);
    followTypedFields(*before, asset);
    if (const auto done = takeIdentity(asset, incoming, isPersonal(asset)); !done)
        return fail(done);
    if (isPersonal(asset))
        if (const auto done = makePersonal(work_.keys, asset); !done)
            return fail(done);
    if (const auto good = checkTag(work_.tags, asset, id); !good)
        return fail(good);
    const auto changed = work_.desk.update(id, asset);
    if (!changed)
        return fail(changed);
    if (!isPersonal(asset))
        if (const auto done = see(id, incoming); !done)
            return fail(done);
    result.outcome = *changed ? RegisterOutcome::Updated : RegisterOutcome::Unchanged;
    result.tag = asset.text(AssetField::Tag);
    return result;
}

/// The model stays, unless nothing was known of it and what is read now tells; a category is taken if none was typed.
Result<void> Registrar::fillModel(Record &asset, const Registration &registration, const Incoming &incoming,
                                  std::vector<std::string> &kept)
{
    const std::int64_t model = asset.number(AssetField::Model);
    auto wanted = work_.books.models.wantedOf(model);
    if (!wanted)
        return fail(wanted);
    const bool personal = isPersonal(asset);
    const bool typed = asset[AssetField::Model].provenance == Provenance::Typed;
    if (incoming.scanned && !personal && !typed && wanted->own.isNil() && !(wanted->subject == incoming.subject)) {
        const auto attribution = work_.books.models.attribution(model);
        if (!attribution)
            return fail(attribution);
        if (!attribution->decided() && work_.pinned.attribute(incoming.subject).decided())
            wanted->subject = incoming.subject;
    }
    if (registration.category != Category::Unknown && registration.category != wanted->typedCategory) {
        if (wanted->typedCategory == Category::Unknown)
            wanted->typedCategory = registration.category;
        else
            kept.emplace_back("category");
    }
    const auto next = work_.books.models.ensure(work_.writer, work_.pinned, *wanted);
    if (!next)
        return fail(next);
    if (*next != model)
        asset.set(AssetField::Model, *next, asset[AssetField::Model].provenance);
    return {};
}

/// Notes where and when it was seen: one row per asset, workstation and port, not part of the history.
Result<void> Registrar::see(std::int64_t asset, const Incoming &incoming)
{
    if (!incoming.scanned)
        return {};
    const std::int64_t at = work_.writer.recorded().time_since_epoch().count();
    sqlite::Query sighting = work_.connection.query(
        "INSERT INTO sighting (asset_id, workstation, port, mode, at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (asset_id, workstation, port) DO UPDATE SET mode = excluded.mode, at = excluded.at");
    sighting.bind(1, asset).bind(2, incoming.workstation).bind(3, incoming.port).bind(4, incoming.mode).bind(5, at);
    if (const auto done = sighting.run(); !done)
        return done;
    sqlite::Query seen = work_.connection.query(
        "UPDATE asset SET first_seen = ifnull(first_seen, ?1), last_seen = ?1 WHERE id = ?2");
    return seen.bind(1, at).bind(2, asset).run();
}

} // namespace homeward::store
