// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/text_decoder.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

enum class TableFormat { Text, Xlsx, Xls };

/// A cell as its file has it.
struct TableCell {
    /// Text: as written. Number: a spreadsheet keeps it as a number; the text is plain digits where it can be
    /// told exactly, with an exponent where digits are lost. Date: the text is ISO, with "T" and a time if it
    /// has one. Fault: the spreadsheet shows an error there (#N/A).
    enum class Kind { Text, Number, Date, Fault };
    std::string_view text;
    Kind kind = Kind::Text;
};

struct TableRow {
    std::uint64_t line = 0; ///< as an editor or a spreadsheet numbers it, from 1
    std::span<const TableCell> cells;
};

/// Cells that are shown as one; the first has the content. Lines from 1, columns from 0, both ends included.
struct MergedCells {
    std::uint64_t firstLine = 0;
    std::uint64_t lastLine = 0;
    std::uint32_t firstColumn = 0;
    std::uint32_t lastColumn = 0;
};

struct TableSheet {
    std::string name; ///< empty for text
    bool hidden = false;
};

/// What was found out about a file, to be shown.
struct TableTraits {
    TableFormat format = TableFormat::Text;
    SourceEncoding encoding = SourceEncoding::Utf8; ///< Text
    char delimiter = ','; ///< Text
};

/// A file of rows and cells: text with a delimiter, XLSX or XLS. It is streamed: memory does not grow with
/// its rows (but for an XLSX's own table of texts, and XLS, which are bounded). One thread.
class TableSource {
public:
    /// false stops. The row's views live until it returns.
    using Row = std::function<bool(const TableRow &row)>;

    virtual ~TableSource() = default;

    virtual const TableTraits &traits() const = 0;
    virtual const std::vector<TableSheet> &sheets() const = 0;
    /// Ordered by first line. To be asked before read(): an XLSX tells them at the end of a sheet.
    virtual Result<std::vector<MergedCells>> merged(std::size_t sheet) = 0;
    /// The rows of a sheet from its beginning, as often as wanted; rows without any content are left out in
    /// spreadsheets. InvalidInput names line and column.
    virtual Result<void> read(std::size_t sheet, const Row &row) = 0;
    /// The share of the sheet that is being read that lies behind, 0 to 1.
    virtual double progress() const = 0;
};

struct TableOptions {
    std::optional<SourceEncoding> encoding; ///< of text; else it is found out
    std::optional<char> delimiter; ///< of text; else it is found out
};

/// Tells the kind of a file by its content, whatever its name ends with. InvalidInput with what it is and
/// what to do for other kinds (web pages, OpenDocument, encrypted or damaged workbooks), for an empty file,
/// and for text whose bytes are no characters in any of the encodings (with line and character).
Result<std::unique_ptr<TableSource>> openTable(const std::filesystem::path &path,
                                               const TableOptions &options = {});

} // namespace homeward
