// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_target.h"

#include "core/text/messages_exchange.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <system_error>
#include <utility>

namespace homeward {
namespace fs = std::filesystem;
namespace {

Error streamError(const fs::path &to, int code)
{
    if (code == EPIPE)
        return {ErrorCode::Io, ExchangeMsg::ExportReaderGone, {}, code};
    return {code == EACCES ? ErrorCode::PermissionDenied : ErrorCode::Io,
            ExchangeMsg::ExportStreamFailed,
            {to == "-" ? "stdout" : to.string(), std::generic_category().message(code)},
            code};
}

/// Keeps a broken pipe from ending the program: SIGPIPE is held back in this thread and taken away if it
/// came.
class HeldPipeSignal {
public:
    HeldPipeSignal()
    {
        ::sigemptyset(&pipe_);
        ::sigaddset(&pipe_, SIGPIPE);
        sigset_t pending;
        ::sigpending(&pending);
        wasPending_ = ::sigismember(&pending, SIGPIPE) == 1;
        ::pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
    }
    ~HeldPipeSignal()
    {
        const timespec noWait{};
        if (!wasPending_)
            while (::sigtimedwait(&pipe_, nullptr, &noWait) == -1 && errno == EINTR) {
            }
        ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    HeldPipeSignal(const HeldPipeSignal &) = delete;
    HeldPipeSignal &operator=(const HeldPipeSignal &) = delete;

private:
    sigset_t pipe_{};
    sigset_t before_{};
    bool wasPending_ = false;
};

/// Zero, or errno.
int writeAll(int descriptor, std::string_view bytes)
{
    const HeldPipeSignal held;
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
}

int openSpool(const fs::path &folder)
{
    const int unnamed = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (unnamed >= 0)
        return unnamed;
    std::string name = (folder / ".homeward-export.XXXXXX").string();
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.c_str());
    return named;
}

/// A pipe, a terminal or a device: nothing that could be renamed over.
bool isStream(const fs::path &to)
{
    struct stat status {};
    return ::stat(to.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

} // namespace

Result<SpoolFile> SpoolFile::create(const fs::path &folder)
{
    const int descriptor = openSpool(folder);
    if (descriptor < 0)
        return streamError(folder, errno);
    return SpoolFile(descriptor);
}

SpoolFile::SpoolFile(SpoolFile &&other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1))
{
}

SpoolFile::~SpoolFile()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

std::string SpoolFile::path() const
{
    return "/proc/self/fd/" + std::to_string(descriptor_);
}

Result<void> SpoolFile::deliver(const std::function<Result<void>(std::string_view bytes)> &sink) const
{
    std::string block(1U << 18, '\0');
    for (off_t at = 0;;) {
        const ssize_t count = ::pread(descriptor_, block.data(), block.size(), at);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return streamError(path(), errno);
        if (count == 0)
            return {};
        at += count;
        if (auto taken = sink(std::string_view(block).substr(0, static_cast<std::size_t>(count))); !taken)
            return taken;
    }
}

Result<ExportTarget> ExportTarget::open(const fs::path &to, Delivery delivery)
{
    ExportTarget target;
    target.to_ = to;
    if (to != "-" && !isStream(to)) {
        auto file = AtomicFile::create(to);
        if (!file)
            return fail(std::move(file));
        target.file_.emplace(std::move(*file));
        return target;
    }
    target.stream_ =
        to == "-" ? ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0) : ::open(to.c_str(), O_WRONLY | O_CLOEXEC);
    if (target.stream_ < 0)
        return streamError(to, errno);
    if (delivery == Delivery::Whole) {
        auto spool = SpoolFile::create(target.workFolder());
        if (!spool)
            return fail(std::move(spool));
        target.spool_.emplace(std::move(*spool));
    }
    return target;
}

ExportTarget::ExportTarget(ExportTarget &&other) noexcept
    : to_(std::move(other.to_))
    , file_(std::move(other.file_))
    , stream_(std::exchange(other.stream_, -1))
    , spool_(std::move(other.spool_))
{
}

ExportTarget::~ExportTarget()
{
    if (stream_ >= 0)
        ::close(stream_);
}

Result<void> ExportTarget::write(std::string_view bytes)
{
    if (file_)
        return file_->write(bytes);
    if (const int code = writeAll(spool_ ? spool_->descriptor() : stream_, bytes); code != 0)
        return streamError(to_, code);
    return {};
}

Result<void> ExportTarget::commit()
{
    if (file_)
        return file_->commit();
    const auto toStream = [this](std::string_view bytes) {
        const int code = writeAll(stream_, bytes);
        return code == 0 ? Result<void>() : Result<void>(streamError(to_, code));
    };
    if (auto delivered = spool_ ? spool_->deliver(toStream) : Result<void>{}; !delivered)
        return delivered;
    if (::close(std::exchange(stream_, -1)) != 0)
        return streamError(to_, errno);
    return {};
}

fs::path ExportTarget::workFolder() const
{
    std::error_code ignored;
    if (!file_)
        return fs::temp_directory_path(ignored);
    const fs::path folder = fs::weakly_canonical(to_, ignored).parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

} // namespace homeward
