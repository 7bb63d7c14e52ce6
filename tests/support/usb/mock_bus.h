// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/usb/mock_device.h"

#include <memory>

namespace homeward::test {

/// A simulated USB bus on umockdev: /sys, /dev/bus/usb, events, and live answers to control requests. Seen by
/// this process and its children where libumockdev-preload is loaded. To be made before libusb starts. All
/// calls from one thread; answers come from a thread of umockdev's.
class MockBus {
public:
    MockBus();
    ~MockBus();
    MockBus(const MockBus &) = delete;
    MockBus &operator=(const MockBus &) = delete;

    /// Whether the preload library is there, without which nothing is simulated.
    static bool isPossible();

    /// Plugs it in at the lowest free port of a root hub, or below `hub`; tells where.
    PortPath attach(const MockDevice &device);
    PortPath attachBelow(const PortPath &hub, const MockDevice &device);
    /// Pulls it out, after all that hangs on it.
    void detach(const PortPath &port);

    /// The port of the device that was plugged in first with this id.
    std::optional<PortPath> find(std::string_view id) const;
    /// Ids by port, root hubs left out.
    std::map<PortPath, std::string> attached() const;
    /// How many requests devices have been asked on their control endpoints.
    long requests() const;
    std::string rootFolder() const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace homeward::test
