// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/organisation.h"

#include "core/store/directive/directives_state.h"
#include "core/store/directive/organiser.h"
#include "core/text/messages_directives.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward {
namespace {

std::optional<Day> dayIn(const sqlite::Query &query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return Day(std::chrono::days(query.integer(column)));
}

/// A part that was split off a living unit is nothing that this unit became.
constexpr std::string_view successorsOf =
    "SELECT n.path FROM succession s JOIN unit o ON o.id = s.old_id JOIN unit n ON n.id = s.new_id "
    "WHERE s.old_id = ? AND s.live = 1 AND o.until_day IS NOT NULL GROUP BY n.id ORDER BY min(s.id)";

/// What was merged into it later is nothing that it came from.
constexpr std::string_view originsOf =
    "SELECT o.path FROM succession s JOIN unit o ON o.id = s.old_id JOIN unit n ON n.id = s.new_id "
    "WHERE s.new_id = ? AND s.live = 1 AND s.day = n.from_day GROUP BY o.id ORDER BY min(s.id)";

Result<std::vector<std::string>> pathsOf(sqlite::Connection &connection, std::string_view sql, UnitId unit)
{
    std::vector<std::string> paths;
    sqlite::Query query = connection.query(sql);
    query.bind(1, unit.value);
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return paths;
        paths.emplace_back(query.text(0));
    }
}

Result<std::vector<UnitEntry>> unitEntries(sqlite::Connection &connection, bool ended)
{
    std::vector<UnitEntry> units;
    {
        sqlite::Query query =
            connection.query("SELECT u.id, u.path, u.from_day, u.until_day, "
                             "(SELECT count(*) FROM asset a WHERE a.unit_id = u.id AND a.ended = 0), "
                             "(SELECT count(*) FROM holder h WHERE h.unit_id = u.id AND h.live = 1 AND "
                             "h.left_on IS NULL AND h.id <> 0) "
                             "FROM unit u WHERE u.live = 1 AND u.id <> 0 AND (?1 OR u.until_day IS NULL) "
                             "ORDER BY u.search, u.id");
        query.bind(1, ended ? 1 : 0);
        for (;;) {
            const auto row = query.step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            units.push_back({{query.integer(0)},
                             std::string(query.text(1)),
                             dayIn(query, 2),
                             dayIn(query, 3),
                             query.integer(4),
                             query.integer(5),
                             {},
                             {}});
        }
    }
    for (UnitEntry &unit : units) {
        auto successors = pathsOf(connection, successorsOf, unit.id);
        if (!successors)
            return fail(successors);
        unit.successors = std::move(*successors);
        auto origins = pathsOf(connection, originsOf, unit.id);
        if (!origins)
            return fail(origins);
        unit.cameFrom = std::move(*origins);
    }
    return units;
}

Result<std::vector<PersonEntry>> personEntries(sqlite::Connection &connection, bool left)
{
    std::vector<PersonEntry> people;
    sqlite::Query query = connection.query(
        "SELECT h.id, h.name, h.employee_number, u.path, h.left_on, "
        "(SELECT count(*) FROM asset a WHERE a.holder_id = h.id AND a.ended = 0) FROM holder h "
        "JOIN unit u ON u.id = h.unit_id WHERE h.live = 1 AND h.id <> 0 AND (?1 OR h.left_on IS NULL) "
        "ORDER BY h.name_key, h.id");
    query.bind(1, left ? 1 : 0);
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return people;
        people.push_back({{query.integer(0)},
                          std::string(query.text(1)),
                          std::string(query.text(2)),
                          std::string(query.text(3)),
                          dayIn(query, 4),
                          query.integer(5)});
    }
}

/// One deed as one action; what it moved.
template <class Do>
Result<UnitMoved> deedOf(Ledger &ledger, ActionKind kind, const Deed &deed, Do perform)
{
    LedgerAccess::State &base = LedgerAccess::stateOf(ledger);
    return base.act(kind, deed, [&](store::Work &work) -> Result<UnitMoved> {
        store::Organiser organiser(work, deed, store::todayOf(base));
        if (const auto done = perform(organiser); !done)
            return fail(done);
        if (const auto done = work.desk.flush(); !done)
            return fail(done);
        work.books.forget(); // paths and names may have changed
        return UnitMoved{work.writer.empty() ? ActionId{} : work.writer.id(), organiser.assetsMoved(),
                         organiser.peopleMoved()};
    });
}

Result<ActionId> actionOf(const Result<UnitMoved> &moved)
{
    return moved ? Result<ActionId>(moved->action) : Result<ActionId>(fail(moved));
}

} // namespace

Result<std::vector<UnitEntry>> Organisation::units(bool ended)
{
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.read([&] { return unitEntries(base.connection, ended); });
}

Result<UnitId> Organisation::findUnit(const std::string &path)
{
    const auto all = units(true);
    if (!all)
        return fail(all);
    const std::string key = normalisedKey(path);
    UnitId found;
    for (const UnitEntry &unit : *all)
        if (normalisedKey(unit.path) == key && (!found || !unit.until))
            found = unit.id;
    if (!found)
        return Error{ErrorCode::NotFound, DirectivesMsg::NoSuchUnit, {toVisible(path)}};
    return found;
}

Result<std::vector<PersonEntry>> Organisation::people(bool left)
{
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.read([&] { return personEntries(base.connection, left); });
}

