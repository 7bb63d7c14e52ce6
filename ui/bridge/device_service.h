// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usb/bus.h"
#include "core/usb/host.h"
#include "ui/bridge/worker.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace homeward::ui {

/// The bus and this workstation as the window sees them. The bus lives on a thread of its own; every function
/// here belongs to the GUI thread and returns at once, and signals come by the event loop, with values.
class DeviceService final : public QObject {
    Q_OBJECT
public:
    using BusFactory = std::function<Result<std::unique_ptr<Bus>>()>;
    using HostReader = std::function<Host()>;

    /// Both are called on the bus's thread.
    DeviceService(BusFactory openBus, HostReader readHost, QObject *parent = nullptr);
    ~DeviceService() override;

    /// Opens the bus and reads the workstation. Once.
    void start();

    /// What is plugged in, as far as it was told.
    const std::map<PortPath, Device> &devices() const { return devices_; }
    /// What was plugged in at the start has been told: listed().
    bool isListed() const { return listed_; }
    const std::optional<Host> &host() const { return host_; }
    /// Why there is no bus; nothing if there is one.
    const std::optional<Error> &busError() const { return busError_; }

    /// The operator's explicit request; may take seconds. The list shows the fuller device by itself.
    void readFromDevice(const PortPath &port, QObject *receiver, std::function<void(Result<Device>)> done);

Q_SIGNALS:
    /// devices() has them already. A port that is told again has been read more fully.
    void arrived(const std::vector<homeward::Device> &devices);
    /// devices() lacks it already.
    void left(const homeward::PortPath &port);
    /// What was plugged in at the start has been told; arrivals from now on are news.
    void listed();
    void hostRead();
    void busFailed(const homeward::Error &error);

private:
    void tellWhatIsHere();
    void queueEvent(const BusEvent &event);
    void drain();
    void apply(std::vector<BusEvent> events);

    BusFactory openBus_;
    HostReader readHost_;
    std::map<PortPath, Device> devices_;
    std::optional<Host> host_;
    std::optional<Error> busError_;
    bool listed_ = false;

    std::mutex mutex_;
    std::vector<BusEvent> waiting_; // under mutex_: events that the GUI thread has not taken yet
    std::unique_ptr<Bus> bus_; // touched by the worker's jobs only
    Worker worker_;
};

} // namespace homeward::ui
