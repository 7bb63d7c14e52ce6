// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/descriptors.h"
#include "core/usb/lsusb_line.h"
#include "core/usb/scan_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <bitset>
#include <utility>

namespace homeward {
namespace {

using namespace lsusb;

struct Interface {
    std::uint8_t number = 0;
    std::uint8_t alternate = 0;
    UsbClass usbClass;
    std::string name;
};

class Parser {
public:
    explicit Parser(std::string_view name)
        : name_(name)
    {
    }

    Result<Scan> parse(std::string_view text)
    {
        while (!text.empty()) {
            ++line_;
            const auto length = std::min(text.find('\n'), text.size());
            readLine(text.substr(0, length));
            text.remove_prefix(std::min(length + 1, text.size()));
        }
        finishDevice();
        endPassedOver();
        if (scan_.devices.empty())
            return Error{ErrorCode::InvalidInput,
                         UsbMsg::ScanUnknownKind,
                         {name_, std::to_string(firstLine_), excerpt(firstText_)}};
        addProblem(scan_.problems, UsbMsg::ScanNoPorts);
        if (passedOverRanges_ > mostRanges)
            addProblem(scan_.problems, UsbMsg::ScanMorePassedOver,
                       {std::to_string(passedOverRanges_ - mostRanges)});
        return std::move(scan_);
    }

private:
    enum class Section { None, Device, Interface, Other };

    struct Indexes {
        unsigned manufacturer = 0;
        unsigned product = 0;
        unsigned serial = 0;
    };

    void readLine(std::string_view line)
    {
        const std::string_view content = withoutBlanks(line);
        if (content.empty())
            return;
        if (firstLine_ == 0) {
            firstLine_ = line_;
            firstText_ = content;
        }
        if (const auto heading = parseHeading(content))
            beginDevice(*heading);
        else if (content == "Device Descriptor:")
            beginDescriptor();
        else if (isComplaint(content))
            readComplaint(content);
        else if (line.front() != ' ' && line.front() != '\t' && !isSectionOfDevice(content))
            passOver();
        else if (!device_ || foreign_)
            passOver();
        else
            readOwnLine(content);
        lastWasHeading_ = parseHeading(content).has_value();
    }

    void beginDevice(const Heading &heading)
    {
        // "lsusb" before "lsusb -v" names each device twice; so does a search for one.
        finishDevice();
        endPassedOver();
        device_.emplace();
        device_->vid = heading.vid;
        device_->pid = heading.pid;
        device_->port.bus = heading.bus;
        constexpr std::uint16_t linuxFoundation = 0x1d6b;
        if (heading.number != 1 || heading.vid != linuxFoundation)
            device_->port.ports = {static_cast<std::uint8_t>(heading.number)};
        heading_ = fmt::format("{}:{}", toHex16(heading.vid), toHex16(heading.pid));
        if (std::exchange(openFailedBefore_, false))
            addProblem(device_->problems, UsbMsg::ScanNotOpened);
    }

    void beginDescriptor()
    {
        if (!device_ || detailed_) {
            finishDevice();
            endPassedOver();
            device_.emplace();
            device_->port.ports = {1};
        }
        detailed_ = true;
        foreign_ = false;
        section_ = Section::Device;
    }

    void readComplaint(std::string_view content)
    {
        if (!isNotOpened(content))
            return;
        if (lastWasHeading_ && device_)
            addProblem(device_->problems, UsbMsg::ScanNotOpened);
        else
            openFailedBefore_ = true;
    }

    void passOver()
    {
        foreign_ = true;
        if (passedFrom_ == 0)
            passedFrom_ = line_;
        passedTo_ = line_;
    }

    void endPassedOver()
    {
        foreign_ = false;
        if (passedFrom_ != 0 && ++passedOverRanges_ <= mostRanges)
            addProblem(scan_.problems, UsbMsg::ScanLinesPassedOver,
                       {std::to_string(passedFrom_), std::to_string(passedTo_)});
        passedFrom_ = 0;
    }

