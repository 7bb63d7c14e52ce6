// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/replica.h"

#include "core/store/action/action_writer.h"
#include "core/store/file/place.h"
#include "core/store/record/record_table.h"
#include "core/store/register/pinned.h"
#include "core/store/sqlite/transaction.h"
#include "core/text/messages_store.h"

#include <sodium.h>

#include <array>

namespace homeward::store {
namespace {

constexpr std::string_view created = "created";
constexpr std::string_view moved = "opened in another place";

struct Current {
    std::int64_t replica = 0;
    Digest head{};
    FilePlace place;
};

Result<Current> currentPlace(sqlite::Connection &connection)
{
    sqlite::Query query = connection.query("SELECT l.replica_id, l.machine, l.inode, l.born, r.head FROM local l "
                                           "JOIN replica r ON r.id = l.replica_id ORDER BY l.id");
    const auto row = query.step();
    if (!row)
        return fail(row);
    Current current;
    if (!*row || query.bytes(1).size() != current.place.machine.size() || query.bytes(4).size() != current.head.size())
        return Error{ErrorCode::Corrupt, StoreMsg::HistoryUnreadable, {}};
    current.replica = query.integer(0);
    std::ranges::copy(query.bytes(1), current.place.machine.begin());
    current.place.inode = query.integer(2);
    current.place.born = query.integer(3);
    std::ranges::copy(query.bytes(4), current.head.begin());
    return current;
}

Record replicaRecord(Moment now, std::int64_t parent, const Digest &start, std::string_view reason)
{
    const Uuid uuid = Uuid::make(now);
    Record replica(SubjectKind::Replica);
    replica.set(ReplicaField::Live, std::int64_t{1});
    replica.set(ReplicaField::Uuid, textValue(asText(uuid.bytes)));
    replica.set(ReplicaField::Parent, numberValue(parent));
    replica.set(ReplicaField::Start, textValue(asText(start)));
    replica.set(ReplicaField::Reason, textValue(reason));
    return replica;
}

Result<void> writePlace(sqlite::Connection &connection, std::int64_t replica, const FilePlace &place)
{
    sqlite::Query query = connection.query(
        "UPDATE local SET replica_id = ?, machine = ?, inode = ?, born = ? WHERE id = 1");
    return query.bind(1, replica).bind(2, ByteView(place.machine)).bind(3, place.inode).bind(4, place.born).run();
}

Result<void> addRecord(ActionWriter &writer, std::int64_t id, const Record &record)
{
    return writer.add(record.kind(), id, difference(Record(record.kind()), record));
}

Result<void> writeLocal(sqlite::Connection &connection, std::int64_t replica, const FilePlace &place)
{
    std::array<std::uint8_t, 32> salt{};
    randombytes_buf(salt.data(), salt.size());
    sqlite::Query local = connection.query("INSERT INTO local (id, replica_id, salt, next_tag, machine, inode, born) "
                                           "VALUES (1, ?, ?, 1, ?, ?, ?)");
    local.bind(1, replica).bind(2, ByteView(salt)).bind(3, ByteView(place.machine));
    return local.bind(4, place.inode).bind(5, place.born).run();
}

} // namespace

Result<std::int64_t> keepCatalogue(sqlite::Connection &connection, ActionWriter &writer, const Catalogue &catalogue)
{
    const Digest digest = catalogue.digest();
    {
        sqlite::Query query = connection.query("SELECT id FROM catalogue WHERE digest = ?");
        const auto row = query.bind(1, ByteView(digest)).step();
        if (!row)
            return fail(row);
        if (*row)
            return query.integer(0);
    }
    Record record(SubjectKind::Catalogue);
    record.set(CatalogueField::Live, std::int64_t{1});
    record.set(CatalogueField::Digest, textValue(asText(digest)));
    record.set(CatalogueField::Version, textValue(catalogue.version()));
    const auto id = RecordTable(connection, SubjectKind::Catalogue).insert(record);
    if (!id)
        return fail(id);
    sqlite::Query bytes = connection.query("UPDATE catalogue SET bytes = ? WHERE id = ?");
    if (const auto done = bytes.bind(1, catalogue.bytes()).bind(2, *id).run(); !done)
        return fail(done);
    if (const auto done = addRecord(writer, *id, record); !done)
        return fail(done);
    return *id;
}

Result<void> writeFirstAction(sqlite::Connection &connection, const std::filesystem::path &path,
                              const LedgerSettings &settings, const Catalogue &catalogue, const Deed &deed,
                              const Clock &clock)
{
    const auto place = placeOf(path);
    if (!place)
        return fail(place);
    const auto zone = TimeZone::find(settings.timeZone);
    if (!zone)
        return fail(zone);
    auto transaction = sqlite::Transaction::begin(connection, sqlite::Transaction::Kind::Write);
    if (!transaction)
        return fail(transaction);
    const Record replica = replicaRecord(clock.now(), 0, Digest{}, created);
    const auto replicaId = RecordTable(connection, SubjectKind::Replica).insert(replica);
    if (!replicaId)
        return fail(replicaId);
    if (const auto done = writeLocal(connection, *replicaId, *place); !done)
        return done;
    auto writer = ActionWriter::begin(connection, clock, *zone, ActionKind::Setup, deed);
    if (!writer)
        return fail(writer);
    if (const auto done = addRecord(*writer, *replicaId, replica); !done)
        return done;
    const auto catalogueId = keepCatalogue(connection, *writer, catalogue);
    if (!catalogueId)
        return fail(catalogueId);
    const Record setting = settingRecord(settings, *catalogueId);
    if (const auto done = RecordTable(connection, SubjectKind::Setting).insert(1, setting); !done)
        return done;
    if (const auto done = addRecord(*writer, 1, setting); !done)
        return done;
    if (const auto done = writer->finish(); !done)
        return done;
    return transaction->commit();
}

Result<void> adoptPlace(sqlite::Connection &connection, const std::filesystem::path &path, const Clock &clock)
{
    const auto place = placeOf(path);
    if (!place)
        return fail(place);
    {
        const auto current = currentPlace(connection);
        if (!current)
            return fail(current);
        if (isSamePlace(current->place, *place))
            return {};
    }
    auto transaction = sqlite::Transaction::begin(connection, sqlite::Transaction::Kind::Write);
    if (!transaction)
        return fail(transaction);
    const auto current = currentPlace(connection); // again: another process may have been quicker
    if (!current)
        return fail(current);
    if (isSamePlace(current->place, *place))
        return transaction->commit();
    const auto pinned = loadPinned(connection, nullptr);
    if (!pinned)
        return fail(pinned);
    const Record replica = replicaRecord(clock.now(), current->replica, current->head, moved);
    const auto id = RecordTable(connection, SubjectKind::Replica).insert(replica);
    if (!id)
        return fail(id);
    if (const auto done = writePlace(connection, *id, *place); !done)
        return done;
    auto writer = ActionWriter::begin(connection, clock, pinned->zone, ActionKind::Setup, Deed{"homeward", std::string(moved), {}, {}});
    if (!writer)
        return fail(writer);
    if (const auto done = addRecord(*writer, *id, replica); !done)
        return done;
    if (const auto done = writer->finish(); !done)
        return done;
    return transaction->commit();
}

} // namespace homeward::store
