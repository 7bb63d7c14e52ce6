// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/encoding.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

struct CsvDialect {
    char delimiter = ',';
    Encoding encoding = Encoding::Utf8Bom;
    bool guardFormulas = true; ///< cells that a spreadsheet would run get a leading apostrophe
    bool operator==(const CsvDialect &) const = default;
};

/// Writes RFC 4180 rows (CRLF, quotes only where needed) to a sink in blocks. Cells are UTF-8. A CsvReader
/// with the same delimiter reads the same cells again (without the guard, or through unguarded()). One
/// thread.
class CsvWriter {
public:
    using Sink = std::function<Result<void>(std::string_view bytes)>;
    CsvWriter(CsvDialect dialect, Sink sink);

    void cell(std::string_view text);
    /// InvalidInput if a character of the row does not exist in the encoding; it names row (1-based, headings
    /// included), column and character, and nothing of the row is written.
    Result<void> endRow();
    /// Hands over what is buffered.
    Result<void> finish();

private:
    char *room(std::size_t bytes);
    void append(std::string_view bytes);
    bool rowNeedsQuotes() const;
    void quoteRow();
    void appendQuoted(std::string_view text);
    Result<void> encodeRow();

    CsvDialect dialect_;
    Sink sink_;
    std::string buffer_; ///< up to end_: rows that are ready, and the one at work
    std::size_t end_ = 0;
    std::size_t rowStart_ = 0; ///< in buffer_
    std::vector<std::size_t> cellEnds_; ///< of the row at work, in buffer_; a delimiter stands between two cells
    std::optional<Gb18030Encoder> encoder_;
    std::string scratch_;
    std::size_t rowNumber_ = 0;
};

/// Whether a spreadsheet may run the cell: = + - @ and their full-width forms, tab, carriage return or line
/// feed in front, also behind blanks and invisible characters; a plain number with a sign is none.
bool looksLikeFormula(std::string_view cell);

/// The cell as CsvWriter guards it: an apostrophe in front of one that looks like a formula, also if
/// apostrophes stand before it already.
std::string guarded(std::string_view cell);
/// Takes away what guarded() adds: unguarded(guarded(x)) == x for every x.
std::string_view unguarded(std::string_view cell);

} // namespace homeward
