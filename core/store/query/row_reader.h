// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query/selector.h"
#include "core/store/rows.h"

#include <span>
#include <string>
#include <vector>

namespace homeward::store {

/// Reads the cells of assets by id, fast when the ids come in ascending runs. No allocation per row.
class RowReader {
public:
    /// `columns` may name a column twice.
    RowReader(const ReadFrom &from, std::span<const Column> columns);

    /// Goes to the asset; false if there is none.
    Result<bool> seek(AssetId id);
    /// Of the asset that seek() found, in the order of `columns`; views live until the next seek().
    std::span<const std::string_view> cells();
    Origin origin() const;

private:
    /// Where the cells of a column come from.
    struct Source {
        Column column;
        Home home;
        int place = 0; ///< in the statement
        std::size_t modelCell = 0;
    };
    std::string sqlFor(const Tables &tables, std::span<const Column> columns);
    Result<bool> start(AssetId id);
    std::string_view ownCell(const Source &source, std::string &buffer);

    const Lookups *lookups_;
    const Dues *dues_; ///< null if no column needs it
    CellWriter writer_;
    std::vector<Source> sources_;
    std::vector<std::string> buffers_;
    std::vector<std::string_view> cells_;
    bool scans_; ///< whether the statement goes on to later ids
    bool open_ = false;
    std::int64_t at_ = 0; ///< the id of the row at hand, if open_
    sqlite::Query query_;
};

} // namespace homeward::store
