// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/reckoning/chronicle.h"
#include "core/directives/reckoning/figures.h"
#include "core/directives/reckoning/scope_test.h"

#include <array>
#include <optional>
#include <vector>

namespace homeward {

/// One asset in the narrow columns over which figures are computed: 16 bytes.
struct Cell {
    std::uint32_t model = 0;
    std::uint32_t unit = 0;
    std::uint32_t quantity = 0;
    std::uint8_t how = 0; ///< AssetFacts::how
    std::uint8_t stage = 0; ///< ReplacementStage
    std::uint8_t work = 0; ///< Cell::Stopped, Cell::WithoutSuccessor
    std::uint8_t flags = 0; ///< Cell::Changed, Cell::Worked, Cell::Exempted: look closer

    static constexpr std::uint8_t stopped = 1;
    static constexpr std::uint8_t withoutSuccessor = 2;
    static constexpr std::uint8_t changed = 1;
    static constexpr std::uint8_t worked = 2;
    static constexpr std::uint8_t exempted = 4;
};

/// The obligations under one directive, asset by asset, and their sums.
struct Reckoning {
    std::uint32_t directive = 0;
    DirectiveFacts terms; ///< as they were used
    Vantage from;
    std::vector<ObligationState> states; ///< by asset
    std::vector<Bearing> bearings; ///< by model
    std::vector<std::uint8_t> varied; ///< by model: its verdict was another since the directive was received
    std::vector<std::uint8_t> units; ///< by unit: in scope
    std::array<std::uint8_t, 256> field{}; ///< by Cell::how: Reckoning::present, Reckoning::inUse
    Figures figures;

    static constexpr std::uint8_t present = 1; ///< present and of an ownership and place in scope
    static constexpr std::uint8_t inUse = 2;

    bool isPastDeadline() const { return from.day > numberOf(terms.terms.deadline); }
    /// Adds what one asset counts to the figures of a group that it belongs to.
    void count(std::uint32_t asset, const Cell &cell, Figures &figures) const;
};

/// The chronicle seen from one vantage, as columns, and the obligations computed over them. The chronicle
/// must outlive it and not change meanwhile, unless renew() is told what changed. reckon() may be called from any number of threads.
class Reckoner {
public:
    Reckoner(const Chronicle &chronicle, Vantage from);

    Vantage from() const { return from_; }
    const Chronicle &chronicle() const { return *chronicle_; }
    const std::vector<Cell> &cells() const { return cells_; }
    std::optional<std::uint32_t> lineOf(std::uint32_t asset) const; ///< its live line, if it has one
    const WorkFacts *workOf(std::uint32_t asset) const;
    const ModelFacts *model(std::uint32_t model) const;

    /// Nothing if the directive was not known then, or had not been received.
    std::optional<Reckoning> reckon(std::uint32_t directive) const;
    /// The same by other terms than those known then.
    Reckoning reckon(std::uint32_t directive, const DirectiveFacts &terms) const;
    /// The terms of a directive as seen from here.
    const DirectiveFacts *terms(std::uint32_t directive) const;

    /// The chronicle grew by no more than new models, new units and these assets: looks at them again. Back
    /// come their cells as they were, which renew() of each reckoning made from here then needs.
    std::vector<Cell> renew(const std::vector<std::uint32_t> &assets);
    void renew(Reckoning &reckoning, const std::vector<std::uint32_t> &assets,
               const std::vector<Cell> &before) const;

private:
    Cell cellOf(std::uint32_t asset) const;
    void markWorks();
    void markExemptions();

    const Chronicle *chronicle_;
    Vantage from_;
    std::vector<Cell> cells_;
    std::vector<std::uint32_t> lineOf_; ///< by asset: 1 + its line; empty if there are no lines
};

} // namespace homeward
