// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/catalogue_format.h"
#include "core/brands/catalogue_tables.h"

namespace homeward {

/// One meaning of one key in the words of a device.
struct Phrase {
    std::string key;
    catalogue_format::Meaning meaning = catalogue_format::Meaning::Brand;
    std::uint32_t value = 0; ///< row of the brand, or the Category; 0 for the rest
    catalogue_format::Field field = catalogue_format::Field::Any;
    catalogue_format::Shape shape = catalogue_format::Shape::OneWord;
    std::string_view source;
};

/// A pattern of model numbers: lower case, with # @ ? * as FORMAT.md has them.
struct ModelPattern {
    std::string text;
    std::uint32_t brand = 0;
    catalogue_format::Field field = catalogue_format::Field::Any;
    std::string_view source;
};

struct PhraseTables {
    std::vector<Phrase> phrases; ///< ordered by key, then meaning and value
    std::vector<ModelPattern> patterns; ///< ordered by text
    std::vector<bool> suppliers; ///< by row of the brand table
};

/// All words by which brands, categories and generic texts are recognised; ambiguous ones become faults.
PhraseTables collectPhrases(const CatalogueTables &tables, Faults &faults);

} // namespace homeward
