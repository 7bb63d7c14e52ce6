// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace homeward {

/// Calls `work(0)` to `work(count - 1)`, each once, in any order and at once on as many threads as the machine
/// has; back when all are done. The first exception is thrown on; what had not begun by then is left out.
template <class Work>
void eachInParallel(std::size_t count, const Work &work)
{
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::exception_ptr fault;
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            try {
                work(i);
            } catch (...) {
                const std::lock_guard lock(mutex);
                if (!fault)
                    fault = std::current_exception();
                next = count;
            }
        }
    };
    {
        const std::size_t most = std::max(std::thread::hardware_concurrency(), 1U);
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < std::min(count, most); ++i)
            others.emplace_back(run);
        run();
    }
    if (fault)
        std::rethrow_exception(fault);
}

} // namespace homeward
