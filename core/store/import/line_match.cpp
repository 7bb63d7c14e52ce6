// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/line_match.h"

#include "core/store/record/derived.h"
#include "core/text/messages_import.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward::store {
namespace {

void take(std::vector<Owner> &owners, std::optional<Owner> found)
{
    if (found && std::ranges::none_of(owners, [&](const Owner &one) { return one.asset == found->asset; }))
        owners.push_back(std::move(*found));
}

/// Present ones go before those that have ended.
void preferPresent(std::vector<Owner> &owners)
{
    if (std::ranges::any_of(owners, [](const Owner &one) { return !one.ended; }))
        std::erase_if(owners, [](const Owner &one) { return one.ended; });
}

} // namespace

std::optional<std::uint16_t> vendorOf(const ImportLine &line)
{
    const auto vid = usbIdIn(line.at(ImportField::Vid));
    return vid && usbIdIn(line.at(ImportField::Pid)) ? vid : std::nullopt;
}

Result<LineOwner> LineMatch::find(const ImportLine &line)
{
    if (matchBy_ && line.at(*matchBy_).empty())
        return Error{ErrorCode::InvalidInput, ImportMsg::LineWithoutKey, {std::string(nameOf(*matchBy_))}};
    const bool uuidFirst = !matchBy_ || *matchBy_ == ImportField::Uuid;
    if (uuidFirst && !line.at(ImportField::Uuid).empty()) {
        const auto owner = byUuid(line.at(ImportField::Uuid));
        if (!owner || owner->asset != 0 || matchBy_)
            return owner;
    }
    std::vector<Owner> owners;
    using enum ImportField;
    for (const ImportField field : {AssetNumber, Serial, SerialPrinted, Imei, ImportField::Mac, Tag})
        if (!line.at(field).empty() && (!matchBy_ || *matchBy_ == field))
            if (const auto done = collect(field, line, owners); !done)
                return fail(done);
    preferPresent(owners);
    if (owners.size() > 1)
        return Error{ErrorCode::Conflict, ImportMsg::LineFitsSeveral, {owners[0].tag, owners[1].tag}};
    return LineOwner{owners.empty() ? 0 : owners.front().asset, false};
}

Result<LineOwner> LineMatch::byUuid(std::string_view text)
{
    const auto uuid = Uuid::parse(trimmed(text));
    if (!uuid)
        return Error{ErrorCode::InvalidInput, ImportMsg::LineUuidWrong, {toVisible(text)}};
    sqlite::Query query = connection_->query("SELECT id, live FROM asset WHERE uuid = ?");
    const auto row = query.bind(1, ByteView(uuid->bytes)).step();
    if (!row)
        return fail(row);
    return *row ? LineOwner{query.integer(0), query.integer(1) == 0} : LineOwner{};
}

Result<void> LineMatch::collect(ImportField field, const ImportLine &line, std::vector<Owner> &owners)
{
    const std::string_view text = line.at(field);
    Result<std::optional<Owner>> found = std::optional<Owner>();
    switch (field) {
    case ImportField::Tag:
        found = byTag(text);
        break;
    case ImportField::Serial:
    case ImportField::SerialPrinted:
        return collectSerial(text, line, owners);
    case ImportField::AssetNumber:
        found = matcher_.typed(IdentityKind::AssetNumber, text);
        break;
    case ImportField::Mac:
        found = matcher_.typed(IdentityKind::Mac, text);
        break;
    default: // Imei: one or two
        for (std::string_view rest = trimmed(text); !rest.empty();) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            found = matcher_.typed(IdentityKind::Imei, rest.substr(0, end));
            if (!found)
                return fail(found);
            take(owners, std::move(*found));
            rest = trimmed(rest.substr(end));
        }
        return {};
    }
    if (!found)
        return fail(found);
    take(owners, std::move(*found));
    return {};
}

/// A serial counts within its vendor ID where the line says which; else it may be any that was read or typed.
Result<void> LineMatch::collectSerial(std::string_view serial, const ImportLine &line, std::vector<Owner> &owners)
{
    if (judgeSerial(std::string(serial)) != SerialVerdict::Plausible)
        return {};
    const auto vid = vendorOf(line);
    auto found = vid ? matcher_.known({IdentityKind::UsbSerial, *vid, {}, std::string(serial)})
                     : matcher_.typed(IdentityKind::UsbSerial, serial);
    if (found && !*found)
        found = matcher_.typed(IdentityKind::PrintedSerial, serial);
    if (found && !*found && !vid)
        found = byScopedSerial(serial);
    if (!found)
        return fail(found);
    take(owners, std::move(*found));
    return {};
}

Result<std::optional<Owner>> LineMatch::byTag(std::string_view tag)
{
    const std::string key = tagKey(tag);
    if (!known_->mayHaveTag(key))
        return std::optional<Owner>();
    sqlite::Query query =
        connection_->query("SELECT id, tag FROM asset WHERE tag_key = ? AND ended = 0 ORDER BY id LIMIT 1");
    const auto row = query.bind(1, key).step();
    if (!row)
        return fail(row);
    if (!*row)
        return std::optional<Owner>();
    return std::optional<Owner>({query.integer(0), false, std::string(query.text(1))});
}

/// A computer's or a monitor's serial, whoever made it.
Result<std::optional<Owner>> LineMatch::byScopedSerial(std::string_view serial)
{
    const std::string key = identityKey(IdentityKind::HostSerial, serial);
    if (!known_->mayHaveScoped(key))
        return std::optional<Owner>();
    const std::string first = key + "@";
    const std::string end = first.substr(0, first.size() - 1) + "A"; // what follows "@"
    sqlite::Query query = connection_->query(
        "SELECT a.id, a.ended, a.tag FROM identity i JOIN asset a ON a.id = i.asset_id WHERE i.kind IN (?1, ?2) "
        "AND i.key >= ?3 AND i.key < ?4 AND i.strength = 0 AND a.ended <= 1 ORDER BY a.ended, a.id LIMIT 1");
    query.bind(1, static_cast<int>(IdentityKind::HostSerial)).bind(2, static_cast<int>(IdentityKind::DisplaySerial));
    const auto row = query.bind(3, first).bind(4, end).step();
    if (!row)
        return fail(row);
    if (!*row)
        return std::optional<Owner>();
    return std::optional<Owner>({query.integer(0), query.integer(1) != 0, std::string(query.text(2))});
}

Result<void> LineMatch::checkFree(const KeptIdentity &kept, std::int64_t asset)
{
    if (!known_->mayHave(kept.identity.kind, kept.key))
        return {};
    sqlite::Query query = connection_->query(
        "SELECT a.tag FROM identity i JOIN asset a ON a.id = i.asset_id WHERE i.kind = ? AND i.key = ? "
        "AND i.asset_id <> ? AND a.ended = 0 ORDER BY a.id LIMIT 1");
    query.bind(1, static_cast<int>(kept.identity.kind)).bind(2, kept.key);
    const auto row = query.bind(3, asset).step();
    if (!row)
        return fail(row);
    if (*row)
        return Error{ErrorCode::Conflict,
                     ImportMsg::NumberBelongsTo,
                     {toVisible(kept.identity.value), std::string(query.text(0))}};
    return {};
}

} // namespace homeward::store
