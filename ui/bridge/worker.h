// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace homeward::ui {

/// One thread with a queue of jobs, first come first served. post() and the like may be called from any
/// thread; a job must not throw. What is still queued at the end is run, unless discard() came first.
class Worker {
public:
    using Job = std::function<void()>;
    /// Of the jobs of one lane only the newest is run. 0 is no lane: each job is run.
    using Lane = std::uint64_t;

    Worker();
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// A waiting job of the same lane is dropped; a running one is interrupted.
    void post(Job job, Lane lane = 0);
    /// Drops what waits in the lane and interrupts what runs in it.
    void cancel(Lane lane);
    /// Drops everything that waits and interrupts what runs.
    void discard();

    /// How a running job is cut short: called from other threads, under the queue's lock, and only while a
    /// job runs. An empty function takes it back.
    void setInterrupt(std::function<void()> interrupt);

private:
    struct Entry {
        Job job;
        Lane lane = 0;
    };
    void run(const std::stop_token &stop);
    void dropLocked(Lane lane);

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::deque<Entry> queue_;
    std::function<void()> interrupt_;
    bool running_ = false;
    Lane runningLane_ = 0;
    std::jthread thread_; // last: it starts when the rest stands
};

} // namespace homeward::ui
