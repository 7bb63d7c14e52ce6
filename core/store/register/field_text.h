// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/columns.h"
#include "core/store/record/record.h"
#include "core/store/registration.h"

#include <string>

namespace homeward::store {

/// The text of a field of an asset that has no other room's meaning (no model, unit or holder): ISO dates, decimal
/// prices, words of choices.
std::string fieldText(AssetField field, const Value &value);

/// "1299.50" to hundredths; nothing for any other text, a sign or more than two decimals.
std::optional<std::int64_t> parsePrice(std::string_view text);
std::string priceText(std::int64_t minor);

/// The fields of a registration as a record holds them, but for unit and holder (rows of other tables).
void putFields(Record &asset, const AssetFields &fields, Provenance provenance);
/// And back; unit and holder are left empty.
AssetFields fieldsOf(const Record &asset);

/// InvalidInput for a field that cannot be: control characters, an IMEI with a wrong check digit, quantity below 1 ...
Result<void> checkFields(const AssetFields &fields);

} // namespace homeward::store
