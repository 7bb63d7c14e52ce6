// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/filter.h"

#include "core/text/utf8.h"

#include <fmt/format.h>

#include <algorithm>

namespace homeward::store {
namespace {

using Cells = std::vector<std::string_view>;

std::string_view idColumn(Home home)
{
    if (home == Home::Model)
        return "a.model_id";
    return home == Home::Unit ? "a.unit_id" : "a.holder_id";
}

bool holdsFor(const WhereFilter &filter, Column column, std::string_view cell, Cells &cells)
{
    cells[static_cast<std::size_t>(column)] = cell;
    return filter.holds(cells);
}

std::vector<std::int64_t> idsThatHold(const Where &leaf, const Lookups &lookups)
{
    const WhereFilter filter(leaf);
    Cells cells(allColumns().size());
    std::vector<std::int64_t> ids;
    const std::size_t count = lookups.size(homeOf(leaf.column));
    for (std::size_t id = 0; id < count; ++id) {
        const auto number = static_cast<std::int64_t>(id);
        if (holdsFor(filter, leaf.column, lookups.cell(leaf.column, number), cells))
            ids.push_back(number);
    }
    return ids;
}

std::vector<std::int64_t> idsWithWord(Home home, const std::string &word, const Lookups &lookups)
{
    std::vector<std::int64_t> ids;
    for (std::size_t id = 0; id < lookups.size(home); ++id)
        if (lookups.search(home, static_cast<std::int64_t>(id)).find(word) != std::string_view::npos)
            ids.push_back(static_cast<std::int64_t>(id));
    return ids;
}

std::vector<std::string> wordsOf(const std::string &search)
{
    std::vector<std::string> words;
    const std::string key = normalisedKey(search);
    std::size_t begin = 0;
    while (begin < key.size()) {
        const std::size_t end = std::min(key.find(' ', begin), key.size());
        if (end > begin)
            words.push_back(key.substr(begin, end - begin));
        begin = end + 1;
    }
    constexpr std::size_t mostWords = 16;
    if (words.size() > mostWords)
        words.resize(mostWords);
    return words;
}

/// What homeward_holds needs while a statement runs.
struct LeafFilters {
    LeafFilters(const std::vector<Where> &leaves, TimeZone zone, const Dues *derived)
        : writer(zone)
        , dues(derived)
        , cells(allColumns().size())
    {
        for (const Where &leaf : leaves) {
            filters.emplace_back(leaf);
            columns.push_back(leaf.column);
        }
    }
    bool holds(std::int64_t index, const sqlite::FunctionValue &value)
    {
        const auto place = static_cast<std::size_t>(index);
        const Column column = columns[place];
        if (homeOf(column) == Home::Dues)
            return holdsFor(filters[place], column, dues->cell(column, value.integer()), cells);
        RawCell raw{value.isNull(), 0, {}};
        if (isTextCell(column))
            raw.bytes = value.text();
        else if (column == Column::Uuid)
            raw.bytes = value.bytes();
        else
            raw.integer = value.integer();
        return holdsFor(filters[place], column, writer.write(column, raw, buffer), cells);
    }
    std::vector<WhereFilter> filters;
    std::vector<Column> columns;
    CellWriter writer;
    const Dues *dues;
    Cells cells;
    std::string buffer;
};

} // namespace

Filter Filter::of(const AssetQuery &query, const Lookups &lookups)
{
    Filter filter;
    // The plus sign: SQLite would leave a column that is always 0 out of the order by tag, and then not find that
    // order in the index.
    filter.sql_ = query.includeEnded ? "a.ended <= 1" : "+a.ended = 0";
    if (query.where) {
        filter.sql_ += " AND ";
        filter.add(*query.where, lookups);
    }
    if (!query.search.empty())
        filter.addSearch(query.search, lookups);
    return filter;
}

void Filter::add(const Where &where, const Lookups &lookups)
{
    if (where.kind != Where::Kind::Compare) {
        addGroup(where, lookups);
        return;
    }
    const Home home = homeOf(where.column);
    if (home == Home::Asset || home == Home::Dues) {
        sql_ += fmt::format("homeward_holds({}, {})", leaves_.size(), sourceOf(where.column));
        leaves_.push_back(where);
    } else {
        addIds(home, idsThatHold(where, lookups), lookups.size(home));
    }
}

void Filter::addGroup(const Where &where, const Lookups &lookups)
{
    const bool negated = where.kind == Where::Kind::Not;
    const std::string_view joint = where.kind == Where::Kind::And ? " AND " : " OR ";
    // An empty group holds as WhereFilter has it: And and Not do, Or does not.
    if (where.operands.empty()) {
        sql_ += where.kind == Where::Kind::Or ? "0" : "1";
        return;
    }
    sql_ += negated ? "NOT (" : "(";
    for (std::size_t i = 0; i < where.operands.size(); ++i) {
        if (i > 0)
            sql_ += joint;
        add(where.operands[i], lookups);
    }
    sql_ += ')';
}

void Filter::addSearch(const std::string &search, const Lookups &lookups)
{
    for (std::string &word : wordsOf(search)) {
        sql_ += " AND (";
        for (const Home home : {Home::Model, Home::Unit, Home::Holder}) {
            const auto ids = idsWithWord(home, word, lookups);
            if (ids.empty())
                continue;
            addIds(home, ids, 0);
            sql_ += " OR ";
        }
        sql_ += "instr(a.search, ";
        addBound(std::move(word));
        sql_ += ") > 0)";
    }
}

/// An index serves only where few rows are meant; a plus sign keeps SQLite from it.
void Filter::addIds(Home home, const std::vector<std::int64_t> &ids, std::size_t all)
{
    if (ids.empty()) {
        sql_ += '0';
        return;
    }
    const bool few = ids.size() * 4 <= all;
    sql_ += fmt::format("{}{} IN (SELECT value FROM json_each(", few ? "" : "+", idColumn(home));
    addBound(fmt::format("[{}]", fmt::join(ids, ",")));
    sql_ += "))";
}

void Filter::addBound(std::string value)
{
    bound_.push_back(std::move(value));
    sql_ += fmt::format("?{}", bound_.size());
}

void Filter::bind(sqlite::Query &query, LeafPredicate &predicate, TimeZone zone, const Dues *dues) const
{
    int index = 1;
    for (const std::string &value : bound_)
        query.bind(index++, std::string_view(value));
    predicate.arm(leaves_, zone, dues);
}

struct LeafPredicate::Slot {
    std::optional<LeafFilters> filters;
};

Result<LeafPredicate> LeafPredicate::install(sqlite::Connection &connection)
{
    LeafPredicate predicate;
    predicate.slot_ = std::make_shared<Slot>();
    const auto done = connection.setPredicate(
        "homeward_holds", [slot = predicate.slot_](std::int64_t index, const sqlite::FunctionValue &value) {
            return slot->filters && slot->filters->holds(index, value);
        });
    if (!done)
        return fail(done);
    return predicate;
}

void LeafPredicate::arm(const std::vector<Where> &leaves, TimeZone zone, const Dues *dues)
{
    slot_->filters.reset();
    if (!leaves.empty())
        slot_->filters.emplace(leaves, zone, dues);
}

} // namespace homeward::store
