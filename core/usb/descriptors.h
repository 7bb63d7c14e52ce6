// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usb/device.h"

namespace homeward {

/// One interface of one configuration, its first alternate setting.
struct InterfaceEntry {
    std::uint8_t configuration = 0; ///< bConfigurationValue
    std::uint8_t number = 0;
    UsbClass usbClass;
    std::uint8_t nameIndex = 0; ///< iInterface; 0: it has no name
    int bulkEndpoints = 0;
    int interruptEndpoints = 0;
    bool operator==(const InterfaceEntry &) const = default;
};

/// What a strict walk through raw descriptors found. Every length was checked against the bytes at hand.
struct DescriptorWalk {
    bool hasIds = false; ///< the first 14 bytes of a device descriptor were there
    std::uint16_t vid = 0;
    std::uint16_t pid = 0;
    std::uint16_t bcdDevice = 0;
    UsbClass deviceClass;
    std::uint8_t manufacturerIndex = 0; ///< 0: the device has no such string
    std::uint8_t productIndex = 0;
    std::uint8_t serialIndex = 0;
    int configurations = 0; ///< as many as were found
    std::vector<InterfaceEntry> interfaces; ///< in order, alternate settings left out
    std::vector<Problem> problems;
};

/// A device descriptor followed by configurations, as sysfs has them. Linear in the number of bytes.
DescriptorWalk walkDescriptors(ByteView descriptors);

/// Fills IDs, class and interfaces from device.descriptors; what does not fit becomes a problem. Without
/// descriptors the device stays as it is.
void readDescriptors(Device &device);

/// The mode as descriptors and interface names tell it; what only a product id tells (recovery, EDL,
/// preloader) is the catalogue's business. Called by every source when the device is complete.
Mode inferMode(const Device &device);

} // namespace homeward
