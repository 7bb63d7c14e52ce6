// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record/record.h"
#include "core/store/sqlite/connection.h"

#include <span>
#include <string>
#include <vector>

namespace homeward::store {

/// The columns of a kind's table that follow from a record, beside its own fields: for order, search and look-up.
std::span<const std::string_view> derivedColumns(SubjectKind kind);
/// Their contents, in that order. A unit's path needs its parents from the connection.
Result<std::vector<Value>> deriveColumns(sqlite::Connection &connection, const Record &record);

/// The asset's provenances, two bits a field, and back.
std::int64_t packProvenance(const Record &record);
void unpackProvenance(std::int64_t packed, Record &record);

/// Orders tags as people do: "A-9" before "A-10"; equal for tags that differ in case or width only.
std::string tagKey(std::string_view tag);

inline constexpr std::string_view pathSeparator = " / ";

} // namespace homeward::store
