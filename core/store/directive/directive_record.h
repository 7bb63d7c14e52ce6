// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/replacing/recommendation.h"
#include "core/directives/terms/conflict.h"
#include "core/directives/terms/directive.h"
#include "core/store/record/directive_specs.h"
#include "core/store/record/record.h"

namespace homeward::store {

/// The units of a directive's scope are kept by UUID and known outside by path: the two texts are given and
/// taken apart from the rest.
Record directiveRecord(const Directive &directive, const std::vector<Uuid> &units);
/// Without the scope's units.
Directive directiveOf(const Record &record);
std::vector<Uuid> unitsOf(const Record &directive);

Record exemptionRecord(const Exemption &exemption, std::int64_t directive, std::int64_t asset);
/// Without directive and asset.
Exemption exemptionOf(const Record &record);

Record settlementRecord(const Settlement &settlement, std::int64_t first, std::int64_t second);
/// Without the two directives.
Settlement settlementOf(const Record &record);

Record recommendationRecord(const Recommendation &recommendation);
Recommendation recommendationOf(const Record &record);

Uuid uuidOf(std::string_view bytes);

} // namespace homeward::store
