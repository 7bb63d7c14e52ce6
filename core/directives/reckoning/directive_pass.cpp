// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/reckoning/directive_pass.h"

#include <algorithm>

namespace homeward {
namespace {

AssetFacts factsOf(std::uint8_t how)
{
    AssetFacts facts;
    facts.how = how;
    return facts;
}

} // namespace

DirectivePass::DirectivePass(const Reckoner &reckoner, std::uint32_t directive, const DirectiveFacts &terms)
    : DirectivePass(reckoner, directive, terms, Reckoning{})
{
}

DirectivePass::DirectivePass(const Reckoner &reckoner, std::uint32_t directive, const DirectiveFacts &terms,
                             const Reckoning &known)
    : reckoner_(reckoner)
    , chronicle_(reckoner.chronicle())
    , directive_(directive)
    , terms_(terms)
    , test_(terms)
    , received_(std::min(numberOf(terms.terms.received), reckoner.from().day))
    , unitsIn_(test_.unitsIn(chronicle_, reckoner.from()))
    , bearings_(known.bearings)
    , varied_(known.varied)
{
    judgeModels();
    fillTables();
    markExempt();
}

Verdict DirectivePass::verdictOf(const ModelFacts &model)
{
    const auto [place, isNew] = pastVerdicts_.try_emplace(&model);
    if (isNew)
        place->second = test_.bearingOf(model).verdict;
    return place->second;
}

void DirectivePass::judgeModels()
{
    const auto &models = chronicle_.models;
    const auto known = static_cast<std::uint32_t>(bearings_.size());
    bearings_.resize(models.size());
    varied_.resize(models.size());
    for (std::uint32_t i = known; i < bearings_.size(); ++i) {
        const ModelFacts *facts = reckoner_.model(i);
        if (facts == nullptr)
            continue;
        bearings_[i] = test_.bearingOf(*facts);
        if (models.newest(i).older != 0)
            varied_[i] = variesInWindow(i) ? 1 : 0;
    }
}

bool DirectivePass::variesInWindow(std::uint32_t model)
{
    bool varies = false;
    const Verdict now = bearings_[model].verdict;
    chronicle_.models.eachKnown(model, reckoner_.from(), [&](const auto &version, DayNumber end) {
        varies = varies || (end > received_ && verdictOf(version.value) != now);
    });
    return varies;
}

void DirectivePass::fillTables()
{
    for (unsigned how = 0; how < 256; ++how) {
        const AssetFacts facts = factsOf(static_cast<std::uint8_t>(how));
        howIn_[how] = test_.takes(facts.ownership(), facts.place()) ? 1 : 0;
        if (facts.status() > Status::Merged)
            continue;
        for (unsigned verdict = 0; verdict < 4; ++verdict) {
            ObligationFacts seen;
            seen.there = facts.there();
            seen.verdict = static_cast<Verdict>(verdict);
            seen.placed = howIn_[how] != 0;
            seen.wasForeign = seen.verdict == Verdict::Foreign && seen.placed && facts.isPresent();
            seen.status = facts.status();
            seen.ownership = facts.ownership();
            quiet_[verdict][how] = stateOf(seen, terms_.terms.completion);
        }
    }
}

void DirectivePass::markExempt()
{
    const auto &exemptions = chronicle_.exemptions;
    const DayNumber today = reckoner_.from().day;
    for (std::uint32_t i = 0; i < exemptions.size(); ++i) {
        const auto *version = exemptions.at(i, reckoner_.from());
        if (version == nullptr || !version->value.live || version->value.directive != directive_
            || version->value.asset >= reckoner_.cells().size() || today < version->value.from
            || today > version->value.until)
            continue;
        exempt_.resize(reckoner_.cells().size());
        exempt_[version->value.asset] = 1;
    }
}

bool DirectivePass::wasForeignAs(const AssetFacts &facts, DayNumber first, DayNumber end)
{
    if (facts.model >= bearings_.size())
        return false;
    if (varied_[facts.model] == 0)
        return bearings_[facts.model].verdict == Verdict::Foreign;
    bool found = false;
    const Vantage from = reckoner_.from();
    chronicle_.models.eachKnown(facts.model, from, [&](const auto &version, DayNumber modelEnd) {
        // A model is judged by its first version from the start: a catalogue row is no younger than its
        // asset.
        const bool isFirst = version.older == 0;
        const DayNumber modelStart = isFirst ? first : std::max(first, from.startOf(version.when));
        found =
            found || (modelStart < std::min(end, modelEnd) && verdictOf(version.value) == Verdict::Foreign);
    });
    return found;
}

bool DirectivePass::wasForeign(std::uint32_t asset, bool worked)
{
    bool found = false;
    const Vantage from = reckoner_.from();
    chronicle_.assets.eachKnown(asset, from, [&](const auto &version, DayNumber end) {
        const AssetFacts &facts = version.value;
        const DayNumber first = std::max(received_, from.startOf(version.when));
        if (found || first >= end || !facts.there() || !(facts.isPresent() || worked)
            || howIn_[facts.how] == 0 || !isUnitIn(facts.unit))
            return;
        found = wasForeignAs(facts, first, end);
    });
    return found;
}

ObligationState DirectivePass::lookCloser(std::uint32_t asset, const Cell &cell)
{
    const AssetFacts facts = factsOf(cell.how);
    ObligationFacts seen;
    seen.there = facts.there();
    if (!seen.there)
        return ObligationState::None;
    seen.verdict = bearings_[cell.model].verdict;
    seen.status = facts.status();
    seen.ownership = facts.ownership();
    seen.stage = static_cast<ReplacementStage>(cell.stage);
    seen.stopped = (cell.work & Cell::stopped) != 0;
    seen.withoutSuccessor = (cell.work & Cell::withoutSuccessor) != 0;
    seen.wasForeign = wasForeign(asset, seen.stopped || seen.stage >= ReplacementStage::Reclaimed);
    const bool inStore = seen.wasForeign && facts.place() == Place::Store && test_.takes(facts.ownership());
    seen.placed = isUnitIn(cell.unit) && (howIn_[cell.how] != 0 || inStore);
    seen.endedBefore = !facts.isPresent() && chronicle_.statusSince(asset, reckoner_.from()) < received_;
    seen.exempt = asset < exempt_.size() && exempt_[asset] != 0;
    return stateOf(seen, terms_.terms.completion);
}

ObligationState DirectivePass::stateAt(std::uint32_t asset)
{
    const Cell &cell = reckoner_.cells()[asset];
    if (cell.model >= bearings_.size())
        return ObligationState::None;
    if (cell.flags != 0 || varied_[cell.model] != 0)
        return lookCloser(asset, cell);
    if (!isUnitIn(cell.unit))
        return ObligationState::None;
    return quiet_[static_cast<std::size_t>(bearings_[cell.model].verdict)][cell.how];
}

Reckoning DirectivePass::run()
{
    const std::vector<Cell> &cells = reckoner_.cells();
    Reckoning reckoning{directive_, terms_, reckoner_.from(), {}, bearings_, varied_, unitsIn_, {}, {}};
    for (unsigned how = 0; how < 256; ++how) {
        const AssetFacts facts = factsOf(static_cast<std::uint8_t>(how));
        if (howIn_[how] != 0 && facts.isPresent())
            reckoning.field[how] =
                facts.status() == Status::InUse ? Reckoning::present | Reckoning::inUse : Reckoning::present;
    }
    reckoning.states.resize(cells.size());
    for (std::uint32_t i = 0; i < cells.size(); ++i) {
        reckoning.states[i] = stateAt(i);
        reckoning.count(i, cells[i], reckoning.figures);
    }
    return reckoning;
}

void DirectivePass::renew(Reckoning &reckoning, const std::vector<std::uint32_t> &assets,
                          const std::vector<Cell> &before)
{
    const std::vector<Cell> &cells = reckoner_.cells();
    reckoning.states.resize(cells.size());
    Figures gone;
    for (std::size_t i = 0; i < assets.size(); ++i)
        reckoning.count(assets[i], before[i], gone);
    reckoning.figures -= gone;
    reckoning.bearings = bearings_;
    reckoning.varied = varied_;
    reckoning.units = unitsIn_;
    for (const std::uint32_t asset : assets) {
        reckoning.states[asset] = stateAt(asset);
        reckoning.count(asset, cells[asset], reckoning.figures);
    }
}

} // namespace homeward
