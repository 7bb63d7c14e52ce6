// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace homeward {

/// A file that is read from its beginning in blocks, as often as wanted; never as a whole. One thread.
class ByteFile {
public:
    static constexpr std::uint64_t largest = std::uint64_t{2} << 30;

    /// NotFound, PermissionDenied, Io; InvalidInput for an empty file, one above `limit`, and for what is no
    /// file that can be read twice (a folder, a pipe).
    static Result<ByteFile> open(const std::filesystem::path &path, std::uint64_t limit = largest);
    ByteFile(ByteFile &&other) noexcept;
    ByteFile &operator=(ByteFile &&) = delete;
    ~ByteFile();

    const std::filesystem::path &path() const { return path_; }
    std::uint64_t size() const { return size_; }
    /// How much of it has been read since the last rewind.
    std::uint64_t position() const { return position_; }
    void rewind() { position_ = 0; }
    /// The next block, which lives until the next call; empty at the end.
    Result<std::string_view> next();

private:
    ByteFile() = default;

    std::filesystem::path path_;
    int descriptor_ = -1;
    std::uint64_t size_ = 0;
    std::uint64_t position_ = 0;
    std::string block_;
};

} // namespace homeward
