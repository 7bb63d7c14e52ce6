// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace homeward::ctl {

/// Takes over SIGINT and SIGTERM, so that long verbs end in order. Make it before any thread starts.
class InterruptGuard {
public:
    InterruptGuard();
    /// Waits for the signal, or for the time to pass; true if the signal came.
    bool waitFor(std::chrono::milliseconds time) const;
};

} // namespace homeward::ctl
