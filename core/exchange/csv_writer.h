// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace homeward {

enum class Encoding { Utf8Bom, Utf8, Gb18030 };

struct CsvDialect {
    char delimiter = ',';
    Encoding encoding = Encoding::Utf8Bom;
    bool guardFormulas = true; ///< cells that a spreadsheet would run get a leading apostrophe
};

/// Writes RFC 4180 rows (CRLF, quotes only where needed) to a sink in blocks. Cells are UTF-8. One thread.
class CsvWriter {
public:
    using Sink = std::function<Result<void>(std::string_view bytes)>;
    CsvWriter(CsvDialect dialect, Sink sink);

    void cell(std::string_view text);
    /// InvalidInput if a character of the row does not exist in the encoding; it names row, column and character.
    Result<void> endRow();
    /// Hands over what is buffered.
    Result<void> finish();

private:
    void appendQuoted(std::string_view text);
    Result<void> flush();

    CsvDialect dialect_;
    Sink sink_;
    std::string row_;
    std::string buffer_;
    std::size_t cellsInRow_ = 0;
    std::size_t rowNumber_ = 0;
    bool started_ = false;
};

/// Whether a spreadsheet may run the cell: = + - @ and their full-width forms, tab or carriage return in front; a plain
/// number with a sign is none.
bool looksLikeFormula(std::string_view cell);

} // namespace homeward
