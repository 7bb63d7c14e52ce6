// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cstdio>
#include <stdexcept>
#include <string>
#include <utility>

namespace homeward::test {

/// Standard output goes into a pipe as long as this lives.
class StdoutPipe {
public:
    StdoutPipe()
    {
        int ends[2];
        std::fflush(stdout);
        if (::pipe2(ends, O_CLOEXEC) != 0)
            throw std::runtime_error("pipe failed");
        reader_ = ends[0];
        saved_ = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0);
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[1]);
    }
    ~StdoutPipe()
    {
        std::fflush(stdout);
        ::dup2(saved_, STDOUT_FILENO);
        ::close(saved_);
        closeReader();
    }
    StdoutPipe(const StdoutPipe &) = delete;
    StdoutPipe &operator=(const StdoutPipe &) = delete;

    void closeReader()
    {
        if (reader_ >= 0)
            ::close(std::exchange(reader_, -1));
    }
    bool isEmpty() const
    {
        pollfd poll{reader_, POLLIN, 0};
        return ::poll(&poll, 1, 0) == 0;
    }
    /// What one read brings, at most as much as a pipe holds.
    std::string readSome() const
    {
        std::string text(1U << 16, '\0');
        const ssize_t count = ::read(reader_, text.data(), text.size());
        text.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
        return text;
    }

private:
    int reader_ = -1;
    int saved_ = -1;
};

} // namespace homeward::test
