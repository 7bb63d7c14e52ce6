// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstring>

namespace homeward::catalogue_format {

/// The compiled catalogue: a header, then sections of rows of 32-bit little-endian cells, and one pool of
/// strings (16-bit length, bytes) that cells refer to by offset. Everything is sorted or hashed by the
/// compiler, so that the file is used as it lies. Bounds are checked at each access: a file that lies about
/// itself yields nothing.
inline constexpr std::string_view magic = "HWBRANDS";
inline constexpr std::uint32_t version = 1;

enum Section : std::uint32_t {
    Pool,
    Sources,
    Registrants,
    Brands,
    Owners,
    Products,
    Pnp,
    Phrases,
    Slots,
    Patterns,
    Serials,
    SectionCount
};

enum SourceCell : std::uint32_t { SourceId, SourceTitle, SourceUrl, SourceLicence, SourceWidth };
enum RegistrantCell : std::uint32_t {
    RegistrantVid,
    RegistrantRole,
    RegistrantCompany,
    RegistrantBrand, ///< row of Brands + 1; 0: none
    RegistrantCountry,
    RegistrantSource,
    RegistrantWidth
};
enum BrandCell : std::uint32_t {
    BrandName,
    BrandNameZh,
    BrandCountry,
    BrandOwner,
    BrandOwnerCountry,
    BrandSince,
    BrandCategory,
    BrandConfidence,
    BrandSource,
    BrandChecked,
    BrandSupplier, ///< 1: known for parts; its own words on its own ID name nobody
    BrandWidth
};
enum OwnerCell : std::uint32_t {
    OwnerBrand,
    OwnerName,
    OwnerCountry,
    OwnerFrom,
    OwnerUntil,
    OwnerSource,
    OwnerWidth
};
enum ProductCell : std::uint32_t {
    ProductVid,
    ProductFirst,
    ProductLast,
    ProductBrand, ///< row + 1; 0: none; manyBrands
    ProductModel,
    ProductCategory,
    ProductMode,
    ProductWhen,
    ProductSource,
    ProductWidth
};
enum PnpCell : std::uint32_t { PnpCode, PnpCompany, PnpBrand, PnpSource, PnpWidth };
/// Phrases with one key lie together; PhraseMeaning and PhraseField as below.
enum PhraseCell : std::uint32_t {
    PhraseKey,
    PhraseMeaning,
    PhraseValue,
    PhraseField,
    PhraseShape,
    PhraseSource,
    PhraseWidth
};
enum PatternCell : std::uint32_t { PatternText, PatternBrand, PatternField, PatternSource, PatternWidth };
enum SerialCell : std::uint32_t { SerialText, SerialWidth };

inline constexpr std::uint32_t manyBrands = 0xffffffff;
inline constexpr std::uint32_t widths[SectionCount] = {0,          SourceWidth,  RegistrantWidth, BrandWidth,
                                                       OwnerWidth, ProductWidth, PnpWidth,        PhraseWidth,
                                                       1,          PatternWidth, SerialWidth};

enum class Meaning : std::uint32_t { Brand, Line, Maker, Category, GenericWords, Virtual, Module, Supplier };
/// Of a phrase: one word; words written apart; words written together that can be told apart ("GenesysLogic",
/// "华为").
enum class Shape : std::uint32_t { OneWord, Apart, Joined };
enum class Field : std::uint32_t { Any, Manufacturer, Product };

/// magic, version, section count, file size (8), checksum (8), date of the youngest row, then offset and rows
/// per section.
inline constexpr std::size_t sizeAt = 16;
inline constexpr std::size_t checksumAt = 24;
inline constexpr std::size_t dateAt = 32;
inline constexpr std::size_t sectionsAt = 40;
inline constexpr std::size_t headerSize = sectionsAt + 8 * static_cast<std::size_t>(SectionCount);

inline std::uint32_t load32(const std::uint8_t *at)
{
    return static_cast<std::uint32_t>(at[0]) | static_cast<std::uint32_t>(at[1]) << 8U
           | static_cast<std::uint32_t>(at[2]) << 16U | static_cast<std::uint32_t>(at[3]) << 24U;
}
inline std::uint64_t load64(const std::uint8_t *at)
{
    return load32(at) | static_cast<std::uint64_t>(load32(at + 4)) << 32U;
}

/// Of everything behind the checksum's own place. Fast enough to be taken at each opening.
std::uint64_t checksum(ByteView bytes);
/// Of a phrase's key.
std::uint32_t hashOf(std::string_view key);

} // namespace homeward::catalogue_format
