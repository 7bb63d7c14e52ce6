// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/table_source.h"

namespace homeward {

/// The sheets of an XLS workbook (Excel 97 to 2003). It is held in memory: its rows are at most 65,536 a
/// sheet.
class XlsTable final : public TableSource {
public:
    static Result<std::unique_ptr<TableSource>> open(const std::filesystem::path &path);

    const TableTraits &traits() const override { return traits_; }
    const std::vector<TableSheet> &sheets() const override { return sheets_; }
    Result<std::vector<MergedCells>> merged(std::size_t sheet) override;
    Result<void> read(std::size_t sheet, const Row &row) override;
    double progress() const override { return progress_; }

private:
    struct Closer {
        void operator()(const void *handle) const;
    };
    explicit XlsTable(const void *handle);

    std::unique_ptr<const void, Closer> handle_;
    TableTraits traits_;
    std::vector<TableSheet> sheets_;
    double progress_ = 0;
};

} // namespace homeward
