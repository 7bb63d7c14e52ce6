// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/sysfs.h"

#include "core/text/messages_usb.h"
#include "core/usb/attribute.h"
#include "core/usb/descriptors.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>

namespace homeward {
namespace {

constexpr std::size_t mostDescriptorBytes = 1U << 20;
constexpr int mostNames = 32;

/// A string of the device; true if the device has none or it was there.
bool readString(const AttributeFolder &folder, const char *name, std::uint8_t index, Msg missing,
                Device &device, std::optional<std::string> &target)
{
    const Attribute attribute = folder.read(name);
    if (attribute.content) {
        target = attribute.content;
        if (target->ends_with('\n'))
            target->pop_back();
        return true;
    }
    if (attribute.error != ENOENT)
        addProblem(device.problems, UsbMsg::UsbAttributeNotReadable, {name, errorText(attribute.error)});
    else if (index != 0)
        addProblem(device.problems, missing);
    return index == 0;
}

/// True if all names are there. The kernel makes the folders of interfaces a moment after that of the device.
bool readInterfaceNames(const AttributeFolder &folder, const DescriptorWalk &walk, Device &device)
{
    const std::string active = folder.line("bConfigurationValue").value_or("");
    int asked = 0;
    bool all = true;
    for (const InterfaceEntry &entry : walk.interfaces) {
        const bool isActive = active.empty() || std::to_string(entry.configuration) == active;
        if (entry.nameIndex == 0 || !isActive || ++asked > mostNames)
            continue;
        auto name = folder.line(
            fmt::format("{}:{}.{}/interface", device.port.toText(), entry.configuration, entry.number));
        all = all && name.has_value();
        auto &names = device.interfaceNames;
        if (name && !name->empty() && std::find(names.begin(), names.end(), *name) == names.end())
            names.push_back(std::move(*name));
    }
    return all;
}

Sysfs::Outcome notThere(Device &device, const std::string &path, int error)
{
    addProblem(device.problems, UsbMsg::UsbNotInSysfs, {path, errorText(error)});
    device.mode = inferMode(device);
    return Sysfs::Outcome::NotThere;
}

} // namespace

Sysfs::Outcome Sysfs::fill(Device &device, int address) const
{
    const std::string path = fmt::format("{}/bus/usb/devices/{}", root_, device.port.toText());
    const AttributeFolder folder(path);
    if (!folder.isOpen())
        return notThere(device, path, folder.error());
    const auto number = folder.line("devnum");
    if (!number)
        return notThere(device, path, ENOENT);
    if (*number != std::to_string(address)) {
        addProblem(device.problems, UsbMsg::UsbReplacedWhileReading);
        return Outcome::Replaced;
    }
    const Attribute descriptors = folder.read("descriptors", mostDescriptorBytes);
    if (!descriptors.content || descriptors.content->empty())
        return notThere(device, path + "/descriptors", descriptors.content ? ENODATA : descriptors.error);

    device.descriptors.assign(descriptors.content->begin(), descriptors.content->end());
    readDescriptors(device);
    const DescriptorWalk walk = walkDescriptors(device.descriptors);
    if (auto speed = folder.line("speed"); speed && !speed->empty())
        device.speed = std::move(*speed);
    device.removable = parseRemovable(folder.line("removable").value_or(""));
    bool all = readString(folder, "manufacturer", walk.manufacturerIndex, UsbMsg::UsbManufacturerNotRead, device,
                          device.manufacturer);
    all = readString(folder, "product", walk.productIndex, UsbMsg::UsbProductNotRead, device, device.product)
          && all;
    all = readString(folder, "serial", walk.serialIndex, UsbMsg::UsbSerialNotRead, device, device.serial) && all;
    if (!device.isRootHub())
        all = readInterfaceNames(folder, walk, device) && all;
    device.mode = inferMode(device);
    return all ? Outcome::Complete : Outcome::StringsMissing;
}

} // namespace homeward
