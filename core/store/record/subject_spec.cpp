// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record/subject_spec.h"

#include "core/store/import/import_specs.h"
#include "core/store/record/directive_specs.h"
#include "core/store/record/report_specs.h"

#include <array>

namespace homeward::store {
namespace {

using enum FieldType;

constexpr auto assetFields = std::to_array<FieldSpec>({
    {"live", Number, "exists"},
    {"uuid", Bytes, ""},
    {"tag", Text, "tag"},
    {"model_id", Number, "model"},
    {"quantity", Number, "quantity"},
    {"lot", Number, ""},
    {"ownership", Number, "ownership"},
    {"unit_id", Number, "unit"},
    {"holder_id", Number, "holder"},
    {"place", Number, "place"},
    {"location", Text, "location"},
    {"status", Number, "status"},
    {"serial", Text, "serial"},
    {"serial_printed", Text, "serial_printed"},
    {"imei", Text, "imei"},
    {"asset_number", Text, "asset_number"},
    {"mac", Text, "mac"},
    {"acquired", Optional, "acquired"},
    {"price", Optional, "price"},
    {"currency", Text, "currency"},
    {"notes", Text, "notes"},
    {"merged_into", Number, "merged_into"},
    {"", Set, "identity"},
});

constexpr auto modelFields = std::to_array<FieldSpec>({
    {"live", Number, "exists"},
    {"key", Bytes, ""},
    {"own", Bytes, ""},
    {"typed_category", Text, "typed_category"},
    {"subject", Bytes, "subject"},
    {"registrant", Text, "registrant"},
    {"brand", Text, "brand"},
    {"brand_zh", Text, "brand_zh"},
    {"brand_country", Text, "brand_country"},
    {"owner", Text, "owner"},
    {"owner_country", Text, "owner_country"},
    {"category", Text, "category"},
    {"confidence", Number, "confidence"},
    {"flags", Number, ""},
    {"owners", Text, "owners"},
});

constexpr auto unitFields = std::to_array<FieldSpec>({
    {"live", Number, "exists"},
    {"uuid", Bytes, ""},
    {"name", Text, "name"},
    {"parent_id", Number, "parent"},
    {"from_day", Optional, "from"},
    {"until_day", Optional, "until"},
});

constexpr auto holderFields = std::to_array<FieldSpec>({
    {"live", Number, "exists"},
    {"uuid", Bytes, ""},
    {"name", Text, "name"},
    {"employee_number", Text, "employee_number"},
    {"unit_id", Number, "unit"},
    {"left_on", Optional, "left_on"},
});

constexpr auto decisionFields = std::to_array<FieldSpec>({
    {"live", Number, "exists"},
    {"uuid", Bytes, ""},
    {"scope", Number, "scope"},
    {"asset", Bytes, ""},
    {"model_key", Text, ""},
    {"vid", Number, "vid"},
    {"pid", Number, "pid"},
    {"pattern", Text, "pattern"},
    {"brand", Text, "brand"},
    {"country", Text, "country"},
    {"category", Text, "category"},
    {"who", Text, "who"},
    {"why", Text, "why"},
    {"decided_at", Number, ""},
});

constexpr auto settingFields = std::to_array<FieldSpec>({
    {"live", Number, ""},
    {"home", Text, "home"},
    {"basis", Text, "basis"},
    {"department", Text, "department"},
    {"time_zone", Text, "time_zone"},
    {"tag_prefix", Text, "tag_prefix"},
    {"currency", Text, "currency"},
    {"catalogue_id", Number, "catalogue"},
});

constexpr auto catalogueFields = std::to_array<FieldSpec>({
    {"live", Number, ""},
    {"digest", Bytes, "digest"},
    {"version", Text, "version"},
});

constexpr auto documentFields = std::to_array<FieldSpec>({
    {"live", Number, "exists"},
    {"uuid", Bytes, ""},
    {"kind", Text, "kind"},
    {"number", Text, "number"},
    {"title", Text, "title"},
    {"day", Optional, "day"},
    {"amount", Optional, "amount"},
    {"currency", Text, "currency"},
    {"budget_code", Text, "budget_code"},
    {"digest", Bytes, "digest"},
});

constexpr auto junkSerialFields = std::to_array<FieldSpec>({
    {"live", Number, "exists"},
    {"kind", Number, ""},
    {"vid", Number, "vid"},
    {"key", Text, "serial"},
});

constexpr auto replicaFields = std::to_array<FieldSpec>({
    {"live", Number, ""},
    {"uuid", Bytes, "uuid"},
    {"parent", Number, ""},
    {"start", Bytes, ""},
    {"reason", Text, "reason"},
});

constexpr auto specs = std::to_array<SubjectSpec>({
    {SubjectKind::Asset, "asset", assetFields},
    {SubjectKind::Model, "model", modelFields},
    {SubjectKind::Unit, "unit", unitFields},
    {SubjectKind::Holder, "holder", holderFields},
    {SubjectKind::Decision, "decision", decisionFields},
    {SubjectKind::Setting, "setting", settingFields},
    {SubjectKind::Catalogue, "catalogue", catalogueFields},
    {SubjectKind::Document, "document", documentFields},
    {SubjectKind::JunkSerial, "junk_serial", junkSerialFields},
    {SubjectKind::Replica, "replica", replicaFields},
    {SubjectKind::Directive, "directive", directiveFields},
    {SubjectKind::Exemption, "exemption", exemptionFields},
    {SubjectKind::Replacement, "replacement", replacementFields},
    {SubjectKind::Settlement, "settlement", settlementFields},
    {SubjectKind::StockTake, "stock_take", stockTakeFields},
    {SubjectKind::Succession, "succession", successionFields},
    {SubjectKind::ImportBatch, "import_batch", batchFields},
    {SubjectKind::Recommendation, "recommendation", recommendationFields},
    {SubjectKind::Preset, "preset", presetFields},
    {SubjectKind::IssuedReport, "issued_report", issuedReportFields},
});

constexpr auto kinds = [] {
    std::array<SubjectKind, specs.size()> all{};
    for (std::size_t i = 0; i < specs.size(); ++i)
        all[i] = specs[i].kind;
    return all;
}();

/// Place in specs by number; numbers may have gaps.
constexpr std::size_t mostKinds = 64;
constexpr std::uint8_t noSpec = 255;
constexpr auto places = [] {
    std::array<std::uint8_t, mostKinds> all{};
    all.fill(noSpec);
    for (std::size_t i = 0; i < specs.size(); ++i)
        all[static_cast<std::size_t>(specs[i].kind)] = static_cast<std::uint8_t>(i);
    return all;
}();

} // namespace

const SubjectSpec &specOf(SubjectKind kind)
{
    return specs[places[static_cast<std::size_t>(kind)]];
}

bool isSubjectKind(std::int64_t number)
{
    return number >= 0 && number < static_cast<std::int64_t>(mostKinds)
           && places[static_cast<std::size_t>(number)] != noSpec;
}

std::span<const SubjectKind> allSubjectKinds()
{
    return kinds;
}

} // namespace homeward::store
