// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/inventory/asset.h"

#include <optional>
#include <string>
#include <vector>

namespace homeward {

/// Ledgers keep the numbers: new ones go to the end.
enum class ActionKind {
    Setup,
    Register,
    Update,
    Edit,
    Retire,
    Merge,
    Decide,
    Import,
    Undo,
    InstallCatalogue,
    Settings,
    Units,
    Holders,
    Directive,
    Exempt,
    Settle,
    Replace,
    StockTake,
    Document
};

/// Every action carries this: who, why, since when it is true.
struct Deed {
    std::string who; ///< the operator
    std::string why;
    std::optional<Day> effective; ///< nothing: today in the ledger's zone
    DocumentId document;
};

/// One field of one thing, before and after, as text.
struct Change {
    std::string field; ///< column or field name
    std::string from;
    std::string to;
    bool operator==(const Change &) const = default;
};

/// What an action did to one asset (or, with a nil asset, to another thing, named by `subject`).
struct HistoryEntry {
    AssetId asset;
    Uuid assetUuid;
    std::string subject; ///< the asset's tag, or "unit Finance", "decision 1a86:7523" ...
    std::vector<Change> changes;
};

struct HistoryAction {
    ActionId id;
    Uuid uuid;
    ActionKind kind = ActionKind::Edit;
    Uuid replica;
    std::int64_t sequence = 0; ///< within its replica
    std::string who;
    std::string why;
    Moment recorded{};
    Day effective{};
    std::optional<ActionId> undoes;
    std::optional<ActionId> undoneBy;
    /// The clock stood over 24 h before, or over a year after, that of the action before; that jump was not adopted.
    bool clockJumped = false;
    std::vector<HistoryEntry> entries;
    std::size_t entryCount = 0; ///< all of them, where `entries` was capped
};

struct HistoryQuery {
    std::optional<AssetId> asset;
    std::optional<Day> since;
    std::size_t limit = 1000; ///< newest first
    std::size_t entriesPerAction = 100;
};

std::string_view toText(ActionKind kind); ///< "register", "edit", "install-catalogue" ...

} // namespace homeward
