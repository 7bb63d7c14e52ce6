// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/byte_file.h"

#include "core/text/messages_base.h"
#include "core/text/messages_import.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace homeward {
namespace {

constexpr std::size_t blockBytes = 1U << 18;

Error readError(const std::filesystem::path &path, int code)
{
    if (code == ENOENT)
        return {ErrorCode::NotFound, BaseMsg::FileNotFound, {path.string()}, code};
    return {code == EACCES ? ErrorCode::PermissionDenied : ErrorCode::Io,
            BaseMsg::FileNotReadable,
            {path.string(), std::generic_category().message(code)},
            code};
}

} // namespace

Result<ByteFile> ByteFile::open(const std::filesystem::path &path, std::uint64_t limit)
{
    ByteFile file;
    file.path_ = path;
    // Without waiting for a writer at the other end, should it be a pipe.
    file.descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat status {};
    if (file.descriptor_ < 0 || ::fstat(file.descriptor_, &status) != 0)
        return readError(path, errno);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::InvalidInput, ImportMsg::TableNoFile, {path.string()}};
    if (status.st_size == 0)
        return Error{ErrorCode::InvalidInput, ImportMsg::TableFileEmpty, {path.string()}};
    file.size_ = static_cast<std::uint64_t>(status.st_size);
    if (file.size_ > limit)
        return Error{
            ErrorCode::InvalidInput, ImportMsg::TableFileTooLarge, {path.string(), std::to_string(limit >> 20U)}};
    return file;
}

ByteFile::ByteFile(ByteFile &&other) noexcept
    : path_(std::move(other.path_))
    , descriptor_(std::exchange(other.descriptor_, -1))
    , size_(other.size_)
    , position_(other.position_)
    , block_(std::move(other.block_))
{
}

ByteFile::~ByteFile()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

Result<std::string_view> ByteFile::next()
{
    block_.resize(blockBytes);
    ssize_t count = 0;
    do {
        count = ::pread(descriptor_, block_.data(), block_.size(), static_cast<off_t>(position_));
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        return readError(path_, errno);
    position_ += static_cast<std::uint64_t>(count);
    return std::string_view(block_).substr(0, static_cast<std::size_t>(count));
}

} // namespace homeward
