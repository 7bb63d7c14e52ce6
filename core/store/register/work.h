// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/register/asset_desk.h"
#include "core/store/register/identity_key.h"
#include "core/store/register/model_book.h"
#include "core/store/register/tag_giver.h"
#include "core/store/register/unit_book.h"

namespace homeward::store {

/// The caches of a ledger that lives on between actions.
struct Books {
    explicit Books(sqlite::Connection &connection)
        : models(connection)
        , units(connection)
        , holders(connection)
    {
    }
    void forget()
    {
        models.forget();
        units.forget();
        holders.forget();
    }
    ModelBook models;
    UnitBook units;
    HolderBook holders;
};

/// What one action works with, inside its transaction.
struct Work {
    sqlite::Connection &connection;
    Pinned &pinned;
    Books &books;
    const IdentityKeys &keys;
    ActionWriter &writer;
    AssetDesk &desk;
    TagGiver &tags;
};

/// Brings the typed identities of `after` into line with its fields, where they differ from those of `before`.
void followTypedFields(const Record &before, Record &after);

/// A personal device is recorded with holder, unit, category and brand: its numbers become salted hashes.
/// InvalidInput for a field that it is not to have.
Result<void> makePersonal(const IdentityKeys &keys, Record &asset);

/// Whether the history of an entry keeps what tells a device apart, so that it cannot become personal.
bool hasRawIdentifiers(const Record &asset, const Subject &subject);

/// Conflict if a present asset other than `id` has the record's tag.
Result<void> checkTag(TagGiver &tags, const Record &asset, std::int64_t id);

} // namespace homeward::store
