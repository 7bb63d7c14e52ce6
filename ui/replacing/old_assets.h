// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/replacements.h"

#include <optional>
#include <string>
#include <vector>

namespace homeward::ui {

/// An asset that something is to be done to, with the replacement that it has.
struct OldAsset {
    AssetId id;
    std::string tag;
    std::string model; ///< brand and model, for people
    Category category = Category::Unknown;
    std::int64_t quantity = 1;
    bool personal = false;
    std::optional<ReplacementRow> line; ///< in force
    std::string recommended; ///< what is recommended in its place; empty: nothing
};

using OldAssets = std::vector<OldAsset>;

// Blocking; for the ledger's thread.
Result<OldAssets> readOldAssets(Ledger &ledger, const std::vector<AssetId> &ids);
/// A line in force with the words for both sides.
struct NamedLine {
    ReplacementRow row;
    std::string oldModel;
    std::string newModel;
};
Result<std::vector<NamedLine>> readLines(Ledger &ledger);

std::vector<AssetId> idsOf(const OldAssets &assets);

} // namespace homeward::ui
