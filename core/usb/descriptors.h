// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usb/bus.h"

namespace homeward {

/// Fills device.mode from interfaces, interface names and catalogue-independent rules; called by every source.
Mode inferMode(const Device &device);

/// Fills class and interfaces from device.descriptors; lengths are checked and what does not fit becomes a problem.
void readDescriptors(Device &device);

} // namespace homeward
