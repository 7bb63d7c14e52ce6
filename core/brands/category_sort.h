// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/brand_sort.h"

namespace homeward {

/// What kind of thing the subject is: what its interfaces can only be, a product rule, words, what its
/// interfaces may be, at last what its brand is known for. Unknown if nothing tells.
Category sortCategory(const Catalogue::Data &data, const Subject &subject, const Clues &clues,
                      const BrandSort &brand);

/// The mode by product rule, else the subject's own.
Mode sortMode(const Catalogue::Data &data, const Subject &subject, const Clues &clues);

} // namespace homeward
