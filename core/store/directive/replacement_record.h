// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/replacing/replacement.h"
#include "core/store/record/directive_specs.h"
#include "core/store/record/record.h"

namespace homeward::store {

Record replacementRecord(const Replacement &line, std::int64_t oldAsset, std::int64_t newAsset);
/// Without the two assets.
Replacement replacementOf(const Record &record);

} // namespace homeward::store
