// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stock_takes.h"
#include "ui/sheet/sheet.h"

namespace homeward::ui {

QString findingWord(Finding finding);
QString findingIcon(Finding finding);
/// "12 found, 1 missing, 2 misplaced, 0 extra"
QString countsText(const StockTake &take);
/// The lines of a result. Key: the asset, where there is one. While it is being counted the boxes say what
/// was come across; what belongs to the unit can be ticked.
Sheet linesSheet(const StockTake &take, bool counting);
/// Key: the stock-take.
Sheet takesSheet(const std::vector<StockTake> &takes);

} // namespace homeward::ui
