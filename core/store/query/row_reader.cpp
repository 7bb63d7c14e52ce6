// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/row_reader.h"

#include "core/store/record/value.h"

#include <fmt/format.h>

namespace homeward::store {
namespace {

constexpr int idPlace = 0;
constexpr int modelPlace = 1;
constexpr std::int64_t nearBy = 32; // rows that are stepped over sooner than sought

} // namespace

/// Of the asset's row each column once, and only those that are needed.
std::string RowReader::sqlFor(const Tables &tables, std::span<const Column> columns)
{
    std::string own;
    int next = modelPlace + 1;
    for (const Column column : columns) {
        Source source{column, homeOf(column)};
        if (source.home == Home::Model) {
            source.modelCell = *modelCellOf(column);
        } else if (source.home != Home::Dues) {
            source.place = next++;
            own.append(", ").append(sourceOf(column));
        }
        sources_.push_back(source);
    }
    const bool scans = tables == Tables{};
    return fmt::format("SELECT a.id, a.model_id{} FROM {} a WHERE a.id {} ? AND a.ended <= 1{}", own, tables.asset,
                       scans ? ">=" : "=", scans ? " ORDER BY a.id" : "");
}

RowReader::RowReader(const ReadFrom &from, std::span<const Column> columns)
    : lookups_(&from.lookups)
    , dues_(from.dues)
    , writer_(from.zone)
    , buffers_(columns.size())
    , cells_(columns.size())
    , scans_(from.tables == Tables{})
    , query_(from.connection.query(sqlFor(from.tables, columns)))
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
    if (open_)
        at_ = query_.integer(idPlace);
    return open_ && at_ == id.value;
}

Result<bool> RowReader::seek(AssetId id)
{
    const bool ahead = open_ && scans_ && id.value > at_ && id.value - at_ <= nearBy;
    if (!ahead)
        return start(id);
    while (at_ < id.value) {
        const auto row = query_.step();
        if (!row)
            return fail(row);
        if (!*row) {
            open_ = false;
            return false;
        }
        at_ = query_.integer(idPlace);
    }
    return at_ == id.value;
}

Origin RowReader::origin() const
{
    return lookups_->origin(query_.integer(modelPlace));
}

std::string_view RowReader::ownCell(const Source &source, std::string &buffer)
{
    if (isTextCell(source.column))
        return query_.text(source.place);
    RawCell raw;
    if (source.column == Column::Uuid) {
        raw.bytes = asText(query_.bytes(source.place));
    } else {
        raw.integer = query_.integer(source.place);
        raw.isNull = raw.integer == 0 && query_.isNull(source.place);
    }
    return writer_.write(source.column, raw, buffer);
}

std::span<const std::string_view> RowReader::cells()
{
    const std::int64_t model = query_.integer(modelPlace);
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        const Source &source = sources_[i];
        switch (source.home) {
        case Home::Model:
            cells_[i] = lookups_->modelCell(model, source.modelCell);
            break;
        case Home::Unit:
            cells_[i] = lookups_->unit(query_.integer(source.place));
            break;
        case Home::Holder:
            cells_[i] = lookups_->holder(query_.integer(source.place));
            break;
        case Home::Dues:
            cells_[i] = dues_->cell(source.column, at_);
            break;
        case Home::Asset:
            cells_[i] = ownCell(source, buffers_[i]);
            break;
        }
    }
    return cells_;
}

} // namespace homeward::store