    void readOwnLine(std::string_view content)
    {
        if (content == "Configuration Descriptor:")
            beginConfiguration();
        else if (content == "Interface Descriptor:")
            beginInterface();
        else if (content.starts_with("Negotiated speed:"))
            device_->speed = parseSpeed(content);
        else if (content.ends_with(':') || isSectionOfDevice(content))
            section_ = Section::Other;
        else if (section_ == Section::Device)
            readDeviceField(content);
        else if (section_ == Section::Interface)
            readInterfaceField(content);
    }

    void beginConfiguration()
    {
        finishInterface();
        seen_.reset();
        ++configurations_;
        section_ = Section::Other;
    }

    void beginInterface()
    {
        finishInterface();
        section_ = Section::Interface;
        interface_ = Interface{};
    }

    void readDeviceField(std::string_view content)
    {
        const std::string_view key = takeWord(content);
        std::string_view rest = content;
        const std::string_view value = takeWord(rest);
        UsbClass &usbClass = device_->deviceClass;
        if (key == "bDeviceClass")
            usbClass.base = toNumber<std::uint8_t>(value).value_or(0);
        else if (key == "bDeviceSubClass")
            usbClass.subclass = toNumber<std::uint8_t>(value).value_or(0);
        else if (key == "bDeviceProtocol")
            usbClass.protocol = toNumber<std::uint8_t>(value).value_or(0);
        else if (key == "idVendor")
            device_->vid = parseHex16(value).value_or(device_->vid);
        else if (key == "idProduct")
            device_->pid = parseHex16(value).value_or(device_->pid);
        else if (key == "bcdDevice")
            device_->bcdDevice = toBcd(value);
        else if (key == "iManufacturer")
            device_->manufacturer = readString(value, rest, indexes_.manufacturer);
        else if (key == "iProduct")
            device_->product = readString(value, rest, indexes_.product);
        else if (key == "iSerial" || key == "iSerialNumber")
            device_->serial = readString(value, rest, indexes_.serial);
        else if (key == "bNumConfigurations")
            announcedConfigurations_ = toNumber<int>(value).value_or(0);
    }

    static std::optional<std::string> readString(std::string_view index, std::string_view rest,
                                                 unsigned &number)
    {
        number = toNumber<std::uint8_t>(index).value_or(0);
        const std::string_view words = withoutBlanks(rest);
        if (number == 0 || words.empty() || words == "(error)")
            return std::nullopt;
        return std::string(words);
    }

    void readInterfaceField(std::string_view content)
    {
        const std::string_view key = takeWord(content);
        std::string_view rest = content;
        const auto value = toNumber<std::uint8_t>(takeWord(rest)).value_or(0);
        if (key == "bInterfaceNumber")
            interface_->number = value;
        else if (key == "bAlternateSetting")
            interface_->alternate = value;
        else if (key == "bInterfaceClass")
            interface_->usbClass.base = value;
        else if (key == "bInterfaceSubClass")
            interface_->usbClass.subclass = value;
        else if (key == "bInterfaceProtocol")
            interface_->usbClass.protocol = value;
        else if (key == "iInterface" && value != 0)
            interface_->name = withoutBlanks(rest);
    }

    void finishInterface()
    {
        if (!interface_)
            return;
        const Interface interface = *std::exchange(interface_, std::nullopt);
        if (seen_.test(interface.number) && interface.alternate != 0)
            return;
        seen_.set(interface.number);
        if (known_.insert(interface.usbClass.toText()).second)
            device_->interfaces.push_back(interface.usbClass);
        const bool hasName = !interface.name.empty() && interface.name != "(error)";
        if (hasName && knownNames_.insert(interface.name).second)
            device_->interfaceNames.push_back(interface.name);
    }

