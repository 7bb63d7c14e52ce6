// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record/record_table.h"

#include "core/store/record/derived.h"
#include "core/store/record/identity_pack.h"
#include "core/store/record/unit_paths.h"

#include <algorithm>

namespace homeward::store {
namespace {

std::vector<std::string> columnsOf(SubjectKind kind)
{
    std::vector<std::string> columns;
    for (const FieldSpec &field : specOf(kind).fields)
        if (field.type != FieldType::Set)
            columns.emplace_back(field.column);
    for (const std::string_view column : derivedColumns(kind))
        columns.emplace_back(column);
    return columns;
}

std::string selectSql(SubjectKind kind, const std::string &table)
{
    std::string sql = "SELECT ";
    for (const FieldSpec &field : specOf(kind).fields)
        if (field.type != FieldType::Set)
            sql += std::string(field.column) + ", ";
    sql += kind == SubjectKind::Asset ? "provenance" : "0";
    return sql + " FROM " + table + " WHERE id = ?";
}

std::string insertSql(SubjectKind kind, const std::string &table)
{
    std::string names = "id";
    std::string places = "?";
    for (const std::string &column : columnsOf(kind)) {
        names += ", " + column;
        places += ", ?";
    }
    return "INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")";
}

/// A value in its column: "nothing" is the column's resting value.
void bindField(sqlite::Write &query, int index, FieldType type, const Value &value)
{
    switch (type) {
    case FieldType::Number:
        query.bind(index, integerOf(value));
        return;
    case FieldType::Optional:
        if (isNothing(value))
            query.bindNull(index);
        else
            query.bind(index, integerOf(value));
        return;
    case FieldType::Bytes:
        query.bind(index, asBytes(textOf(value)));
        return;
    case FieldType::Text:
    case FieldType::Set:
        query.bind(index, textOf(value));
        return;
    }
}

void bindDerived(sqlite::Write &query, int index, const Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        query.bind(index, *number);
    else
        query.bind(index, textOf(value));
}

Value readField(const sqlite::Query &query, int column, FieldType type)
{
    switch (type) {
    case FieldType::Number:
        return numberValue(query.integer(column));
    case FieldType::Optional:
        return query.isNull(column) ? Value() : Value(query.integer(column));
    case FieldType::Bytes:
        return textValue(asText(query.bytes(column)));
    case FieldType::Text:
    case FieldType::Set:
        return textValue(query.text(column));
    }
    return {};
}

bool hasSetField(SubjectKind kind)
{
    return std::ranges::any_of(specOf(kind).fields,
                               [](const FieldSpec &field) { return field.type == FieldType::Set; });
}

} // namespace

RecordTable::RecordTable(sqlite::Connection &connection, SubjectKind kind)
    : RecordTable(connection, kind, specOf(kind).table)
{
    hasSet_ = hasSetField(kind);
}

RecordTable::RecordTable(sqlite::Connection &connection, SubjectKind kind, std::string_view table)
    : connection_(&connection)
    , kind_(kind)
    , table_(table)
    , hasSet_(false)
    , selectSql_(selectSql(kind, table_))
    , insertSql_(insertSql(kind, table_))
{
}

Result<std::optional<Record>> RecordTable::load(std::int64_t id)
{
    Record record(kind_);
    {
        sqlite::Query query = connection_->query(selectSql_);
        const auto row = query.bind(1, id).step();
        if (!row)
            return fail(row);
        if (!*row)
            return std::optional<Record>();
        const auto fields = specOf(kind_).fields;
        int column = 0;
        for (std::size_t field = 0; field < fields.size(); ++field)
            if (fields[field].type != FieldType::Set)
                record.at(field).value = readField(query, column++, fields[field].type);
        unpackProvenance(query.integer(column), record);
    }
    if (hasSet_)
        if (const auto loaded = loadSet(id, record); !loaded)
            return fail(loaded);
    return std::optional<Record>(std::move(record));
}

Result<void> RecordTable::loadSet(std::int64_t id, Record &record)
{
    sqlite::Query query = connection_->query(
        "SELECT kind, key, vid, strength, value FROM identity WHERE asset_id = ? ORDER BY kind, key, vid");
    query.bind(1, id);
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        KeptIdentity kept;
        kept.identity.kind = static_cast<IdentityKind>(query.integer(0));
        kept.key = query.text(1);
        kept.identity.vid = static_cast<std::uint16_t>(query.integer(2));
        kept.identity.strength = static_cast<Strength>(query.integer(3));
        kept.identity.value = query.text(4);
        record.insert(packIdentity(kept));
    }
}

Result<std::int64_t> RecordTable::insert(const Record &record)
{
    if (const auto done = insertRow(std::nullopt, record); !done)
        return fail(done);
    const std::int64_t id = connection_->lastInsertId();
    if (hasSet_)
        if (const auto done = writeSet(id, Record(kind_), record); !done)
            return fail(done);
    return id;
}

Result<void> RecordTable::insert(std::int64_t id, const Record &record)
{
    if (const auto done = insertRow(id, record); !done)
        return fail(done);
    return hasSet_ ? writeSet(id, Record(kind_), record) : Result<void>();
}

