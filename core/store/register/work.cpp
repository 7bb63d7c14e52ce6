// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register/work.h"

#include "core/inventory/asset.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward::store {
namespace {

struct TypedField {
    AssetField field;
    IdentityKind kind;
};
constexpr TypedField typedFields[] = {{AssetField::SerialPrinted, IdentityKind::PrintedSerial},
                                      {AssetField::Imei, IdentityKind::Imei},
                                      {AssetField::AssetNumber, IdentityKind::AssetNumber},
                                      {AssetField::Mac, IdentityKind::Mac}};

/// The values of a field: an IMEI field may hold two, separated by a blank.
std::vector<std::string_view> valuesOf(const Record &asset, const TypedField &typed)
{
    std::vector<std::string_view> values;
    std::string_view rest = trimmed(asset.text(typed.field));
    while (!rest.empty()) {
        const std::size_t end =
            typed.kind == IdentityKind::Imei ? std::min(rest.find(' '), rest.size()) : rest.size();
        values.push_back(rest.substr(0, end));
        rest = trimmed(rest.substr(end));
    }
    return values;
}

std::vector<KeptIdentity> typedIdentities(const Record &asset)
{
    std::vector<KeptIdentity> all;
    for (const TypedField &typed : typedFields)
        for (const std::string_view value : valuesOf(asset, typed))
            all.push_back(IdentityKeys::typed(typed.kind, value));
    return all;
}

} // namespace

void followTypedFields(const Record &before, Record &after)
{
    const std::vector<KeptIdentity> old = typedIdentities(before);
    const std::vector<KeptIdentity> now = typedIdentities(after);
    for (const KeptIdentity &identity : old)
        if (std::ranges::find(now, identity) == now.end())
            after.erase(packIdentity(identity));
    for (const KeptIdentity &identity : now)
        if (std::ranges::find(old, identity) == old.end())
            putIdentity(after, identity);
}

Result<void> makePersonal(const IdentityKeys &keys, Record &asset)
{
    using enum AssetField;
    constexpr AssetField forbidden[] = {Location, Acquired, Price, AssetField::AssetNumber, Notes};
    for (const AssetField field : forbidden)
        if (!isNothing(asset[field].value))
            return Error{ErrorCode::InvalidInput,
                         StoreMsg::PersonalField,
                         {std::string(specOf(SubjectKind::Asset).fields[static_cast<std::size_t>(field)].name)}};
    if (asset.number(Quantity) > 1)
        return Error{ErrorCode::InvalidInput, StoreMsg::PersonalField, {"quantity"}};
    for (const TypedField &typed : typedFields) {
        for (const std::string_view value : valuesOf(asset, typed)) {
            asset.erase(packIdentity(IdentityKeys::typed(typed.kind, value)));
            putIdentity(asset, keys.personalTyped(typed.kind, value));
        }
        asset.set(typed.field, Value());
    }
    return {};
}

bool hasRawIdentifiers(const Record &asset, const Subject &subject)
{
    const bool plain = std::ranges::any_of(identitiesOf(asset),
                                           [](const KeptIdentity &kept) { return !kept.key.starts_with('#'); });
    return plain || subject.kind != Subject::Kind::Words;
}

Result<void> checkTag(TagGiver &tags, const Record &asset, std::int64_t id)
{
    const std::string_view tag = asset.text(AssetField::Tag);
    const bool present = asset.live() && !hasEnded(static_cast<Status>(asset.number(AssetField::Status)));
    if (tag.empty() || !present)
        return {};
    const auto taken = tags.isTaken(tag, id);
    if (!taken)
        return fail(taken);
    if (*taken)
        return Error{ErrorCode::Conflict, StoreMsg::TagTaken, {std::string(tag)}};
    return {};
}

} // namespace homeward::store
