// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/sorter.h"

#include "core/brands/brand_sort.h"
#include "core/brands/category_sort.h"

#include <algorithm>

namespace homeward {

struct Sorter::Index {
    Catalogue catalogue;
};

Sorter::Sorter(Catalogue catalogue)
    : index_(std::make_unique<const Index>(Index{std::move(catalogue)}))
{
}

Sorter::~Sorter() = default;
Sorter::Sorter(Sorter &&) noexcept = default;
Sorter &Sorter::operator=(Sorter &&) noexcept = default;

namespace {

bool anyVirtual(const Subject &subject, const Clues &clues)
{
    return subject.chassis == Chassis::Virtual || clues.manufacturer.virtualDevice
           || clues.product.virtualDevice;
}

void nameBrand(const Catalogue &catalogue, const BrandSort &sort, std::optional<Day> asOf, Attribution &out)
{
    if (!sort.brand.row) {
        out.brand = sort.brand.name;
        out.brandCountry = sort.brand.country;
        return;
    }
    Catalogue::Brand brand = catalogue.data().brandAt(*sort.brand.row);
    if (asOf)
        brand = catalogue.brandAsOf(brand, *asOf);
    out.brand = brand.name;
    out.brandZh = brand.nameZh;
    out.brandCountry = brand.country;
    // A brand without a named owner is its own; its country is then the owner's too.
    out.owner = brand.owner.empty() ? brand.name : brand.owner;
    out.ownerCountry = brand.ownerCountry.empty() && brand.owner.empty() ? brand.country : brand.ownerCountry;
}

} // namespace

Attribution Sorter::attribute(const Subject &subject, std::span<const Decision> decisions,
                              std::optional<Day> asOf) const
{
    const Catalogue &catalogue = index_->catalogue;
    const Clues clues = gatherClues(catalogue.data(), subject);
    BrandSort sort = sortBrand(catalogue, subject, clues, decisions);
    Attribution out;
    out.registrant = clues.registrant.company;
    out.category = sortCategory(catalogue.data(), subject, clues, sort);
    out.confidence = confidenceOf(sort.confidence);
    out.contradiction = sort.contradiction;
    out.module = clues.product.module || clues.manufacturer.module || clues.registrant.role == Role::Module;
    out.virtualDevice = anyVirtual(subject, clues);
    nameBrand(catalogue, sort, asOf, out);
    out.evidence = std::move(sort.evidence);
    return out;
}

Mode Sorter::modeOf(const Subject &subject) const
{
    const Catalogue::Data &data = index_->catalogue.data();
    return sortMode(data, subject, gatherClues(data, subject));
}

const Catalogue &Sorter::catalogue() const
{
    return index_->catalogue;
}

} // namespace homeward
