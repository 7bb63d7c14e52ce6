// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"

#include <filesystem>

namespace homeward::store {

/// Where a ledger lies: which machine and which file there. A copy lies elsewhere, by which a second replica is told
/// from the first.
struct FilePlace {
    Digest machine{}; ///< hash of the machine's own id
    std::int64_t inode = 0;
    std::int64_t born = 0; ///< microseconds; 0 where the file system does not say
};

Result<FilePlace> placeOf(const std::filesystem::path &path);
bool isSamePlace(const FilePlace &a, const FilePlace &b);

/// Gives `temporary` its name `target`, which must not exist (Conflict), and syncs the folder.
Result<void> moveIntoPlace(const std::filesystem::path &temporary, const std::filesystem::path &target);

/// A name beside `path` that is free: "ledger.homeward.SUFFIX", "ledger.homeward.SUFFIX-2" ...
std::filesystem::path freeNameBeside(const std::filesystem::path &path, const std::string &suffix);

/// A database and the files that SQLite keeps beside it.
void removeDatabase(const std::filesystem::path &path);

} // namespace homeward::store
