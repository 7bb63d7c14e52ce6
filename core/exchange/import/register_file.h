// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_mapping.h"
#include "core/exchange/import/line_reader.h"
#include "core/store/imports.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace homeward {

class BlockPipe;

struct RegisterOptions {
    TableOptions table;
    std::optional<std::string> sheet; ///< by name; else the first visible one with headings
    std::optional<std::uint64_t> headingLine; ///< 0: there are no headings
};

/// How far it is, 0 to 1; false stops.
using ImportProgress = std::function<bool(double part)>;

/// What a whole pass over a register tells before anything is written.
struct RegisterSurvey {
    std::uint64_t lines = 0;
    DateEvidence dates;
    Digest digest{};
};

/// A register from elsewhere: a CSV, TSV, XLSX or XLS file, recognised. One thread.
class RegisterFile {
public:
    /// Errors as openTable(); NotFound for a sheet that there is not.
    static Result<RegisterFile> open(const std::filesystem::path &path, const RegisterOptions &options = {});

    const std::filesystem::path &path() const { return path_; }
    const TableTraits &traits() const { return table_->traits(); }
    const std::vector<TableSheet> &sheets() const { return table_->sheets(); }
    const TableLayout &layout() const { return layout_; }
    /// "CSV, UTF-8, comma" or "XLSX, sheet 2024".
    std::string description() const;

    /// As an earlier import of a register with the same headings was read, else as they suggest.
    Result<ImportMapping> mapping(Ledger &ledger) const;

    /// Reads it all once: a file that breaks off or is no text somewhere is refused here, with the line. Cancelled if
    /// the progress says so.
    Result<RegisterSurvey> survey(const ImportMapping &mapping, const ImportProgress &progress = {});
    /// All lines, block by block, while a thread of its own reads ahead; the last call says so. The receiver's error
    /// stops.
    using Receiver = std::function<Result<void>(const LineBlock &block, bool last)>;
    Result<void> lines(const ImportMapping &mapping, const Receiver &receiver, const ImportProgress &progress = {});

private:
    Result<void> fillBlocks(BlockPipe &pipe, const ImportMapping &mapping);
    RegisterFile(std::filesystem::path path, std::unique_ptr<TableSource> table, TableLayout layout);

    std::filesystem::path path_;
    std::unique_ptr<TableSource> table_;
    TableLayout layout_;
};

} // namespace homeward
