// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register/registrar.h"

#include "core/store/record/subject_pack.h"
#include "core/store/register/field_text.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace homeward::store {
namespace {

using Seen = std::tuple<IdentityKind, std::uint16_t, std::string>;

Result<void> checkRegistration(const Registration &registration)
{
    const bool read = registration.device || registration.host || registration.display || registration.printer;
    const bool words = !registration.brand.empty() || !registration.model.empty();
    if (read && words)
        return Error{ErrorCode::InvalidInput, StoreMsg::WordsOfDevice, {}};
    const AssetFields &fields = registration.fields;
    const bool numbers = !fields.serialPrinted.empty() || !fields.imei.empty() || !fields.assetNumber.empty()
                         || !fields.mac.empty() || !fields.tag.empty();
    if (!read && !words && !numbers && registration.category == Category::Unknown)
        return Error{ErrorCode::InvalidInput, StoreMsg::NothingToRegister, {}};
    if (fields.status == Status::Merged)
        return Error{ErrorCode::InvalidInput, StoreMsg::BadCell, {"status", "merged"}};
    if (!isValidUtf8(registration.brand) || !isValidUtf8(registration.model))
        return Error{ErrorCode::InvalidInput, StoreMsg::TextNotUtf8, {"brand"}};
    return checkFields(fields);
}

} // namespace

Result<std::vector<Registered>> Registrar::registerAll(std::span<const Registration> registrations)
{
    for (const Registration &registration : registrations)
        if (const auto good = checkRegistration(registration); !good)
            return fail(good);
    if (const auto done = findJunk(registrations); !done)
        return fail(done);
    std::vector<Registered> all;
    all.reserve(registrations.size());
    for (const Registration &registration : registrations) {
        auto one = registerOne(registration);
        if (!one)
            return fail(one);
        all.push_back(std::move(*one));
    }
    return all;
}

/// A serial on two devices at once recognises neither: it is junk from now on.
Result<void> Registrar::findJunk(std::span<const Registration> registrations)
{
    std::map<Seen, int> counts;
    for (const Registration &registration : registrations) {
        Incoming incoming = incomingOf(registration, work_.pinned.junk);
        if (!incoming.serial)
            continue;
        const ReadSerial &serial = *incoming.serial;
        int &count = counts[{serial.kind, serial.vid, IdentityKeys::plain(serial)}];
        const bool known =
            work_.pinned.junk.judge(serial.kind, serial.vid, serial.value) != SerialVerdict::Plausible;
        count += registration.serialSeenTwice ? 2 : 1;
        if (count < 2 || known)
            continue;
        if (const auto done = declareJunk(serial, registration.fields.ownership == Ownership::Personal); !done)
            return done;
    }
    return {};
}

Result<void> Registrar::declareJunk(const ReadSerial &serial, bool personal)
{
    const auto owners = matcher_.strongOwners(serial);
    if (!owners)
        return fail(owners);
    const std::string plain = IdentityKeys::plain(serial);
    const std::string hashed = work_.keys.hashed(serial);
    std::vector<Record> assets;
    for (const std::int64_t owner : *owners) {
        auto asset = work_.desk.load(owner, true);
        if (!asset)
            return fail(asset);
        const auto kept = identitiesOf(*asset);
        personal = personal || std::ranges::any_of(kept, [&](const KeptIdentity &one) { return one.key == hashed; });
        assets.push_back(std::move(*asset));
    }

    Record junk(SubjectKind::JunkSerial);
    const std::string key = work_.pinned.junk.keyOf(serial, personal);
    junk.set(JunkSerialField::Live, std::int64_t{1});
    junk.set(JunkSerialField::Kind, numberValue(static_cast<std::int64_t>(serial.kind)));
    junk.set(JunkSerialField::Vid, numberValue(serial.vid));
    junk.set(JunkSerialField::Key, textValue(key));
    const auto id = RecordTable(work_.connection, SubjectKind::JunkSerial).insert(junk);
    if (!id)
        return fail(id);
    if (const auto done =
            work_.writer.add(SubjectKind::JunkSerial, *id, difference(Record(SubjectKind::JunkSerial), junk));
        !done)
        return done;
    work_.pinned.junk.add(serial.kind, serial.vid, key);
    for (std::size_t i = 0; i < assets.size(); ++i) {
        for (KeptIdentity kept : identitiesOf(assets[i])) {
            if (kept.key != plain && kept.key != hashed)
                continue;
            assets[i].erase(packIdentity(kept));
            kept.identity.strength = Strength::Weak;
            assets[i].insert(packIdentity(kept));
        }
        if (const auto done = work_.desk.update((*owners)[i], assets[i]); !done)
            return fail(done);
    }
    return {};
}

Result<Registered> Registrar::registerOne(const Registration &registration)
{
    const Incoming incoming = incomingOf(registration, work_.pinned.junk);
    if (!incoming.scanned)
        return registerTyped(registration, incoming);
    if (!incoming.address.empty())
        return registerOnNetwork(registration, incoming);
    return incoming.strong ? registerStrong(registration, incoming) : registerWeak(registration, incoming);
}

