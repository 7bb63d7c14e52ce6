// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stock_takes.h"
#include "core/text/messages.h"

#include <filesystem>

namespace homeward::ui {

/// Writes the sheet to sign: CSV or HTML by the ending, else PDF on A4. Blocks; any thread. Replaces the file
/// whole or not at all.
Result<void> writeSheet(const StockTake &take, const std::filesystem::path &path, Language language);

} // namespace homeward::ui
