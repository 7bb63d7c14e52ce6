// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/batch_lock.h"

#include "core/text/messages_base.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace homeward::store {
namespace {

/// Whether the file that was locked is still the one under that name: its last holder takes it away.
bool isStillThere(const std::filesystem::path &path, int descriptor)
{
    struct stat held {};
    struct stat named {};
    return ::fstat(descriptor, &held) == 0 && ::stat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino
           && held.st_dev == named.st_dev;
}

} // namespace

Result<std::optional<BatchLock>> BatchLock::take(const std::filesystem::path &ledger)
{
    const std::filesystem::path path = ledger.string() + "-import";
    for (;;) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0)
            return Error{ErrorCode::Io,
                         BaseMsg::FileNotWritable,
                         {path.string(), std::generic_category().message(errno)},
                         errno};
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            ::close(descriptor);
            return std::optional<BatchLock>();
        }
        if (isStillThere(path, descriptor))
            return std::optional(BatchLock(path, descriptor));
        ::close(descriptor);
    }
}

BatchLock::BatchLock(BatchLock &&other) noexcept
    : path_(std::move(other.path_))
    , descriptor_(std::exchange(other.descriptor_, -1))
{
}

BatchLock::~BatchLock()
{
    if (descriptor_ < 0)
        return;
    ::unlink(path_.c_str());
    ::close(descriptor_);
}

} // namespace homeward::store
