// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record/unit_paths.h"

#include "core/store/record/derived.h"
#include "core/text/utf8.h"

#include <fmt/format.h>

#include <map>

namespace homeward::store {
namespace {

struct Unit {
    std::string name;
    std::string path;
    std::int64_t parent = 0;
};
using Units = std::map<std::int64_t, Unit>;

Result<Units> unitsOf(sqlite::Connection &connection, std::string_view table)
{
    Units units;
    sqlite::Query query = connection.query(
        fmt::format("SELECT id, name, path, parent_id FROM {} WHERE id <> 0 ORDER BY id", table));
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return units;
        units[query.integer(0)] = {std::string(query.text(1)), std::string(query.text(2)), query.integer(3)};
    }
}

std::string pathIn(const Units &units, std::int64_t id)
{
    std::string path;
    constexpr int deepest = 100; // a tree deeper than this is a ring
    for (int depth = 0; id != 0 && depth < deepest; ++depth) {
        const auto unit = units.find(id);
        if (unit == units.end())
            break;
        path = path.empty() ? unit->second.name : unit->second.name + std::string(pathSeparator) + path;
        id = unit->second.parent;
    }
    return path;
}

} // namespace

Result<void> repathUnits(sqlite::Connection &connection, std::string_view table)
{
    const auto units = unitsOf(connection, table);
    if (!units)
        return fail(units);
    for (const auto &[id, unit] : *units) {
        const std::string path = pathIn(*units, id);
        if (path == unit.path)
            continue;
        const std::string search = normalisedKey(path);
        sqlite::Query query =
            connection.query(fmt::format("UPDATE {} SET path = ?, search = ? WHERE id = ?", table));
        if (const auto done = query.bind(1, path).bind(2, search).bind(3, id).run(); !done)
            return done;
    }
    return {};
}

} // namespace homeward::store
