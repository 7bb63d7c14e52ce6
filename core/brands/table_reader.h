// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/catalogue_compiler.h"

#include <memory>
#include <span>
#include <string_view>

namespace homeward {

/// One table of the catalogue, as FORMAT.md has it: cells by row, views into the text.
struct Table {
    std::string file;
    std::unique_ptr<const std::string> text; ///< on the heap, so that views outlive a move
    std::size_t width = 0;
    std::vector<std::string_view> cells;
    std::vector<std::size_t> lines; ///< physical line of each row

    std::size_t rows() const { return lines.size(); }
    std::string_view cell(std::size_t row, std::size_t column) const { return cells[row * width + column]; }
};

/// Collects what is wrong; beyond a thousand the rest is left out.
class Faults {
public:
    void add(std::string file, std::size_t line, Msg message, std::vector<std::string> parameters = {});
    bool empty() const { return faults_.empty(); }
    std::vector<CatalogueFault> take() { return std::move(faults_); }

private:
    std::vector<CatalogueFault> faults_;
};

/// Cuts `text` and checks what holds for every table: header, number of cells, blanks, UTF-8, order of the
/// key columns
/// (`keyColumns`), no row twice. Rows with faults are left out of the result.
Table readTable(std::string file, std::string text, std::span<const std::string_view> columns,
                std::span<const std::size_t> keyColumns, Faults &faults);

} // namespace homeward
