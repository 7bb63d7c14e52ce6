// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usb/bus.h"
#include "core/usb/tracker.h"

#include <string>

namespace homeward {

/// What tests change of the live bus.
struct LiveBusOptions {
    std::string sysfs = "/sys";
    Tracker::Times times;
    /// Lists again at this interval instead of waiting for events, as where libusb has no hot-plug.
    std::optional<std::chrono::milliseconds> relistEvery;
};

Result<std::unique_ptr<Bus>> openLiveBus(LiveBusOptions options);

} // namespace homeward
