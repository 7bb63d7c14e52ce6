// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/reckoning/reckoner.h"

#include "core/directives/reckoning/directive_pass.h"

namespace homeward {

void Reckoning::count(std::uint32_t asset, const Cell &cell, Figures &into) const
{
    const ObligationState state = states[asset];
    if (state != ObligationState::None) {
        into.states[static_cast<std::size_t>(state)] += cell.quantity;
        if (isOutstanding(state) && isPastDeadline())
            into.overdue += cell.quantity;
    }
    const std::uint8_t where = field[cell.how];
    if (where == 0 || cell.model >= bearings.size() || cell.unit >= units.size() || units[cell.unit] == 0)
        return;
    const Verdict verdict = bearings[cell.model].field;
    if (verdict == Verdict::Out)
        return;
    into.inField += cell.quantity;
    into.looked += verdict == Verdict::Undetermined ? 0 : cell.quantity;
    if ((where & inUse) == 0)
        return;
    into.inUse += cell.quantity;
    into.domesticInUse += verdict == Verdict::Domestic ? cell.quantity : 0;
}

Reckoner::Reckoner(const Chronicle &chronicle, Vantage from)
    : chronicle_(&chronicle)
    , from_(from)
{
    cells_.resize(chronicle_->assets.size());
    for (std::uint32_t i = 0; i < cells_.size(); ++i)
        cells_[i] = cellOf(i);
    markWorks();
    markExemptions();
}

Cell Reckoner::cellOf(std::uint32_t asset) const
{
    const auto &assets = chronicle_->assets;
    if (!assets.exists(asset))
        return {};
    const auto &newest = assets.newest(asset);
    const bool changed = newest.older != 0;
    if (!changed && !from_.sees(newest.when))
        return {};
    const AssetFacts facts = changed ? chronicle_->assetAt(asset, from_) : newest.value;
    return {facts.model, facts.unit, facts.quantity, facts.how, 0, 0, changed ? Cell::changed : std::uint8_t{0}};
}

std::vector<Cell> Reckoner::renew(const std::vector<std::uint32_t> &assets)
{
    cells_.resize(chronicle_->assets.size());
    std::vector<Cell> before;
    before.reserve(assets.size());
    for (const std::uint32_t asset : assets) {
        before.push_back(cells_[asset]);
        cells_[asset] = cellOf(asset);
        if (asset < lineOf_.size())
            lineOf_[asset] = 0;
    }
    // Those of all other assets are marked as they were.
    markWorks();
    markExemptions();
    return before;
}

void Reckoner::markWorks()
{
    const auto &works = chronicle_->works;
    if (works.size() == 0)
        return;
    lineOf_.resize(cells_.size());
    for (std::uint32_t line = 0; line < works.size(); ++line) {
        const auto *version = works.at(line, from_);
        if (version == nullptr || !version->value.live || version->value.asset >= cells_.size())
            continue;
        const WorkFacts &facts = version->value;
        Cell &cell = cells_[facts.asset];
        cell.stage = static_cast<std::uint8_t>(facts.stage);
        cell.work = static_cast<std::uint8_t>((facts.stopped ? Cell::stopped : 0)
                                              | (facts.withoutSuccessor ? Cell::withoutSuccessor : 0));
        cell.flags |= Cell::worked;
        lineOf_[facts.asset] = line + 1;
    }
}

void Reckoner::markExemptions()
{
    const auto &exemptions = chronicle_->exemptions;
    for (std::uint32_t i = 0; i < exemptions.size(); ++i)
        if (const auto *version = exemptions.at(i, from_);
            version != nullptr && version->value.asset < cells_.size())
            cells_[version->value.asset].flags |= Cell::exempted;
}

std::optional<std::uint32_t> Reckoner::lineOf(std::uint32_t asset) const
{
    if (asset >= lineOf_.size() || lineOf_[asset] == 0)
        return std::nullopt;
    return lineOf_[asset] - 1;
}

const WorkFacts *Reckoner::workOf(std::uint32_t asset) const
{
    const auto line = lineOf(asset);
    const auto *version = line ? chronicle_->works.at(*line, from_) : nullptr;
    return version == nullptr ? nullptr : &version->value;
}

const ModelFacts *Reckoner::model(std::uint32_t model) const
{
    const auto *version = chronicle_->models.at(model, from_);
    return version == nullptr ? nullptr : &version->value;
}

const DirectiveFacts *Reckoner::terms(std::uint32_t directive) const
{
    const auto *version = chronicle_->directives.at(directive, from_);
    return version == nullptr || !version->value.live ? nullptr : &version->value;
}

std::optional<Reckoning> Reckoner::reckon(std::uint32_t directive) const
{
    const DirectiveFacts *known = terms(directive);
    if (known == nullptr || numberOf(known->terms.received) > from_.day)
        return std::nullopt;
    return reckon(directive, *known);
}

Reckoning Reckoner::reckon(std::uint32_t directive, const DirectiveFacts &terms) const
{
    DirectivePass pass(*this, directive, terms);
    return pass.run();
}

void Reckoner::renew(Reckoning &reckoning, const std::vector<std::uint32_t> &assets,
                     const std::vector<Cell> &before) const
{
    DirectivePass pass(*this, reckoning.directive, reckoning.terms, reckoning);
    pass.renew(reckoning, assets, before);
}

} // namespace homeward