Result<void> RecordTable::insertRow(std::optional<std::int64_t> id, const Record &record)
{
    const auto derived = deriveColumns(*connection_, record);
    if (!derived)
        return fail(derived);
    sqlite::Write query = connection_->later(insertSql_);
    if (id)
        query.bind(1, *id);
    else
        query.bindNull(1);
    int index = 2;
    const auto fields = specOf(kind_).fields;
    for (std::size_t field = 0; field < fields.size(); ++field)
        if (fields[field].type != FieldType::Set)
            bindField(query, index++, fields[field].type, record.at(field).value);
    for (const Value &value : *derived)
        bindDerived(query, index++, value);
    return query.run();
}

Result<void> RecordTable::update(std::int64_t id, const Record &before, const Record &after)
{
    const auto derivedBefore = deriveColumns(*connection_, before);
    const auto derivedAfter = deriveColumns(*connection_, after);
    if (!derivedBefore)
        return fail(derivedBefore);
    if (!derivedAfter)
        return fail(derivedAfter);
    const auto fields = specOf(kind_).fields;
    std::uint64_t mask = 0;
    for (std::size_t field = 0; field < fields.size(); ++field)
        if (fields[field].type != FieldType::Set && before.at(field).value != after.at(field).value)
            mask |= std::uint64_t{1} << field;
    for (std::size_t i = 0; i < derivedAfter->size(); ++i)
        if ((*derivedBefore)[i] != (*derivedAfter)[i])
            mask |= std::uint64_t{1} << (fields.size() + i);
    if (mask != 0) {
        std::string &sql = updateSql_[mask];
        if (sql.empty()) {
            for (std::size_t field = 0; field < fields.size(); ++field)
                if ((mask >> field & 1) != 0)
                    sql += (sql.empty() ? "" : ", ") + std::string(fields[field].column) + " = ?";
            for (std::size_t i = 0; i < derivedAfter->size(); ++i)
                if ((mask >> (fields.size() + i) & 1) != 0)
                    sql += (sql.empty() ? "" : ", ") + std::string(derivedColumns(kind_)[i]) + " = ?";
            sql = "UPDATE " + table_ + " SET " + sql + " WHERE id = ?";
        }
        sqlite::Write query = connection_->later(sql);
        int index = 1;
        for (std::size_t field = 0; field < fields.size(); ++field)
            if ((mask >> field & 1) != 0)
                bindField(query, index++, fields[field].type, after.at(field).value);
        for (std::size_t i = 0; i < derivedAfter->size(); ++i)
            if ((mask >> (fields.size() + i) & 1) != 0)
                bindDerived(query, index++, (*derivedAfter)[i]);
        if (const auto done = query.bind(index, id).run(); !done)
            return fail(done);
        // The units below one that was renamed or moved go with it.
        if (kind_ == SubjectKind::Unit && (mask >> fields.size()) != 0)
            if (const auto done = repathUnits(*connection_, table_); !done)
                return done;
    }
    return hasSet_ ? writeSet(id, before, after) : Result<void>();
}

Result<bool> RecordTable::hasDerived(std::int64_t id, const std::vector<Value> &expected)
{
    const auto columns = derivedColumns(kind_);
    if (columns.empty())
        return true;
    std::string sql;
    for (const std::string_view column : columns)
        sql += (sql.empty() ? "SELECT " : ", ") + std::string(column);
    sqlite::Query query = connection_->query(sql + " FROM " + table_ + " WHERE id = ?");
    const auto row = query.bind(1, id).step();
    if (!row || !*row)
        return row;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const int column = static_cast<int>(i);
        const auto *number = std::get_if<std::int64_t>(&expected[i]);
        if (number != nullptr ? query.integer(column) != *number : query.text(column) != textOf(expected[i]))
            return false;
    }
    return true;
}

Result<void> RecordTable::writeSet(std::int64_t id, const Record &before, const Record &after)
{
    sqlite::Write erase = connection_->later(
        "DELETE FROM identity WHERE kind = ? AND key = ? AND vid = ? AND asset_id = ?");
    for (const std::string &element : before.set()) {
        const auto kept = viewIdentity(element);
        if (!kept || after.contains(element))
            continue;
        erase.bind(1, static_cast<int>(kept->kind)).bind(2, kept->key).bind(3, kept->vid);
        if (const auto done = erase.bind(4, id).run(); !done)
            return fail(done);
    }
    sqlite::Write add = connection_->later(
        "INSERT INTO identity (kind, key, vid, asset_id, strength, value) VALUES (?, ?, ?, ?, ?, ?)");
    for (const std::string &element : after.set()) {
        const auto kept = viewIdentity(element);
        if (!kept || before.contains(element))
            continue;
        add.bind(1, static_cast<int>(kept->kind)).bind(2, kept->key).bind(3, kept->vid);
        add.bind(4, id).bind(5, static_cast<int>(kept->strength)).bind(6, kept->value);
        if (const auto done = add.run(); !done)
            return fail(done);
    }
    return {};
}

} // namespace homeward::store
