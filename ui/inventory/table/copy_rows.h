// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/table/asset_cells.h"

#include <QStringList>

#include <span>

namespace homeward::ui {

/// Rows for the clipboard: tab-separated, headings first, one line a row; a cell that a spreadsheet would run is
/// guarded as in an exported file.
QString copiedRows(const QStringList &headings, std::span<const Column> columns, std::span<const AssetCells> rows);

} // namespace homeward::ui
