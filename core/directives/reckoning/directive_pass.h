// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/reckoning/reckoner.h"

#include <array>
#include <unordered_map>

namespace homeward {

/// One directive's pass over a Reckoner's columns. Assets that never changed and have neither line nor
/// exemption are looked up in a table of 4 x 256 states; the others are looked at one by one.
class DirectivePass {
public:
    DirectivePass(const Reckoner &reckoner, std::uint32_t directive, const DirectiveFacts &terms);
    /// The same with the models' verdicts that are known already.
    DirectivePass(const Reckoner &reckoner, std::uint32_t directive, const DirectiveFacts &terms,
                  const Reckoning &known);
    Reckoning run();
    /// Only these assets again; `before`: their cells when the reckoning was made.
    void renew(Reckoning &reckoning, const std::vector<std::uint32_t> &assets, const std::vector<Cell> &before);

private:
    void judgeModels();
    bool variesInWindow(std::uint32_t model);
    void fillTables();
    void markExempt();
    ObligationState stateAt(std::uint32_t asset);
    ObligationState lookCloser(std::uint32_t asset, const Cell &cell);
    bool wasForeign(std::uint32_t asset, bool worked);
    bool wasForeignAs(const AssetFacts &facts, DayNumber first, DayNumber end);
    bool isUnitIn(std::uint32_t unit) const { return unit < unitsIn_.size() && unitsIn_[unit] != 0; }
    Verdict verdictOf(const ModelFacts &model);

    const Reckoner &reckoner_;
    const Chronicle &chronicle_;
    std::uint32_t directive_;
    const DirectiveFacts &terms_;
    ScopeTest test_;
    DayNumber received_;
    std::vector<std::uint8_t> unitsIn_;
    std::vector<Bearing> bearings_; ///< by model
    std::vector<std::uint8_t> varied_; ///< by model: its verdict was another within the window, look closer
    std::vector<std::uint8_t> exempt_; ///< by asset; empty if nobody is
    std::array<std::array<ObligationState, 256>, 4> quiet_{}; ///< by verdict and Cell::how
    std::array<std::uint8_t, 256> howIn_{}; ///< by Cell::how: ownership and place are in scope
    std::unordered_map<const void *, Verdict> pastVerdicts_;
};

} // namespace homeward
