// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace homeward {

/// Finds rows and cells in a buffer of CSV or TSV without changing a byte: unlike CsvReader it hands out
/// cells as they are written, quotes and all, so that a row can be written again as it came, and it goes on
/// behind a broken row.
class RowScanner {
public:
    explicit RowScanner(char delimiter)
        : delimiter_(delimiter)
    {
    }

    enum class Outcome {
        Row, ///< cells() and content are valid
        Broken, ///< a quote that does not close, or text behind a closing quote: the line is one cell
        NeedMore ///< the buffer ends inside a row
    };
    /// Reads the row at the beginning of `buffer`. `last`: nothing follows the buffer.
    Outcome scan(std::string_view buffer, bool last);

    const std::vector<std::string_view> &cells() const { return cells_; }
    std::string_view content() const { return content_; } ///< the row without its line end
    std::string_view lineEnd() const { return lineEnd_; } ///< "\n", "\r\n" or, for the last row, ""
    std::size_t consumed() const { return content_.size() + lineEnd_.size(); }
    std::uint64_t physicalLines() const { return physicalLines_; } ///< that the row takes

private:
    bool splitBare(std::string_view line, bool mayQuote);
    Outcome splitQuoted(std::string_view buffer, bool last);
    Outcome breakLine(std::string_view line, std::string_view buffer);
    void setEnd(std::string_view buffer, std::size_t newline);

    char delimiter_;
    std::vector<std::string_view> cells_;
    std::string_view content_;
    std::string_view lineEnd_;
    std::uint64_t physicalLines_ = 1;
};

/// The value of a cell as written: without its quotes, doubled ones single. `storage` keeps it where it
/// differs.
std::string_view cellValue(std::string_view cell, std::string &storage);

/// Tab, comma or semicolon, whichever stands most in the header line; a comma for none.
char detectDelimiter(std::string_view header);

} // namespace homeward
