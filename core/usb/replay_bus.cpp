// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/debouncer.h"
#include "core/usb/scan_file.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace homeward {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds quietTime{300};
constexpr double largestScale = 1000;

class ReplayBus final : public Bus {
public:
    ReplayBus(Scan scan, double timeScale)
        : events_(std::move(scan.events))
        , timeScale_(timeScale > 0 ? std::min(timeScale, largestScale) : 0)
    {
        std::erase_if(events_, [](const TimedEvent &timed) {
            return timed.event.kind == BusEvent::Kind::Arrived && !timed.event.device;
        });
        std::stable_sort(events_.begin(), events_.end(),
                         [](const TimedEvent &a, const TimedEvent &b) { return a.at < b.at; });
        for (Device &device : scan.devices) {
            const PortPath port = device.port;
            // Devices of the file have the stay 0, those of its events their number from 1.
            debouncer_.present(port, 0, time_);
            devices_.insert_or_assign(port, std::move(device));
        }
    }
    ~ReplayBus() override { stop(); }
    ReplayBus(const ReplayBus &) = delete;
    ReplayBus &operator=(const ReplayBus &) = delete;

    Result<std::vector<Device>> list() override
    {
        const std::lock_guard lock(mutex_);
        std::vector<Device> list;
        list.reserve(devices_.size());
        for (const auto &[port, device] : devices_)
            list.push_back(device);
        return list;
    }

    Result<void> start(Sink sink) override
    {
        stop();
        stopping_ = false;
        thread_ = std::thread([this, told = std::move(sink)] { play(told); });
        return {};
    }

    void stop() override
    {
        if (!thread_.joinable())
            return;
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        wake_.notify_all();
        thread_.join();
    }

    Result<Device> readFromDevice(const PortPath &port) override
    {
        const std::lock_guard lock(mutex_);
        const auto found = devices_.find(port);
        if (found == devices_.end())
            return Error{ErrorCode::DeviceGone, UsbMsg::UsbDeviceGone, {port.toText()}};
        Device device = found->second;
        addProblem(device.problems, UsbMsg::UsbReplayCannotRead, {port.toText()});
        return device;
    }

private:
    void play(const Sink &sink)
    {
        debouncer_.tellAllAgain(time_);
        for (const Debouncer::Notice &notice : debouncer_.due(time_))
            tell(notice, sink);
        while (waitForNext()) {
            for (const Debouncer::Notice &notice : step())
                tell(notice, sink);
        }
    }

    /// The moment of the file at which something happens next, or false at the end or when stopped.
    bool waitForNext()
    {
        auto next = debouncer_.nextDue();
        if (played_ < events_.size() && (!next || events_[played_].at <= *next))
            next = events_[played_].at;
        std::unique_lock lock(mutex_);
        if (!next)
            return false;
        const milliseconds fileTime = std::max(*next - time_, milliseconds{0});
        const auto wait =
            std::chrono::duration<double, std::milli>(static_cast<double>(fileTime.count()) * timeScale_);
        wake_.wait_for(lock, wait, [this] { return stopping_; });
        time_ = std::max(*next, time_);
        return !stopping_;
    }

    std::vector<Debouncer::Notice> step()
    {
        std::vector<Debouncer::Notice> notices = debouncer_.due(time_);
        while (played_ < events_.size() && events_[played_].at <= time_) {
            const BusEvent &event = events_[played_++].event;
            const auto more = event.kind == BusEvent::Kind::Arrived
                                  ? debouncer_.arrived(event.port, played_, time_)
                                  : leave(event.port);
            notices.insert(notices.end(), more.begin(), more.end());
            if (event.kind == BusEvent::Kind::Arrived)
                stays_[event.port] = played_;
        }
        return notices;
    }

    std::vector<Debouncer::Notice> leave(const PortPath &port)
    {
        const auto stay = stays_.find(port);
        return debouncer_.left(port, stay == stays_.end() ? 0 : stay->second);
    }

    void tell(const Debouncer::Notice &notice, const Sink &sink)
    {
        BusEvent event{notice.kind, notice.port, std::nullopt};
        {
            const std::lock_guard lock(mutex_);
            if (stopping_)
                return;
            if (notice.kind == BusEvent::Kind::Left) {
                devices_.erase(notice.port);
            } else {
                if (notice.stay != 0)
                    devices_.insert_or_assign(notice.port, *events_[notice.stay - 1].event.device);
                event.device = devices_.at(notice.port);
            }
        }
        sink(event);
    }

    std::vector<TimedEvent> events_;
    const double timeScale_;

    std::mutex mutex_; // guards devices_ and stopping_
    std::condition_variable wake_;
    std::map<PortPath, Device> devices_;
    bool stopping_ = false;

    // The playing thread's own.
    Debouncer debouncer_{quietTime};
    std::map<PortPath, Debouncer::Stay> stays_;
    milliseconds time_{0};
    std::size_t played_ = 0;

    std::thread thread_;
};

} // namespace

std::unique_ptr<Bus> replayBus(Scan scan, double timeScale)
{
    return std::make_unique<ReplayBus>(std::move(scan), timeScale);
}

} // namespace homeward
