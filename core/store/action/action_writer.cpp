// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/action/action_writer.h"

#include "core/store/action/hybrid_clock.h"
#include "core/text/messages_store.h"

#include <algorithm>

namespace homeward::store {
namespace {

struct ReplicaHead {
    std::int64_t id = 0;
    Uuid uuid;
    std::int64_t sequence = 0;
    Digest head{};
};

Result<ReplicaHead> currentReplica(sqlite::Connection &connection)
{
    sqlite::Query query = connection.query("SELECT r.id, r.uuid, r.sequence, r.head, r.start FROM replica r "
                                           "JOIN local l ON l.replica_id = r.id ORDER BY r.id");
    const auto row = query.step();
    if (!row)
        return fail(row);
    ReplicaHead replica;
    if (!*row)
        return Error{ErrorCode::Corrupt, StoreMsg::HistoryUnreadable, {}};
    replica.id = query.integer(0);
    replica.uuid = Uuid::fromBytes(query.bytes(1)).value_or(Uuid{});
    replica.sequence = query.integer(2);
    const ByteView head = query.bytes(3).empty() ? query.bytes(4) : query.bytes(3);
    if (head.size() == replica.head.size())
        std::ranges::copy(head, replica.head.begin());
    return replica;
}

Result<std::optional<LastTick>> lastTick(sqlite::Connection &connection)
{
    sqlite::Query query = connection.query("SELECT body FROM action ORDER BY id DESC LIMIT 1");
    const auto row = query.step();
    if (!row)
        return fail(row);
    if (!*row)
        return std::optional<LastTick>();
    const auto body = unpackAction(query.bytes(0));
    if (!body)
        return fail(body);
    return std::optional<LastTick>({body->clock, body->recorded});
}

} // namespace

ActionWriter::ActionWriter(sqlite::Connection &connection, ActionBody body, std::int64_t replicaId, const Digest &head)
    : connection_(&connection)
    , body_(std::move(body))
    , bytes_(packAction(body_))
    , sum_(head, bytes_)
    , replicaId_(replicaId)
{
}

Result<ActionWriter> ActionWriter::begin(sqlite::Connection &connection, const Clock &clock, TimeZone zone,
                                         ActionKind kind, const Deed &deed, std::int64_t undoes)
{
    const auto replica = currentReplica(connection);
    if (!replica)
        return fail(replica);
    const auto last = lastTick(connection);
    if (!last)
        return fail(last);
    const auto lastAction = connection.integer("SELECT max(id) FROM action");
    if (!lastAction)
        return fail(lastAction);
    const auto lastEntry = connection.integer("SELECT max(id) FROM entry");
    if (!lastEntry)
        return fail(lastEntry);

    ActionBody body;
    body.recorded = clock.now();
    const Tick tick = nextTick(*last, body.recorded);
    body.replica = replica->uuid;
    body.sequence = replica->sequence + 1;
    body.uuid = Uuid::make(body.recorded);
    body.kind = kind;
    body.clock = tick.clock;
    body.clockJumped = tick.jumped;
    body.day = zone.dayOf(momentOf(tick.clock));
    body.effective = deed.effective.value_or(body.day);
    body.who = deed.who;
    body.why = deed.why;
    body.undoes = undoes;
    body.document = deed.document.value;

    ActionWriter writer(connection, std::move(body), replica->id, replica->head);
    writer.id_ = *lastAction + 1;
    writer.firstEntry_ = *lastEntry + 1;
    return writer;
}

Result<void> ActionWriter::add(SubjectKind kind, std::int64_t subject, const std::vector<FieldChange> &changes)
{
    return changes.empty() ? Result<void>() : addPacked(kind, subject, packChanges(changes));
}

Result<void> ActionWriter::add(std::int64_t subject, const Record &before, const Record &after)
{
    const std::string bytes = packDifference(before, after);
    return bytes.empty() ? Result<void>() : addPacked(after.kind(), subject, bytes);
}

Result<void> ActionWriter::addPacked(SubjectKind kind, std::int64_t subject, const std::string &bytes)
{
    const auto number = static_cast<std::int64_t>(kind);
    sqlite::Write query = connection_->later(
        "INSERT INTO entry (id, action_id, kind, subject_id, body) VALUES (?, ?, ?, ?, ?)");
    query.bind(1, firstEntry_ + entries_).bind(2, id_).bind(3, number).bind(4, subject).bind(5, asBytes(bytes));
    sum_.entry(number, subject, bytes);
    ++entries_;
    return query.run();
}

Result<void> ActionWriter::finish(bool evenIfEmpty)
{
    if (entries_ == 0 && !evenIfEmpty)
        return {};
    const Digest link = sum_.finish();
    sqlite::Query query = connection_->query(
        "INSERT INTO action (id, replica_id, sequence, kind, day, clock, undoes, first_entry, entry_count, body, link) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(1, id_).bind(2, replicaId_).bind(3, body_.sequence).bind(4, static_cast<int>(body_.kind));
    query.bind(5, body_.day.time_since_epoch().count()).bind(6, body_.clock).bind(7, body_.undoes);
    query.bind(8, firstEntry_).bind(9, entries_).bind(10, asBytes(bytes_)).bind(11, ByteView(link));
    if (const auto done = query.run(); !done)
        return done;
    sqlite::Query head = connection_->query("UPDATE replica SET sequence = ?, head = ? WHERE id = ?");
    head.bind(1, body_.sequence).bind(2, ByteView(link)).bind(3, replicaId_);
    return head.run();
}

} // namespace homeward::store
