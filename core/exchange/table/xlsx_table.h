// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/xlsx_parts.h"

#include <optional>

namespace homeward {

/// The sheets of an XLSX workbook.
class XlsxTable final : public TableSource {
public:
    static Result<std::unique_ptr<TableSource>> open(const std::filesystem::path &path,
                                                     ZipLimits limits = {});

    const TableTraits &traits() const override { return traits_; }
    const std::vector<TableSheet> &sheets() const override { return book_.sheets; }
    Result<std::vector<MergedCells>> merged(std::size_t sheet) override;
    Result<void> read(std::size_t sheet, const Row &row) override;
    double progress() const override { return archive_.progress(); }

private:
    XlsxTable(ZipArchive archive, XlsxBook book, std::string fileName);
    Result<void> loadTexts();

    ZipArchive archive_;
    XlsxBook book_;
    std::string fileName_;
    TableTraits traits_;
    std::optional<XlsxTexts> texts_; ///< when first needed
};

} // namespace homeward
