// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_target.h"
#include "core/exchange/sheet.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// Writes a workbook row by row in constant memory. Text cells stay text whatever they look like; numbers and
/// days are cells of their kind where a spreadsheet can hold them exactly, else text. No cell is a formula. A
/// table that outgrows a sheet goes on in the next ("Assets", "Assets (2)"). The same cells and `made` give
/// the same bytes. One thread.
class XlsxWriter {
public:
    static constexpr std::uint32_t mostRows = 1U << 20; ///< of a sheet, headings included

    /// Working files lie in `folder`. `made`: what the file says of its making.
    static Result<XlsxWriter> create(const std::filesystem::path &folder, Moment made,
                                   std::uint32_t rowsPerSheet = mostRows);
    XlsxWriter(XlsxWriter &&) noexcept;
    XlsxWriter &operator=(XlsxWriter &&) = delete;
    ~XlsxWriter();

    /// Begins a sheet: the title, if any, in a row of its own; headings that stay in view and can be
    /// filtered.
    void beginTable(std::string name, std::string title, std::vector<SheetColumn> columns);
    /// Text in UTF-8, as the machine columns have it.
    void cell(std::string_view text);
    /// InvalidInput if a cell is longer than a sheet's cell can be; it names row and column. Io.
    Result<void> endRow();
    void endTable();
    /// A row of words below the table.
    void plainRow(const std::vector<std::string> &cells);

    /// Completes the workbook and hands its bytes over.
    Result<void> finish(ExportTarget &target);

private:
    struct State;
    explicit XlsxWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace homeward
