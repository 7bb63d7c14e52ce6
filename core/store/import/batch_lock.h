// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>

namespace homeward::store {

/// Held while an import or the undo of one is at work on a ledger, in whatever process: it ends with the process,
/// so that what a crash left behind can be told from what is still running. A file beside the ledger, gone with
/// the lock.
class BatchLock {
public:
    /// Nothing if somebody else has it.
    static Result<std::optional<BatchLock>> take(const std::filesystem::path &ledger);

    BatchLock(BatchLock &&other) noexcept;
    BatchLock &operator=(BatchLock &&) = delete;
    ~BatchLock();

private:
    BatchLock(std::filesystem::path path, int descriptor)
        : path_(std::move(path))
        , descriptor_(descriptor)
    {
    }
    std::filesystem::path path_;
    int descriptor_;
};

} // namespace homeward::store
