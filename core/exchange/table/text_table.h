// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/byte_file.h"
#include "core/exchange/table/table_source.h"

namespace homeward {

/// Rows of text with a delimiter (CSV, TSV).
class TextTable final : public TableSource {
public:
    static Result<std::unique_ptr<TableSource>> open(ByteFile file, const TableOptions &options);

    const TableTraits &traits() const override { return traits_; }
    const std::vector<TableSheet> &sheets() const override { return sheets_; }
    Result<std::vector<MergedCells>> merged(std::size_t sheet) override;
    Result<void> read(std::size_t sheet, const Row &row) override;
    double progress() const override;

private:
    TextTable(ByteFile file, TableTraits traits, bool skipFirst);

    ByteFile file_;
    TableTraits traits_;
    std::vector<TableSheet> sheets_;
    bool skipFirst_; ///< the first line only names the delimiter
};

} // namespace homeward
