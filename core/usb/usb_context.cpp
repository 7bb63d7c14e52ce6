// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/usb_context.h"

#include "core/text/messages_usb.h"

#include <libusb.h>

#include <algorithm>
#include <array>
#include <utility>

namespace homeward {
namespace {

/// The list with its references; both go with the object.
class DeviceList {
public:
    explicit DeviceList(libusb_context *context)
        : count_(libusb_get_device_list(context, &list_))
    {
    }
    ~DeviceList()
    {
        if (list_ != nullptr)
            libusb_free_device_list(list_, 1);
    }
    DeviceList(const DeviceList &) = delete;
    DeviceList &operator=(const DeviceList &) = delete;

    int error() const { return count_ < 0 ? static_cast<int>(count_) : 0; }
    std::span<libusb_device *const> devices() const
    {
        return {list_, count_ < 0 ? 0 : static_cast<std::size_t>(count_)};
    }

private:
    libusb_device **list_ = nullptr;
    ssize_t count_;
};

PortPath portOf(libusb_device *device)
{
    constexpr int deepest = 7;
    std::array<std::uint8_t, deepest> ports{};
    const int depth = libusb_get_port_numbers(device, ports.data(), deepest);
    PortPath port{libusb_get_bus_number(device), {}};
    if (depth > 0)
        port.ports.assign(ports.begin(), ports.begin() + depth);
    return port;
}

std::string speedOf(libusb_device *device)
{
    switch (libusb_get_device_speed(device)) {
    case LIBUSB_SPEED_LOW:
        return "1.5";
    case LIBUSB_SPEED_FULL:
        return "12";
    case LIBUSB_SPEED_HIGH:
        return "480";
    case LIBUSB_SPEED_SUPER:
        return "5000";
    case LIBUSB_SPEED_SUPER_PLUS:
        return "10000";
    default:
        return {};
    }
}

} // namespace

Result<UsbContext> UsbContext::open()
{
    libusb_context *context = nullptr;
    const int error = libusb_init(&context);
    if (error != LIBUSB_SUCCESS)
        return Error{ErrorCode::Io, UsbMsg::UsbCannotStart, {usbErrorText(error)}, error};
    return UsbContext(context);
}

UsbContext::UsbContext(UsbContext &&other) noexcept
    : context_(std::exchange(other.context_, nullptr))
{
}

UsbContext::~UsbContext()
{
    if (context_ != nullptr)
        libusb_exit(context_);
}

Result<std::vector<Presence>> UsbContext::present() const
{
    const DeviceList list(context_);
    if (list.error() != 0)
        return Error{ErrorCode::Io, UsbMsg::UsbListFailed, {usbErrorText(list.error())}, list.error()};
    std::vector<Presence> present;
    present.reserve(list.devices().size());
    for (libusb_device *device : list.devices())
        present.push_back(presenceOf(device));
    std::sort(present.begin(), present.end(),
              [](const Presence &a, const Presence &b) { return a.device.port < b.device.port; });
    return present;
}

std::unique_ptr<libusb_device, void (*)(libusb_device *)> UsbContext::find(const PortPath &port) const
{
    const DeviceList list(context_);
    for (libusb_device *device : list.devices())
        if (portOf(device) == port)
            return {libusb_ref_device(device), &libusb_unref_device};
    return {nullptr, &libusb_unref_device};
}

Presence presenceOf(libusb_device *usbDevice)
{
    libusb_device_descriptor descriptor{};
    libusb_get_device_descriptor(usbDevice, &descriptor); // cached; cannot fail
    Presence presence;
    presence.address = libusb_get_device_address(usbDevice);
    presence.stay = static_cast<Debouncer::Stay>(libusb_get_bus_number(usbDevice)) << 8
                    | static_cast<Debouncer::Stay>(presence.address);
    Device &device = presence.device;
    device.vid = descriptor.idVendor;
    device.pid = descriptor.idProduct;
    device.bcdDevice = descriptor.bcdDevice;
    device.deviceClass = {descriptor.bDeviceClass, descriptor.bDeviceSubClass, descriptor.bDeviceProtocol};
    device.port = portOf(usbDevice);
    device.speed = speedOf(usbDevice);
    return presence;
}

std::string usbErrorText(int error)
{
    return libusb_strerror(static_cast<libusb_error>(error));
}

} // namespace homeward
