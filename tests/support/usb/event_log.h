// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usb/bus.h"

#include <condition_variable>
#include <map>
#include <mutex>

namespace homeward::test {

/// Collects what a bus tells and waits for it; waiting ends early when it comes and is no measurement of
/// time.
class EventLog {
public:
    Bus::Sink sink()
    {
        return [this](const BusEvent &event) { add(event); };
    }

    /// Whether `condition` of the log became true within half a minute.
    template <class Condition>
    bool waitFor(Condition condition)
    {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds{30}, [&] { return condition(*this); });
    }
    bool waitForCount(std::size_t count)
    {
        return waitFor([count](const EventLog &log) { return log.events_.size() >= count; });
    }
    bool waitForPresent(std::size_t count)
    {
        return waitFor([count](const EventLog &log) { return log.present_.size() == count; });
    }

    std::vector<BusEvent> events()
    {
        const std::lock_guard lock(mutex_);
        return events_;
    }
    /// What is there according to the events alone.
    std::map<PortPath, Device> present()
    {
        const std::lock_guard lock(mutex_);
        return present_;
    }
    /// Arrivals where something was, departures of nothing, arrivals without a device.
    int contradictions()
    {
        const std::lock_guard lock(mutex_);
        return contradictions_;
    }
    std::vector<std::string> lines()
    {
        std::vector<std::string> lines;
        for (const BusEvent &event : events())
            lines.push_back((event.kind == BusEvent::Kind::Arrived ? "+" : "-") + event.port.toText());
        return lines;
    }

private:
    void add(const BusEvent &event)
    {
        {
            const std::lock_guard lock(mutex_);
            events_.push_back(event);
            if (event.kind == BusEvent::Kind::Left)
                contradictions_ += present_.erase(event.port) == 0;
            else
                contradictions_ += !event.device || !present_.emplace(event.port, *event.device).second;
        }
        changed_.notify_all();
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<BusEvent> events_;
    std::map<PortPath, Device> present_;
    int contradictions_ = 0;
};

} // namespace homeward::test
