// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// What stands on a label; the code carries the tag alone, as a reader types it into any search box.
struct Label {
    std::string tag;
    std::string department;
    std::string thing; ///< category, brand and model
    std::string place; ///< unit and holder
};

/// A sheet of labels, or a roll, on which each label is a page of its own. In millimetres.
struct LabelSheet {
    std::string_view name; ///< "a4-3x8"
    double pageWidth = 0;
    double pageHeight = 0;
    int columns = 1;
    int rows = 1;
    double width = 0; ///< of a label
    double height = 0;
    double left = 0; ///< of the first
    double top = 0;
    double gapX = 0;
    double gapY = 0;
    int perPage() const { return columns * rows; }
};

/// The sizes that there are in shops, and two rolls.
std::span<const LabelSheet> labelSheets();
/// InvalidInput lists the names that there are.
Result<LabelSheet> labelSheetNamed(std::string_view name);

/// One label to an asset, in the query's order. InvalidInput if there is none.
Result<std::vector<Label>> labelsOf(Ledger &ledger, const AssetQuery &query, Language language);

} // namespace homeward
