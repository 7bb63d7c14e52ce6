// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/catalogue.h"
#include "core/inventory/query.h"
#include "core/store/ledger.h"

#include <QString>

#include <vector>

namespace homeward::ui {

/// One row of the inventory as it stands on the screen: made once, on the reader's thread, so that painting only reads.
struct AssetCells {
    AssetId id;
    Origin origin = Origin::Undetermined;
    bool ended = false; ///< retired, lost, transferred or merged
    std::vector<QString> texts; ///< by Column
    bool operator==(const AssetCells &) const = default;

    const QString &at(Column column) const { return texts[static_cast<std::size_t>(column)]; }
};

/// How many columns there are; they are numbered as Column is.
int columnCountOfAssets();

/// A cell of the ledger in the reader's words: dates and numbers by the locale, choices and countries by name. Any
/// thread.
QString cellText(Column column, const std::string &cell, Language language);

AssetCells cellsOf(const AssetRow &row, const Catalogue *catalogue, Language language);

} // namespace homeward::ui
