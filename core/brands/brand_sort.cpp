// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/brand_sort.h"

#include "core/brands/evidence.h"
#include "core/brands/word_claim.h"

#include <algorithm>

namespace homeward {
using namespace catalogue_format;
namespace {

class Sorting {
public:
    Sorting(const Catalogue &catalogue, const Subject &subject, const Clues &clues)
        : catalogue_(catalogue)
        , data_(catalogue.data())
        , subject_(subject)
        , clues_(clues)
        , writer_(catalogue.data(), subject)
    {
    }

    BrandSort sort(std::span<const Decision> decisions)
    {
        byDecision(decisions);
        byProduct();
        byWords();
        byRegistrant();
        if (subject_.kind == Subject::Kind::Monitor)
            byMakerCode();
        setStances();
        return std::move(out_);
    }

private:
    bool decided() const { return leftOpen_ || !out_.brand.empty(); }

    void decide(BrandChoice choice, ConfidenceClass confidence)
    {
        out_.brand = std::move(choice);
        out_.confidence = confidence;
    }

    /// An asset's decision before its model's, that before a rule; among equals the newest, which is the
    /// last.
    void byDecision(std::span<const Decision> decisions)
    {
        const Decision *best = nullptr;
        for (const Decision &decision : decisions) {
            if (decision.scope == Decision::Scope::Rule && !covers(decision, subject_))
                continue;
            if (best == nullptr || decision.scope <= best->scope)
                best = &decision;
        }
        if (best == nullptr)
            return;
        out_.decidedCategory = best->category;
        if (best->brand == Decision::undetermined) {
            leftOpen_ = true;
            out_.evidence.push_back(writer_.decision(*best));
            rows_.push_back(std::nullopt);
            return;
        }
        const auto row = data_.findBrandRow(best->brand);
        BrandChoice choice{row, row ? std::string() : best->brand, row ? std::string() : best->country};
        out_.evidence.push_back(writer_.decision(*best));
        rows_.push_back(row);
        if (!choice.empty())
            decide(std::move(choice), ConfidenceClass::Decision);
    }

    void byProduct()
    {
        for (const std::uint32_t rule : clues_.products) {
            const std::uint32_t brand = data_.cell(Products, rule, ProductBrand);
            if (brand == 0)
                continue;
            manyBrands_ = brand == manyBrands;
            out_.evidence.push_back(writer_.product(rule));
            rows_.push_back(manyBrands_ ? std::nullopt : std::optional(brand - 1));
            hasRule_ = true;
            ruleReadWords_ = !data_.textCell(Products, rule, ProductWhen).empty();
            if (!decided() && !manyBrands_)
                decide({brand - 1, {}, {}}, ConfidenceClass::ProductRule);
            return;
        }
    }

    void byWords()
    {
        const WordClaim claim = claimOf(catalogue_, subject_, clues_, manyBrands_);
        for (const auto &[match, field] : claim.said) {
            out_.evidence.push_back(writer_.words(match, field));
            rows_.push_back(match.value);
        }
        if (!claim.company.empty() && claim.said.empty()) {
            out_.evidence.push_back(writer_.company(claim.company));
            rows_.push_back(std::nullopt);
        }
        unknownMaker_ = claim.unknownMaker;
        // What the device calls itself is nearer than the rule of the ID: sister brands share IDs, and a
        // registrant's own name stands on what it made for others too.
        const bool isOwnName = claim.brand && out_.confidence == ConfidenceClass::ProductRule
                               && out_.brand.row != claim.brand
                               && (areRelated(catalogue_, *claim.brand, *out_.brand.row)
                                   || (hasRegistrantBrand() && claim.brand == clues_.registrantBrand
                                       && isMakersName(claim) && !ruleReadWords_));
        if (isOwnName)
            decide({claim.brand, {}, {}}, claim.confidence);
        else if (out_.confidence == ConfidenceClass::ProductRule && !claim.brand && speaksOfPartsOnly())
            takeRuleBack();
        if (!decided() && claim.brand)
            decide({claim.brand, {}, {}}, claim.confidence);
        else if (!decided() && !claim.company.empty())
            decide({std::nullopt, claim.company, std::string(clues_.registrant.country)}, claim.confidence);
        if (claim.brand && hasRegistrantBrand()
            && !areRelated(catalogue_, *claim.brand, *clues_.registrantBrand) && !hasRule_
            && out_.confidence == ConfidenceClass::WordsAgainstRegistrant)
            out_.contradiction = true;
    }

