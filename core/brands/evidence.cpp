// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/evidence.h"

#include "core/text/messages_brands.h"
#include "core/text/utf8.h"

namespace homeward {
using namespace catalogue_format;
namespace {

Msg sentenceOf(Role role, bool hasBrand)
{
    switch (role) {
    case Role::Brand:
        return hasBrand ? BrandsMsg::SortRegistrantBrand : BrandsMsg::SortRegistrantCompany;
    case Role::Supplier:
        return BrandsMsg::SortRegistrantSupplier;
    case Role::Contract:
        return BrandsMsg::SortRegistrantContract;
    case Role::Shared:
        return BrandsMsg::SortRegistrantShared;
    case Role::Squatted:
        return BrandsMsg::SortRegistrantSquatted;
    case Role::Boot:
        return BrandsMsg::SortRegistrantBoot;
    case Role::Module:
        return BrandsMsg::SortRegistrantModule;
    case Role::Unclassified:
        break;
    }
    return BrandsMsg::SortRegistrantUnclassified;
}

Msg sentenceOf(const WordMatch &match, Field field)
{
    if (match.pattern)
        return BrandsMsg::SortWordsModel;
    if (match.meaning == Meaning::Line)
        return BrandsMsg::SortWordsLine;
    return field == Field::Manufacturer ? BrandsMsg::SortWordsManufacturer : BrandsMsg::SortWordsProduct;
}

} // namespace

Evidence EvidenceWriter::decision(const Decision &decision) const
{
    if (decision.brand == Decision::undetermined)
        return {EvidenceKind::Decision, Stance::Neutral, "ledger", {}, BrandsMsg::SortDecisionOpen, {decision.who, decision.why}};
    return {EvidenceKind::Decision, Stance::Neutral,   "ledger",
            decision.brand,         BrandsMsg::SortDecision, {decision.who, decision.brand, decision.why}};
}

Evidence EvidenceWriter::product(std::uint32_t row) const
{
    const Catalogue::Product rule = data_.productAt(row);
    Evidence evidence;
    evidence.kind = EvidenceKind::Product;
    evidence.source = sourceText("products", rule.source);
    const bool isMany = rule.brand == "-";
    evidence.brand = isMany ? std::string() : std::string(rule.brand);
    evidence.says = isMany               ? BrandsMsg::SortProductMany
                    : rule.model.empty() ? BrandsMsg::SortProduct
                                         : BrandsMsg::SortProductModel;
    evidence.parameters = {identifier(), std::string(rule.brand), std::string(rule.model)};
    return evidence;
}

Evidence EvidenceWriter::words(const WordMatch &match, Field field) const
{
    const std::string &text = field == Field::Manufacturer ? subject_.manufacturer : subject_.product;
    Evidence evidence;
    evidence.kind = EvidenceKind::Words;
    evidence.source = sourceText(match.meaning == Meaning::Brand ? "brands" : "words", match.source);
    evidence.brand = data_.textCell(Brands, match.value, BrandName);
    evidence.says = sentenceOf(match, field);
    evidence.parameters = {toVisible(trimmed(text)), evidence.brand};
    return evidence;
}

Evidence EvidenceWriter::company(const std::string &name) const
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Words;
    evidence.source = "registrants";
    evidence.brand = name;
    evidence.says = BrandsMsg::SortWordsCompany;
    evidence.parameters = {toVisible(trimmed(subject_.manufacturer)), name};
    return evidence;
}

Evidence EvidenceWriter::registrant(const Catalogue::Registrant &registrant) const
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Registrant;
    evidence.source = sourceText("registrants", registrant.source);
    if (registrant.role == Role::Brand || registrant.role == Role::Module)
        evidence.brand =
            registrant.brand.empty() ? withoutLegalForm(registrant.company) : std::string(registrant.brand);
    evidence.says = sentenceOf(registrant.role, !registrant.brand.empty());
    evidence.parameters = {toHex16(registrant.vid), std::string(registrant.company), evidence.brand};
    return evidence;
}

Evidence EvidenceWriter::makerCode(std::uint32_t row) const
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Registrant;
    evidence.source = sourceText("pnp", data_.textCell(Pnp, row, PnpSource));
    if (const std::uint32_t brand = data_.cell(Pnp, row, PnpBrand); brand != 0)
        evidence.brand = data_.textCell(Brands, brand - 1, BrandName);
    evidence.says = evidence.brand.empty() ? BrandsMsg::SortMakerCodeCompany : BrandsMsg::SortMakerCode;
    evidence.parameters = {subject_.makerCode, std::string(data_.textCell(Pnp, row, PnpCompany)),
                           evidence.brand};
    return evidence;
}

std::string EvidenceWriter::sourceText(std::string_view table, std::string_view source) const
{
    std::string text = std::string(table) + ": " + std::string(source);
    for (std::uint32_t row = 0; row < data_.rows(Sources); ++row)
        if (data_.textCell(Sources, row, SourceId) == source)
            return text + " (" + std::string(data_.textCell(Sources, row, SourceUrl)) + ")";
    return text;
}

std::string EvidenceWriter::identifier() const
{
    return toHex16(subject_.vid.value_or(0)) + ":" + toHex16(subject_.pid.value_or(0));
}

} // namespace homeward
