// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/reckoning/scope_test.h"

#include "core/brands/origin.h"
#include "core/brands/owner_span.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward {
namespace {

std::vector<std::string> keysOf(const std::vector<std::string> &names)
{
    std::vector<std::string> keys;
    keys.reserve(names.size());
    for (const std::string &name : names)
        keys.push_back(normalisedKey(name));
    return keys;
}

bool contains(const std::vector<std::string> &keys, const std::string &key)
{
    return std::ranges::find(keys, key) != keys.end();
}

template <class T>
bool takesAny(const std::vector<T> &list, T value)
{
    return list.empty() || std::ranges::find(list, value) != list.end();
}

bool standsIn(std::string_view words, std::string_view text)
{
    for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' '))
            return true;
    }
    return false;
}

Verdict verdictOf(Origin origin)
{
    switch (origin) {
    case Origin::Domestic:
        return Verdict::Domestic;
    case Origin::Foreign:
        return Verdict::Foreign;
    case Origin::Undetermined:
        break;
    }
    return Verdict::Undetermined;
}

} // namespace

ScopeTest::ScopeTest(const DirectiveFacts &directive)
    : directive_(&directive)
    , brandsIn_(keysOf(directive.terms.scope.brandsIn))
    , brandsOut_(keysOf(directive.terms.scope.brandsOut))
{
    for (const ApprovedModel &line : directive.terms.approvedList)
        approved_.push_back({normalisedKey(line.brand), normalisedKey(line.model)});
}

const std::string &ScopeTest::keyOf(const std::string &brand)
{
    const auto [place, isNew] = keys_.try_emplace(brand);
    if (isNew)
        place->second = normalisedKey(brand);
    return place->second;
}

bool ScopeTest::isApproved(const ModelFacts &model)
{
    const std::string &brand = keyOf(model.brand);
    const auto sameBrand = [&](const ApprovedKey &line) { return line.brand == brand; };
    if (std::ranges::none_of(approved_, sameBrand))
        return false;
    const std::string name = normalisedKey(model.name);
    return std::ranges::any_of(approved_, [&](const ApprovedKey &line) {
        return sameBrand(line) && (line.model.empty() || standsIn(line.model, name));
    });
}

Verdict ScopeTest::originOf(const ModelFacts &model)
{
    const Directive &terms = directive_->terms;
    if (terms.basis == DirectiveBasis::List) {
        if (model.brand.empty())
            return Verdict::Undetermined;
        return isApproved(model) ? Verdict::Domestic : Verdict::Foreign;
    }
    const Basis basis = terms.basis == DirectiveBasis::Owner ? Basis::Owner : Basis::Brand;
    const std::string owner = model.owners.empty()
                                  ? model.ownerCountry
                                  : ownerCountryOn(unpackOwners(model.owners), terms.received, model.ownerCountry);
    return verdictOf(homeward::originOf(model.brandCountry, owner, {terms.home, basis}));
}

ScopeTest::Fit ScopeTest::categoryFit(Category category) const
{
    const auto &wanted = directive_->terms.scope.categories;
    if (takesAny(wanted, category))
        return Fit::Yes;
    return category == Category::Unknown ? Fit::Maybe : Fit::No;
}

ScopeTest::Fit ScopeTest::brandFit(const std::string &brand)
{
    if (brandsIn_.empty() && brandsOut_.empty())
        return Fit::Yes;
    if (brand.empty())
        return Fit::Maybe;
    const std::string &key = keyOf(brand);
    if (contains(brandsOut_, key) || (!brandsIn_.empty() && !contains(brandsIn_, key)))
        return Fit::No;
    return Fit::Yes;
}

Bearing ScopeTest::bearingOf(const ModelFacts &model)
{
    const Fit category = categoryFit(model.category);
    if (category == Fit::No || model.virtualDevice)
        return {};
    Bearing bearing;
    bearing.field = originOf(model);
    if (category == Fit::Maybe)
        bearing.field = bearing.field == Verdict::Domestic ? Verdict::Out : Verdict::Undetermined;
    const Fit brand = brandFit(model.brand);
    if (brand == Fit::No || bearing.field == Verdict::Out)
        return bearing;
    bearing.verdict =
        brand == Fit::Yes || bearing.field == Verdict::Domestic ? bearing.field : Verdict::Undetermined;
    return bearing;
}

bool ScopeTest::takes(Ownership ownership) const
{
    return takesAny(directive_->terms.scope.ownership, ownership);
}

bool ScopeTest::takes(Place place) const
{
    return takesAny(directive_->terms.scope.places, place);
}

std::vector<std::uint8_t> ScopeTest::unitsIn(const Chronicle &chronicle, Vantage from) const
{
    const std::size_t count = std::max<std::size_t>(chronicle.units.size(), 1);
    if (directive_->terms.scope.units.empty())
        return std::vector<std::uint8_t>(count, 1);
    std::vector<std::vector<std::uint32_t>> below(count);
    for (std::uint32_t unit = 1; unit < count; ++unit) {
        const auto *version = chronicle.units.at(unit, from);
        if (version == nullptr)
            continue;
        if (version->value.parent != 0 && version->value.parent < count)
            below[version->value.parent].push_back(unit);
        below[unit].insert(below[unit].end(), version->value.successors.begin(),
                           version->value.successors.end());
    }
    std::vector<std::uint8_t> in(count, 0);
    std::vector<std::uint32_t> open = directive_->units;
    while (!open.empty()) {
        const std::uint32_t unit = open.back();
        open.pop_back();
        if (unit == 0 || unit >= count || in[unit] != 0)
            continue;
        in[unit] = 1;
        open.insert(open.end(), below[unit].begin(), below[unit].end());
    }
    return in;
}

bool approves(const ApprovedModel &approved, std::string_view brand, std::string_view model)
{
    return normalisedKey(approved.brand) == normalisedKey(brand)
           && (approved.model.empty() || standsIn(normalisedKey(approved.model), normalisedKey(model)));
}

} // namespace homeward
