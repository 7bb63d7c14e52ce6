// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace homeward {

/// A file without a name in a folder, gone with its owner. One thread.
class SpoolFile {
public:
    static Result<SpoolFile> create(const std::filesystem::path &folder);
    SpoolFile(SpoolFile &&other) noexcept;
    SpoolFile &operator=(SpoolFile &&) = delete;
    ~SpoolFile();

    int descriptor() const { return descriptor_; }
    /// Under which this process can open it.
    std::string path() const;
    /// Its bytes from the beginning, in blocks.
    Result<void> deliver(const std::function<Result<void>(std::string_view bytes)> &sink) const;

private:
    explicit SpoolFile(int descriptor)
        : descriptor_(descriptor)
    {
    }
    int descriptor_;
};

/// Where an export goes: a file that appears when it is complete; or standard output ("-"), a pipe or a
/// device, which takes the bytes as they come, or all of them at commit() with Delivery::Whole. One thread.
class ExportTarget {
public:
    enum class Delivery { Streamed, Whole };
    static Result<ExportTarget> open(const std::filesystem::path &to, Delivery delivery);

    ExportTarget(ExportTarget &&other) noexcept;
    ExportTarget &operator=(ExportTarget &&) = delete;
    ~ExportTarget();

    /// The folder for working files: the target's own, so that a file needs no more room than its disk has.
    std::filesystem::path workFolder() const;
    /// Io for a full disk or a reader that has gone (a broken pipe raises no signal).
    Result<void> write(std::string_view bytes);
    Result<void> commit();

private:
    ExportTarget() = default;
    std::filesystem::path to_;
    std::optional<AtomicFile> file_;
    int stream_ = -1; ///< where there is no file_
    std::optional<SpoolFile> spool_; ///< holds everything back
};

} // namespace homeward
