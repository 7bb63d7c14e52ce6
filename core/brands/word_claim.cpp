// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/word_claim.h"

#include "core/brands/legal_form.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward {
using namespace catalogue_format;
namespace {

bool isName(const WordMatch &match)
{
    return match.meaning == Meaning::Brand || match.meaning == Meaning::Maker;
}

/// Whether the match says for whom a thing is made, not by whom ("Adapter for iPhone", "适用于华为").
bool isOnlyFor(const WordReading &reading, const WordMatch &match)
{
    if (match.pattern || match.first == 0)
        return false;
    const std::string_view before = reading.cut.token(match.first - 1);
    return before == "for" || before == "with" || before == "compatible" || before == "于" || before == "兼";
}

class Claiming {
public:
    Claiming(const Catalogue &catalogue, const Subject &subject, const Clues &clues, bool manyBrands)
        : catalogue_(catalogue)
        , data_(catalogue.data())
        , subject_(subject)
        , clues_(clues)
        , manyBrands_(manyBrands)
    {
    }

    WordClaim claim()
    {
        maker_ = bestOf(clues_.manufacturer);
        goods_ = bestOf(clues_.product);
        choose();
        say(Field::Manufacturer, maker_);
        say(Field::Product, goods_);
        if (out_.said.size() == 2 && out_.brand != out_.said[0].first.value
            && out_.brand == out_.said[1].first.value)
            std::swap(out_.said[0], out_.said[1]);
        if (!out_.brand)
            readCompany();
        return std::move(out_);
    }

private:
    /// Names go before lines, what stands alone before what stands among others, brands before makers of
    /// parts.
    const WordMatch *bestOf(const WordReading &reading) const
    {
        const WordMatch *best = nullptr;
        int bestRank = -1;
        for (const WordMatch &match : reading.brands) {
            if (isOnlyFor(reading, match))
                continue;
            const int rank = (data_.isSupplierBrand(match.value) ? 0 : 8) + (isName(match) ? 4 : 0)
                             + (match.whole ? 2 : 0) + (match.first == 0 && !match.pattern ? 1 : 0);
            if (rank > bestRank)
                best = &match;
            bestRank = std::max(rank, bestRank);
        }
        return best;
    }

    /// Makers of parts stand in USB strings for their chips; a computer, a monitor or a register's line is
    /// their own goods.
    bool speaks(const WordMatch *match) const
    {
        return match != nullptr
               && (subject_.kind != Subject::Kind::Usb || !data_.isSupplierBrand(match->value));
    }

    void choose()
    {
        const bool makerSpeaks = speaks(maker_) && !isPartOfRegistrants();
        const bool goodsSpeak = speaks(goods_);
        if (makerSpeaks && goodsSpeak && maker_->value != goods_->value)
            choose(goodsGoFirst() ? *goods_ : *maker_);
        else if (makerSpeaks)
            choose(*maker_);
        else if (goodsSpeak && goodsMayDecide())
            choose(*goods_);
    }

    /// What is built into a brand's computers under the brand's ID names who made the part ("Ricoh
    /// Company|Integrated Camera").
    bool isPartOfRegistrants() const
    {
        return subject_.kind == Subject::Kind::Usb && clues_.product.module && clues_.registrantBrand
               && clues_.registrant.role == Role::Brand && !manyBrands_
               && !areRelated(catalogue_, *clues_.registrantBrand, maker_->value);
    }

    /// Both texts name a brand, not the same one.
    bool goodsGoFirst() const
    {
        if (!isName(*goods_))
            return !isName(*maker_) && clues_.registrantBrand == goods_->value;
        if (!isName(*maker_) || areRelated(catalogue_, maker_->value, goods_->value))
            return true;
        if (isRegistrants(*maker_))
            return false;
        // A full company name is who made it; what the product's name begins with is how it is sold.
        const bool isCompany = legalFormTokens(clues_.manufacturer.cut) > 0;
        return isRegistrants(*goods_) || (isCompany && goods_->first == 0);
    }

    bool isRegistrants(const WordMatch &match) const { return clues_.registrantBrand == match.value; }

    /// A product text alone does not take a device from a registrant that sells under its own brand, unless
    /// it begins with another brand's name.
    bool goodsMayDecide() const
    {
        const bool isOthers = clues_.registrant.role == Role::Brand && clues_.registrantBrand
                              && !areRelated(catalogue_, *clues_.registrantBrand, goods_->value);
        if (subject_.kind == Subject::Kind::Words && !clues_.manufacturer.generic && !isName(*goods_))
            return false;
        return !isOthers || manyBrands_ || (isName(*goods_) && goods_->first == 0);
    }

    void choose(const WordMatch &match)
    {
        out_.brand = match.value;
        const bool hasRival = clues_.registrant.role == Role::Brand && clues_.registrantBrand && !manyBrands_;
        if (hasRival && areRelated(catalogue_, *clues_.registrantBrand, match.value))
            out_.confidence = ConfidenceClass::WordsAndRegistrant;
        else if (hasRival)
            out_.confidence = ConfidenceClass::WordsAgainstRegistrant;
        else if (!isName(match))
            out_.confidence = ConfidenceClass::LineWords;
        else
            out_.confidence =
                &match == maker_ ? ConfidenceClass::ManufacturerWords : ConfidenceClass::ProductWords;
    }

