// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usb/device.h"

namespace homeward {

/// What the kernel knows of USB devices: strings, descriptors and speed, without permission and without
/// traffic on the bus. Blocks for the reading of small files alone; any thread.
class Sysfs {
public:
    enum class Outcome {
        Complete,
        StringsMissing, ///< the device has strings, or names of interfaces, that the kernel could not get, or
                        ///< not yet
        NotThere, ///< no such folder, or not filled yet
        Replaced ///< the folder is another device's by now
    };

    explicit Sysfs(std::string root = "/sys")
        : root_(std::move(root))
    {
    }

    /// Adds all there is about the device at device.port, whose address on its bus is `address`. What is
    /// missing is noted among its problems.
    Outcome fill(Device &device, int address) const;

private:
    std::string root_;
};

} // namespace homeward
