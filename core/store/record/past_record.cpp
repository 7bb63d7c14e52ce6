// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record/past_record.h"

namespace homeward::store {

Result<std::optional<Record>> recordBefore(sqlite::Connection &connection, RecordTable &table, SubjectKind kind,
                                           std::int64_t subject, std::int64_t lastEntry)
{
    auto record = table.load(subject);
    if (!record || !*record)
        return record;
    sqlite::Query query = connection.query(
        "SELECT body FROM entry WHERE kind = ? AND subject_id = ? AND id > ? ORDER BY id DESC");
    query.bind(1, static_cast<int>(kind)).bind(2, subject).bind(3, lastEntry);
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return record;
        const auto changes = unpackChanges(kind, query.bytes(0));
        if (!changes)
            return fail(changes);
        for (const FieldChange &change : *changes)
            revert(**record, change);
    }
}

} // namespace homeward::store
