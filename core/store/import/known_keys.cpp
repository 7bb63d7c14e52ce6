// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/known_keys.h"

#include "core/store/import/key_hash.h"
#include "core/store/record/derived.h"
#include "core/store/record/identity_pack.h"

namespace homeward::store {
namespace {

constexpr char tagMark = 't';
constexpr char scopedMark = 's';

char markOf(IdentityKind kind)
{
    return static_cast<char>(kind);
}

bool isScoped(IdentityKind kind)
{
    return kind == IdentityKind::HostSerial || kind == IdentityKind::DisplaySerial;
}

} // namespace

Result<void> KnownKeys::load(sqlite::Connection &connection)
{
    const auto entry = connection.integer("SELECT max(id) FROM entry");
    if (!entry)
        return fail(entry);
    filter_.clear();
    hashed_ = false;
    if (const auto done = addRows(connection.query("SELECT kind, key FROM identity"),
                                  connection.query("SELECT tag_key FROM asset"));
        !done)
        return done;
    entry_ = *entry;
    return {};
}

Result<void> KnownKeys::catchUp(sqlite::Connection &connection, std::int64_t entry)
{
    if (!isLoaded() || entry_ == entry)
        return {};
    sqlite::Query identities = connection.query("SELECT i.kind, i.key FROM entry e CROSS JOIN identity i "
                                                "ON i.asset_id = e.subject_id WHERE e.id > ?1 AND +e.kind = ?2");
    sqlite::Query tags = connection.query("SELECT a.tag_key FROM entry e CROSS JOIN asset a ON a.id = e.subject_id "
                                          "WHERE e.id > ?1 AND +e.kind = ?2");
    for (sqlite::Query *query : {&identities, &tags})
        query->bind(1, entry_).bind(2, static_cast<int>(SubjectKind::Asset));
    if (const auto done = addRows(std::move(identities), std::move(tags)); !done)
        return done;
    entry_ = entry;
    return {};
}

Result<void> KnownKeys::addRows(sqlite::Query identities, sqlite::Query tags)
{
    for (;;) {
        const auto row = identities.step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        addIdentity(static_cast<IdentityKind>(identities.integer(0)), identities.text(1));
    }
    for (;;) {
        const auto row = tags.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        filter_.add(keyHash(tagMark, tags.text(0)));
    }
}

void KnownKeys::add(const Record &asset)
{
    if (!isLoaded())
        return;
    for (const std::string &element : asset.set())
        if (const auto kept = viewIdentity(element))
            addIdentity(kept->kind, kept->key);
    filter_.add(keyHash(tagMark, tagKey(asset.text(AssetField::Tag))));
}

void KnownKeys::addIdentity(IdentityKind kind, std::string_view key)
{
    filter_.add(keyHash(markOf(kind), key));
    hashed_ = hashed_ || key.starts_with('#');
    for (std::size_t at = isScoped(kind) ? key.find('@') : key.npos; at != key.npos; at = key.find('@', at + 1))
        filter_.add(keyHash(scopedMark, key.substr(0, at)));
}

bool KnownKeys::mayHave(IdentityKind kind, std::string_view key) const
{
    return !isLoaded() || filter_.mayHave(keyHash(markOf(kind), key));
}

bool KnownKeys::mayHaveScoped(std::string_view serialKey) const
{
    return !isLoaded() || filter_.mayHave(keyHash(scopedMark, serialKey));
}

bool KnownKeys::mayHaveTag(std::string_view tagKey) const
{
    return !isLoaded() || filter_.mayHave(keyHash(tagMark, tagKey));
}

} // namespace homeward::store
