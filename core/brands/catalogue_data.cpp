// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/catalogue_data.h"

#include "core/text/messages_brands.h"

#include <sys/mman.h>

#include <algorithm>
#include <bit>

namespace homeward {
using namespace catalogue_format;
namespace {

Error corrupt(std::string_view part)
{
    return {ErrorCode::Corrupt, BrandsMsg::CatalogueCorrupt, {std::string(part)}};
}

template <class Enum>
Enum enumCell(std::uint32_t value, Enum last)
{
    return value <= static_cast<std::uint32_t>(last) ? static_cast<Enum>(value) : Enum{};
}

} // namespace

Catalogue::Data::~Data()
{
    if (mapping != nullptr)
        ::munmap(mapping, mappedSize);
}

Result<void> Catalogue::Data::adopt(ByteView view)
{
    const bool hasMagic =
        view.size() >= headerSize && std::memcmp(view.data(), magic.data(), magic.size()) == 0;
    if (!hasMagic)
        return Error{ErrorCode::Corrupt, BrandsMsg::CatalogueNotOne};
    const std::uint32_t fileVersion = load32(view.data() + 8);
    if (fileVersion > catalogue_format::version)
        return Error{ErrorCode::TooNew, BrandsMsg::CatalogueTooNew, {std::to_string(fileVersion)}};
    if (fileVersion != catalogue_format::version || load32(view.data() + 12) != SectionCount)
        return corrupt("header");
    if (load64(view.data() + sizeAt) != view.size())
        return corrupt("size");
    if (load64(view.data() + checksumAt) != checksum(view.subspan(checksumAt + 8)))
        return corrupt("checksum");
    for (std::uint32_t i = 0; i < SectionCount; ++i) {
        offsets_[i] = load32(view.data() + sectionsAt + std::size_t{8} * i);
        rows_[i] = load32(view.data() + sectionsAt + std::size_t{8} * i + 4);
        const std::uint64_t size = i == Pool ? rows_[i] : std::uint64_t{rows_[i]} * widths[i] * 4;
        if (offsets_[i] < headerSize || offsets_[i] + size > view.size())
            return corrupt("section " + std::to_string(i));
    }
    if (!std::has_single_bit(rows_[Slots]))
        return corrupt("index");
    bytes = view;
    version = text(load32(view.data() + dateAt));
    brandNames.reserve(rows_[Brands]);
    for (std::uint32_t row = 0; row < rows_[Brands]; ++row)
        brandNames.push_back(textCell(Brands, row, BrandName));
    return {};
}

std::uint32_t Catalogue::Data::lowerBound(Section section, std::uint32_t key) const
{
    std::uint32_t first = 0;
    std::uint32_t count = rows_[section];
    while (count > 0) {
        const std::uint32_t half = count / 2;
        if (cell(section, first + half, 0) < key) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

std::uint32_t Catalogue::Data::findPhrase(std::string_view key) const
{
    constexpr std::uint32_t longestProbe = 256;
    const std::uint32_t mask = rows_[Slots] - 1;
    const std::uint32_t start = hashOf(key);
    for (std::uint32_t i = 0; i < longestProbe; ++i) {
        const std::uint32_t entry = cell(Slots, (start + i) & mask, 0);
        if (entry == 0)
            break;
        if (textCell(Phrases, entry - 1, PhraseKey) == key)
            return entry - 1;
    }
    return rows_[Phrases];
}

std::optional<std::uint32_t> Catalogue::Data::findBrandRow(std::string_view name) const
{
    const auto found = std::lower_bound(brandNames.begin(), brandNames.end(), name);
    if (found == brandNames.end() || *found != name)
        return std::nullopt;
    return static_cast<std::uint32_t>(found - brandNames.begin());
}

Catalogue::Registrant Catalogue::Data::registrantAt(std::uint32_t row) const
{
    Registrant r;
    r.vid = static_cast<std::uint16_t>(cell(Registrants, row, RegistrantVid));
    r.role = enumCell(cell(Registrants, row, RegistrantRole), Role::Module);
    r.company = textCell(Registrants, row, RegistrantCompany);
    if (const std::uint32_t brand = cell(Registrants, row, RegistrantBrand); brand != 0)
        r.brand = textCell(Brands, brand - 1, BrandName);
    r.country = textCell(Registrants, row, RegistrantCountry);
    r.source = textCell(Registrants, row, RegistrantSource);
    return r;
}

Catalogue::Brand Catalogue::Data::brandAt(std::uint32_t row) const
{
    Brand b;
    b.name = textCell(Brands, row, BrandName);
    b.nameZh = textCell(Brands, row, BrandNameZh);
    b.country = textCell(Brands, row, BrandCountry);
    b.owner = textCell(Brands, row, BrandOwner);
    b.ownerCountry = textCell(Brands, row, BrandOwnerCountry);
    b.since = textCell(Brands, row, BrandSince);
    b.category = enumCell(cell(Brands, row, BrandCategory), Category::Other);
    b.confidence = textCell(Brands, row, BrandConfidence);
    b.source = textCell(Brands, row, BrandSource);
    b.checked = textCell(Brands, row, BrandChecked);
    return b;
}

Catalogue::Product Catalogue::Data::productAt(std::uint32_t row) const
{
    Product p;
    p.vid = static_cast<std::uint16_t>(cell(Products, row, ProductVid));
    p.pidFirst = static_cast<std::uint16_t>(cell(Products, row, ProductFirst));
    p.pidLast = static_cast<std::uint16_t>(cell(Products, row, ProductLast));
    const std::uint32_t brand = cell(Products, row, ProductBrand);
    if (brand == manyBrands)
        p.brand = "-";
    else if (brand != 0)
        p.brand = textCell(Brands, brand - 1, BrandName);
    p.model = textCell(Products, row, ProductModel);
    p.category = enumCell(cell(Products, row, ProductCategory), Category::Other);
    p.mode = enumCell(cell(Products, row, ProductMode), Mode::Preloader);
    p.when = textCell(Products, row, ProductWhen);
    p.source = textCell(Products, row, ProductSource);
    return p;
}

bool Catalogue::Data::isSupplierBrand(std::uint32_t row) const
{
    return cell(Brands, row, BrandSupplier) == 1;
}

} // namespace homeward
