// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/homewardctl/context.h"

#include <vector>

namespace homeward::ctl {

/// Lists which models change brand, owner, category or origin, and tells the sum on standard error.
Result<int> printAttributionChanges(const Context &context, const std::vector<AttributionChange> &changes,
                                    const LedgerSettings &settings);

} // namespace homeward::ctl
