// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record/directive_specs.h"
#include "core/store/record/record_table.h"
#include "core/store/register/work.h"

#include <optional>

namespace homeward::store {

// Fields of records by meaning.
template <class Field>
void setText(Record &record, Field field, std::string_view text)
{
    record.set(field, textValue(text));
}
template <class Field>
void setDay(Record &record, Field field, const std::optional<Day> &day)
{
    record.set(field, day ? Value(static_cast<std::int64_t>(day->time_since_epoch().count())) : Value());
}
template <class Field>
std::optional<Day> dayAt(const Record &record, Field field)
{
    if (isNothing(record[field].value))
        return std::nullopt;
    return Day(std::chrono::days(record.number(field)));
}

/// Writes things other than assets, each change with its entry.
class ThingDesk {
public:
    explicit ThingDesk(Work &work)
        : work_(work)
    {
    }
    /// NotFound with `message` and `name` if there is none in force.
    Result<Record> load(SubjectKind kind, std::int64_t id, Msg message, const std::string &name);
    Result<std::int64_t> create(Record record);
    Result<void> change(std::int64_t id, const Record &before, const Record &after);
    /// Takes it out of force.
    Result<void> end(std::int64_t id, const Record &record);

private:
    Work &work_;
};

/// All rows of a kind that are in force, by id, as `read(id, record)`, which returns a Result<void>.
template <class Read>
Result<void> eachInForce(sqlite::Connection &connection, SubjectKind kind, const std::string &condition,
                         Read read)
{
    std::vector<std::int64_t> ids;
    {
        sqlite::Query query = connection.query("SELECT id FROM " + std::string(specOf(kind).table)
                                               + " WHERE live = 1 " + condition + " ORDER BY id");
        for (;;) {
            const auto row = query.step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            ids.push_back(query.integer(0));
        }
    }
    RecordTable table(connection, kind);
    for (const std::int64_t id : ids) {
        const auto record = table.load(id);
        if (!record)
            return fail(record);
        if (*record)
            if (const auto done = read(id, **record); !done)
                return done;
    }
    return {};
}

} // namespace homeward::store
