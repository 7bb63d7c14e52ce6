// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directive/thing_desk.h"

namespace homeward::store {

Result<Record> ThingDesk::load(SubjectKind kind, std::int64_t id, Msg message, const std::string &name)
{
    const auto record = RecordTable(work_.connection, kind).load(id);
    if (!record)
        return fail(record);
    if (!*record || !(*record)->live())
        return Error{ErrorCode::NotFound, message, {name}};
    return **record;
}

Result<std::int64_t> ThingDesk::create(Record record)
{
    record.at(0).value = std::int64_t{1};
    const auto id = RecordTable(work_.connection, record.kind()).insert(record);
    if (!id)
        return fail(id);
    if (const auto done = work_.writer.add(record.kind(), *id, difference(Record(record.kind()), record));
        !done)
        return fail(done);
    return *id;
}

Result<void> ThingDesk::change(std::int64_t id, const Record &before, const Record &after)
{
    if (before == after)
        return {};
    if (const auto done = RecordTable(work_.connection, after.kind()).update(id, before, after); !done)
        return done;
    return work_.writer.add(after.kind(), id, difference(before, after));
}

Result<void> ThingDesk::end(std::int64_t id, const Record &record)
{
    Record after = record;
    after.at(0) = {};
    return change(id, record, after);
}

} // namespace homeward::store
