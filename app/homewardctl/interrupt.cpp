// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/interrupt.h"

#include <csignal>
#include <ctime>

namespace homeward::ctl {
namespace {

sigset_t endingSignals()
{
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGINT);
    ::sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

InterruptGuard::InterruptGuard()
{
    const sigset_t signals = endingSignals();
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

bool InterruptGuard::waitFor(std::chrono::milliseconds time) const
{
    const sigset_t signals = endingSignals();
    timespec limit{};
    limit.tv_sec = time.count() / 1000;
    limit.tv_nsec = (time.count() % 1000) * 1'000'000;
    return ::sigtimedwait(&signals, nullptr, &limit) > 0;
}

} // namespace homeward::ctl
