// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include "core/text/messages_base.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace homeward {
namespace fs = std::filesystem;
namespace {

std::string reasonOf(int code)
{
    return std::generic_category().message(code);
}

Error readError(const fs::path &path, int code)
{
    if (code == ENOENT)
        return {ErrorCode::NotFound, BaseMsg::FileNotFound, {path.string()}, code};
    return {code == EACCES ? ErrorCode::PermissionDenied : ErrorCode::Io,
            BaseMsg::FileNotReadable,
            {path.string(), reasonOf(code)},
            code};
}

Error writeError(const fs::path &path, int code)
{
    const bool denied = code == EACCES || code == EPERM || code == EROFS;
    return {denied ? ErrorCode::PermissionDenied : ErrorCode::Io,
            BaseMsg::FileNotWritable,
            {path.string(), reasonOf(code)},
            code};
}

/// Closes on every way out.
class Descriptor {
public:
    explicit Descriptor(int descriptor)
        : descriptor_(descriptor)
    {
    }
    ~Descriptor()
    {
        if (descriptor_ >= 0)
            ::close(descriptor_);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int get() const { return descriptor_; }

private:
    int descriptor_;
};

void syncFolder(const fs::path &folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.get() >= 0)
        ::fsync(descriptor.get());
}

} // namespace

Result<std::string> readFile(const fs::path &path, std::uint64_t limit)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0)
        return readError(path, errno);
    std::string text;
    std::string chunk(1 << 16, '\0');
    for (;;) {
        const ssize_t count = ::read(file.get(), chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return readError(path, errno);
        if (count == 0)
            return text;
        text.append(chunk, 0, static_cast<std::size_t>(count));
        if (text.size() > limit)
            return Error{ErrorCode::InvalidInput, BaseMsg::FileTooLarge, {path.string(), std::to_string(limit)}};
    }
}

Result<void> makePrivateFolder(const fs::path &folder)
{
    std::error_code error;
    if (fs::is_directory(folder, error))
        return {};
    if (folder.has_parent_path())
        fs::create_directories(folder.parent_path(), error);
    if (error)
        return writeError(folder, error.value());
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return writeError(folder, errno);
    return {};
}

Result<AtomicFile> AtomicFile::create(const fs::path &path)
{
    AtomicFile file;
    std::error_code error;
    file.target_ = fs::is_symlink(path, error) ? fs::weakly_canonical(path, error) : path;
    struct stat existing {};
    const bool exists = ::stat(file.target_.c_str(), &existing) == 0;
    if (exists && S_ISDIR(existing.st_mode))
        return writeError(path, EISDIR);
    if (exists && ::access(file.target_.c_str(), W_OK) != 0)
        return writeError(path, errno);
    std::string name = file.target_.string() + ".XXXXXX";
    file.descriptor_ = ::mkostemp(name.data(), O_CLOEXEC);
    if (file.descriptor_ < 0)
        return writeError(path, errno);
    file.temporary_ = name;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(file.descriptor_, exists ? existing.st_mode & 07777 : 0666 & ~mask);
    return file;
}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1))
    , temporary_(std::move(other.temporary_))
    , target_(std::move(other.target_))
{
    other.temporary_.clear();
}

AtomicFile &AtomicFile::operator=(AtomicFile &&other) noexcept
{
    if (this != &other) {
        discard();
        descriptor_ = std::exchange(other.descriptor_, -1);
        temporary_ = std::move(other.temporary_);
        target_ = std::move(other.target_);
        other.temporary_.clear();
    }
    return *this;
}

AtomicFile::~AtomicFile()
{
    discard();
}

Result<void> AtomicFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return writeError(target_, errno);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    if (::fsync(descriptor_) != 0 && errno != EINVAL)
        return writeError(target_, errno);
    if (::close(std::exchange(descriptor_, -1)) != 0)
        return writeError(target_, errno);
    if (::rename(temporary_.c_str(), target_.c_str()) != 0)
        return writeError(target_, errno);
    temporary_.clear();
    syncFolder(target_.has_parent_path() ? target_.parent_path() : fs::path("."));
    return {};
}

void AtomicFile::discard() noexcept
{
    if (descriptor_ >= 0)
        ::close(std::exchange(descriptor_, -1));
    if (!temporary_.empty())
        ::unlink(temporary_.c_str());
    temporary_.clear();
}

} // namespace homeward
