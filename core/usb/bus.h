// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usb/device.h"

#include <functional>
#include <memory>
#include <vector>

namespace homeward {

struct BusEvent {
    enum class Kind { Arrived, Left };
    Kind kind = Kind::Arrived;
    PortPath port;
    std::optional<Device> device; ///< with Arrived only
};

/// A source of devices: the live bus or a replayed scan file. Made and used from one thread, but for the
/// sink, which is called on the bus's own thread; the sink must not call back into the bus.
class Bus {
public:
    using Sink = std::function<void(const BusEvent &)>;

    virtual ~Bus() = default;

    /// What is plugged in now, ordered by port path. No USB at all is an empty list. Passive: opens no
    /// device.
    virtual Result<std::vector<Device>> list() = 0;

    /// Tells `sink` of every device present (as Arrived) and of every change from then on, debounced
    /// (300 ms of quiet per port for arrivals, departures at once). State is right before the sink is told.
    virtual Result<void> start(Sink sink) = 0;

    /// No call of the sink after it returns. Idempotent; the destructor stops too.
    virtual void stop() = 0;

    /// The operator's explicit "read from device": opens it and asks for the strings that sysfs lacks, with
    /// retries on busy and access. PermissionDenied and DeviceGone say so.
    virtual Result<Device> readFromDevice(const PortPath &port) = 0;
};

/// The machine's own bus through libusb, strings from sysfs. `Io` if libusb cannot start.
Result<std::unique_ptr<Bus>> openLiveBus();

} // namespace homeward
