// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register/unit_book.h"

#include "core/store/record/derived.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward::store {
namespace {

constexpr std::size_t manyNames = 256; // from then on it pays to know them all
constexpr std::size_t longestName = 400; // bytes; more is no name but a mistake in an import

Result<void> checkName(std::string_view name, Msg message)
{
    if (name.empty() || name.size() > longestName || !isValidUtf8(name))
        return Error{ErrorCode::InvalidInput, message, {toVisible(name)}};
    return {};
}

Result<std::string> textOf(sqlite::Query query, std::int64_t id)
{
    const auto row = query.bind(1, id).step();
    if (!row)
        return fail(row);
    return *row ? std::string(query.text(0)) : std::string();
}

struct BestRow {
    std::int64_t id = 0;
    std::int64_t rank = -1;
    int equals = 0; ///< rows of that rank
};

/// Of rows of ID and rank the one of the highest rank, and of these the oldest. They are few, and a sorter of the
/// database costs more than reading them all.
Result<BestRow> bestOf(sqlite::Query &query)
{
    BestRow best;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return best;
        const std::int64_t id = query.integer(0);
        const std::int64_t rank = query.integer(1);
        if (rank > best.rank)
            best = {id, rank, 0};
        if (rank == best.rank) {
            best.id = std::min(best.id, id);
            ++best.equals;
        }
    }
}

} // namespace

Result<void> revive(sqlite::Connection &connection, ActionWriter &writer, SubjectKind kind, std::int64_t id)
{
    RecordTable table(connection, kind);
    const auto record = table.load(id);
    if (!record)
        return fail(record);
    if (!*record || (*record)->live())
        return {};
    Record next = **record;
    next.at(0).value = std::int64_t{1};
    if (const auto done = table.update(id, **record, next); !done)
        return done;
    return writer.add(kind, id, difference(**record, next));
}

Result<std::int64_t> UnitBook::ensure(ActionWriter &writer, std::string_view path)
{
    if (trimmed(path).empty())
        return 0;
    if (const auto found = ids_.find(std::string(path)); found != ids_.end())
        return found->second;
    std::int64_t unit = 0;
    std::string_view rest = path;
    for (bool more = true; more;) {
        const std::size_t end = rest.find(pathSeparator);
        more = end != std::string_view::npos;
        const auto child = ensureChild(writer, unit, trimmed(rest.substr(0, end)));
        if (!child)
            return fail(child);
        unit = *child;
        rest.remove_prefix(more ? end + pathSeparator.size() : rest.size());
    }
    return ids_[std::string(path)] = unit;
}

Result<std::int64_t> UnitBook::ensureChild(ActionWriter &writer, std::int64_t parent, std::string_view name)
{
    if (const auto good = checkName(name, StoreMsg::BadUnitName); !good)
        return fail(good);
    const auto found = findChild(parent, normalisedKey(name));
    if (!found)
        return fail(found);
    if (*found != 0) {
        if (const auto done = revive(*connection_, writer, SubjectKind::Unit, *found); !done)
            return fail(done);
        return heirOf(*found);
    }
    Record unit(SubjectKind::Unit);
    const Uuid uuid = Uuid::make(writer.recorded());
    unit.set(UnitField::Live, std::int64_t{1});
    unit.set(UnitField::Uuid, textValue(asText(uuid.bytes)));
    unit.set(UnitField::Name, textValue(name));
    unit.set(UnitField::Parent, numberValue(parent));
    const auto id = RecordTable(*connection_, SubjectKind::Unit).insert(unit);
    if (!id)
        return fail(id);
    if (const auto done = writer.add(SubjectKind::Unit, *id, difference(Record(SubjectKind::Unit), unit)); !done)
        return fail(done);
    return *id;
}

Result<std::int64_t> UnitBook::findChild(std::int64_t parent, const std::string &key)
{
    sqlite::Query query = connection_->query(
        "SELECT id, 2 * (until_day IS NULL) + live FROM unit WHERE parent_id = ? AND name_key = ? AND id <> 0");
    query.bind(1, parent).bind(2, key);
    const auto best = bestOf(query);
    if (!best)
        return fail(best);
    return best->id;
}

/// What a unit that has ended was merged into; itself if it has not, or was merged into nothing.
Result<std::int64_t> UnitBook::heirOf(std::int64_t unit)
{
    constexpr int longest = 100;
    for (int step = 0; step < longest; ++step) {
        sqlite::Query query = connection_->query("SELECT s.new_id FROM unit u JOIN succession s ON s.old_id = u.id "
                                                 "WHERE u.id = ? AND u.until_day IS NOT NULL AND s.live = 1 "
                                                 "ORDER BY s.id DESC LIMIT 1");
        const auto row = query.bind(1, unit).step();
        if (!row)
            return fail(row);
        if (!*row)
            return unit;
        unit = query.integer(0);
    }
    return unit;
}

