// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record/subject_spec.h"

#include <array>

namespace homeward::store {

// The tables of directives, replacements, stock-takes and the units' succession; see subject_spec.h. Lists
// are kept as text: one element a line, of a line's parts separated by tabs.

inline constexpr auto directiveFields = std::to_array<FieldSpec>({
    {"live", FieldType::Number, "exists"},
    {"uuid", FieldType::Bytes, ""},
    {"title", FieldType::Text, "title"},
    {"number", FieldType::Text, "number"},
    {"issuer", FieldType::Text, "issuer"},
    {"source_kind", FieldType::Text, "source"},
    {"relayed_by", FieldType::Text, "relayed_by"},
    {"relayed_on", FieldType::Optional, "relayed_on"},
    {"reference", FieldType::Text, "reference"},
    {"standing", FieldType::Text, "standing"},
    {"confirmed_by", FieldType::Text, "confirmed_by"},
    {"confirmed_on", FieldType::Optional, "confirmed_on"},
    {"received", FieldType::Optional, "received"},
    {"effective", FieldType::Optional, "effective"},
    {"deadline", FieldType::Optional, "deadline"},
    {"completion", FieldType::Text, "completion"},
    {"categories", FieldType::Text, "categories"},
    {"units", FieldType::Text, "units"},
    {"places", FieldType::Text, "locations"},
    {"ownership", FieldType::Text, "ownership"},
    {"brands_in", FieldType::Text, "brands_in"},
    {"brands_out", FieldType::Text, "brands_out"},
    {"basis", FieldType::Text, "basis"},
    {"home", FieldType::Text, "home"},
    {"approved_list", FieldType::Text, "approved_list"},
    {"approved_document", FieldType::Text, "approved_document"},
    {"approved_on", FieldType::Optional, "approved_on"},
    {"target", FieldType::Number, "target_percent"},
    {"interim", FieldType::Text, "interim"},
    {"notes", FieldType::Text, "notes"},
});

inline constexpr auto exemptionFields = std::to_array<FieldSpec>({
    {"live", FieldType::Number, "exists"},
    {"uuid", FieldType::Bytes, ""},
    {"directive_id", FieldType::Number, "directive"},
    {"asset_id", FieldType::Number, "asset"},
    {"reason", FieldType::Text, "reason"},
    {"approver", FieldType::Text, "approver"},
    {"from_day", FieldType::Optional, "from"},
    {"expiry", FieldType::Optional, "expiry"},
    {"paper", FieldType::Text, "document"},
});

inline constexpr auto replacementFields = std::to_array<FieldSpec>({
    {"live", FieldType::Number, "exists"},
    {"uuid", FieldType::Bytes, ""},
    {"old_id", FieldType::Number, "old"},
    {"new_id", FieldType::Number, "replaced_by"},
    {"planned_brand", FieldType::Text, "planned_brand"},
    {"planned_model", FieldType::Text, "planned_model"},
    {"planned_category", FieldType::Text, "planned_category"},
    {"without", FieldType::Number, "without_successor"},
    {"stage", FieldType::Number, "stage"},
    {"due", FieldType::Optional, "due"},
    {"promised", FieldType::Optional, "promised"},
    {"planned_on", FieldType::Optional, "planned_on"},
    {"planned_paper", FieldType::Text, "planned_document"},
    {"approved_on", FieldType::Optional, "approved_on"},
    {"approved_paper", FieldType::Text, "approved_document"},
    {"ordered_on", FieldType::Optional, "ordered_on"},
    {"ordered_paper", FieldType::Text, "ordered_document"},
    {"delivered_on", FieldType::Optional, "delivered_on"},
    {"delivered_paper", FieldType::Text, "delivered_document"},
    {"deployed_on", FieldType::Optional, "deployed_on"},
    {"deployed_paper", FieldType::Text, "deployed_document"},
    {"reclaimed_on", FieldType::Optional, "reclaimed_on"},
    {"reclaimed_paper", FieldType::Text, "reclaimed_document"},
    {"disposed_on", FieldType::Optional, "disposed_on"},
    {"disposed_paper", FieldType::Text, "disposed_document"},
    {"price", FieldType::Optional, "price"},
    {"currency", FieldType::Text, "currency"},
    {"budget_code", FieldType::Text, "budget_code"},
    {"stopped_on", FieldType::Optional, "stopped_on"},
    {"stopped_paper", FieldType::Text, "declaration"},
    {"disposal", FieldType::Text, "disposal"},
    {"method", FieldType::Text, "method"},
    {"first_person", FieldType::Text, "first_person"},
    {"second_person", FieldType::Text, "second_person"},
    {"certificate", FieldType::Text, "certificate"},
    {"override_reason", FieldType::Text, "override_reason"},
    {"override_second", FieldType::Text, "override_second_name"},
    {"former_holder", FieldType::Text, "former_holder"},
    {"wiped_on", FieldType::Optional, "wiped_on"},
    {"wipe_method", FieldType::Text, "wipe_method"},
    {"wipe_first", FieldType::Text, "wipe_first_person"},
    {"wipe_second", FieldType::Text, "wipe_second_person"},
    {"wipe_certificate", FieldType::Text, "wipe_certificate"},
});

inline constexpr auto settlementFields = std::to_array<FieldSpec>({
    {"live", FieldType::Number, "exists"},
    {"first_id", FieldType::Number, "directive"},
    {"second_id", FieldType::Number, "other"},
    {"kind", FieldType::Text, "on"},
    {"first_value", FieldType::Text, "value"},
    {"second_value", FieldType::Text, "other_value"},
    {"ruling", FieldType::Text, "ruling"},
    {"who", FieldType::Text, "settled_by"},
    {"day", FieldType::Optional, "day"},
    {"paper", FieldType::Text, "document"},
});

inline constexpr auto stockTakeFields = std::to_array<FieldSpec>({
    {"live", FieldType::Number, "exists"},
    {"uuid", FieldType::Bytes, "uuid"},
    {"unit_id", FieldType::Number, "unit"},
    {"day", FieldType::Optional, "day"},
    {"findings", FieldType::Text, "findings"},
});

inline constexpr auto successionFields = std::to_array<FieldSpec>({
    {"live", FieldType::Number, "exists"},
    {"old_id", FieldType::Number, "unit"},
    {"new_id", FieldType::Number, "successor"},
    {"day", FieldType::Optional, "day"},
});

inline constexpr auto recommendationFields = std::to_array<FieldSpec>({
    {"live", FieldType::Number, "exists"},
    {"uuid", FieldType::Bytes, ""},
    {"category", FieldType::Text, "category"},
    {"old_model", FieldType::Text, "model"},
    {"new_brand", FieldType::Text, "recommended_brand"},
    {"new_model", FieldType::Text, "recommended_model"},
    {"price", FieldType::Optional, "price"},
    {"currency", FieldType::Text, "currency"},
    {"budget_code", FieldType::Text, "budget_code"},
});

enum class DirectiveField : std::uint8_t {
    Live,
    Uuid,
    Title,
    Number,
    Issuer,
    SourceKind,
    RelayedBy,
    RelayedOn,
    Reference,
    Standing,
    ConfirmedBy,
    ConfirmedOn,
    Received,
    Effective,
    Deadline,
    Completion,
    Categories,
    Units,
    Places,
    Ownership,
    BrandsIn,
    BrandsOut,
    Basis,
    Home,
    ApprovedList,
    ApprovedDocument,
    ApprovedOn,
    Target,
    Interim,
    Notes
};
enum class ExemptionField : std::uint8_t {
    Live,
    Uuid,
    Directive,
    Asset,
    Reason,
    Approver,
    From,
    Expiry,
    Paper
};
enum class ReplacementField : std::uint8_t {
    Live,
    Uuid,
    Old,
    New,
    PlannedBrand,
    PlannedModel,
    PlannedCategory,
    Without,
    Stage,
    Due,
    Promised,
    FirstStageDay, ///< day and paper of each stage from Planned on
    Price = 25,
    Currency,
    BudgetCode,
    StoppedOn,
    StoppedPaper,
    Disposal,
    Method,
    FirstPerson,
    SecondPerson,
    Certificate,
    OverrideReason,
    OverrideSecond,
    FormerHolder,
    WipedOn,
    WipeMethod,
    WipeFirst,
    WipeSecond,
    WipeCertificate
};
enum class SettlementField : std::uint8_t {
    Live,
    First,
    Second,
    Kind,
    FirstValue,
    SecondValue,
    Ruling,
    Who,
    Day,
    Paper
};
enum class StockTakeField : std::uint8_t { Live, Uuid, Unit, Day, Findings };
enum class SuccessionField : std::uint8_t { Live, Old, New, Day };
enum class RecommendationField : std::uint8_t {
    Live,
    Uuid,
    Category,
    OldModel,
    NewBrand,
    NewModel,
    Price,
    Currency,
    BudgetCode
};

static_assert(directiveFields.size() == static_cast<std::size_t>(DirectiveField::Notes) + 1);
static_assert(exemptionFields.size() == static_cast<std::size_t>(ExemptionField::Paper) + 1);
static_assert(replacementFields.size() == static_cast<std::size_t>(ReplacementField::WipeCertificate) + 1);
static_assert(replacementFields[static_cast<std::size_t>(ReplacementField::Price)].column == "price");
static_assert(settlementFields.size() == static_cast<std::size_t>(SettlementField::Paper) + 1);
static_assert(recommendationFields.size() == static_cast<std::size_t>(RecommendationField::BudgetCode) + 1);

} // namespace homeward::store
