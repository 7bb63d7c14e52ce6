// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/homewardctl/context.h"

#include <string>
#include <vector>

namespace homeward::ctl {

/// Which assets an action is for: named one by one, or by an expression.
struct AssetChoice {
    std::vector<std::string> references;
    std::string where;
};

/// Adds the positional references and --where, of which one must be given, or may.
void addAssetChoice(CLI::App &verb, AssetChoice &choice, bool required = true);

/// NotFound or Conflict for a reference, wrong use for an expression, NotFound for an expression that finds
/// nothing.
Result<std::vector<AssetId>> chosenAssets(Ledger &ledger, const AssetChoice &choice);
Result<std::vector<AssetId>> findAssets(Ledger &ledger, const std::vector<std::string> &references);

/// "A-0001, A-0002 ..."
std::string tagList(Ledger &ledger, std::span<const AssetId> assets, std::size_t most);

} // namespace homeward::ctl
