// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/selector.h"

#include <fmt/format.h>

#include <algorithm>

namespace homeward::store {
namespace {

/// A literal for each own column; the others are ordered in memory.
std::string orderOf(Column column, bool descending)
{
    const std::string_view direction = descending ? " DESC" : "";
    if (homeOf(column) == Home::Dues)
        return "a.id";
    if (column == Column::Tag) // as the index has it: no sorting
        return fmt::format("a.tag_key{0}, a.ended{0}, a.id{0}", direction);
    const std::string_view collation = isTextCell(column) ? " COLLATE NOCASE" : "";
    return fmt::format("{}{}{}, a.id", sourceOf(column), collation, direction);
}

Result<std::vector<AssetId>> selectInSql(const ReadFrom &from, const AssetQuery &asked, const Filter &filter)
{
    sqlite::Query query =
        from.connection.queryOnce(fmt::format("SELECT a.id FROM {} a WHERE {} ORDER BY {}", from.tables.asset,
                                              filter.sql(), orderOf(asked.sortBy, asked.descending)));
    filter.bind(query, from.predicate, from.zone, from.dues);
    std::vector<AssetId> ids;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return ids;
        ids.push_back({query.integer(0)});
    }
}

/// Models, units and holders are few: their cells' places in the order are numbers, and rank and id in one
/// number sort faster than any text.
Result<std::vector<AssetId>> selectByRank(const ReadFrom &from, const AssetQuery &asked, const Filter &filter)
{
    constexpr unsigned idBits = 40;
    constexpr std::uint64_t idMask = (std::uint64_t{1} << idBits) - 1;
    const std::vector<std::uint32_t> &ranks = from.lookups.ranks(asked.sortBy);
    sqlite::Query query = from.connection.queryOnce(fmt::format(
        "SELECT a.id, {} FROM {} a WHERE {}", sourceOf(asked.sortBy), from.tables.asset, filter.sql()));
    filter.bind(query, from.predicate, from.zone, from.dues);
    std::vector<std::uint64_t> keys;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        const auto place = static_cast<std::size_t>(query.integer(1));
        const std::uint64_t rank = place < ranks.size() ? ranks[place] : 0;
        const std::uint64_t ordered = asked.descending ? 0xffffff - rank : rank;
        keys.push_back(ordered << idBits | (static_cast<std::uint64_t>(query.integer(0)) & idMask));
    }
    std::ranges::sort(keys);
    std::vector<AssetId> ids;
    ids.reserve(keys.size());
    for (const std::uint64_t key : keys)
        ids.push_back({static_cast<std::int64_t>(key & idMask)});
    return ids;
}

/// By cells that no table holds.
Result<std::vector<AssetId>> selectByDues(const ReadFrom &from, const AssetQuery &asked, const Filter &filter)
{
    auto ids = selectInSql(from, asked, filter);
    if (!ids)
        return ids;
    const auto cellOf = [&](AssetId id) { return from.dues->cell(asked.sortBy, id.value); };
    if (asked.descending)
        std::ranges::stable_sort(*ids, std::ranges::greater(), cellOf);
    else
        std::ranges::stable_sort(*ids, {}, cellOf);
    return ids;
}

Result<std::vector<AssetId>> selectOfAll(const ReadFrom &from, const AssetQuery &asked)
{
    const Filter filter = Filter::of(asked, from.lookups);
    const Home home = homeOf(asked.sortBy);
    if (home == Home::Dues)
        return selectByDues(from, asked, filter);
    return home == Home::Asset ? selectInSql(from, asked, filter) : selectByRank(from, asked, filter);
}

bool mentionsDues(const Where &where)
{
    if (where.kind == Where::Kind::Compare)
        return homeOf(where.column) == Home::Dues;
    return std::ranges::any_of(where.operands, mentionsDues);
}

} // namespace

bool needsDues(const AssetQuery &query)
{
    return homeOf(query.sortBy) == Home::Dues || (query.where && mentionsDues(*query.where));
}

bool needsDues(std::span<const Column> columns)
{
    return std::ranges::any_of(columns, [](Column column) { return homeOf(column) == Home::Dues; });
}

Result<std::vector<AssetId>> selectIds(const ReadFrom &from, const AssetQuery &asked)
{
    auto ids = selectOfAll(from, asked);
    if (ids && asked.only)
        std::erase_if(*ids, [&](AssetId id) { return !std::ranges::binary_search(*asked.only, id); });
    return ids;
}

} // namespace homeward::store
