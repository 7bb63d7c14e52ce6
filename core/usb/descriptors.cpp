// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/descriptors.h"

#include "core/text/messages_usb.h"

#include <bitset>
#include <set>
#include <tuple>

namespace homeward {
namespace {

constexpr std::size_t deviceLength = 18;
constexpr std::size_t idsLength = 14;
constexpr std::size_t configurationLength = 9;
constexpr std::size_t interfaceLength = 9;
constexpr std::size_t endpointLength = 7;

enum DescriptorType : std::uint8_t {
    DeviceType = 1,
    ConfigurationType = 2,
    InterfaceType = 4,
    EndpointType = 5
};

std::string text(std::size_t number)
{
    return std::to_string(number);
}

class Walker {
public:
    explicit Walker(ByteView bytes)
        : bytes_(bytes)
    {
    }

    DescriptorWalk walk()
    {
        std::size_t position = readDevice();
        while (position != 0 && position < bytes_.size())
            position = readConfiguration(position);
        if (position != 0 && walk_.configurations < announced_)
            problem(UsbMsg::UsbConfigurationsMissing, {text(static_cast<std::size_t>(walk_.configurations)),
                                                    text(static_cast<std::size_t>(announced_))});
        return std::move(walk_);
    }

private:
    std::uint8_t byte(std::size_t at) const { return bytes_[at]; }
    std::uint16_t word(std::size_t at) const
    {
        return static_cast<std::uint16_t>(bytes_[at] | (bytes_[at + 1] << 8));
    }
    std::size_t left(std::size_t at) const { return bytes_.size() - at; }
    UsbClass classAt(std::size_t at) const { return {byte(at), byte(at + 1), byte(at + 2)}; }
    void problem(Msg message, std::vector<std::string> parameters)
    {
        addProblem(walk_.problems, message, std::move(parameters));
    }

    /// The position after the device descriptor, 0 if nothing after it can be told.
    std::size_t readDevice()
    {
        if (bytes_.size() < 2 || byte(1) != DeviceType) {
            problem(UsbMsg::UsbNoDeviceDescriptor, {});
            return 0;
        }
        if (bytes_.size() >= 7)
            walk_.deviceClass = classAt(4);
        if (bytes_.size() >= idsLength) {
            walk_.hasIds = true;
            walk_.vid = word(8);
            walk_.pid = word(10);
            walk_.bcdDevice = word(12);
        }
        if (bytes_.size() < deviceLength) {
            problem(UsbMsg::UsbDeviceDescriptorShort, {text(bytes_.size())});
            return 0;
        }
        walk_.manufacturerIndex = byte(14);
        walk_.productIndex = byte(15);
        walk_.serialIndex = byte(16);
        announced_ = byte(17);
        if (byte(0) < deviceLength)
            problem(UsbMsg::UsbDescriptorTooShort, {"0", text(byte(0))});
        // The kernel hands out 18 bytes, whatever the length byte says.
        return deviceLength;
    }

    /// The position of the next configuration.
    std::size_t readConfiguration(std::size_t start)
    {
        if (left(start) < configurationLength) {
            problem(UsbMsg::UsbDescriptorCutOff, {text(start), text(configurationLength), text(left(start))});
            return bytes_.size();
        }
        if (byte(start + 1) != ConfigurationType)
            return passOver(start);
        ++walk_.configurations;
        const std::size_t length = word(start + 2);
        std::size_t end = start + length;
        if (length < configurationLength || end > bytes_.size()) {
            problem(UsbMsg::UsbConfigurationLength,
                    {text(static_cast<std::size_t>(walk_.configurations)), text(length), text(left(start))});
            end = bytes_.size();
        }
        readParts(start, end);
        return end;
    }

    /// From something that is no configuration to the next that is one.
    std::size_t passOver(std::size_t start)
    {
        problem(UsbMsg::UsbUnexpectedDescriptor, {text(start), text(byte(start + 1))});
        std::size_t position = start;
        while (left(position) >= 2 && byte(position + 1) != ConfigurationType) {
            if (byte(position) < 2 || byte(position) > left(position))
                return bytes_.size();
            position += byte(position);
        }
        return left(position) >= 2 ? position : bytes_.size();
    }

    void readParts(std::size_t start, std::size_t end)
    {
        seen_.reset();
        current_ = nullptr;
        const std::uint8_t value = byte(start + 5);
        for (std::size_t at = start; at < end;) {
            const std::size_t length = byte(at);
            if (length < 2 || end - at < 2) {
                problem(UsbMsg::UsbDescriptorTooShort, {text(at), text(length)});
                return;
            }
            if (length > end - at) {
                problem(UsbMsg::UsbDescriptorCutOff, {text(at), text(length), text(end - at)});
                return;
            }
            readPart(at, length, value);
            at += length;
        }
    }

    void readPart(std::size_t at, std::size_t length, std::uint8_t configuration)
    {
        const std::uint8_t type = byte(at + 1);
        const bool tooShort = (type == InterfaceType && length < interfaceLength)
                              || (type == EndpointType && length < endpointLength);
        if (tooShort)
            problem(UsbMsg::UsbDescriptorTooShort, {text(at), text(length)});
        else if (type == InterfaceType)
            readInterface(at, configuration);
        else if (type == EndpointType)
            countEndpoint(byte(at + 3));
    }

    void readInterface(std::size_t at, std::uint8_t configuration)
    {
        const std::uint8_t number = byte(at + 2);
        current_ = nullptr;
        if (seen_.test(number) && byte(at + 3) != 0)
            return;
        seen_.set(number);
        walk_.interfaces.push_back({configuration, number, classAt(at + 5), byte(at + 8), 0, 0});
        current_ = &walk_.interfaces.back();
    }

    void countEndpoint(std::uint8_t attributes)
    {
        if (current_ == nullptr)
            return;
        current_->bulkEndpoints += (attributes & 3) == 2;
        current_->interruptEndpoints += (attributes & 3) == 3;
    }

    ByteView bytes_;
    DescriptorWalk walk_;
    int announced_ = 0;
    std::bitset<256> seen_;
    InterfaceEntry *current_ =
        nullptr; // the interface whose endpoints follow; nullptr in an alternate setting
};

std::vector<UsbClass> withoutRepeats(const std::vector<InterfaceEntry> &entries)
{
    std::vector<UsbClass> classes;
    std::set<std::tuple<int, int, int>> known;
    for (const InterfaceEntry &entry : entries) {
        const UsbClass &c = entry.usbClass;
        if (known.emplace(c.base, c.subclass, c.protocol).second)
            classes.push_back(c);
    }
    return classes;
}

} // namespace

DescriptorWalk walkDescriptors(ByteView descriptors)
{
    return Walker(descriptors).walk();
}

void readDescriptors(Device &device)
{
    if (device.descriptors.empty())
        return;
    const DescriptorWalk walk = walkDescriptors(device.descriptors);
    if (walk.hasIds) {
        device.vid = walk.vid;
        device.pid = walk.pid;
        device.bcdDevice = walk.bcdDevice;
    }
    device.deviceClass = walk.deviceClass;
    device.interfaces = withoutRepeats(walk.interfaces);
    for (const Problem &problem : walk.problems)
        addProblem(device.problems, problem.message, problem.parameters);
}

} // namespace homeward
