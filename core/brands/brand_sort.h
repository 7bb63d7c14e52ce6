// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/attribution.h"
#include "core/brands/confidence.h"
#include "core/brands/decision.h"
#include "core/brands/word_match.h"

#include <span>

namespace homeward {

/// What the catalogue knows about one subject, gathered before anything is decided.
struct Clues {
    std::optional<std::uint32_t> registrantRow;
    Catalogue::Registrant registrant;
    std::optional<std::uint32_t> registrantBrand; ///< row of Brands
    std::vector<std::uint32_t> products; ///< rows that cover the subject, the narrowest first
    WordReading manufacturer;
    WordReading product;
    std::vector<WordReading> interfaces;
};

Clues gatherClues(const Catalogue::Data &data, const Subject &subject);

/// A brand as decided: a row of the catalogue, or a name outside it.
struct BrandChoice {
    std::optional<std::uint32_t> row;
    std::string name;
    std::string country;
    bool empty() const { return !row && name.empty(); }
};

struct BrandSort {
    BrandChoice brand;
    Category decidedCategory = Category::Unknown; ///< by an operator
    ConfidenceClass confidence = ConfidenceClass::Undecided;
    bool contradiction = false;
    std::vector<Evidence> evidence;
};

/// The five steps of the sort.
BrandSort sortBrand(const Catalogue &catalogue, const Subject &subject, const Clues &clues,
                    std::span<const Decision> decisions);

/// Whether two brands belong together: one owns the other, or one company owns or owned both.
bool areRelated(const Catalogue &catalogue, std::uint32_t a, std::uint32_t b);

} // namespace homeward
