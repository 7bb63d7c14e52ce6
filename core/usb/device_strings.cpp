// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/descriptors.h"
#include "core/usb/usb_context.h"
#include "core/usb/utf16.h"

#include <fmt/format.h>
#include <libusb.h>

#include <algorithm>
#include <array>
#include <thread>

namespace homeward {
namespace {

using Handle = std::unique_ptr<libusb_device_handle, void (*)(libusb_device_handle *)>;

/// Waits that double; udev sets permissions and other programs let go within a moment of arrival.
constexpr std::array openDelays = {std::chrono::milliseconds{20}, std::chrono::milliseconds{40},
                                   std::chrono::milliseconds{80}, std::chrono::milliseconds{160},
                                   std::chrono::milliseconds{320}};
constexpr std::size_t busyRetries = 3;

bool mayPass(int error)
{
    return error == LIBUSB_ERROR_BUSY || error == LIBUSB_ERROR_ACCESS;
}

std::string nodeOf(libusb_device *device)
{
    return fmt::format("/dev/bus/usb/{:03}/{:03}", libusb_get_bus_number(device),
                       libusb_get_device_address(device));
}

Result<Handle> openDevice(libusb_device *device, const std::string &port)
{
    libusb_device_handle *handle = nullptr;
    int error = libusb_open(device, &handle);
    for (auto delay = openDelays.begin(); mayPass(error) && delay != openDelays.end(); ++delay) {
        std::this_thread::sleep_for(*delay);
        error = libusb_open(device, &handle);
    }
    switch (error) {
    case LIBUSB_SUCCESS:
        return Handle(handle, &libusb_close);
    case LIBUSB_ERROR_NO_DEVICE:
    case LIBUSB_ERROR_NOT_FOUND:
        return Error{ErrorCode::DeviceGone, UsbMsg::UsbDeviceGone, {port}, error};
    case LIBUSB_ERROR_ACCESS:
        return Error{ErrorCode::PermissionDenied, UsbMsg::UsbPermissionDenied, {port, nodeOf(device)}, error};
    case LIBUSB_ERROR_BUSY:
        return Error{ErrorCode::Busy, UsbMsg::UsbDeviceBusy, {port}, error};
    default:
        return Error{ErrorCode::Io, UsbMsg::UsbOpenFailed, {port, usbErrorText(error)}, error};
    }
}

/// Asks an open device for strings until it is gone or stops answering.
class StringReader {
public:
    StringReader(libusb_device_handle *handle, Device &device)
        : handle_(handle)
        , device_(device)
    {
    }

    bool isGone() const { return gone_; }

    /// Fills `target` if it is absent and the device has such a string; takes back the complaint that it is
    /// missing.
    void read(std::uint8_t index, std::optional<std::string> &target, Msg complaint)
    {
        if (index == 0 || target)
            return;
        target = ask(index);
        if (target)
            std::erase_if(device_.problems,
                          [&](const Problem &problem) { return problem.message == complaint; });
    }

    void readName(std::uint8_t index)
    {
        auto &names = device_.interfaceNames;
        const auto name = ask(index);
        if (name && !name->empty() && std::find(names.begin(), names.end(), *name) == names.end())
            names.push_back(*name);
    }

private:
    std::optional<std::string> ask(std::uint8_t index)
    {
        if (!language_)
            language_ = askLanguage();
        if (gone_ || silent_)
            return std::nullopt;
        const ByteView answer = request(index, *language_);
        if (answer.empty())
            return std::nullopt;
        auto text = readStringDescriptor(answer);
        if (!text)
            addProblem(device_.problems, UsbMsg::UsbStringMalformed, {std::to_string(index)});
        return text;
    }

    std::uint16_t askLanguage()
    {
        constexpr std::uint16_t americanEnglish = 0x0409;
        // Devices without a language table often answer in English all the same.
        return chooseLanguage(request(0, 0)).value_or(americanEnglish);
    }

    ByteView request(std::uint8_t index, std::uint16_t language)
    {
        int got = LIBUSB_ERROR_BUSY;
        for (std::size_t attempt = 0; got == LIBUSB_ERROR_BUSY && attempt < busyRetries; ++attempt) {
            if (attempt > 0)
                std::this_thread::sleep_for(openDelays[attempt]);
            got = libusb_get_string_descriptor(handle_, index, language, buffer_.data(),
                                               static_cast<int>(buffer_.size()));
        }
        if (got >= 0)
            return {buffer_.data(), static_cast<std::size_t>(got)};
        gone_ = gone_ || got == LIBUSB_ERROR_NO_DEVICE;
        if (got == LIBUSB_ERROR_TIMEOUT) {
            silent_ = true;
            addProblem(device_.problems, UsbMsg::UsbStopsAnswering);
        } else {
            addProblem(device_.problems, UsbMsg::UsbStringRefused, {std::to_string(index), usbErrorText(got)});
        }
        return {};
    }

    libusb_device_handle *handle_;
    Device &device_;
    std::optional<std::uint16_t> language_;
    std::array<std::uint8_t, 255> buffer_{};
    bool gone_ = false;
    bool silent_ = false;
};

void readNames(StringReader &reader, const Device &device)
{
    constexpr std::size_t mostNames = 32;
    if (!device.interfaceNames.empty())
        return;
    std::vector<std::uint8_t> asked;
    for (const InterfaceEntry &entry : walkDescriptors(device.descriptors).interfaces) {
        const bool isNew = std::find(asked.begin(), asked.end(), entry.nameIndex) == asked.end();
        if (entry.nameIndex == 0 || !isNew || asked.size() == mostNames)
            continue;
        asked.push_back(entry.nameIndex);
        reader.readName(entry.nameIndex);
    }
}

} // namespace

Result<Device> readStringsFrom(libusb_device *usbDevice, Device device)
{
    libusb_device_descriptor descriptor{};
    libusb_get_device_descriptor(usbDevice, &descriptor);
    const std::string port = device.port.toText();
    const auto handle = openDevice(usbDevice, port);
    if (!handle)
        return fail(handle);
    StringReader reader(handle->get(), device);
    reader.read(descriptor.iManufacturer, device.manufacturer, UsbMsg::UsbManufacturerNotRead);
    reader.read(descriptor.iProduct, device.product, UsbMsg::UsbProductNotRead);
    reader.read(descriptor.iSerialNumber, device.serial, UsbMsg::UsbSerialNotRead);
    readNames(reader, device);
    if (reader.isGone())
        return Error{ErrorCode::DeviceGone, UsbMsg::UsbDeviceGone, {port}, LIBUSB_ERROR_NO_DEVICE};
    device.mode = inferMode(device);
    return device;
}

} // namespace homeward
