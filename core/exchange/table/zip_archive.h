// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct zip;

namespace homeward {

/// What one part of an archive may unpack to.
struct ZipLimits {
    std::uint64_t partBytes = std::uint64_t{6} << 30;
    std::uint64_t freeBytes = std::uint64_t{64} << 20; ///< up to which any ratio is fine
    std::uint64_t ratio = 250; ///< of unpacked to packed bytes beyond that
};

/// The parts of a ZIP file, unpacked while they are read and checked against their sums. One thread.
class ZipArchive {
public:
    /// false stops.
    using Sink = std::function<bool(std::string_view bytes)>;

    /// InvalidInput for what is no archive or a damaged one.
    static Result<ZipArchive> open(const std::filesystem::path &path, ZipLimits limits = {});
    ZipArchive(ZipArchive &&) noexcept = default;

    /// Names without regard to case.
    bool has(const std::string &name) const;
    /// Unpacked, as the archive tells it.
    std::optional<std::uint64_t> sizeOf(const std::string &name) const;
    /// NotFound; InvalidInput for a part that is encrypted, damaged or beyond the limits.
    Result<void> read(const std::string &name, const Sink &sink);
    /// A small part as a whole; InvalidInput above `limit` bytes.
    Result<std::string> text(const std::string &name, std::size_t limit = std::size_t{16} << 20);
    /// The share of the part that is being read that lies behind.
    double progress() const { return progress_; }

private:
    struct Closer {
        void operator()(zip *handle) const;
    };
    ZipArchive(zip *handle, std::string path, ZipLimits limits)
        : handle_(handle)
        , path_(std::move(path))
        , limits_(limits)
    {
    }
    std::int64_t find(const std::string &name) const;
    Error damaged(const std::string &name, const std::string &why) const;

    std::unique_ptr<zip, Closer> handle_;
    std::string path_;
    ZipLimits limits_;
    double progress_ = 0;
};

} // namespace homeward
