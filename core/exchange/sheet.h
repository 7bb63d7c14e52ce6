// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/preset.h"

#include <string>
#include <vector>

namespace homeward {

/// A column of an export as it is written.
struct SheetColumn {
    std::string name; ///< for machines
    std::string heading;
    ColumnType type = ColumnType::Text;
};

/// A small table that was computed as a whole.
struct SheetTable {
    std::vector<SheetColumn> columns;
    std::vector<std::vector<std::string>> rows;
};

} // namespace homeward
