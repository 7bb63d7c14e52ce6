// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_mapping.h"
#include "core/store/imports.h"

#include <deque>
#include <memory_resource>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// Lines of a register in machine form with the cells that they were read from, a block at a time. The views live
/// until clear().
class LineBlock {
public:
    LineBlock() = default;
    LineBlock(const LineBlock &) = delete;
    LineBlock &operator=(const LineBlock &) = delete;

    std::span<const ImportLine> lines() const { return lines_; }
    /// As the register has them.
    std::span<const std::string_view> cells(std::size_t line) const;
    std::size_t size() const { return lines_.size(); }
    std::size_t bytes() const { return bytes_; }
    void clear();

private:
    friend class LineReader;
    std::string_view keep(std::string_view text);

    std::pmr::monotonic_buffer_resource memory_;
    std::vector<ImportLine> lines_;
    std::vector<std::string_view> cells_;
    std::vector<std::size_t> ends_; ///< in cells_, by line
    std::size_t bytes_ = 0;
};

/// Turns a register's rows into lines by a mapping. What a cell cannot mean is the line's error; what is no asset
/// (totals, signatures, the headings once more, what was not connected) is told as skipped.
class LineReader {
public:
    LineReader(const TableLayout &layout, const ImportMapping &mapping, const TableTraits &traits,
               std::vector<MergedCells> merged);

    /// Appends the row to the block, unless it is blank or above the headings.
    void read(const TableRow &row, LineBlock &block);
    /// The dates of the rows read so far.
    const DateEvidence &dates() const { return dates_; }

private:
    void fillMerged(const TableRow &row);
    void judge(ImportLine &line, LineBlock &block);
    void readCell(ImportLine &line, std::size_t column, ImportField field, const TableCell &cell, LineBlock &block);
    std::string_view identifierIn(ImportLine &line, std::size_t column, ImportField field, std::string_view text,
                                  LineBlock &block);
    std::string_view dayIn(ImportLine &line, std::size_t column, const TableCell &cell, LineBlock &block);
    void readPrice(ImportLine &line, std::size_t column, const TableCell &cell, LineBlock &block);
    void readChoice(ImportLine &line, std::size_t column, ImportField field, std::string_view text);
    void refuse(ImportLine &line, Msg message, std::vector<std::string> parameters) const;
    bool isRepeatedHeading() const;

    const TableLayout &layout_;
    const ImportMapping &mapping_;
    TableFormat format_;
    std::vector<MergedCells> merged_; ///< those that go down over several lines
    std::size_t nextMerged_ = 0;
    struct Hanging {
        MergedCells cells;
        std::string text;
        TableCell::Kind kind = TableCell::Kind::Text;
    };
    std::vector<Hanging> hanging_; ///< merged cells that the present line is under
    std::vector<TableCell> row_;
    DateEvidence dates_;
    bool hasKey_ = false; ///< of the present line: something by which an asset is recognised
};

} // namespace homeward
