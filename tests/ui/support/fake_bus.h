// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/messages_base.h"
#include "core/usb/bus.h"

#include <map>
#include <memory>
#include <mutex>

namespace homeward::ui::test {

/// The port at which the test plugs in and out; any thread.
class FakePort final {
public:
    void plug(Device device)
    {
        const std::scoped_lock lock(mutex_);
        devices_[device.port] = device;
        if (sink_)
            sink_({BusEvent::Kind::Arrived, device.port, device});
    }
    void unplug(const PortPath &port)
    {
        const std::scoped_lock lock(mutex_);
        devices_.erase(port);
        if (sink_)
            sink_({BusEvent::Kind::Left, port, {}});
    }
    /// What an explicit reading finds.
    void setReading(Result<Device> reading) { reading_ = std::move(reading); }

    /// A bus over this port, which outlives it.
    std::unique_ptr<Bus> bus();

private:
    friend class FakeBus;
    std::mutex mutex_;
    std::map<PortPath, Device> devices_;
    Bus::Sink sink_;
    Result<Device> reading_{Error(ErrorCode::DeviceGone, BaseMsg::Cancelled)};
};

class FakeBus final : public Bus {
public:
    explicit FakeBus(FakePort &port)
        : port_(port)
    {
    }
    ~FakeBus() override { FakeBus::stop(); }
    Result<std::vector<Device>> list() override
    {
        const std::scoped_lock lock(port_.mutex_);
        std::vector<Device> devices;
        for (const auto &[path, device] : port_.devices_)
            devices.push_back(device);
        return devices;
    }
    Result<void> start(Sink sink) override
    {
        const std::scoped_lock lock(port_.mutex_);
        for (const auto &[path, device] : port_.devices_)
            sink({BusEvent::Kind::Arrived, path, device});
        port_.sink_ = std::move(sink);
        return {};
    }
    void stop() override
    {
        const std::scoped_lock lock(port_.mutex_);
        port_.sink_ = {};
    }
    Result<Device> readFromDevice(const PortPath & /*port*/) override { return port_.reading_; }

private:
    FakePort &port_;
};

inline std::unique_ptr<Bus> FakePort::bus()
{
    return std::make_unique<FakeBus>(*this);
}

} // namespace homeward::ui::test
