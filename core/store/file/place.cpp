// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/place.h"

#include "core/base/file.h"
#include "core/text/messages_base.h"
#include "core/text/messages_store.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace homeward::store {
namespace fs = std::filesystem;
namespace {

Error notWritable(const fs::path &path, int code)
{
    const bool denied = code == EACCES || code == EPERM || code == EROFS;
    return {denied ? ErrorCode::PermissionDenied : ErrorCode::Io,
            BaseMsg::FileNotWritable,
            {path.string(), std::generic_category().message(code)},
            code};
}

void syncFolderOf(const fs::path &path)
{
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

Result<FilePlace> placeOf(const fs::path &path)
{
    FilePlace place;
    const auto machine = readFile("/etc/machine-id", 4096);
    place.machine = sha256(asBytes("homeward ledger on " + (machine ? *machine : std::string())));
    struct statx status {};
    if (::statx(AT_FDCWD, path.c_str(), 0, STATX_INO | STATX_BTIME, &status) != 0)
        return Error{ErrorCode::Io, BaseMsg::FileNotReadable, {path.string(), std::generic_category().message(errno)}, errno};
    place.inode = static_cast<std::int64_t>(status.stx_ino);
    if ((status.stx_mask & STATX_BTIME) != 0)
        place.born = std::int64_t{status.stx_btime.tv_sec} * 1'000'000 + status.stx_btime.tv_nsec / 1000;
    return place;
}

bool isSamePlace(const FilePlace &a, const FilePlace &b)
{
    const bool bornTogether = a.born == 0 || b.born == 0 || a.born == b.born;
    return a.machine == b.machine && a.inode == b.inode && bornTogether;
}

Result<void> moveIntoPlace(const fs::path &temporary, const fs::path &target)
{
    const Error exists{ErrorCode::Conflict, StoreMsg::FileExists, {target.string()}};
    if (::renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) {
        syncFolderOf(target);
        return {};
    }
    if (errno == EEXIST)
        return exists;
    if (errno != EINVAL && errno != ENOSYS)
        return notWritable(target, errno);
    // A file system without that call: a moment in which another program could put a file there remains.
    std::error_code ignored;
    if (fs::exists(target, ignored))
        return exists;
    if (::rename(temporary.c_str(), target.c_str()) != 0)
        return notWritable(target, errno);
    syncFolderOf(target);
    return {};
}

fs::path freeNameBeside(const fs::path &path, const std::string &suffix)
{
    std::error_code ignored;
    fs::path name = path.string() + "." + suffix;
    for (int number = 2; fs::exists(name, ignored); ++number)
        name = path.string() + "." + suffix + "-" + std::to_string(number);
    return name;
}

void removeDatabase(const fs::path &path)
{
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        fs::remove(path.string() + suffix, ignored);
}

} // namespace homeward::store
