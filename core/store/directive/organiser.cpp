// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directive/organiser.h"

#include "core/directives/terms/directive_check.h"
#include "core/store/record/derived.h"
#include "core/text/messages_directives.h"
#include "core/text/messages_progress.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

namespace homeward::store {

Result<Record> Organiser::unit(std::int64_t id)
{
    return desk_.load(SubjectKind::Unit, id, DirectivesMsg::NoSuchUnit, std::to_string(id));
}

Result<void> Organiser::checkDay() const
{
    return checkPastDay(day_, today_);
}

Result<std::vector<std::int64_t>> Organiser::idsOf(std::string_view sql, std::int64_t bound)
{
    std::vector<std::int64_t> ids;
    sqlite::Query query = work_.connection.query(sql);
    query.bind(1, bound);
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return ids;
        ids.push_back(query.integer(0));
    }
}

Result<std::int64_t> Organiser::unitAt(const std::string &path)
{
    sqlite::Query query = work_.connection.query("SELECT id FROM unit WHERE search = ? AND live = 1 AND "
                                                 "until_day IS NULL AND id <> 0 ORDER BY id LIMIT 1");
    const std::string key = normalisedKey(path);
    const auto row = query.bind(1, std::string_view(key)).step();
    if (!row)
        return fail(row);
    return *row ? query.integer(0) : 0;
}

Result<std::pair<std::int64_t, std::string>> Organiser::placeOf(const std::string &path)
{
    const std::size_t cut = path.rfind(pathSeparator);
    const std::string_view whole(path);
    const std::string name(
        trimmed(cut == std::string::npos ? whole : whole.substr(cut + pathSeparator.size())));
    constexpr std::size_t longestName = 400; // bytes, as for one that comes with an asset
    if (name.empty())
        return Error{ErrorCode::InvalidInput, ProgressMsg::NameMissing, {}};
    if (name.size() > longestName || !isValidUtf8(name))
        return Error{ErrorCode::InvalidInput, StoreMsg::BadUnitName, {toVisible(name)}};
    const auto parent =
        work_.books.units.ensure(work_.writer, cut == std::string::npos ? "" : path.substr(0, cut));
    if (!parent)
        return fail(parent);
    return std::pair(*parent, name);
}

Result<bool> Organiser::isBelow(std::int64_t unit, std::int64_t above)
{
    constexpr int deepest = 100;
    for (int depth = 0; unit != 0 && depth < deepest; ++depth) {
        if (unit == above)
            return true;
        const auto record = RecordTable(work_.connection, SubjectKind::Unit).load(unit);
        if (!record)
            return fail(record);
        unit = *record ? (*record)->number(UnitField::Parent) : 0;
    }
    return false;
}

Result<void> Organiser::addUnit(const std::string &path)
{
    if (const auto good = checkDay(); !good)
        return good;
    const auto there = unitAt(path);
    if (!there)
        return fail(there);
    if (*there != 0)
        return Error{ErrorCode::Conflict, ProgressMsg::UnitThereAlready, {toVisible(path)}};
    const auto place = placeOf(path);
    if (!place)
        return fail(place);
    Record record(SubjectKind::Unit);
    setText(record, UnitField::Uuid, asText(Uuid::make(work_.writer.recorded()).bytes));
    setText(record, UnitField::Name, place->second);
    record.set(UnitField::Parent, numberValue(place->first));
    setDay(record, UnitField::From, day_);
    const auto made = desk_.create(std::move(record));
    return made ? Result<void>() : Result<void>(fail(made));
}

