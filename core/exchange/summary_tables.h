// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/store/ledger.h"

namespace homeward {

/// Devices by unit, each counted where it belongs itself (not again in the units above), and the sums. Lots
/// count by quantity. Shares and rates are in percent with one decimal place.
Result<SheetTable> unitTable(Ledger &ledger, const AssetQuery &query, Language language);

/// Every directive that is in force, week by week: why what is to be done changed, and the figures at each
/// close.
Result<SheetTable> weekTable(Ledger &ledger, std::optional<Day> asOf, Language language);

} // namespace homeward
