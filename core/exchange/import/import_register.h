// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/register_file.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace homeward {

struct RegisterImport {
    ImportMapping mapping;
    bool dryRun = false;
    bool withChanges = false; ///< results tell their changes field by field
    std::optional<std::filesystem::path> rejects; ///< where the refused lines go, if there are any
    Language language = Language::English; ///< of their reasons
};

/// What came of it.
struct ImportSummary {
    ImportBatch batch; ///< its counts also after a dry run
    bool rejectsWritten = false;
};

/// Each line's result beside the line, in order. The line lives until the sink returns.
using LineSink = std::function<void(const LineResult &result, const ImportLine &line)>;

/// Reads the register through once, then judges its lines or writes them: all of them, or, after an error or when
/// it is stopped (Cancelled), none. Where dates could be either way InvalidInput asks for the order. Any thread that
/// owns both the ledger and the file.
Result<ImportSummary> importRegister(Ledger &ledger, RegisterFile &file, const RegisterImport &how, const Deed &deed,
                                     const LineSink &sink = {}, const ImportProgress &progress = {});

} // namespace homeward