Registered Registrar::ask(const Owner &owner) const
{
    return {RegisterOutcome::NeedsConfirmation, {owner.asset}, owner.tag, {}};
}

Result<Registered> Registrar::registerStrong(const Registration &registration, const Incoming &incoming)
{
    const auto known = matcher_.known(*incoming.serial);
    if (!known)
        return fail(known);
    if (*known) {
        if (registration.sameAs && registration.sameAs.value != (*known)->asset)
            return Error{ErrorCode::Conflict, StoreMsg::SerialBelongsTo, {(*known)->tag}};
        if ((*known)->ended && !registration.sameAs)
            return ask(**known);
        return registerAgain(registration, incoming, (*known)->asset);
    }
    if (registration.sameAs)
        return registerAgain(registration, incoming, registration.sameAs.value);
    const auto elsewhere = matcher_.elsewhere(*incoming.serial);
    if (!elsewhere)
        return fail(elsewhere);
    if (*elsewhere && !registration.asNew)
        return ask(**elsewhere);
    return registerNew(registration, incoming, false);
}

Result<Registered> Registrar::registerWeak(const Registration &registration, const Incoming &incoming)
{
    if (registration.sameAs)
        return registerAgain(registration, incoming, registration.sameAs.value);
    switch (registration.weak) {
    case Registration::Weak::Refuse:
        return Registered{RegisterOutcome::LeftWeak, {}, {}, {}};
    case Registration::Weak::New:
        return registerNew(registration, incoming, false);
    case Registration::Weak::AddToLot:
        return addToLot(registration, incoming);
    case Registration::Weak::SamePort:
        break;
    }
    const auto candidates = matcher_.onPort(incoming);
    if (!candidates)
        return fail(candidates);
    return candidates->size() == 1 ? registerAgain(registration, incoming, candidates->front().value)
                                   : registerNew(registration, incoming, false);
}

/// Computers name a printer by different drivers, so its address recognises it, unless the brand is another one.
Result<Registered> Registrar::registerOnNetwork(const Registration &registration, const Incoming &incoming)
{
    if (registration.sameAs)
        return registerAgain(registration, incoming, registration.sameAs.value);
    const auto owner = matcher_.typed(IdentityKind::Address, incoming.address);
    if (!owner)
        return fail(owner);
    if (!*owner || registration.asNew)
        return registerNew(registration, incoming, false);
    const auto known = work_.desk.load((*owner)->asset);
    if (!known)
        return fail(known);
    const auto brand = work_.books.models.attribution(known->number(AssetField::Model));
    if (!brand)
        return fail(brand);
    const Attribution told = work_.pinned.attribute(incoming.subject);
    const bool differs = brand->decided() && told.decided() && brand->brand != told.brand;
    return differs || (*owner)->ended ? ask(**owner) : registerAgain(registration, incoming, (*owner)->asset);
}

Result<Registered> Registrar::registerTyped(const Registration &registration, const Incoming &incoming)
{
    if (registration.sameAs)
        return registerAgain(registration, incoming, registration.sameAs.value);
    if (registration.asNew)
        return registerNew(registration, incoming, false);
    Record fields(SubjectKind::Asset);
    putFields(fields, registration.fields, Provenance::Typed);
    followTypedFields(Record(SubjectKind::Asset), fields);
    for (const KeptIdentity &kept : identitiesOf(fields)) {
        const auto owner = matcher_.typed(kept.identity.kind, kept.identity.value);
        if (!owner)
            return fail(owner);
        if (*owner)
            return ask(**owner);
    }
    return registerNew(registration, incoming, false);
}

Result<Registered> Registrar::addToLot(const Registration &registration, const Incoming &incoming)
{
    const auto fields = fieldsRecord(registration);
    if (!fields)
        return fail(fields);
    const auto model = modelFor(registration, incoming, false);
    if (!model)
        return fail(model);
    std::int64_t lot = 0;
    {
        sqlite::Query query = work_.connection.query(
            "SELECT id FROM asset WHERE model_id = ? AND ended = 0 AND unit_id = ? AND holder_id = ? "
            "AND ownership = ? AND (lot = 1 OR quantity > 1) ORDER BY id LIMIT 1");
        query.bind(1, *model).bind(2, fields->number(AssetField::Unit)).bind(3, fields->number(AssetField::Holder));
        const auto row = query.bind(4, fields->number(AssetField::Ownership)).step();
        if (!row)
            return fail(row);
        if (*row)
            lot = query.integer(0);
    }
    if (lot == 0)
        return registerNew(registration, incoming, true);
    auto asset = work_.desk.load(lot);
    if (!asset)
        return fail(asset);
    asset->set(AssetField::Quantity, asset->number(AssetField::Quantity) + registration.fields.quantity,
               Provenance::Typed);
    if (const auto done = work_.desk.update(lot, *asset); !done)
        return fail(done);
    return Registered{RegisterOutcome::AddedToLot, {lot}, std::string(asset->text(AssetField::Tag)), {}};
}

} // namespace homeward::store
