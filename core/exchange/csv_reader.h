// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// What a file may ask of memory.
struct CsvLimits {
    std::size_t fieldBytes = 1U << 20;
    std::size_t rowBytes = 1U << 24; ///< of all cells of a row together
    std::size_t columns = 4096;
};

/// RFC 4180 in pieces of any size (LF, CRLF and CR end a row; quoted fields may hold them). The row callback
/// gets views that live until it returns and the physical line (1-based) on which the row began; false stops
/// reading. An empty line is a row of one empty cell; a UTF-8 byte order mark at the very beginning is passed
/// over. One thread.
class CsvReader {
public:
    using Row = std::function<bool(std::span<const std::string_view> cells, std::uint64_t line)>;
    CsvReader(char delimiter, Row row, CsvLimits limits = {});

    /// InvalidInput with line and column (the number of the cell in its row): a quote inside a bare field is
    /// data; text after a closing quote, a field or row beyond the limits, and at finish() a quote that never
    /// closes (with the line where it opened), are errors. After an error every further call returns it
    /// again.
    Result<void> feed(std::string_view bytes);
    Result<void> finish();

private:
    enum class State { RowStart, CellStart, Bare, Quoted, QuoteSeen };

    void process(std::string_view bytes);
    const char *readWholeRow(const char *begin, const char *end);
    const char *readPiece(const char *at, const char *end);
    const char *readBare(const char *at, const char *end);
    const char *readQuoted(const char *at, const char *end);
    const char *readAfterQuote(const char *at);
    const char *endCellOrRow(const char *at);
    bool keep(std::string_view piece);
    bool endCell();
    void endRow();
    void emitRow(std::uint64_t line);
    const char *lineEnd(const char *at, const char *end);
    void refuse(Msg message, std::uint64_t line, std::vector<std::string> more = {});
    bool ended() const { return stopped_ || error_.has_value(); }

    char delimiter_;
    Row onRow_;
    CsvLimits limits_;
    std::array<bool, 256> endsBare_{};
    State state_ = State::RowStart;
    std::string carried_; ///< the cells of a row that does not lie in one piece
    std::vector<std::size_t> ends_; ///< of its finished cells in carried_
    std::vector<std::string_view> cells_;
    std::uint64_t line_ = 1;
    std::uint64_t rowLine_ = 1;
    std::uint64_t quoteLine_ = 1;
    std::size_t bomSeen_ = 0;
    bool started_ = false;
    bool afterCr_ = false;
    bool stopped_ = false;
    std::optional<Error> error_;
};

} // namespace homeward
