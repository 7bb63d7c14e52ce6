// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/table_reader.h"

#include <span>
#include <string_view>
#include <unordered_map>

namespace homeward {

/// Columns of the tables, in file order (resources/catalogue/FORMAT.md).
namespace column {
enum Source { SourceId, SourceTitle, SourceUrl, SourceLicence, SourceChecked };
enum Registrant {
    Vid,
    Company,
    RoleName,
    RegistrantBrand,
    RegistrantCountry,
    RegistrantSource,
    RegistrantChecked
};
enum Brand {
    BrandName,
    NameZh,
    Aliases,
    BrandCountry,
    Owner,
    OwnerCountry,
    Since,
    BrandCategory,
    Confidence,
    BrandSource,
    BrandChecked
};
enum Owners { OwnersBrand, OwnersName, OwnersCountry, From, Until, OwnersSource, OwnersChecked };
enum Words { Word, WordBrand, WordKind, WordField, WordSource, WordChecked };
enum Products {
    ProductVid,
    Pid,
    PidLast,
    ProductBrand,
    Model,
    ProductCategory,
    ProductMode,
    When,
    ProductSource,
    ProductChecked
};
enum Categories { CategoryWord, CategoryName, CategoryField, CategorySource, CategoryChecked };
enum Generic { GenericText, GenericKind, GenericSource, GenericChecked };
enum Pnp { Code, PnpCompany, PnpBrand, PnpSource, PnpChecked };
} // namespace column

struct CatalogueTables {
    Table sources, registrants, brands, owners, words, products, categories, generic, pnp;
    std::unordered_map<std::string_view, std::uint32_t> sourceRows;
    std::unordered_map<std::string_view, std::uint32_t> brandRows;
    std::string youngest; ///< the latest day in a `checked` column
};

/// The header cells of brands.tsv and products.tsv.
std::span<const std::string_view> brandColumnNames();
std::span<const std::string_view> productColumnNames();

/// Reads the nine tables and checks every cell by itself and against the other tables.
Result<CatalogueTables> readTables(const std::filesystem::path &folder, Faults &faults);

/// Whether `text` is YYYY, YYYY-MM or YYYY-MM-DD of a day that exists.
bool isPartialDate(std::string_view text);
/// The pieces between bars, without the empty ones.
std::vector<std::string_view> splitAliases(std::string_view text);

} // namespace homeward
