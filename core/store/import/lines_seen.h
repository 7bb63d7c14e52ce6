// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/import/key_numbers.h"
#include "core/store/import/line_plan.h"

#include <cstdint>
#include <vector>

namespace homeward::store {

/// Which line of a register is about which asset, so that a second one about the same is refused. A few bytes per
/// asset.
class LinesSeen {
public:
    explicit LinesSeen(std::optional<ImportField> matchBy)
        : matchBy_(matchBy)
    {
    }
    /// Refuses the plan if an earlier line was about the same asset. Where nothing is written (`dry`), assets that
    /// lines would make are told apart by what they are recognised by.
    void judge(LinePlan &plan, bool dry) const;
    void take(const LinePlan &plan, bool dry);

private:
    std::vector<std::uint64_t> keysOf(const LinePlan &plan) const;

    std::optional<ImportField> matchBy_;
    std::vector<std::uint32_t> lineOf_; ///< by asset
    KeyNumbers newOnes_; ///< by key
};

} // namespace homeward::store
