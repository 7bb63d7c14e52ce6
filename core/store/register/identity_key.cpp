// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register/identity_key.h"

#include "core/base/sha256.h"
#include "core/store/record/pack.h"
#include "core/text/utf8.h"

namespace homeward::store {
namespace {

std::string hash(const std::string &salt, IdentityKind kind, std::uint16_t vid, std::string_view key)
{
    Packer packed;
    packed.text(salt);
    packed.byte(static_cast<std::uint8_t>(kind));
    packed.number(vid);
    packed.text(key);
    return "#" + toHex(sha256(asBytes(packed.bytes())));
}

KeptIdentity kept(IdentityKind kind, Strength strength, std::uint16_t vid, std::string key, std::string value)
{
    return {{kind, strength, vid, std::move(value)}, std::move(key)};
}

} // namespace

Result<IdentityKeys> IdentityKeys::load(sqlite::Connection &connection)
{
    sqlite::Query query = connection.query("SELECT salt FROM local WHERE id = 1");
    const auto row = query.step();
    if (!row)
        return fail(row);
    IdentityKeys keys;
    if (*row)
        keys.salt_ = asText(query.bytes(0));
    return keys;
}

std::string IdentityKeys::plain(const ReadSerial &serial)
{
    const std::string key = identityKey(serial.kind, serial.value);
    return serial.scope.empty() ? key : key + "@" + normalisedKey(serial.scope);
}

KeptIdentity IdentityKeys::strong(const ReadSerial &serial)
{
    return kept(serial.kind, Strength::Strong, serial.vid, plain(serial), toValidUtf8(serial.value));
}

KeptIdentity IdentityKeys::typed(IdentityKind kind, std::string_view value)
{
    return kept(kind, Strength::Typed, 0, identityKey(kind, value), toValidUtf8(value));
}

std::string IdentityKeys::hashed(const ReadSerial &serial) const
{
    return hash(salt_, serial.kind, serial.vid, plain(serial));
}

std::string IdentityKeys::hashedAnywhere(IdentityKind kind, std::string_view value) const
{
    // Not any vendor ID's hash: the text in front sets it apart.
    return hash(salt_, kind, 0, "anywhere " + identityKey(kind, value));
}

std::vector<KeptIdentity> IdentityKeys::personal(const ReadSerial &serial) const
{
    return {kept(serial.kind, Strength::Strong, 0, hashed(serial), {}),
            kept(serial.kind, Strength::Weak, 0, hashedAnywhere(serial.kind, serial.value), {})};
}

KeptIdentity IdentityKeys::personalTyped(IdentityKind kind, std::string_view value) const
{
    return kept(kind, Strength::Typed, 0, hashedAnywhere(kind, value), {});
}

} // namespace homeward::store
