// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/action/undoer.h"

#include "core/inventory/asset.h"
#include "core/store/record/identity_pack.h"
#include "core/store/record/past_record.h"
#include "core/text/messages_store.h"

#include <algorithm>

namespace homeward::store {
namespace {

bool isCreation(const std::vector<FieldChange> &changes)
{
    return !changes.empty() && changes.front().field == 0 && isNothing(changes.front().from.value);
}

bool isEnding(const std::vector<FieldChange> &changes)
{
    return !changes.empty() && changes.front().field == 0 && isNothing(changes.front().to.value);
}

/// Whether an asset that was there already got an identity.
bool tookIdentity(const std::vector<FieldChange> &changes)
{
    return !isCreation(changes) && std::ranges::any_of(changes, [](const FieldChange &change) {
        return specOf(SubjectKind::Asset).fields[change.field].type == FieldType::Set && isNothing(change.from.value);
    });
}

bool isSetField(SubjectKind kind, std::uint8_t field)
{
    return specOf(kind).fields[field].type == FieldType::Set;
}

enum class Standing { AsGiven, AsBefore, Changed };

/// How a field stands that a change once gave its content. The same content counts as changed if it rests on more by now:
/// what was read once and typed since is the person's.
Standing standingOf(const Record &now, const FieldChange &change)
{
    if (!isSetField(now.kind(), change.field)) {
        const FieldValue &field = now.at(change.field);
        if (field.value == change.to.value && field.provenance <= change.to.provenance)
            return Standing::AsGiven;
        return field.value == change.from.value ? Standing::AsBefore : Standing::Changed;
    }
    const bool came = isNothing(change.from.value);
    const bool there = now.contains(std::string(textOf(came ? change.to.value : change.from.value)));
    return there == came ? Standing::AsGiven : Standing::AsBefore;
}

struct ActionRow {
    ActionKind kind = ActionKind::Edit;
    std::int64_t undoes = 0;
    std::int64_t undoneBy = 0;
    std::int64_t firstEntry = 0;
    std::int64_t count = 0;
};

Result<ActionRow> loadAction(sqlite::Connection &connection, std::int64_t id)
{
    sqlite::Query query = connection.query(
        "SELECT kind, undoes, undone_by, first_entry, entry_count FROM action WHERE id = ?");
    const auto row = query.bind(1, id).step();
    if (!row)
        return fail(row);
    if (!*row)
        return Error{ErrorCode::NotFound, StoreMsg::NoSuchAction, {std::to_string(id)}};
    return ActionRow{static_cast<ActionKind>(query.integer(0)), query.integer(1), query.integer(2), query.integer(3),
                     query.integer(4)};
}

} // namespace

Result<std::int64_t> newestToUndo(sqlite::Connection &connection)
{
    sqlite::Query query = connection.query(
        "SELECT id FROM action WHERE kind NOT IN (?, ?) AND undone_by = 0 ORDER BY id DESC LIMIT 1");
    query.bind(1, static_cast<int>(ActionKind::Setup)).bind(2, static_cast<int>(ActionKind::Undo));
    const auto row = query.step();
    if (!row)
        return fail(row);
    return *row ? query.integer(0) : 0;
}

Result<std::int64_t> newestToRedo(sqlite::Connection &connection)
{
    sqlite::Query query = connection.query(
        "SELECT u.id FROM action u JOIN action t ON t.id = u.undoes WHERE u.kind = ?1 AND u.undone_by = 0 "
        "AND t.kind <> ?1 ORDER BY u.id DESC LIMIT 1");
    const auto row = query.bind(1, static_cast<int>(ActionKind::Undo)).step();
    if (!row)
        return fail(row);
    return *row ? query.integer(0) : 0;
}

Result<Undone> Undoer::undo(std::int64_t action)
{
    const auto row = loadAction(work_.connection, action);
    if (!row)
        return fail(row);
    if (row->undoneBy != 0)
        return Error{ErrorCode::Conflict, StoreMsg::AlreadyUndone, {std::to_string(action)}};
    if (row->kind == ActionKind::Setup)
        return Error{ErrorCode::Conflict, StoreMsg::NotUndoable, {std::to_string(action)}};
    undone_.kind = row->kind;
    for (const Pass pass : {Pass::AssetsThatTook, Pass::OtherAssets, Pass::OtherThings})
        if (const auto done = undoEntries(row->firstEntry, row->firstEntry + row->count, pass); !done)
            return fail(done);
    if (attributionMoved_) {
        auto pinned = loadPinned(work_.connection, &work_.pinned);
        if (!pinned)
            return fail(pinned);
        work_.pinned = std::move(*pinned);
        if (const auto done = work_.books.models.reattribute(work_.pinned, &work_.writer); !done)
            return fail(done);
    }
    work_.books.forget();
    if (const auto done = markUndone(action, work_.writer.id().value); !done)
        return fail(done);
    return std::move(undone_);
}

void Undoer::keep(SubjectKind kind, std::int64_t subject, std::vector<FieldChange> changes)
{
    undone_.kept.push_back({kind, subject, std::move(changes)});
}

/// Identities that an asset took are taken from it before others get them back; assets go before what they refer to, and
/// what was made last goes first.
Result<void> Undoer::undoEntries(std::int64_t first, std::int64_t end, Pass pass)
{
    sqlite::Query query = work_.connection.query(
        pass == Pass::OtherThings
            ? "SELECT id, kind, subject_id, body FROM entry WHERE id >= ? AND id < ? AND +kind <> 1 ORDER BY kind, id DESC"
            : "SELECT id, kind, subject_id, body FROM entry WHERE id >= ? AND id < ? AND +kind = 1 ORDER BY id DESC");
    query.bind(1, first).bind(2, end);
    for (;;) {
        const auto entry = query.step();
        if (!entry)
            return fail(entry);
        if (!*entry)
            return {};
        const auto kind = static_cast<SubjectKind>(query.integer(1));
        const auto changes = unpackChanges(kind, query.bytes(3));
        if (!changes)
            return fail(changes);
        const auto done = pass == Pass::OtherThings ? undoThing(kind, query.integer(2), *changes)
                          : tookIdentity(*changes) == (pass == Pass::AssetsThatTook)
                              ? undoAsset(query.integer(2), query.integer(0), *changes)
                              : Result<void>();
        if (!done)
            return done;
    }
}

/// Whether a present asset other than this one has the tag or the strong identity.
Result<bool> Undoer::isTaken(const KeptIdentity &kept, std::int64_t asset)
{
    if (kept.identity.strength != Strength::Strong)
        return false;
    sqlite::Query query = work_.connection.query(
        "SELECT 1 FROM identity i JOIN asset a ON a.id = i.asset_id WHERE i.kind = ? AND i.key = ? AND i.vid = ? "
        "AND i.strength = 0 AND i.asset_id <> ? AND a.ended <= 1 LIMIT 1");
    query.bind(1, static_cast<int>(kept.identity.kind)).bind(2, kept.key).bind(3, kept.identity.vid);
    return query.bind(4, asset).step();
}

/// Whether giving the asset back what it had would take it from another that has it by now.
Result<bool> Undoer::clashes(const FieldChange &change, std::int64_t asset, const Record &now)
{
    if (isNothing(change.from.value))
        return false;
    if (change.field == static_cast<std::uint8_t>(AssetField::Tag))
        return work_.tags.isTaken(textOf(change.from.value), asset);
    if (change.field == static_cast<std::uint8_t>(AssetField::Status))
        return hasEnded(static_cast<Status>(integerOf(change.to.value))) ? work_.tags.isTaken(now.text(AssetField::Tag), asset)
                                                                        : Result<bool>(false);
    if (!isSetField(SubjectKind::Asset, change.field))
        return false;
    const auto kept = unpackIdentity(textOf(change.from.value));
    if (!kept || findIdentity(now, *kept))
        return true;
    return isTaken(*kept, asset);
}

/// An entry that was made goes as a whole, unless something came to it since, which would be lost with it. The row
/// keeps its content and is only taken out of sight.
Result<void> Undoer::undoCreation(std::int64_t subject, std::int64_t entry, const Record &now)
{
    if (!now.live())
        return {};
    RecordTable table(work_.connection, SubjectKind::Asset);
    const auto then = recordBefore(work_.connection, table, SubjectKind::Asset, subject, entry);
    if (!then)
        return fail(then);
    auto since = difference(**then, now);
    if (!since.empty()) {
        keep(SubjectKind::Asset, subject, std::move(since));
        return {};
    }
    Record next = now;
    next.at(0) = {};
    const auto done = work_.desk.update(subject, next);
    return done ? Result<void>() : Result<void>(fail(done));
}

/// And comes back as a whole, unless another has its tag or its identity by now.
Result<void> Undoer::undoEnding(std::int64_t subject, const std::vector<FieldChange> &changes, const Record &now)
{
    if (now.live())
        return {};
    Record next = now;
    next.at(0).value = std::int64_t{1};
    const bool present = !hasEnded(static_cast<Status>(now.number(AssetField::Status)));
    auto taken = present ? work_.tags.isTaken(now.text(AssetField::Tag), subject) : Result<bool>(false);
    for (const KeptIdentity &kept : identitiesOf(now))
        if (taken && !*taken)
            taken = isTaken(kept, subject);
    if (!taken)
        return fail(taken);
    if (*taken) {
        keep(SubjectKind::Asset, subject, changes);
        return {};
    }
    const auto done = work_.desk.update(subject, next);
    return done ? Result<void>() : Result<void>(fail(done));
}

Result<void> Undoer::undoAsset(std::int64_t subject, std::int64_t entry, const std::vector<FieldChange> &changes)
{
    const auto now = work_.desk.load(subject, true);
    if (!now)
        return fail(now);
    if (isCreation(changes))
        return undoCreation(subject, entry, *now);
    if (isEnding(changes))
        return undoEnding(subject, changes, *now);
    Record next = *now;
    std::vector<FieldChange> kept;
    // What came is taken first, so that what went finds its place free.
    for (const bool taking : {true, false}) {
        for (const FieldChange &change : changes) {
            if (isNothing(change.from.value) != taking)
                continue;
            const Standing standing = standingOf(next, change);
            if (standing == Standing::AsBefore)
                continue;
            const auto clash = standing == Standing::Changed ? Result<bool>(true) : clashes(change, subject, next);
            if (!clash)
                return fail(clash);
            if (*clash)
                kept.push_back(change);
            else
                revert(next, change);
        }
    }
    if (!kept.empty())
        keep(SubjectKind::Asset, subject, std::move(kept));
    const auto done = work_.desk.update(subject, next);
    return done ? Result<void>() : Result<void>(fail(done));
}

Result<bool> Undoer::isInUse(SubjectKind kind, std::int64_t subject)
{
    const auto any = [&](std::string_view sql) -> Result<bool> {
        sqlite::Query query = work_.connection.query(sql);
        return query.bind(1, subject).step();
    };
    if (kind == SubjectKind::Holder)
        return any("SELECT 1 FROM asset WHERE holder_id = ? AND ended <= 1 LIMIT 1");
    if (kind != SubjectKind::Unit)
        return false;
    auto used = any("SELECT 1 FROM asset WHERE unit_id = ? AND ended <= 1 LIMIT 1");
    if (used && !*used)
        used = any("SELECT 1 FROM unit WHERE parent_id = ? AND live = 1 LIMIT 1");
    if (used && !*used)
        used = any("SELECT 1 FROM holder WHERE unit_id = ? AND live = 1 LIMIT 1");
    return used;
}

Result<void> Undoer::undoThing(SubjectKind kind, std::int64_t subject, const std::vector<FieldChange> &changes)
{
    // Models follow from decisions and catalogue; catalogues stay, for earlier days are attributed with them; a
    // batch says itself whether it is undone.
    if (kind == SubjectKind::Model || kind == SubjectKind::Catalogue || kind == SubjectKind::Replica
        || kind == SubjectKind::ImportBatch)
        return {};
    RecordTable table(work_.connection, kind);
    const auto now = table.load(subject);
    if (!now)
        return fail(now);
    if (!*now)
        return Error{ErrorCode::Corrupt, StoreMsg::HistoryUnreadable, {}};
    Record next = **now;
    if (isCreation(changes)) {
        // The row keeps its content and is only taken out of sight; units and people that others need stay.
        const auto used = isInUse(kind, subject);
        if (!used)
            return fail(used);
        if (*used)
            return {};
        next.at(0) = {};
    } else {
        std::vector<FieldChange> kept;
        for (const FieldChange &change : changes) {
            const Standing standing = standingOf(next, change);
            if (standing == Standing::Changed)
                kept.push_back(change);
            else if (standing == Standing::AsGiven)
                revert(next, change);
        }
        if (!kept.empty())
            keep(kind, subject, std::move(kept));
    }
    if (next == **now)
        return {};
    attributionMoved_ = attributionMoved_ || kind == SubjectKind::Decision || kind == SubjectKind::Setting;
    if (const auto done = table.update(subject, **now, next); !done)
        return done;
    return work_.writer.add(kind, subject, difference(**now, next));
}

/// Taking back an undo puts what it undid in force again, and so on down the line.
Result<void> Undoer::markUndone(std::int64_t action, std::int64_t by)
{
    std::int64_t undoneBy = by;
    for (std::int64_t id = action; id != 0;) {
        const auto row = loadAction(work_.connection, id);
        if (!row)
            return fail(row);
        sqlite::Query query = work_.connection.query("UPDATE action SET undone_by = ? WHERE id = ?");
        if (const auto done = query.bind(1, undoneBy).bind(2, id).run(); !done)
            return done;
        undoneBy = undoneBy == 0 ? id : 0;
        id = row->undoes;
    }
    return {};
}

} // namespace homeward::store