    void finishDevice()
    {
        if (!device_)
            return;
        finishInterface();
        if (detailed_)
            noteMissing();
        else
            addProblem(device_->problems, UsbMsg::ScanOnlyIds);
        device_->mode = inferMode(*device_);
        keepDevice();
        device_.reset();
        detailed_ = false;
        section_ = Section::None;
        indexes_ = {};
        configurations_ = announcedConfigurations_ = 0;
        known_.clear();
        knownNames_.clear();
        heading_.clear();
    }

    void noteMissing()
    {
        auto &problems = device_->problems;
        const std::string described = fmt::format("{}:{}", toHex16(device_->vid), toHex16(device_->pid));
        if (!heading_.empty() && heading_ != described)
            addProblem(problems, UsbMsg::ScanIdsDiffer, {heading_, described});
        if (indexes_.manufacturer != 0 && !device_->manufacturer)
            addProblem(problems, UsbMsg::UsbManufacturerNotRead);
        if (indexes_.product != 0 && !device_->product)
            addProblem(problems, UsbMsg::UsbProductNotRead);
        if (indexes_.serial != 0 && !device_->serial)
            addProblem(problems, UsbMsg::UsbSerialNotRead);
        if (configurations_ < announcedConfigurations_)
            addProblem(problems, UsbMsg::UsbConfigurationsMissing,
                       {std::to_string(configurations_), std::to_string(announcedConfigurations_)});
    }

    void keepDevice()
    {
        const PortPath wanted = device_->port;
        const auto before = detailed_ ? shortOnes_.find(wanted) : shortOnes_.end();
        if (before != shortOnes_.end()) {
            // The short line that named this device before is made up for.
            scan_.devices[before->second] = std::move(*device_);
            shortOnes_.erase(before);
            return;
        }
        if (!detailed_ && ports_.isTaken(wanted) && isListed(wanted))
            return;
        if (scan_.devices.size() == mostScanDevices)
            return;
        device_->port = ports_.take(wanted);
        if (device_->port != wanted)
            addProblem(device_->problems, UsbMsg::ScanPortTaken, {wanted.toText(), device_->port.toText()});
        if (!detailed_)
            shortOnes_.emplace(device_->port, scan_.devices.size());
        places_.emplace(device_->port, scan_.devices.size());
        scan_.devices.push_back(std::move(*device_));
    }

    /// Whether the short line in hand repeats a device that is there already.
    bool isListed(const PortPath &port) const
    {
        const auto found = places_.find(port);
        return found != places_.end() && scan_.devices[found->second].vid == device_->vid
               && scan_.devices[found->second].pid == device_->pid;
    }

    static constexpr std::size_t mostRanges = 8;

    std::string name_;
    Scan scan_{.format = Scan::Format::LsusbText,
               .takenAt = {},
               .host = {},
               .devices = {},
               .events = {},
               .problems = {}};
    std::size_t line_ = 0;
    std::size_t firstLine_ = 0;
    std::string_view firstText_;

    std::optional<Device> device_;
    bool detailed_ = false; // its device descriptor was there
    Section section_ = Section::None;
    Indexes indexes_;
    int configurations_ = 0;
    int announcedConfigurations_ = 0;
    std::optional<Interface> interface_;
    std::bitset<256> seen_;
    std::set<std::string> known_;
    std::set<std::string> knownNames_;
    std::string heading_;
    bool lastWasHeading_ = false;
    bool openFailedBefore_ = false;

    bool foreign_ = false;
    std::size_t passedFrom_ = 0;
    std::size_t passedTo_ = 0;
    std::size_t passedOverRanges_ = 0;

    PortRegister ports_;
    std::map<PortPath, std::size_t> shortOnes_;
    std::map<PortPath, std::size_t> places_;
};

} // namespace

Result<Scan> parseLsusbText(std::string_view text, std::string_view name)
{
    return Parser(name).parse(text);
}

} // namespace homeward
