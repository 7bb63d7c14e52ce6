// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/category.h"
#include "core/directives/replacing/replacement.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace homeward {

/// What is to be bought in place of a category, or of one model of it.
struct Recommendation {
    Uuid id;
    Category category = Category::Unknown;
    std::string oldModel; ///< words that stand in the old model's name; empty: any of the category
    Placeholder successor;
    std::optional<Money> price;
    std::string budgetCode;
    bool operator==(const Recommendation &) const = default;
};

/// The one that names the model goes before the one for its category; of several the last. Null: none.
const Recommendation *recommendedFor(std::span<const Recommendation> recommendations, Category category,
                                     const std::string &modelName);

} // namespace homeward
