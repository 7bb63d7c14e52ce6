// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/brand_sort.h"

#include <utility>

namespace homeward {

/// What the device's own words come to.
struct WordClaim {
    std::optional<std::uint32_t> brand; ///< decided by the words
    std::string company; ///< the registrant's company, named by the words, without a row among the brands
    ConfidenceClass confidence = ConfidenceClass::Undecided;
    bool unknownMaker = false; ///< the manufacturer text names somebody, but nobody that the catalogue knows
    std::vector<std::pair<WordMatch, catalogue_format::Field>>
        said; ///< for the evidence, the deciding one first
};

/// `manyBrands`: a product rule says that the ID is sold under many brands.
WordClaim claimOf(const Catalogue &catalogue, const Subject &subject, const Clues &clues, bool manyBrands);

} // namespace homeward
