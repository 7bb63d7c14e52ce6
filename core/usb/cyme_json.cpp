// SPDX-License-Identifier: GPL-3.0-or-later
// cyme --json, in both of its shapes: a list of devices, or buses with trees of devices; and in the older and
// newer spellings of classes and versions.
#include "core/text/messages_usb.h"
#include "core/usb/descriptors.h"
#include "core/usb/json_access.h"
#include "core/usb/lsusb_line.h"
#include "core/usb/scan_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>

namespace homeward {
namespace {

using nlohmann::json;
namespace access = json_access;

struct ClassName {
    std::string_view name; // lower case, letters and digits alone
    std::uint8_t code;
};

constexpr std::array classNames = {
    ClassName{"useinterfacedescriptor", 0x00},
    ClassName{"audio", 0x01},
    ClassName{"cdccommunications", 0x02},
    ClassName{"hid", 0x03},
    ClassName{"physical", 0x05},
    ClassName{"image", 0x06},
    ClassName{"printer", 0x07},
    ClassName{"massstorage", 0x08},
    ClassName{"hub", 0x09},
    ClassName{"cdcdata", 0x0a},
    ClassName{"smartcard", 0x0b},
    ClassName{"contentsecurity", 0x0d},
    ClassName{"video", 0x0e},
    ClassName{"personalhealthcare", 0x0f},
    ClassName{"audiovideo", 0x10},
    ClassName{"billboard", 0x11},
    ClassName{"usbtypecbridge", 0x12},
    ClassName{"bdp", 0x13},
    ClassName{"mctp", 0x14},
    ClassName{"i3cdevice", 0x3c},
    ClassName{"diagnostic", 0xdc},
    ClassName{"wirelesscontroller", 0xe0},
    ClassName{"miscellaneous", 0xef},
    ClassName{"applicationspecific", 0xfe},
    ClassName{"applicationspecificinterface", 0xfe},
    ClassName{"vendorspecific", 0xff},
    ClassName{"vendorspecificclass", 0xff},
};

std::optional<std::uint8_t> classCode(std::string_view text)
{
    std::string letters;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            letters += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters += c;
    }
    const auto found = std::find_if(classNames.begin(), classNames.end(),
                                    [&](const ClassName &known) { return known.name == letters; });
    return found == classNames.end() ? std::nullopt : std::optional(found->code);
}

UsbClass readClass(const json &object, std::vector<Problem> &problems)
{
    UsbClass usbClass;
    const std::string name = access::text(object, "class").value_or("");
    const auto code = classCode(name);
    if (!code && !name.empty())
        addProblem(problems, UsbMsg::ScanValueUnusable,
                   {"class", access::shown(access::member(object, "class"))});
    usbClass.base = code.value_or(0);
    usbClass.subclass = static_cast<std::uint8_t>(access::number(object, "sub_class", 255).value_or(0));
    usbClass.protocol = static_cast<std::uint8_t>(access::number(object, "protocol", 255).value_or(0));
    return usbClass;
}

/// "6.00", or 6.0 in older files, which is 0x0600.
std::optional<std::uint16_t> readVersion(const json &object)
{
    const json &value = access::member(object, "bcd_device");
    if (value.is_string())
        return lsusb::toBcd(value.get_ref<const std::string &>());
    if (!value.is_number() || value.get<double>() < 0 || value.get<double>() >= 100)
        return std::nullopt;
    return lsusb::toBcd(fmt::format("{:.2f}", value.get<double>()));
}

/// "480.0 Mb/s", "5.0 Gb/s", or the words that macOS has for them.
std::string readSpeed(const json &object)
{
    constexpr std::array words = {std::pair{"low_speed", "1.5"}, std::pair{"full_speed", "12"},
                                  std::pair{"high_speed", "480"}, std::pair{"super_speed", "5000"},
                                  std::pair{"super_speed_plus", "10000"}};
    const std::string text = access::text(object, "device_speed").value_or("");
    for (const auto &[word, speed] : words)
        if (text == word)
            return speed;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || !(value > 0) || value > 100'000)
        return {};
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (unit == " Gb/s")
        value *= 1000;
    else if (unit != " Mb/s")
        return {};
    return std::floor(value) == value ? fmt::format("{:.0f}", value) : fmt::format("{:.1f}", value);
}

class Reader {
public:
    Scan read(const json &document)
    {
        scan_.format = Scan::Format::CymeJson;
        if (document.is_array())
            readList(document);
        for (const json &bus : access::member(document, "buses"))
            readList(access::member(bus, "devices"));
        return std::move(scan_);
    }

private:
    void readList(const json &list)
    {
        if (!list.is_array())
            return;
        for (const json &entry : list) {
            readDevice(entry);
            readList(access::member(entry, "devices"));
        }
    }

