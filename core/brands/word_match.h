// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/catalogue_data.h"
#include "core/brands/word_text.h"

namespace homeward {

/// A phrase or pattern of the catalogue found in a text.
struct WordMatch {
    catalogue_format::Meaning meaning = catalogue_format::Meaning::Brand;
    std::uint32_t value = 0; ///< row of the brand, or the Category
    std::size_t first = 0; ///< token
    std::size_t last = 0;
    bool pattern = false; ///< a model number
    bool whole = false; ///< the text says nothing else but a seat, a legal form and words of trade
    std::string_view source;
};

/// What a text says: everything of the catalogue that stands in it on word boundaries, the longest from the
/// left.
struct WordReading {
    WordText cut;
    std::vector<WordMatch> brands; ///< names, lines, makers' own names and model numbers, in text order
    std::vector<WordMatch> categories;
    bool generic = false; ///< empty, or nothing but generic words
    bool supplier = false; ///< names a maker of parts that is no brand
    bool module = false;
    bool virtualDevice = false;
};

WordReading readWords(const Catalogue::Data &data, std::string_view text, catalogue_format::Field field);

/// Whether a model number pattern covers the word; both in lower case.
bool matchesPattern(std::string_view pattern, std::string_view word);

} // namespace homeward
