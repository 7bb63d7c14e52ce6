// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/connection.h"

#include <filesystem>
#include <span>

namespace homeward::store {

/// Step n of the list brings a file from version n-1 to n. Steps that were released are never changed.
struct Step {
    const char *name;
    const char *sql;
};

std::span<const Step> schemaSteps();

/// What the header of a database file says of whose it is ("HWLG").
inline constexpr std::int64_t applicationId = 0x48574c47;

/// Runs the steps that the file lacks, all together with the new version in one transaction: a step that fails leaves
/// the file as it was, for the version that wrote it.
Result<void> migrate(sqlite::Connection &connection, std::span<const Step> steps);

/// The version of a ledger. InvalidInput for another program's file or none, TooNew above `newest`.
Result<int> versionOf(sqlite::Connection &connection, const std::filesystem::path &path, int newest);

/// Copies the file beside itself as NAME-vN.bak (a name that is free) and migrates it; if a step fails, the file is
/// left as it was, and so is the copy.
Result<void> upgrade(sqlite::Connection &connection, const std::filesystem::path &path, int version,
                     std::span<const Step> steps);

} // namespace homeward::store
