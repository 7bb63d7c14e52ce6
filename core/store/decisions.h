// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <span>
#include <vector>

namespace homeward {

/// A decision in force and what it is about.
struct DecisionRow {
    Decision decision;
    Subject subject; ///< Scope::Model and Scope::Asset: the model's; Scope::Rule: the identifiers alone
    std::string words; ///< the same for people
    std::string tag; ///< Scope::Asset
};

/// The decisions of a ledger, many at once. Beside the Ledger that it was made for, which must outlive it; same thread.
/// Lists of changes have each model once, from what it is now to what it becomes by all of them together.
class Decisions {
public:
    explicit Decisions(Ledger &ledger)
        : ledger_(&ledger)
    {
    }

    /// Those in force, oldest first.
    Result<std::vector<DecisionRow>> all();

    /// Brands may be given by any name that the catalogue knows. InvalidInput for a decision that says nothing or names a brand that the catalogue lacks without its country;
    /// NotFound for an asset that there is not.
    Result<std::vector<AttributionChange>> preview(std::span<const Decision> decisions);
    /// All of them as one action, with one undo. What lacks a name or a reason takes the deed's. InvalidInput if there
    /// are none.
    Result<std::vector<AttributionChange>> decide(std::span<const Decision> decisions, const Deed &deed);

    Result<std::vector<AttributionChange>> previewWithdrawal(std::span<const Uuid> decisions);
    /// Leaves to the sort again, and to earlier decisions, what these had decided; one action. NotFound for one that is
    /// not in force.
    Result<std::vector<AttributionChange>> withdraw(std::span<const Uuid> decisions, const Deed &deed);

private:
    Ledger *ledger_;
};

} // namespace homeward
