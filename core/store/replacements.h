// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/replacing/paper_check.h"
#include "core/directives/replacing/recommendation.h"
#include "core/directives/replacing/replacement.h"
#include "core/store/ledger.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace homeward {

using ReplacementId = RowId<struct ReplacementTag>;

/// A line in force.
struct ReplacementRow {
    ReplacementId id;
    AssetId oldAsset;
    AssetId newAsset; ///< none yet: 0
    std::string oldTag;
    std::string newTag;
    bool personal = false; ///< the old one is
    Replacement line;
};

struct PlanRequest {
    std::vector<AssetId> oldAssets;
    /// None; one for each old one, in their order; or a single one for all, if `shared`.
    std::vector<AssetId> newAssets;
    bool shared = false; ///< the new one may replace several
    bool withoutSuccessor = false;
    Placeholder placeholder; ///< what is to be bought; if empty, what is recommended for the old one
    std::optional<Day> due;
    std::optional<Money> price; ///< of each
    std::string budgetCode;
    std::string document;
    std::int64_t quantity =
        0; ///< of one lot: so many are taken out of it as an entry of their own; 0: all of it
    Override overruled;
};

struct StageRequest {
    std::vector<AssetId> oldAssets;
    ReplacementStage stage = ReplacementStage::Approved; ///< Approved to Reclaimed
    std::string document;
    std::vector<AssetId> newAssets; ///< as in PlanRequest
    bool shared = false;
    std::optional<Day> promised;
    std::optional<Money> price;
    std::string budgetCode;
    Override overruled;
};

/// The pairing of old and new, and its papers. Beside the Ledger that it was made for, which must outlive it;
/// same thread. Writing calls are one action each for all the assets named, or nothing; the day on which it
/// happened is the deed's effective day. They refuse (Conflict or InvalidInput, with the reason) by the rules
/// of core/directives/replacing.
class Replacements {
public:
    explicit Replacements(Ledger &ledger)
        : ledger_(&ledger)
    {
    }

    /// Lines in force by old asset's row.
    Result<std::vector<ReplacementRow>> lines();
    /// The line of an old asset; NotFound.
    Result<ReplacementRow> lineOf(AssetId oldAsset);
    /// What an auditor will ask for: papers and second names that are missing.
    Result<std::vector<MissingPaper>> papersMissing();
    Result<std::vector<Recommendation>> recommendations();

    Result<ActionId> plan(const PlanRequest &request, const Deed &deed);
    /// To Deployed: the new asset takes over holder, unit, place and location, and the old one loses holder
    /// and location (a personal one keeps its holder). To Reclaimed: the old one is stored; one without a
    /// line gets one without a successor; a personal one is refused, for it ends by declaration.
    Result<ActionId> advance(const StageRequest &request, const Deed &deed);
    /// The use of the old ones has ended: they are stored; personal ones, by their holder's declaration,
    /// retired.
    Result<ActionId> stopUse(std::span<const AssetId> oldAssets, const std::string &declaration,
                             const Deed &deed);
    /// After the reclaim. Wiped and stored leave it the office's; transferred, scrapped and destroyed end the
    /// entry.
    Result<ActionId> dispose(std::span<const AssetId> oldAssets, const DisposalRecord &disposal,
                             const Deed &deed);
    /// The plan is void. Refused once the new one is deployed: that is undone instead.
    Result<ActionId> unpair(std::span<const AssetId> oldAssets, const Deed &deed);
    /// In place of the one for the same category and old model.
    Result<ActionId> recommend(const Recommendation &recommendation, const Deed &deed);
    /// They are recommended no longer; undo brings them back. NotFound if one is not in force.
    Result<ActionId> unrecommend(std::span<const Uuid> recommendations, const Deed &deed);

private:
    Ledger *ledger_;
};

} // namespace homeward
