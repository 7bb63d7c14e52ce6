// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/stock_takes.h"
#include "core/text/messages.h"

#include <string>

namespace homeward {

/// The sheet to sign of a stock-take: a title, a line per thing, the sums and places for the signatures.
/// InvalidInput never; both are UTF-8, the CSV with BOM and guarded against formulas.
Result<std::string> stockTakeCsv(const StockTake &take, Language language);
/// One page of HTML that needs no other file and prints on A4.
std::string stockTakeHtml(const StockTake &take, Language language);

} // namespace homeward
