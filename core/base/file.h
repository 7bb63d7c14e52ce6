// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace homeward {

/// The whole file. NotFound, PermissionDenied, Io, or InvalidInput above `limit` bytes.
Result<std::string> readFile(const std::filesystem::path &path, std::uint64_t limit = 1ULL << 30);

/// Makes the folder and its parents, the last one readable by its owner alone (0700) if it is new.
Result<void> makePrivateFolder(const std::filesystem::path &folder);

/// A file that appears under its name only when it is complete: written beside the target, synced, renamed.
/// Dropped without commit() it leaves the target as it was. One thread.
class AtomicFile {
public:
    /// Fails at once if the folder is missing or not writable. `path` may be a symbolic link; the file it
    /// points to is replaced then, and keeps its permissions.
    static Result<AtomicFile> create(const std::filesystem::path &path);

    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile &operator=(AtomicFile &&other) noexcept;
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;
    ~AtomicFile();

    Result<void> write(std::string_view bytes);
    Result<void> commit();

private:
    AtomicFile() = default;
    void discard() noexcept;

    int descriptor_ = -1;
    std::filesystem::path temporary_;
    std::filesystem::path target_;
};

} // namespace homeward
