// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record/subject_spec.h"

#include <array>

namespace homeward::store {

// The tables of export presets and issued reports; see subject_spec.h.

inline constexpr auto presetFields = std::to_array<FieldSpec>({
    {"live", FieldType::Number, "exists"},
    {"uuid", FieldType::Bytes, ""},
    {"name", FieldType::Text, "name"},
    {"body", FieldType::Text, "content"},
});

/// The files are "name TAB SHA-256 TAB size", one a line; their bytes lie in issued_file.
inline constexpr auto issuedReportFields = std::to_array<FieldSpec>({
    {"live", FieldType::Number, "exists"},
    {"uuid", FieldType::Bytes, ""},
    {"number", FieldType::Text, "number"},
    {"title", FieldType::Text, "title"},
    {"issuer", FieldType::Text, "issuer"},
    {"as_of", FieldType::Optional, "as_of"},
    {"recorded", FieldType::Number, ""},
    {"catalogue", FieldType::Text, "catalogue"},
    {"head", FieldType::Bytes, ""},
    {"files", FieldType::Text, "files"},
    {"content", FieldType::Text, ""},
});

enum class PresetField : std::uint8_t { Live, Uuid, Name, Body };
enum class IssuedReportField : std::uint8_t {
    Live,
    Uuid,
    Number,
    Title,
    Issuer,
    AsOf,
    Recorded,
    Catalogue,
    Head,
    Files,
    Content
};

static_assert(presetFields.size() == static_cast<std::size_t>(PresetField::Body) + 1);
static_assert(issuedReportFields.size() == static_cast<std::size_t>(IssuedReportField::Content) + 1);

} // namespace homeward::store
