// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record/record.h"
#include "core/store/sqlite/connection.h"

#include <string>

namespace homeward::store {

/// Whether the kind is one of those that directives, replacements, stock-takes and successions are kept as.
bool isDirectiveThing(SubjectKind kind);
/// How history calls such a thing: "directive IT 2026-41", "replacement of A-0031".
Result<std::string> thingName(sqlite::Connection &connection, const Record &record);
/// The content of a field of such a thing for people: days, tags, names and paths instead of numbers.
Result<std::string> thingValueText(sqlite::Connection &connection, SubjectKind kind, std::uint8_t field,
                                   const Value &value);

} // namespace homeward::store
