// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/brands/catalogue.h"
#include "core/brands/decision.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace homeward {

/// A decision with what a row of the catalogue needs beside it.
struct DecidedSubject {
    Decision decision;
    Subject subject;
    Day day{}; ///< on which it was decided
};

/// Why a decision cannot be a row for other offices.
enum class RowRefusal {
    OneAsset, ///< it is about one thing alone
    Undetermined, ///< it names no brand
    NoUsbId, ///< a model that is known by words alone
    Pattern, ///< * inside a pattern, which the catalogue does not know
    NoSource ///< no web address that a reader can open
};

struct CatalogueRows {
    struct Refused {
        std::size_t index = 0; ///< into what was given
        RowRefusal reason = RowRefusal::OneAsset;
    };
    std::vector<std::string> brands; ///< rows of brands.tsv in file order, without line ends
    std::vector<std::string> products; ///< rows of products.tsv
    std::vector<Refused> refused;
};

/// Decisions as rows for the tables that resources/catalogue/FORMAT.md describes: a row of products for each, and a row of
/// brands for a brand that `catalogue` lacks. A row's source is the first web address in the reason, else `source`. The
/// newest decision stands for several about the same.
CatalogueRows catalogueRows(std::span<const DecidedSubject> decided, const Catalogue &catalogue, const std::string &source);

/// Writes brands.tsv and products.tsv with their headers into the folder, which is made. Only a table with rows is
/// written. Conflict for a file that is there already.
Result<void> writeCatalogueRows(const CatalogueRows &rows, const std::filesystem::path &folder);

} // namespace homeward