    void say(Field field, const WordMatch *match)
    {
        if (match != nullptr)
            out_.said.emplace_back(*match, field);
    }

    /// The manufacturer text names the registrant of the ID, or somebody unknown.
    void readCompany()
    {
        const WordReading &reading = clues_.manufacturer;
        const bool saysSomebody =
            !reading.generic && !reading.supplier && reading.brands.empty() && !looksLikeNumber(reading.cut);
        if (!clues_.registrantRow)
            return;
        const WordText company = cutWords(clues_.registrant.company);
        const bool agrees = saysSomebody && namesCompany(reading.cut, company);
        const bool goodsAgree = clues_.product.brands.empty() && !clues_.product.generic
                                && clues_.registrant.role != Role::Brand
                                && namesCompany(clues_.product.cut, company) && !saysSomebody;
        out_.unknownMaker = saysSomebody && !agrees;
        const Role role = clues_.registrant.role;
        const bool mayName = role == Role::Unclassified || role == Role::Brand;
        if (!mayName || clues_.registrantBrand || manyBrands_ || !(agrees || goodsAgree))
            return;
        out_.company = shorter(withoutLegalForm(clues_.registrant.company),
                               agrees ? withoutLegalForm(toVisible(subject_.manufacturer)) : std::string());
        out_.confidence = ConfidenceClass::CompanyWords;
    }

    /// The first word of weight of both is the same, or one is written within the other's beginning.
    static bool namesCompany(const WordText &said, const WordText &company)
    {
        const std::string_view a = core(said);
        const std::string_view b = core(company);
        constexpr std::size_t least = 3;
        return a.size() >= least && b.size() >= least && (a.starts_with(b) || b.starts_with(a));
    }

    /// The name without seat, legal form and words of trade.
    static std::string_view core(const WordText &text)
    {
        if (text.empty())
            return {};
        std::size_t first = 0;
        while (first + 1 < text.tokens.size() && isSeatHead(text, first + 1))
            ++first;
        std::size_t last = first;
        while (last + 1 < text.tokens.size() && !isTradeTail(text, last + 1))
            ++last;
        return text.span(first, last);
    }

    static std::string shorter(std::string a, std::string b)
    {
        return b.size() >= 3 && b.size() < a.size() ? b : a;
    }

    /// Serial and part numbers stand in manufacturer texts: many digits among few letters, in one word.
    static bool looksLikeNumber(const WordText &cut)
    {
        const auto digits = static_cast<std::size_t>(
            std::count_if(cut.key.begin(), cut.key.end(), [](char c) { return c >= '0' && c <= '9'; }));
        return digits * 3 >= cut.key.size() && cut.key.size() >= 6;
    }

    const Catalogue &catalogue_;
    const Catalogue::Data &data_;
    const Subject &subject_;
    const Clues &clues_;
    const bool manyBrands_;
    const WordMatch *maker_ = nullptr;
    const WordMatch *goods_ = nullptr;
    WordClaim out_;
};

std::optional<std::uint32_t> ownerRow(const Catalogue &catalogue, std::string_view owner)
{
    if (owner.empty())
        return std::nullopt;
    const auto brand = catalogue.findBrand(owner);
    return brand ? catalogue.data().findBrandRow(brand->name) : std::nullopt;
}

/// The brand itself and all that own or owned it.
struct Family {
    std::vector<std::uint32_t> rows;
    std::vector<std::string> owners;
};

Family familyOf(const Catalogue &catalogue, std::uint32_t brand)
{
    const Catalogue::Data &data = catalogue.data();
    Family family{{brand}, {}};
    const auto add = [&](std::string_view owner) {
        if (owner.empty())
            return;
        family.owners.push_back(wordKey(owner));
        if (const auto row = ownerRow(catalogue, owner))
            family.rows.push_back(*row);
    };
    add(data.textCell(Brands, brand, BrandOwner));
    for (std::uint32_t row = 0; row < data.rows(Owners); ++row)
        if (data.cell(Owners, row, OwnerBrand) == brand + 1)
            add(data.textCell(Owners, row, OwnerName));
    return family;
}

template <class T>
bool overlap(const std::vector<T> &a, const std::vector<T> &b)
{
    return std::any_of(a.begin(), a.end(),
                       [&](const T &x) { return std::find(b.begin(), b.end(), x) != b.end(); });
}

} // namespace

bool areRelated(const Catalogue &catalogue, std::uint32_t a, std::uint32_t b)
{
    if (a == b)
        return true;
    const Family one = familyOf(catalogue, a);
    const Family other = familyOf(catalogue, b);
    return overlap(one.rows, other.rows) || overlap(one.owners, other.owners);
}

WordClaim claimOf(const Catalogue &catalogue, const Subject &subject, const Clues &clues, bool manyBrands)
{
    return Claiming(catalogue, subject, clues, manyBrands).claim();
}

} // namespace homeward