Result<std::optional<std::int64_t>> UnitBook::find(std::string_view path)
{
    if (trimmed(path).empty())
        return std::optional<std::int64_t>(0);
    if (const auto found = ids_.find(std::string(path)); found != ids_.end())
        return std::optional(found->second);
    std::int64_t unit = 0;
    std::string_view rest = path;
    for (bool more = true; more;) {
        const std::size_t end = rest.find(pathSeparator);
        more = end != std::string_view::npos;
        const std::string_view name = trimmed(rest.substr(0, end));
        if (const auto good = checkName(name, StoreMsg::BadUnitName); !good)
            return fail(good);
        if (unit >= 0) {
            const auto child = findChild(unit, normalisedKey(name));
            if (!child)
                return fail(child);
            const auto heir = *child == 0 ? child : heirOf(*child);
            if (!heir)
                return fail(heir);
            unit = *heir == 0 ? -1 : *heir; // its names are still to be checked
        }
        rest.remove_prefix(more ? end + pathSeparator.size() : rest.size());
    }
    return unit < 0 ? std::nullopt : std::optional(unit);
}

Result<std::string> UnitBook::pathOf(std::int64_t unit)
{
    return textOf(connection_->query("SELECT path FROM unit WHERE id = ?"), unit);
}

Result<std::int64_t> HolderBook::ensure(ActionWriter &writer, std::string_view text)
{
    const std::string_view name = trimmed(text);
    if (name.empty())
        return 0;
    if (const auto found = ids_.find(std::string(name)); found != ids_.end())
        return found->second;
    if (const auto good = checkName(name, StoreMsg::BadHolderName); !good)
        return fail(good);
    const auto found = findRow(normalisedKey(name), name);
    if (!found)
        return fail(found);
    if (*found != 0) {
        if (const auto done = revive(*connection_, writer, SubjectKind::Holder, *found); !done)
            return fail(done);
        return ids_[std::string(name)] = *found;
    }
    Record holder(SubjectKind::Holder);
    const Uuid uuid = Uuid::make(writer.recorded());
    holder.set(HolderField::Live, std::int64_t{1});
    holder.set(HolderField::Uuid, textValue(asText(uuid.bytes)));
    holder.set(HolderField::Name, textValue(name));
    const auto made = insert(holder);
    if (!made)
        return fail(made);
    if (const auto done = writer.add(SubjectKind::Holder, *made, difference(Record(SubjectKind::Holder), holder)); !done)
        return fail(done);
    return ids_[std::string(name)] = *made;
}

void HolderBook::forget()
{
    ids_.clear();
    keys_.clear();
    lastId_ = -1;
    asked_ = 0;
}

Result<void> HolderBook::loadKeys()
{
    sqlite::Query query = connection_->query("SELECT name_key, number_key, id FROM holder ORDER BY id");
    std::int64_t last = 0;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        keys_.emplace(query.text(0));
        keys_.emplace(query.text(1));
        last = query.integer(2);
    }
    lastId_ = last;
    return {};
}

Result<std::int64_t> HolderBook::insert(const Record &holder)
{
    if (lastId_ < 0)
        return table_.insert(holder);
    if (const auto done = table_.insert(lastId_ + 1, holder); !done)
        return fail(done);
    keys_.insert(normalisedKey(holder.text(HolderField::Name)));
    return ++lastId_;
}

/// By number, else by name.
Result<std::int64_t> HolderBook::findRow(const std::string &key, std::string_view name)
{
    if (lastId_ < 0 && ++asked_ > manyNames)
        if (const auto done = loadKeys(); !done)
            return fail(done);
    if (lastId_ >= 0 && !keys_.contains(key))
        return 0;
    // Most have no number; a name of signs alone must not find them.
    sqlite::Query byNumber = connection_->query("SELECT id, live FROM holder WHERE number_key = ? AND number_key <> ''");
    const auto numbered = bestOf(byNumber.bind(1, key));
    if (!numbered)
        return fail(numbered);
    if (numbered->id != 0)
        return numbered->id;
    sqlite::Query byName = connection_->query("SELECT id, live FROM holder WHERE name_key = ?");
    const auto named = bestOf(byName.bind(1, key));
    if (!named)
        return fail(named);
    if (named->rank > 0 && named->equals > 1)
        return Error{ErrorCode::Conflict, StoreMsg::HolderAmbiguous, {std::string(name)}};
    return named->id;
}

Result<std::optional<std::int64_t>> HolderBook::find(std::string_view text)
{
    const std::string_view name = trimmed(text);
    if (name.empty())
        return std::optional<std::int64_t>(0);
    if (const auto found = ids_.find(std::string(name)); found != ids_.end())
        return std::optional(found->second);
    if (const auto good = checkName(name, StoreMsg::BadHolderName); !good)
        return fail(good);
    const auto found = findRow(normalisedKey(name), name);
    if (!found)
        return fail(found);
    return *found == 0 ? std::nullopt : std::optional(*found);
}

Result<std::string> HolderBook::nameOf(std::int64_t holder)
{
    return textOf(connection_->query("SELECT name FROM holder WHERE id = ?"), holder);
}

} // namespace homeward::store
