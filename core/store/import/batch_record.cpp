// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/batch_record.h"

#include "core/store/record/record_table.h"
#include "core/text/messages_import.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward::store {
namespace {

constexpr BatchField countFields[] = {BatchField::Created, BatchField::Updated, BatchField::Unchanged,
                                      BatchField::Refused, BatchField::Skipped};
static_assert(std::size(countFields) == lineOutcomeCount);

Digest digestOf(std::string_view bytes)
{
    Digest digest{};
    if (bytes.size() == digest.size())
        std::ranges::copy(asBytes(bytes), digest.begin());
    return digest;
}

/// What an undo takes back in the end, through undos of undos; the action itself if it is none.
Result<std::int64_t> rootOf(sqlite::Connection &connection, std::int64_t action)
{
    for (;;) {
        sqlite::Query query = connection.query("SELECT undoes FROM action WHERE id = ?");
        const auto row = query.bind(1, action).step();
        if (!row)
            return fail(row);
        if (!*row || query.integer(0) == 0)
            return action;
        action = query.integer(0);
    }
}

Result<std::vector<std::int64_t>> numbersOf(sqlite::Query query)
{
    std::vector<std::int64_t> numbers;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return numbers;
        numbers.push_back(query.integer(0));
    }
}

} // namespace

Record batchRecord(const ImportBatch &batch)
{
    Record record(SubjectKind::ImportBatch);
    record.set(BatchField::Live, std::int64_t{1});
    record.set(BatchField::Uuid, textValue(asText(batch.uuid.bytes)));
    record.set(BatchField::Source, textValue(toValidUtf8(batch.source.name)));
    if (batch.source.digest != Digest{})
        record.set(BatchField::Digest, textValue(asText(batch.source.digest)));
    record.set(BatchField::Headings, textValue(batch.source.headings));
    record.set(BatchField::Mapping, textValue(batch.source.mapping));
    record.set(BatchField::State, numberValue(static_cast<std::int64_t>(batch.state)));
    record.set(BatchField::Who, textValue(toValidUtf8(batch.who)));
    record.set(BatchField::Started, numberValue(batch.started.time_since_epoch().count()));
    for (std::size_t i = 0; i < lineOutcomeCount; ++i)
        record.set(countFields[i], numberValue(batch.counts.lines[i]));
    return record;
}

ImportBatch batchOf(std::int64_t id, const Record &record)
{
    ImportBatch batch;
    batch.id = {id};
    batch.uuid = Uuid::fromBytes(asBytes(record.text(BatchField::Uuid))).value_or(Uuid{});
    batch.source.name = record.text(BatchField::Source);
    batch.source.digest = digestOf(record.text(BatchField::Digest));
    batch.source.headings = record.text(BatchField::Headings);
    batch.source.mapping = record.text(BatchField::Mapping);
    batch.state = static_cast<BatchState>(record.number(BatchField::State));
    batch.who = record.text(BatchField::Who);
    batch.started = Moment{std::chrono::microseconds{record.number(BatchField::Started)}};
    for (std::size_t i = 0; i < lineOutcomeCount; ++i)
        batch.counts.lines[i] = record.number(countFields[i]);
    return batch;
}

Result<ImportBatch> loadBatch(sqlite::Connection &connection, std::int64_t id)
{
    const auto record = RecordTable(connection, SubjectKind::ImportBatch).load(id);
    if (!record)
        return fail(record);
    if (!*record)
        return Error{ErrorCode::NotFound, ImportMsg::NoSuchBatch, {std::to_string(id)}};
    return batchOf(id, **record);
}

Result<void> writeBatch(sqlite::Connection &connection, ActionWriter &writer, ImportBatch &batch)
{
    RecordTable table(connection, SubjectKind::ImportBatch);
    const Record now = batchRecord(batch);
    if (!batch.id) {
        const auto id = table.insert(now);
        if (!id)
            return fail(id);
        batch.id = {*id};
        return writer.add(SubjectKind::ImportBatch, *id, difference(Record(SubjectKind::ImportBatch), now));
    }
    const auto before = table.load(batch.id.value);
    if (!before)
        return fail(before);
    if (!*before)
        return Error{ErrorCode::NotFound, ImportMsg::NoSuchBatch, {std::to_string(batch.id.value)}};
    if (const auto done = table.update(batch.id.value, **before, now); !done)
        return done;
    return writer.add(SubjectKind::ImportBatch, batch.id.value, difference(**before, now));
}

Result<std::int64_t> batchOfAction(sqlite::Connection &connection, std::int64_t action)
{
    const auto root = rootOf(connection, action);
    if (!root)
        return root;
    sqlite::Query query = connection.query("SELECT e.subject_id FROM action a JOIN entry e ON e.id >= a.first_entry "
                                           "AND e.id < a.first_entry + a.entry_count WHERE a.id = ?1 "
                                           "AND a.kind = ?2 AND +e.kind = ?3 LIMIT 1");
    query.bind(1, *root).bind(2, static_cast<int>(ActionKind::Import));
    const auto row = query.bind(3, static_cast<int>(SubjectKind::ImportBatch)).step();
    if (!row)
        return fail(row);
    return *row ? query.integer(0) : 0;
}

Result<std::vector<BatchAction>> actionsOf(sqlite::Connection &connection, std::int64_t batch)
{
    sqlite::Query query = connection.query(
        "SELECT a.id, a.undone_by FROM entry e JOIN action a ON a.id = e.action_id "
        "WHERE e.kind = ?1 AND e.subject_id = ?2 AND a.kind = ?3 ORDER BY a.id");
    query.bind(1, static_cast<int>(SubjectKind::ImportBatch)).bind(2, batch);
    query.bind(3, static_cast<int>(ActionKind::Import));
    std::vector<BatchAction> actions;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return actions;
        actions.push_back({query.integer(0), query.integer(1)});
    }
}

Result<std::vector<std::int64_t>> unfinishedBatches(sqlite::Connection &connection)
{
    sqlite::Query query = connection.query("SELECT id FROM import_batch WHERE state IN (?, ?) ORDER BY id");
    query.bind(1, static_cast<int>(BatchState::Running)).bind(2, static_cast<int>(BatchState::Undoing));
    return numbersOf(std::move(query));
}

} // namespace homeward::store
