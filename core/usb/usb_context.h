// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usb/tracker.h"

struct libusb_context;
struct libusb_device;
struct libusb_device_handle;

namespace homeward {

/// A libusb context of our own, never the default one.
class UsbContext {
public:
    static Result<UsbContext> open();

    UsbContext(UsbContext &&other) noexcept;
    UsbContext &operator=(UsbContext &&) = delete;
    ~UsbContext();

    libusb_context *get() const { return context_; }

    /// What is plugged in, from what libusb has cached; opens nothing.
    Result<std::vector<Presence>> present() const;
    /// The device at the port, with a reference of its own, or nullptr.
    std::unique_ptr<libusb_device, void (*)(libusb_device *)> find(const PortPath &port) const;

private:
    explicit UsbContext(libusb_context *context)
        : context_(context)
    {
    }

    libusb_context *context_;
};

/// Device descriptor, port and speed as cached; no traffic, no permission. Fit for a hot-plug callback.
Presence presenceOf(libusb_device *device);

/// The words of a libusb error.
std::string usbErrorText(int error);

/// Opens the device and asks for the strings that `device` lacks, with retries while it is busy or its
/// permissions are still being set.
Result<Device> readStringsFrom(libusb_device *usbDevice, Device device);

} // namespace homeward
