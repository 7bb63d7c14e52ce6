// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// Why a model should be looked at by a person.
enum class ReviewReason { Undetermined, Contradiction, LowConfidence };
inline constexpr std::size_t reviewReasonCount = 3;

struct ReviewMember {
    ModelId model;
    std::string modelKey; ///< for a decision on the model
    Subject subject;
    std::string words; ///< manufacturer and product, for people
    std::int64_t assets = 0; ///< entries that have not ended
    Attribution now; ///< with its evidence
};

/// Models that look alike and wait for the same reason.
struct ReviewGroup {
    ReviewReason reason = ReviewReason::Undetermined;
    std::string likeness; ///< equal within a reason for models that look alike
    std::string words; ///< the same for people
    std::vector<ReviewMember> members; ///< those with most assets first
    std::int64_t assets = 0;
};

/// What waits for a person's word: models with assets that the sort left undetermined, found contradictory or decided
/// with little confidence, and that no decision is about. Beside the Ledger that it was made for, which must outlive
/// it; same thread.
class Review {
public:
    explicit Review(Ledger &ledger)
        : ledger_(&ledger)
    {
    }
    /// By reason, then those with most assets first.
    Result<std::vector<ReviewGroup>> groups();

private:
    Ledger *ledger_;
};

/// Below this a brand is worth a second look.
inline constexpr double lowConfidence = 0.85;

std::string_view toText(ReviewReason reason); ///< "undetermined", "contradiction", "low-confidence"

} // namespace homeward