Result<PersonEntry> Organisation::findPerson(const std::string &reference)
{
    const auto all = people(true);
    if (!all)
        return fail(all);
    const std::string key = normalisedKey(reference);
    const PersonEntry *found = nullptr;
    for (const PersonEntry &person : *all) {
        if (!person.employeeNumber.empty() && normalisedKey(person.employeeNumber) == key)
            return person;
        if (normalisedKey(person.name) != key)
            continue;
        if (found != nullptr)
            return Error{ErrorCode::Conflict, StoreMsg::HolderAmbiguous, {toVisible(reference)}};
        found = &person;
    }
    if (found == nullptr)
        return Error{ErrorCode::NotFound, DirectivesMsg::NoSuchHolder, {toVisible(reference)}};
    return *found;
}

Result<std::vector<AssetId>> Organisation::returnList(HolderId person)
{
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.read([&]() -> Result<std::vector<AssetId>> {
        std::vector<AssetId> assets;
        // A personal device stays with its holder.
        sqlite::Query query = base.connection.query(
            "SELECT id FROM asset WHERE holder_id = ? AND ended = 0 AND ownership <> ? ORDER BY tag_key, id");
        query.bind(1, person.value).bind(2, static_cast<int>(Ownership::Personal));
        for (;;) {
            const auto row = query.step();
            if (!row)
                return fail(row);
            if (!*row)
                return assets;
            assets.push_back({query.integer(0)});
        }
    });
}

Result<std::vector<SharedIdentity>> Organisation::sharedIdentities()
{
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.read([&]() -> Result<std::vector<SharedIdentity>> {
        std::vector<SharedIdentity> shared;
        // Typed numbers are as good as scanned ones for telling one thing from another.
        sqlite::Query query = base.connection.query(
            "SELECT i.kind, i.value, a.id, b.id, a.tag, b.tag, ua.path, ub.path FROM identity i "
            "JOIN identity j ON j.kind = i.kind AND j.key = i.key AND j.vid = i.vid AND j.asset_id > "
            "i.asset_id "
            "JOIN asset a ON a.id = i.asset_id AND a.ended = 0 JOIN asset b ON b.id = j.asset_id AND b.ended "
            "= 0 "
            "JOIN unit ua ON ua.id = a.unit_id JOIN unit ub ON ub.id = b.unit_id "
            "WHERE i.strength <> ?1 AND j.strength <> ?1 AND a.unit_id <> b.unit_id ORDER BY a.id, b.id, "
            "i.kind");
        query.bind(1, static_cast<int>(Strength::Weak));
        for (;;) {
            const auto row = query.step();
            if (!row)
                return fail(row);
            if (!*row)
                return shared;
            shared.push_back({std::string(toText(static_cast<IdentityKind>(query.integer(0)))),
                              std::string(query.text(1)),
                              {query.integer(2)},
                              {query.integer(3)},
                              std::string(query.text(4)),
                              std::string(query.text(5)),
                              std::string(query.text(6)),
                              std::string(query.text(7))});
        }
    });
}

Result<ActionId> Organisation::addUnit(const std::string &path, const Deed &deed)
{
    return actionOf(
        deedOf(*ledger_, ActionKind::Units, deed, [&](auto &organiser) { return organiser.addUnit(path); }));
}

Result<ActionId> Organisation::moveUnit(UnitId unit, const std::string &path, const Deed &deed)
{
    return actionOf(deedOf(*ledger_, ActionKind::Units, deed,
                           [&](auto &organiser) { return organiser.moveUnit(unit.value, path); }));
}

Result<UnitMoved> Organisation::mergeUnits(UnitId from, UnitId into, const Deed &deed)
{
    return deedOf(*ledger_, ActionKind::Units, deed,
                  [&](auto &organiser) { return organiser.mergeUnits(from.value, into.value); });
}

Result<UnitMoved> Organisation::splitUnit(UnitId from, const std::string &path,
                                          std::span<const AssetId> assets, const Deed &deed)
{
    return deedOf(*ledger_, ActionKind::Units, deed,
                  [&](auto &organiser) { return organiser.splitUnit(from.value, path, assets); });
}

Result<ActionId> Organisation::endUnit(UnitId unit, const Deed &deed)
{
    return actionOf(deedOf(*ledger_, ActionKind::Units, deed,
                           [&](auto &organiser) { return organiser.endUnit(unit.value); }));
}

Result<ActionId> Organisation::addPerson(const PersonFields &fields, const Deed &deed)
{
    return actionOf(deedOf(*ledger_, ActionKind::Holders, deed,
                           [&](auto &organiser) { return organiser.addPerson(fields); }));
}

Result<ActionId> Organisation::changePerson(HolderId person, const PersonFields &fields, const Deed &deed)
{
    return actionOf(deedOf(*ledger_, ActionKind::Holders, deed,
                           [&](auto &organiser) { return organiser.changePerson(person.value, fields); }));
}

Result<ActionId> Organisation::personLeft(HolderId person, const Deed &deed)
{
    return actionOf(deedOf(*ledger_, ActionKind::Holders, deed,
                           [&](auto &organiser) { return organiser.personLeft(person.value); }));
}

Result<ActionId> Organisation::personBack(HolderId person, const Deed &deed)
{
    return actionOf(deedOf(*ledger_, ActionKind::Holders, deed,
                           [&](auto &organiser) { return organiser.personBack(person.value); }));
}

Result<UnitMoved> Organisation::handOver(HolderId from, HolderId to, std::span<const AssetId> assets,
                                         const Deed &deed)
{
    return deedOf(*ledger_, ActionKind::Holders, deed,
                  [&](auto &organiser) { return organiser.handOver(from.value, to.value, assets); });
}

} // namespace homeward
