// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// Writes rows as a JSON array of objects, one object a line, to a sink in blocks. One thread.
class JsonRows {
public:
    using Sink = std::function<Result<void>(std::string_view bytes)>;
    /// The columns of the preset, each once, without the computed ones.
    JsonRows(const ExportPreset &preset, Sink sink);
    /// Objects with keys of their own.
    JsonRows(const std::vector<SheetColumn> &columns, Sink sink);

    const std::vector<Column> &columns() const { return columns_; }
    /// `cells` in the order of columns(), valid UTF-8.
    Result<void> write(std::span<const std::string_view> cells);
    Result<void> finish();

private:
    Result<void> flush();

    Sink sink_;
    std::vector<Column> columns_;
    std::vector<std::string> keys_; ///< `"tag":`
    std::vector<bool> numbers_; ///< beside keys_
    std::string buffer_;
    bool empty_ = true;
};

} // namespace homeward
