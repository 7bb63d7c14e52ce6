// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/inventory/columns.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::store {

/// Where the cells of an asset's own columns lie, as a literal for the table alias `a`; of the others, the column
/// that refers to their table.
std::string_view sourceOf(Column column);

/// What SQLite holds of a cell.
struct RawCell {
    bool isNull = false;
    std::int64_t integer = 0;
    std::string_view bytes;
};

/// Whether the cell of an own column is kept as text already.
bool isTextCell(Column column);

/// Turns raw cells of an asset's own columns into their text. Keeps what it worked out of days: one thread.
class CellWriter {
public:
    explicit CellWriter(TimeZone zone);
    /// The view lives as long as the raw cell and `buffer`, into which it may be written.
    std::string_view write(Column column, const RawCell &raw, std::string &buffer);

private:
    struct Slot {
        std::int64_t key = -1;
        std::array<char, 10> text{};
    };
    std::string_view dayText(std::int64_t day);
    std::string_view dayOfMoment(std::int64_t microseconds);

    TimeZone zone_;
    std::vector<Slot> days_;
    std::vector<Slot> quarters_;
};

} // namespace homeward::store
