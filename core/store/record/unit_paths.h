// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/connection.h"

#include <string_view>

namespace homeward::store {

/// Brings the paths of a table of units into line with names and parents, where a unit above was renamed or
/// moved. The table is a literal.
Result<void> repathUnits(sqlite::Connection &connection, std::string_view table);

} // namespace homeward::store
