// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record/subject_spec.h"

#include <array>

namespace homeward::store {

// The table of import batches; see subject_spec.h. Each action of a batch has an entry on it, which is how
// the batch knows its actions.

inline constexpr auto batchFields = std::to_array<FieldSpec>({
    {"live", FieldType::Number, ""},
    {"uuid", FieldType::Bytes, ""},
    {"source", FieldType::Text, "source"},
    {"digest", FieldType::Bytes, ""},
    {"headings", FieldType::Text, ""},
    {"mapping", FieldType::Text, ""},
    {"state", FieldType::Number, ""},
    {"who", FieldType::Text, ""},
    {"started", FieldType::Number, ""},
    {"created", FieldType::Number, "created"},
    {"updated", FieldType::Number, "updated"},
    {"unchanged", FieldType::Number, "unchanged"},
    {"refused", FieldType::Number, "refused"},
    {"skipped", FieldType::Number, "skipped"},
});

enum class BatchField : std::uint8_t {
    Live,
    Uuid,
    Source,
    Digest,
    Headings,
    Mapping,
    State,
    Who,
    Started,
    Created,
    Updated,
    Unchanged,
    Refused,
    Skipped
};
static_assert(batchFields.size() == static_cast<std::size_t>(BatchField::Skipped) + 1);

} // namespace homeward::store
