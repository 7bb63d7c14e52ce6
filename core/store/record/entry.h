// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/record/record.h"

#include <vector>

namespace homeward::store {

/// One field before and after. Of a Set, one element that came (from nothing) or went (to nothing).
struct FieldChange {
    std::uint8_t field = 0;
    FieldValue from;
    FieldValue to;
    bool operator==(const FieldChange &) const = default;
};

/// What has to change for `before` to become `after`, in the order of the fields.
std::vector<FieldChange> difference(const Record &before, const Record &after);

/// packChanges(difference(before, after)) without the changes in between; empty where nothing has to change.
std::string packDifference(const Record &before, const Record &after);

/// The bytes that history keeps of it for ever: version, count, then per field its number, types, provenances, values.
std::string packChanges(const std::vector<FieldChange> &changes);
/// Corrupt for bytes that packChanges() cannot have written for that kind.
Result<std::vector<FieldChange>> unpackChanges(SubjectKind kind, ByteView bytes);

/// Does the change; false if the record was not as `from` says (it is changed all the same).
bool apply(Record &record, const FieldChange &change);
/// Takes it back: from `to` to `from`; false if the record was not as `to` says (it is changed all the same).
bool revert(Record &record, const FieldChange &change);

} // namespace homeward::store
