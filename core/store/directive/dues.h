// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/columns.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace homeward::store {

/// The cells of assets that follow from directives and replacements: which directive sets the due date, that
/// date, and what replaces the asset.
struct Dues {
    struct Terms {
        std::string name;
        std::string deadline;
    };
    std::vector<std::uint32_t> due; ///< by asset: 1 + place in `terms`; 0 or beyond the end: none
    std::vector<Terms> terms;
    std::unordered_map<std::int64_t, std::string> replacedBy;

    std::string_view cell(Column column, std::int64_t asset) const;
};

} // namespace homeward::store
