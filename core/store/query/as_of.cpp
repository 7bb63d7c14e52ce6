// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/as_of.h"

#include "core/store/record/derived.h"
#include "core/store/record/past_record.h"
#include "core/store/record/unit_paths.h"

#include <fmt/format.h>

#include <array>

namespace homeward::store {
namespace {

struct Copied {
    SubjectKind kind;
    const char *past;
};
/// Copied whole: they are few.
constexpr std::array copies = {Copied{SubjectKind::Model, "as_of_model"}, Copied{SubjectKind::Unit, "as_of_unit"},
                               Copied{SubjectKind::Holder, "as_of_holder"}};

/// All columns of a kind's table but those beside the history.
std::string columnList(SubjectKind kind)
{
    std::string list = "id";
    for (const FieldSpec &field : specOf(kind).fields)
        if (field.type != FieldType::Set)
            list += ", " + std::string(field.column);
    for (const std::string_view column : derivedColumns(kind))
        list += ", " + std::string(column);
    return list;
}

/// The same as definitions: the id is the key, so that rows are found by it.
std::string definitions(SubjectKind kind)
{
    std::string list = columnList(kind);
    return list.replace(0, 2, "id INTEGER PRIMARY KEY");
}

std::string tablesSql(std::int64_t end)
{
    std::string sql = "DROP VIEW IF EXISTS temp.as_of_asset;"
                      "DROP TABLE IF EXISTS temp.past_asset;"
                      "DROP TABLE IF EXISTS temp.touched;"
                      "CREATE TEMP TABLE touched (id INTEGER PRIMARY KEY);";
    for (const Copied &copy : copies) {
        sql += fmt::format("DROP TABLE IF EXISTS temp.{0}; CREATE TEMP TABLE {0} ({1});"
                           "INSERT INTO temp.{0} ({2}) SELECT {2} FROM main.{3} ORDER BY id;",
                           copy.past, definitions(copy.kind), columnList(copy.kind), specOf(copy.kind).table);
    }
    const std::string columns = columnList(SubjectKind::Asset);
    const std::string seen = fmt::format(
        "CASE WHEN first_seen < {0} THEN first_seen END AS first_seen, CASE WHEN last_seen < {0} THEN last_seen "
        "WHEN first_seen < {0} THEN first_seen END AS last_seen",
        end);
    sql += fmt::format("CREATE TEMP TABLE past_asset ({0}, first_seen, last_seen);"
                       "CREATE TEMP VIEW as_of_asset AS SELECT {1}, {2} FROM main.asset "
                       "WHERE id NOT IN (SELECT id FROM temp.touched) "
                       "UNION ALL SELECT {1}, {2} FROM temp.past_asset;",
                       definitions(SubjectKind::Asset), columns, seen);
    return sql;
}

/// Whether an entry begins with the thing coming to be: it was not there before.
bool comesToBe(ByteView body)
{
    const auto changes = unpackChanges(SubjectKind::Asset, body);
    return changes && !changes->empty() && changes->front().field == 0 && isNothing(changes->front().from.value);
}

} // namespace

Tables AsOf::tables()
{
    return {"temp.as_of_asset", "temp.as_of_model", "temp.as_of_unit", "temp.as_of_holder"};
}

Result<void> AsOf::prepare(sqlite::Connection &connection, Day day, std::int64_t version, const Pinned &present)
{
    if (day_ == day && version_ == version)
        return {};
    day_.reset();
    if (const auto built = build(connection, day, present); !built)
        return built;
    day_ = day;
    version_ = version;
    return {};
}

Result<void> AsOf::build(sqlite::Connection &connection, Day day, const Pinned &present)
{
    lookups_.reset();
    const std::int64_t end = present.zone.endOf(day).time_since_epoch().count();
    if (const auto made = connection.execute(tablesSql(end)); !made)
        return made;
    std::int64_t lastEntry = 0;
    {
        sqlite::Query query = connection.query(
            "SELECT first_entry + entry_count - 1 FROM action WHERE day <= ? ORDER BY id DESC LIMIT 1");
        const auto row = query.bind(1, day.time_since_epoch().count()).step();
        if (!row)
            return fail(row);
        if (*row)
            lastEntry = query.integer(0);
    }
    if (const auto done = takeBackSettings(connection, lastEntry, present); !done)
        return done;
    if (const auto done = takeBack(connection, lastEntry); !done)
        return done;
    if (const auto done = takeBackAssets(connection, lastEntry); !done)
        return done;
    auto lookups = Lookups::load(connection, tables(), settings_.home);
    if (!lookups)
        return fail(lookups);
    lookups_ = std::move(*lookups);
    return {};
}

Result<void> AsOf::takeBackSettings(sqlite::Connection &connection, std::int64_t lastEntry, const Pinned &present)
{
    RecordTable table(connection, SubjectKind::Setting);
    const auto record = recordBefore(connection, table, SubjectKind::Setting, 1, lastEntry);
    if (!record)
        return fail(record);
    settings_ = present.settings;
    if (!*record || !(*record)->live())
        return {};
    auto settings = settingsOf(**record);
    if (!settings)
        return fail(settings);
    settings_ = std::move(*settings);
    return {};
}

Result<void> AsOf::takeBack(sqlite::Connection &connection, std::int64_t lastEntry)
{
    for (const Copied &copy : copies) {
        std::vector<std::int64_t> subjects;
        {
            sqlite::Query query = connection.query(
                "SELECT DISTINCT subject_id FROM entry WHERE kind = ? AND id > ? ORDER BY subject_id");
            query.bind(1, static_cast<int>(copy.kind)).bind(2, lastEntry);
            for (;;) {
                const auto row = query.step();
                if (!row)
                    return fail(row);
                if (!*row)
                    break;
                subjects.push_back(query.integer(0));
            }
        }
        RecordTable present(connection, copy.kind);
        RecordTable past(connection, copy.kind, std::string("temp.") + copy.past);
        for (const std::int64_t subject : subjects) {
            const auto record = recordBefore(connection, present, copy.kind, subject, lastEntry);
            if (!record)
                return fail(record);
            sqlite::Query erase = connection.query(fmt::format("DELETE FROM temp.{} WHERE id = ?", copy.past));
            if (const auto done = erase.bind(1, subject).run(); !done)
                return done;
            if (*record && (*record)->live())
                if (const auto done = past.insert(subject, **record); !done)
                    return done;
        }
    }
    return repathUnits(connection, "temp.as_of_unit");
}

Result<void> AsOf::takeBackAssets(sqlite::Connection &connection, std::int64_t lastEntry)
{
    const auto largest = connection.integer("SELECT max(id) FROM asset");
    if (!largest)
        return fail(largest);
    std::vector<bool> seen(static_cast<std::size_t>(*largest) + 1);
    std::vector<std::int64_t> changed;
    {
        // The plus keeps SQLite from the index, which would visit all of the history.
        sqlite::Query later = connection.query("SELECT subject_id, body FROM entry WHERE id > ? AND +kind = 1 ORDER BY id");
        sqlite::Query touch = connection.query("INSERT INTO temp.touched (id) VALUES (?)");
        later.bind(1, lastEntry);
        for (;;) {
            const auto row = later.step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            const auto place = static_cast<std::size_t>(later.integer(0));
            if (place >= seen.size() || seen[place])
                continue;
            seen[place] = true;
            if (!comesToBe(later.bytes(1)))
                changed.push_back(later.integer(0));
            if (const auto done = touch.bind(1, later.integer(0)).run(); !done)
                return done;
        }
    }
    RecordTable present(connection, SubjectKind::Asset);
    RecordTable past(connection, SubjectKind::Asset, "temp.past_asset");
    sqlite::Query seenAt = connection.query(
        "UPDATE temp.past_asset SET (first_seen, last_seen) = (SELECT first_seen, last_seen FROM main.asset WHERE id = ?1) "
        "WHERE id = ?1");
    for (const std::int64_t id : changed) {
        const auto record = recordBefore(connection, present, SubjectKind::Asset, id, lastEntry);
        if (!record)
            return fail(record);
        if (!*record || !(*record)->live())
            continue;
        if (const auto done = past.insert(id, **record); !done)
            return done;
        if (const auto done = seenAt.bind(1, id).run(); !done)
            return done;
    }
    return {};
}

} // namespace homeward::store
