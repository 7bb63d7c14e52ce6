// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/device_service.h"

#include "core/text/messages_base.h"

#include <utility>

namespace homeward::ui {

namespace {

template <class Answer, class Call>
Answer guarded(Call call)
{
    try {
        return call();
    } catch (const std::exception &fault) {
        return Answer(Error(ErrorCode::Internal, BaseMsg::Internal, {fault.what()}));
    }
}

} // namespace

DeviceService::DeviceService(BusFactory openBus, HostReader readHost, QObject *parent)
    : QObject(parent)
    , openBus_(std::move(openBus))
    , readHost_(std::move(readHost))
{
}

DeviceService::~DeviceService()
{
    worker_.discard();
    worker_.post([this] { bus_.reset(); });
}

void DeviceService::start()
{
    worker_.post([this] {
        auto bus = guarded<Result<std::unique_ptr<Bus>>>(openBus_);
        std::optional<Error> error;
        if (!bus) {
            error = bus.error();
        } else {
            bus_ = std::move(*bus);
            tellWhatIsHere();
            const auto started = guarded<Result<void>>(
                [this] { return bus_->start([this](const BusEvent &event) { queueEvent(event); }); });
            if (!started)
                error = started.error();
        }
        if (!error)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, error = *error] {
                busError_ = error;
                Q_EMIT busFailed(error);
            },
            Qt::QueuedConnection);
    });
    worker_.post([this] {
        auto host = guarded<Result<Host>>([this]() -> Result<Host> { return readHost_(); });
        if (!host)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, host = std::move(*host)]() mutable {
                host_ = std::move(host);
                Q_EMIT hostRead();
            },
            Qt::QueuedConnection);
    });
}

void DeviceService::tellWhatIsHere()
{
    const auto here = guarded<Result<std::vector<Device>>>([this] { return bus_->list(); });
    for (const Device &device : here ? *here : std::vector<Device>())
        queueEvent({BusEvent::Kind::Arrived, device.port, device});
    QMetaObject::invokeMethod(
        this,
        [this] {
            drain();
            listed_ = true;
            Q_EMIT listed();
        },
        Qt::QueuedConnection);
}

void DeviceService::readFromDevice(const PortPath &port, QObject *receiver,
                                   std::function<void(Result<Device>)> done)
{
    worker_.post([this, port, receiver = QPointer<QObject>(receiver), done = std::move(done)] {
        auto answer = guarded<Result<Device>>([&]() -> Result<Device> {
            if (!bus_)
                return Error(ErrorCode::DeviceGone, BaseMsg::Cancelled);
            return bus_->readFromDevice(port);
        });
        QMetaObject::invokeMethod(
            this,
            [this, receiver, done, answer = std::move(answer)] {
                if (answer && devices_.contains(answer->port)) {
                    devices_[answer->port] = *answer;
                    Q_EMIT arrived({*answer});
                }
                if (receiver)
                    done(answer);
            },
            Qt::QueuedConnection);
    });
}

void DeviceService::queueEvent(const BusEvent &event)
{
    const std::scoped_lock lock(mutex_);
    waiting_.push_back(event);
    // One wake-up for as many events as come meanwhile: a hub with 500 devices is one change of the list.
    if (waiting_.size() == 1)
        QMetaObject::invokeMethod(this, &DeviceService::drain, Qt::QueuedConnection);
}

void DeviceService::drain()
{
    std::vector<BusEvent> events;
    {
        const std::scoped_lock lock(mutex_);
        events.swap(waiting_);
    }
    apply(std::move(events));
}

void DeviceService::apply(std::vector<BusEvent> events)
{
    std::vector<Device> fresh;
    const auto tellArrivals = [&] {
        if (!fresh.empty())
            Q_EMIT arrived(std::exchange(fresh, {}));
    };
    for (BusEvent &event : events) {
        if (event.kind == BusEvent::Kind::Arrived && event.device) {
            const auto known = devices_.find(event.port);
            if (known != devices_.end() && known->second == *event.device)
                continue;
            devices_[event.port] = *event.device;
            fresh.push_back(std::move(*event.device));
        } else if (event.kind == BusEvent::Kind::Left) {
            tellArrivals();
            if (devices_.erase(event.port) > 0)
                Q_EMIT left(event.port);
        }
    }
    tellArrivals();
}

} // namespace homeward::ui
