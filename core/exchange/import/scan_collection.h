// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_register.h"
#include "core/exchange/import/scan_files.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace homeward {

struct ScanImport {
    Registration::Weak weak = Registration::Weak::Refuse; ///< what a thing without a strong identity becomes
    std::string unit; ///< of new assets
    bool dryRun = false;
};

/// A file at which an import has arrived.
struct ScanFileNote {
    std::string name; ///< in the collection
    std::string workstation;
    std::size_t things = 0; ///< the computer, its monitors, its printers and what is plugged in
    std::optional<Error> refused; ///< it could not be read, and was left out
};

struct ScanImportSink {
    std::function<void(const ScanFileNote &file)> file;
    /// `words`: what the thing says of itself. Lines count on through the files.
    std::function<void(const LineResult &result, const std::string &words)> thing;
};

/// Brings scan files of other computers in as one batch: each computer, its monitors and printers, and what was
/// plugged in, seen at that workstation. A file that cannot be read is told and left out; stopped or after an error
/// of the ledger, nothing of any file stays.
Result<ImportSummary> importScans(Ledger &ledger, const std::filesystem::path &collection,
                                  std::span<const std::filesystem::path> files, const ScanImport &how,
                                  const Deed &deed, const ScanImportSink &sink = {}, const ImportProgress &progress = {});

} // namespace homeward