    void readDevice(const json &object)
    {
        const auto vid = access::number(object, "vendor_id", 0xffff);
        const auto pid = access::number(object, "product_id", 0xffff);
        ++entries_;
        if (scan_.devices.size() == mostScanDevices)
            return;
        if (!vid || !pid) {
            addProblem(scan_.problems, UsbMsg::ScanValueUnusable,
                       {fmt::format("device {}", entries_), access::shown(object)});
            return;
        }
        Device device;
        device.vid = static_cast<std::uint16_t>(*vid);
        device.pid = static_cast<std::uint16_t>(*pid);
        device.bcdDevice = readVersion(object);
        device.deviceClass = readClass(object, device.problems);
        device.speed = readSpeed(object);
        readStrings(object, device);
        readInterfaces(access::member(object, "extra"), device);
        device.mode = inferMode(device);
        const PortPath wanted = readPort(object);
        device.port = ports_.take(wanted);
        if (device.port != wanted)
            addProblem(device.problems, UsbMsg::ScanPortTaken, {wanted.toText(), device.port.toText()});
        scan_.devices.push_back(std::move(device));
    }

    static PortPath readPort(const json &object)
    {
        const json &location = access::member(object, "location_id");
        PortPath port;
        port.bus = static_cast<int>(access::number(location, "bus", 65'535).value_or(0));
        for (const json &position : access::member(location, "tree_positions")) {
            constexpr std::size_t deepest = 7;
            // Newer versions write [0] for a root hub.
            const auto *number = position.get_ptr<const json::number_integer_t *>();
            if (number != nullptr && *number > 0 && *number < 256 && port.ports.size() < deepest)
                port.ports.push_back(static_cast<std::uint8_t>(*number));
        }
        return port;
    }

    /// cyme fills the name in from its table of IDs where the device has none; the string indexes tell which.
    static void readStrings(const json &object, Device &device)
    {
        const json &indexes = access::member(access::member(object, "extra"), "string_indexes");
        const auto own = [&](std::size_t which, const char *key) -> std::optional<std::string> {
            if (indexes.is_array() && indexes.size() == 3 && indexes[which] == 0)
                return std::nullopt;
            auto text = access::text(object, key);
            return text && text->empty() ? std::nullopt : text;
        };
        device.product = own(0, "name");
        device.manufacturer = own(1, "manufacturer");
        device.serial = own(2, "serial_num");
    }

    static void readInterfaces(const json &extra, Device &device)
    {
        const json &configurations = access::member(extra, "configurations");
        if (!configurations.is_array())
            addProblem(device.problems, UsbMsg::UsbNoDescriptors);
        std::set<std::string> known;
        std::set<std::string> names;
        for (const json &configuration : configurations) {
            std::bitset<256> seen;
            for (const json &entry : access::member(configuration, "interfaces")) {
                const auto number = access::number(entry, "number", 255).value_or(0);
                if (seen.test(number) && access::number(entry, "alt_setting").value_or(0) != 0)
                    continue;
                seen.set(number);
                const UsbClass usbClass = readClass(entry, device.problems);
                if (known.insert(usbClass.toText()).second)
                    device.interfaces.push_back(usbClass);
                const std::string name = access::text(entry, "name").value_or("");
                if (!name.empty() && names.insert(name).second)
                    device.interfaceNames.push_back(name);
            }
        }
    }

    Scan scan_;
    PortRegister ports_;
    std::size_t entries_ = 0;
};

} // namespace

bool looksLikeCyme(const json &document)
{
    if (document.is_array())
        return std::any_of(document.begin(), document.end(), [](const json &entry) {
            return entry.is_object() && entry.contains("vendor_id");
        });
    return access::member(document, "buses").is_array();
}

Scan fromCymeJson(const json &document)
{
    return Reader().read(document);
}

} // namespace homeward
