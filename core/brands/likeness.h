// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/attribution.h"
#include "core/brands/catalogue.h"

#include <string>

namespace homeward {

/// By what models look alike to a person who has to say whose they are.
struct Likeness {
    std::string key; ///< equal for models that look alike
    std::string words; ///< the same for people, as one of the models writes it (visible characters alone)
    bool operator==(const Likeness &) const = default;
};

/// The same maker's words, without seat and legal form; where they say nothing (none, a placeholder, a supplier's), the
/// same vendor ID and the first word of the product that is no word of trade, without the number behind it; where there
/// is none, the same vendor ID and the same product text. A monitor without words goes by its maker code.
Likeness likenessOf(const Catalogue &catalogue, const Subject &subject);

} // namespace homeward
