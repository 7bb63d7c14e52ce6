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
    bool isEmpty() const { return references.empty() && where.empty(); }
};

/// Adds the positional references and --where.
void addAssetChoice(CLI::App &verb, AssetChoice &choice);

/// NotFound or Conflict for a reference, wrong use for an expression, NotFound for an expression that finds
/// nothing.
Result<std::vector<AssetId>> chosenAssets(Ledger &ledger, const AssetChoice &choice);
Result<std::vector<AssetId>> findAssets(Ledger &ledger, const std::vector<std::string> &references);

/// "1299.50" in the ledger's currency.
Result<std::optional<Money>> parsePrice(const Ledger &ledger, const std::string &text);
/// A day from an option; nothing if it was left out.
Result<std::optional<Day>> parseOptionalDay(const std::string &text);
/// The deed of now, or with --on of that day.
Result<Deed> deedOn(const Context &context, const std::string &why, const std::string &day);

/// "A-0001, A-0002 and 7 more"
std::string tagList(Ledger &ledger, std::span<const AssetId> assets, std::size_t most);

} // namespace homeward::ctl
