// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/columns.h"

#include <string>
#include <string_view>
#include <vector>

namespace homeward::ctl {

/// "tag,brand,serial" -> columns; an unknown name is an error that lists the known ones.
Result<std::vector<Column>> parseColumns(std::string_view list);

/// What `asset list` shows by default.
std::vector<Column> listedColumns();

} // namespace homeward::ctl