Result<void> Organiser::moveUnit(std::int64_t id, const std::string &path)
{
    if (const auto good = checkDay(); !good)
        return good;
    const auto before = unit(id);
    if (!before)
        return fail(before);
    const auto there = unitAt(path);
    if (!there)
        return fail(there);
    if (*there != 0 && *there != id)
        return Error{ErrorCode::Conflict, ProgressMsg::UnitThereAlready, {toVisible(path)}};
    const auto place = placeOf(path);
    if (!place)
        return fail(place);
    const auto ring = isBelow(place->first, id);
    if (!ring)
        return fail(ring);
    if (*ring)
        return Error{ErrorCode::InvalidInput, DirectivesMsg::UnitRing, {std::string(before->text(UnitField::Name))}};
    Record after = *before;
    after.set(UnitField::Parent, numberValue(place->first));
    after.set(UnitField::Name, textValue(place->second));
    return desk_.change(id, *before, after);
}

Result<void> Organiser::setUnit(AssetId asset, std::int64_t unit)
{
    const auto before = work_.desk.load(asset.value);
    if (!before)
        return fail(before);
    Record after = *before;
    after.set(AssetField::Unit, numberValue(unit), Provenance::Typed);
    const auto changed = work_.desk.update(asset.value, after);
    if (!changed)
        return fail(changed);
    assets_ += *changed ? 1U : 0U;
    return {};
}

Result<void> Organiser::moveAssets(std::int64_t from, std::int64_t into)
{
    const auto assets = idsOf("SELECT id FROM asset WHERE unit_id = ? AND ended = 0 ORDER BY id", from);
    if (!assets)
        return fail(assets);
    for (const std::int64_t asset : *assets)
        if (const auto done = setUnit({asset}, into); !done)
            return done;
    return {};
}

Result<void> Organiser::movePeople(std::int64_t from, std::int64_t into)
{
    const auto people =
        idsOf("SELECT id FROM holder WHERE unit_id = ? AND live = 1 AND left_on IS NULL ORDER BY id", from);
    if (!people)
        return fail(people);
    for (const std::int64_t id : *people) {
        const auto before = person(id);
        if (!before)
            return fail(before);
        Record after = *before;
        after.set(HolderField::Unit, numberValue(into));
        if (const auto done = desk_.change(id, *before, after); !done)
            return done;
        ++people_;
    }
    return {};
}

Result<void> Organiser::succeed(std::int64_t from, std::int64_t to)
{
    Record succession(SubjectKind::Succession);
    succession.set(SuccessionField::Old, numberValue(from));
    succession.set(SuccessionField::New, numberValue(to));
    setDay(succession, SuccessionField::Day, day_);
    const auto made = desk_.create(std::move(succession));
    return made ? Result<void>() : Result<void>(fail(made));
}

Result<void> Organiser::closeUnit(std::int64_t id, std::int64_t successor)
{
    const auto before = unit(id);
    if (!before)
        return fail(before);
    Record after = *before;
    setDay(after, UnitField::Until, day_);
    if (const auto done = desk_.change(id, *before, after); !done)
        return done;
    return successor == 0 ? Result<void>() : succeed(id, successor);
}

/// A sub-unit whose name is taken there is merged into the one that has it.
Result<void> Organiser::moveChildren(std::int64_t from, std::int64_t into)
{
    const auto children = idsOf(
        "SELECT id FROM unit WHERE parent_id = ? AND live = 1 AND until_day IS NULL AND id <> 0 ORDER BY id",
        from);
    if (!children)
        return fail(children);
    for (const std::int64_t child : *children) {
        const auto before = unit(child);
        if (!before)
            return fail(before);
        const std::string key = normalisedKey(before->text(UnitField::Name));
        std::int64_t twin = 0;
        {
            sqlite::Query query =
                work_.connection.query("SELECT id FROM unit WHERE parent_id = ? AND name_key = ? AND live = "
                                       "1 AND until_day IS NULL AND id <> ? "
                                       "ORDER BY id LIMIT 1");
            const auto row = query.bind(1, into).bind(2, std::string_view(key)).bind(3, child).step();
            if (!row)
                return fail(row);
            twin = *row ? query.integer(0) : 0;
        }
        if (twin != 0) {
            if (const auto done = mergeUnits(child, twin); !done)
                return done;
            continue;
        }
        Record after = *before;
        after.set(UnitField::Parent, numberValue(into));
        if (const auto done = desk_.change(child, *before, after); !done)
            return done;
    }
    return {};
}

