// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/worker.h"

#include <utility>

namespace homeward::ui {

Worker::Worker()
    : thread_([this](const std::stop_token &stop) { run(stop); })
{
}

Worker::~Worker()
{
    thread_.request_stop();
    thread_.join();
}

void Worker::post(Job job, Lane lane)
{
    {
        const std::scoped_lock lock(mutex_);
        if (lane != 0)
            dropLocked(lane);
        queue_.push_back({std::move(job), lane});
    }
    wake_.notify_one();
}

void Worker::cancel(Lane lane)
{
    const std::scoped_lock lock(mutex_);
    dropLocked(lane);
}

void Worker::discard()
{
    const std::scoped_lock lock(mutex_);
    queue_.clear();
    if (running_ && interrupt_)
        interrupt_();
}

void Worker::setInterrupt(std::function<void()> interrupt)
{
    const std::scoped_lock lock(mutex_);
    interrupt_ = std::move(interrupt);
}

void Worker::dropLocked(Lane lane)
{
    std::erase_if(queue_, [lane](const Entry &entry) { return entry.lane == lane; });
    if (running_ && runningLane_ == lane && interrupt_)
        interrupt_();
}

void Worker::run(const std::stop_token &stop)
{
    while (true) {
        Entry entry;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, stop, [this] { return !queue_.empty(); });
            if (queue_.empty())
                return;
            entry = std::move(queue_.front());
            queue_.pop_front();
            running_ = true;
            runningLane_ = entry.lane;
        }
        entry.job();
        entry.job = {};
        const std::scoped_lock lock(mutex_);
        running_ = false;
    }
}

} // namespace homeward::ui
