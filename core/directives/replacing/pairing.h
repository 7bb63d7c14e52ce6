// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/directives/reckoning/scope_test.h"
#include "core/directives/replacing/replacement.h"
#include "core/directives/terms/directive.h"
#include "core/directives/terms/directive_check.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace homeward {

/// The rules by which old and new are paired, over the live lines of a ledger. Names are tags, for the
/// sentences.
struct PairingSurroundings {
    std::function<std::string(const Uuid &asset)> tagOf;
    /// The live line whose old asset it is; null: none.
    std::function<const Replacement *(const Uuid &oldAsset)> lineOf;
    /// Whether a live line names it as its new asset.
    std::function<bool(const Uuid &newAsset)> isSuccessor;
};

/// Refuses (Conflict, with the reason): an old asset that has a live line already, an asset replaced by
/// itself, a ring (the new asset, or what replaces it in turn, is replaced by the old one), a new asset that
/// replaces another already unless `shared` says that it is to replace several, a new asset and "nothing" at
/// once.
Result<void> checkPairing(const Replacement &line, bool shared, const PairingSurroundings &surroundings);

/// A thing that is to replace something: its model, where it would be used and by whom it is owned.
struct Successor {
    std::string tag; ///< or the placeholder's words
    ModelFacts model;
    bool isPlaceholder = false;
};

/// Refuses a successor that is itself to be replaced: foreign (or of no known origin, unless it is a
/// placeholder) in the categories and brands of a directive in force, or not on a directive's approved list
/// where it has one and takes the category. InvalidInput names the directive and the reason. An override with
/// reason and second name lets it pass; the second person must not be the operator.
Result<void> checkSuccessor(const Successor &successor, std::span<const DirectiveFacts> directives,
                            const Override &overruled, const std::string &who);

/// Whether the line may go to `next` on `day`: forward only, not before the stage that it has, not in the
/// future; a delivery or deployment needs a new asset or a placeholder, a deployment a real one; what is
/// replaced by nothing is only planned, approved and reclaimed.
Result<void> checkStage(const Replacement &line, ReplacementStage next, Day day, Day today,
                        const std::string &oldTag);

/// Whether a disposal is complete enough to be recorded: it is after the reclaim, and its kind is named.
Result<void> checkDisposal(const Replacement &line, const DisposalRecord &disposal, Day day, Day today,
                           const std::string &oldTag);

} // namespace homeward