Result<void> Organiser::mergeUnits(std::int64_t from, std::int64_t into)
{
    if (const auto good = checkDay(); !good)
        return good;
    const auto away = unit(from);
    if (!away)
        return fail(away);
    const auto stays = unit(into);
    if (!stays)
        return fail(stays);
    const std::string name(away->text(UnitField::Name));
    if (from == into)
        return Error{ErrorCode::InvalidInput, ProgressMsg::UnitMergedWithItself, {name}};
    for (const Record *record : {&*away, &*stays})
        if (dayAt(*record, UnitField::Until))
            return Error{
                ErrorCode::Conflict, DirectivesMsg::UnitEndedAlready, {std::string(record->text(UnitField::Name))}};
    const auto ring = isBelow(into, from);
    if (!ring)
        return fail(ring);
    if (*ring)
        return Error{ErrorCode::InvalidInput, DirectivesMsg::UnitRing, {name}};
    if (const auto done = moveChildren(from, into); !done)
        return done;
    if (const auto done = moveAssets(from, into); !done)
        return done;
    if (const auto done = movePeople(from, into); !done)
        return done;
    return closeUnit(from, into);
}

Result<void> Organiser::splitUnit(std::int64_t from, const std::string &path, std::span<const AssetId> assets)
{
    const auto old = unit(from);
    if (!old)
        return fail(old);
    if (const auto done = addUnit(path); !done)
        return done;
    const auto made = unitAt(path);
    if (!made)
        return fail(made);
    for (const AssetId asset : assets) {
        const auto record = work_.desk.load(asset.value);
        if (!record)
            return fail(record);
        if (record->number(AssetField::Unit) != from)
            return Error{
                ErrorCode::Conflict,
                DirectivesMsg::NotOfUnit,
                {std::string(record->text(AssetField::Tag)), std::string(old->text(UnitField::Name))}};
        if (const auto done = setUnit(asset, *made); !done)
            return done;
        const std::int64_t holder = record->number(AssetField::Holder);
        const auto who = holder == 0 ? Result<Record>(Record(SubjectKind::Holder)) : person(holder);
        if (!who)
            return fail(who);
        if (holder == 0 || who->number(HolderField::Unit) != from)
            continue;
        Record after = *who;
        after.set(HolderField::Unit, numberValue(*made));
        if (const auto done = desk_.change(holder, *who, after); !done)
            return done;
        ++people_;
    }
    return succeed(from, *made);
}

Result<void> Organiser::endUnit(std::int64_t id)
{
    if (const auto good = checkDay(); !good)
        return good;
    const auto record = unit(id);
    if (!record)
        return fail(record);
    const std::string name(record->text(UnitField::Name));
    if (dayAt(*record, UnitField::Until))
        return Error{ErrorCode::Conflict, DirectivesMsg::UnitEndedAlready, {name}};
    std::int64_t used = 0;
    for (const char *sql :
         {"SELECT count(*) FROM asset WHERE unit_id = ? AND ended = 0",
          "SELECT count(*) FROM holder WHERE unit_id = ? AND live = 1 AND left_on IS NULL",
          "SELECT count(*) FROM unit WHERE parent_id = ? AND live = 1 AND until_day IS NULL AND id <> 0"}) {
        sqlite::Query query = work_.connection.query(sql);
        const auto row = query.bind(1, id).step();
        if (!row)
            return fail(row);
        used += query.integer(0);
    }
    if (used > 0)
        return Error{ErrorCode::Conflict, ProgressMsg::UnitNotEmpty, {name, std::to_string(used)}};
    return closeUnit(id, 0);
}

} // namespace homeward::store
