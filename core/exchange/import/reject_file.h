// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/import/table_layout.h"

#include <memory>
#include <optional>
#include <span>

namespace homeward {

/// The refused lines of a register as a file that can be corrected and imported again: its headings, its cells, and
/// the reason as one more column. Made with the first line; appears when it is complete.
class RejectFile {
public:
    RejectFile(std::filesystem::path path, const TableLayout &layout, Language language);

    Result<void> add(std::span<const std::string_view> cells, const Error &reason);
    /// Whether there was anything to write.
    Result<bool> finish();

private:
    Result<void> begin();

    std::filesystem::path path_;
    const TableLayout &layout_;
    Language language_;
    std::optional<AtomicFile> file_;
    std::optional<CsvWriter> writer_;
};

} // namespace homeward