    /// A supplier's ID named after one of the goods that it is in, on a device that gives nothing but the
    /// part's own texts: others sell it with these texts too.
    bool speaksOfPartsOnly() const
    {
        const Role role = clues_.registrant.role;
        const bool isOthersId = role == Role::Supplier || role == Role::Contract || role == Role::Shared
                                || role == Role::Squatted;
        const WordReading &maker = clues_.manufacturer;
        const bool namesPart =
            maker.generic || maker.supplier
            || (!maker.brands.empty()
                && std::all_of(maker.brands.begin(), maker.brands.end(),
                               [&](const WordMatch &match) { return data_.isSupplierBrand(match.value); }));
        return isOthersId && !ruleReadWords_ && namesPart && !subject_.product.empty()
               && clues_.product.generic;
    }

    void takeRuleBack()
    {
        out_.brand = {};
        out_.confidence = ConfidenceClass::Undecided;
        manyBrands_ = true;
    }

    /// Whether the manufacturer text names the brand claimed.
    static bool isMakersName(const WordClaim &claim)
    {
        return std::any_of(claim.said.begin(), claim.said.end(), [&](const auto &said) {
            return said.second == Field::Manufacturer && said.first.value == claim.brand;
        });
    }

    bool hasRegistrantBrand() const
    {
        return clues_.registrantBrand && clues_.registrant.role == Role::Brand;
    }

    void byRegistrant()
    {
        if (!clues_.registrantRow)
            return;
        out_.evidence.push_back(writer_.registrant(clues_.registrant));
        const bool isModule = clues_.registrant.role == Role::Module;
        const bool speaks = clues_.registrant.role == Role::Brand || (isModule && clues_.registrantBrand);
        rows_.push_back(speaks ? clues_.registrantBrand : std::nullopt);
        if (decided() || manyBrands_ || !speaks)
            return;
        const ConfidenceClass confidence = isModule        ? ConfidenceClass::Module
                                           : unknownMaker_ ? ConfidenceClass::RegistrantOverOthers
                                                           : ConfidenceClass::Registrant;
        if (unknownMaker_ && !isModule)
            out_.contradiction = true;
        if (clues_.registrantBrand)
            decide({clues_.registrantBrand, {}, {}}, confidence);
        else
            decide({std::nullopt, withoutLegalForm(clues_.registrant.company),
                    std::string(clues_.registrant.country)},
                   confidence);
    }

    void byMakerCode()
    {
        for (std::uint32_t row = 0; row < data_.rows(Pnp); ++row) {
            if (data_.textCell(Pnp, row, PnpCode) != subject_.makerCode)
                continue;
            const std::uint32_t brand = data_.cell(Pnp, row, PnpBrand);
            out_.evidence.push_back(writer_.makerCode(row));
            rows_.push_back(brand == 0 ? std::nullopt : std::optional(brand - 1));
            if (brand == 0)
                return;
            if (!decided())
                decide({brand - 1, {}, {}}, ConfidenceClass::MakerCode);
            else if (out_.brand.row && !areRelated(catalogue_, *out_.brand.row, brand - 1))
                out_.contradiction = out_.confidence != ConfidenceClass::Decision;
            return;
        }
    }

    /// The first evidence that speaks for the brand decided; the rest agrees, contradicts or says nothing of
    /// it.
    void setStances()
    {
        bool found = false;
        for (std::size_t i = 0; i < out_.evidence.size(); ++i) {
            Evidence &evidence = out_.evidence[i];
            if (evidence.brand.empty() || out_.brand.empty())
                continue;
            const bool same =
                rows_[i] && out_.brand.row ? *rows_[i] == *out_.brand.row : !rows_[i] && !out_.brand.row;
            if (same)
                evidence.stance = found ? Stance::Agrees : Stance::Decides;
            else if (rows_[i] && out_.brand.row && areRelated(catalogue_, *rows_[i], *out_.brand.row))
                evidence.stance = Stance::Agrees;
            else if (evidence.kind != EvidenceKind::Words || !data_.isSupplierBrand(rows_[i].value_or(0)))
                evidence.stance = Stance::Contradicts;
            found = found || same;
        }
    }

    const Catalogue &catalogue_;
    const Catalogue::Data &data_;
    const Subject &subject_;
    const Clues &clues_;
    EvidenceWriter writer_;
    BrandSort out_;
    std::vector<std::optional<std::uint32_t>> rows_; ///< the brand of each evidence
    bool leftOpen_ = false; ///< an operator could not tell
    bool manyBrands_ = false;
    bool hasRule_ = false;
    bool ruleReadWords_ = false; ///< the rule that decides has looked at the texts itself
    bool unknownMaker_ = false;
};

} // namespace

BrandSort sortBrand(const Catalogue &catalogue, const Subject &subject, const Clues &clues,
                    std::span<const Decision> decisions)
{
    return Sorting(catalogue, subject, clues).sort(decisions);
}

} // namespace homeward
