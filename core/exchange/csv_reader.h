// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

struct CsvLimits {
    std::size_t fieldBytes = 1U << 20;
    std::size_t columns = 4096;
};

/// RFC 4180 in pieces of any size (LF, CRLF and CR end a row; quoted fields may hold them). The row callback gets views
/// that live until it returns and the physical line (1-based) on which the row began; false stops reading. One thread.
class CsvReader {
public:
    using Row = std::function<bool(std::span<const std::string_view> cells, std::uint64_t line)>;
    CsvReader(char delimiter, Row row, CsvLimits limits = {});

    /// InvalidInput with line and column: a quote inside a bare field is data, text after a closing quote, a field or
    /// row beyond the limits, and at finish() a quote that never closes, are errors.
    Result<void> feed(std::string_view bytes);
    Result<void> finish();

private:
    char delimiter_;
    Row onRow_;
    CsvLimits limits_;
    std::string pending_;
    std::uint64_t line_ = 1;
    bool stopped_ = false;
};

} // namespace homeward
