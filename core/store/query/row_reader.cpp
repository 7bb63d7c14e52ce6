// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/row_reader.h"

#include "core/store/record/value.h"

#include <fmt/format.h>

namespace homeward::store {
namespace {

constexpr int fixedColumns = 2; // id and model
constexpr std::int64_t nearBy = 32; // rows that are stepped over sooner than sought

std::string sqlFor(const Tables &tables, std::span<const Column> columns, std::vector<int> &places)
{
    std::vector<std::string_view> sources;
    for (const Column column : columns) {
        places.push_back(fixedColumns + static_cast<int>(sources.size()));
        sources.push_back(sourceOf(column));
    }
    const bool scans = tables == Tables{};
    return fmt::format("SELECT a.id, a.model_id{}{} FROM {} a WHERE a.id {} ? AND a.ended <= 1{}",
                       sources.empty() ? "" : ", ", fmt::join(sources, ", "), tables.asset, scans ? ">=" : "=",
                       scans ? " ORDER BY a.id" : "");
}

} // namespace

RowReader::RowReader(const ReadFrom &from, std::span<const Column> columns)
    : lookups_(&from.lookups)
    , dues_(from.dues)
    , writer_(from.zone)
    , columns_(columns.begin(), columns.end())
    , buffers_(columns.size())
    , cells_(columns.size())
    , scans_(from.tables == Tables{})
    , query_(from.connection.query(sqlFor(from.tables, columns, places_)))
{
}

Result<bool> RowReader::start(AssetId id)
{
    query_.reset();
    open_ = false;
    const auto row = query_.bind(1, id.value).step();
    if (!row)
        return fail(row);
    open_ = *row;
    return open_ && query_.integer(0) == id.value;
}

Result<bool> RowReader::seek(AssetId id)
{
    const bool ahead = open_ && scans_ && id.value > query_.integer(0) && id.value - query_.integer(0) <= nearBy;
    if (!ahead)
        return start(id);
    while (query_.integer(0) < id.value) {
        const auto row = query_.step();
        if (!row)
            return fail(row);
        if (!*row) {
            open_ = false;
            return false;
        }
    }
    return query_.integer(0) == id.value;
}

Origin RowReader::origin() const
{
    return lookups_->origin(query_.integer(1));
}

std::span<const std::string_view> RowReader::cells()
{
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const int place = places_[i];
        const Column column = columns_[i];
        const Home home = homeOf(column);
        if (home == Home::Dues) {
            cells_[i] = dues_->cell(column, query_.integer(place));
            continue;
        }
        if (home != Home::Asset) {
            cells_[i] = lookups_->cell(column, query_.integer(place));
            continue;
        }
        RawCell raw;
        if (isTextCell(column)) {
            raw.bytes = query_.text(place);
        } else if (column == Column::Uuid) {
            raw.bytes = asText(query_.bytes(place));
        } else {
            raw.isNull = query_.isNull(place);
            raw.integer = query_.integer(place);
        }
        cells_[i] = writer_.write(column, raw, buffers_[i]);
    }
    return cells_;
}

} // namespace homeward::store
