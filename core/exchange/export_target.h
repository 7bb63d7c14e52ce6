// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace homeward {

/// Where an export goes: a file that appears when it is complete; or standard output ("-"), a pipe or a
/// device, which takes the bytes as they come, or all of them at commit() with Delivery::Whole. One thread.
class ExportTarget {
public:
    enum class Delivery { Streamed, Whole };
    static Result<ExportTarget> open(const std::filesystem::path &to, Delivery delivery);

    ExportTarget(ExportTarget &&other) noexcept;
    ExportTarget &operator=(ExportTarget &&) = delete;
    ~ExportTarget();

    /// Io for a full disk or a reader that has gone (a broken pipe raises no signal).
    Result<void> write(std::string_view bytes);
    Result<void> commit();

private:
    ExportTarget() = default;
    Result<void> deliverSpool();

    std::filesystem::path to_;
    std::optional<AtomicFile> file_;
    int stream_ = -1; ///< where there is no file_
    int spool_ = -1; ///< an unlinked file that holds everything back
};

} // namespace homeward
