// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/descriptors.h"
#include "core/usb/json_access.h"
#include "core/usb/scan_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace homeward {
namespace {

using nlohmann::json;
using Problems = std::vector<Problem>;
namespace access = json_access;

/// Notes a member that is there but of no use.
void unusable(Problems &problems, const std::string &where, const char *key, const json &object)
{
    addProblem(problems, UsbMsg::ScanValueUnusable,
               {where + "." + key, access::shown(access::member(object, key))});
}

bool isThere(const json &object, const char *key)
{
    return !access::member(object, key).is_null();
}

/// A string member with its bytes in hex beside it where they are no text.
std::optional<std::string> readText(const json &object, const char *key, const std::string &where,
                                    Problems &problems)
{
    const auto hex = access::text(object, (std::string(key) + "_hex").c_str());
    if (const auto bytes = hex ? fromHex(*hex) : std::nullopt)
        return std::string(bytes->begin(), bytes->end());
    auto text = access::text(object, key);
    if (!text && isThere(object, key))
        unusable(problems, where, key, object);
    return text;
}

Bytes readHex(const json &object, const char *key, const std::string &where, Problems &problems)
{
    const auto text = access::text(object, key);
    auto bytes = text ? fromHex(*text) : std::nullopt;
    if (!bytes && isThere(object, key))
        unusable(problems, where, key, object);
    return std::move(bytes).value_or(Bytes{});
}

void readProblems(const json &list, Problems &problems)
{
    if (!list.is_array())
        return;
    for (const json &entry : list) {
        const std::string said = entry.is_string() ? entry.get_ref<const std::string &>()
                                                   : access::text(entry, "says").value_or("");
        const auto code = access::text(entry, "code");
        const auto message = code ? problemFromCode(*code) : std::nullopt;
        std::vector<std::string> parameters;
        for (const json &parameter : access::member(entry, "parameters"))
            if (parameter.is_string() && parameters.size() < 10)
                parameters.push_back(parameter.get<std::string>());
        if (message)
            addProblem(problems, *message, std::move(parameters));
        else if (!said.empty())
            addProblem(problems, UsbMsg::UsbNoted, {said});
    }
}

std::string readSpeed(const json &object)
{
    if (const auto number = access::number(object, "speed", 1'000'000))
        return std::to_string(*number);
    return access::text(object, "speed").value_or("");
}

template <class Read>
void readIfThere(const json &object, const char *key, const std::string &where, Problems &problems, Read read)
{
    const auto text = access::text(object, key);
    if (isThere(object, key) && !(text && read(*text)))
        unusable(problems, where, key, object);
}

/// For a device without descriptors.
void readIds(const json &object, const std::string &where, Device &device)
{
    const auto into = [](auto &target, auto parsed) {
        if (parsed)
            target = *parsed;
        return parsed.has_value();
    };
    auto &problems = device.problems;
    readIfThere(object, "vid", where, problems,
                [&](auto text) { return into(device.vid, parseHex16(text)); });
    readIfThere(object, "pid", where, problems,
                [&](auto text) { return into(device.pid, parseHex16(text)); });
    readIfThere(object, "bcd_device", where, problems,
                [&](auto text) { return into(device.bcdDevice, parseHex16(text)); });
    readIfThere(object, "class", where, problems,
                [&](auto text) { return into(device.deviceClass, UsbClass::parse(text)); });
    for (const json &entry : access::member(object, "interfaces"))
        if (const auto usbClass =
                entry.is_string() ? UsbClass::parse(entry.get<std::string>()) : std::nullopt)
            device.interfaces.push_back(*usbClass);
}

/// The port as the file has it; the first of the bus for a device whose port path is not usable.
void readPort(const json &object, const std::string &where, Device &device)
{
    const auto port = PortPath::parse(access::text(object, "port_path").value_or(""));
    if (port) {
        device.port = *port;
        return;
    }
    device.port.bus = static_cast<int>(access::number(object, "bus", 65'535).value_or(0));
    device.port.ports = {1};
    if (isThere(object, "port_path"))
        unusable(device.problems, where, "port_path", object);
}

Device readDevice(const json &object, const std::string &where)
{
    Device device;
    readPort(object, where, device);
    device.speed = readSpeed(object);
    device.removable = parseRemovable(access::text(object, "removable").value_or(""));
    readProblems(access::member(object, "problems"), device.problems);
    device.manufacturer = readText(object, "manufacturer", where, device.problems);
    device.product = readText(object, "product", where, device.problems);
    device.serial = readText(object, "serial", where, device.problems);
    device.descriptors = readHex(object, "descriptors", where, device.problems);
    for (const json &name : access::member(object, "interface_names"))
        if (name.is_string())
            device.interfaceNames.push_back(name.get<std::string>());
    if (walkDescriptors(device.descriptors).hasIds)
        readDescriptors(device);
    else
        readIds(object, where, device);
    device.mode = inferMode(device);
    return device;
}

using Places = std::map<PortPath, std::size_t>;

/// Where in scan.devices each port is.
Places readDevices(const json &document, Scan &scan)
{
    const json &list = access::member(document, "devices");
    if (!list.is_array())
        unusable(scan.problems, "scan", "devices", document);
    PortRegister ports;
    Places places;
    for (std::size_t i = 0; list.is_array() && i < std::min(list.size(), mostScanDevices); ++i) {
        const std::string where = fmt::format("devices[{}]", i);
        if (!list[i].is_object()) {
            addProblem(scan.problems, UsbMsg::ScanValueUnusable, {where, access::shown(list[i])});
            continue;
        }
        Device device = readDevice(list[i], where);
        const PortPath wanted = device.port;
        device.port = ports.take(wanted);
        if (device.port != wanted)
            addProblem(device.problems, UsbMsg::ScanPortTaken, {wanted.toText(), device.port.toText()});
        places.emplace(device.port, scan.devices.size());
        scan.devices.push_back(std::move(device));
    }
    return places;
}

std::optional<BusEvent::Kind> readKind(const json &object)
{
    const std::string word = access::text(object, "event").value_or("");
    if (word == "arrived" || word == "plug")
        return BusEvent::Kind::Arrived;
    return word == "left" || word == "unplug" ? std::optional(BusEvent::Kind::Left) : std::nullopt;
}

/// The device that an arrival brings: its own, or the one that the file has at that port.
std::optional<Device> arrivingDevice(const json &event, const PortPath &port, const std::string &where,
                                     const Scan &scan, const Places &places)
{
    const json &own = access::member(event, "device");
    if (own.is_object()) {
        Device device = readDevice(own, where + ".device");
        device.port = port;
        return device;
    }
    const auto found = places.find(port);
    return found == places.end() ? std::nullopt : std::optional(scan.devices[found->second]);
}

std::optional<TimedEvent> readEvent(const json &object, const std::string &where, const Scan &scan,
                                    const Places &places)
{
    constexpr std::uint32_t longest = 0x7fff'ffff; // 24 days
    const auto kind = readKind(object);
    const auto at = access::number(object, "at_ms", longest);
    const auto ownPort = access::text(access::member(object, "device"), "port_path");
    const auto port = PortPath::parse(access::text(object, "port_path").value_or(ownPort.value_or("")));
    if (!kind || !at || !port)
        return std::nullopt;
    TimedEvent timed{std::chrono::milliseconds{*at}, {*kind, *port, std::nullopt}};
    if (*kind == BusEvent::Kind::Arrived) {
        timed.event.device = arrivingDevice(object, *port, where, scan, places);
        if (!timed.event.device)
            return std::nullopt;
    }
    return timed;
}

void readEvents(const json &list, Scan &scan, const Places &places)
{
    for (std::size_t i = 0; list.is_array() && i < list.size(); ++i) {
        const std::string where = fmt::format("events[{}]", i);
        if (auto event = readEvent(list[i], where, scan, places))
            scan.events.push_back(std::move(*event));
        else
            addProblem(scan.problems, UsbMsg::ScanValueUnusable, {where, access::shown(list[i])});
    }
    std::stable_sort(scan.events.begin(), scan.events.end(),
                     [](const TimedEvent &a, const TimedEvent &b) { return a.at < b.at; });
}

void readHostPart(const json &document, Scan &scan)
{
    const json &object = access::member(document, "host");
    Host &host = scan.host;
    const auto read = [&](const char *key) {
        return readText(object, key, "host", scan.problems).value_or("");
    };
    host.name = read("name");
    host.vendor = read("vendor");
    host.product = read("product");
    host.serial = read("serial");
    host.os = read("os");
    host.boardVendor = read("board_vendor");
    host.boardProduct = read("board_product");
    host.chassis = parseChassis(access::text(object, "chassis").value_or("")).value_or(Chassis::Unknown);
    readProblems(access::member(object, "problems"), host.problems);
    for (const json &entry : access::member(document, "displays"))
        if (entry.is_object())
            host.displays.push_back(
                parseEdid(readText(entry, "connector", "displays", scan.problems).value_or(""),
                          readHex(entry, "edid", "displays", scan.problems)));
    for (const json &entry : access::member(document, "printers"))
        if (entry.is_object())
            host.printers.push_back({readText(entry, "name", "printers", scan.problems).value_or(""),
                                     readText(entry, "uri", "printers", scan.problems).value_or(""),
                                     readText(entry, "make_model", "printers", scan.problems).value_or("")});
}

} // namespace

Result<Scan> fromHomewardJson(const json &document, std::string_view name)
{
    const auto version = access::number(document, "version");
    if (!version || *version < 1)
        return Error{ErrorCode::InvalidInput, UsbMsg::ScanNoVersion, {std::string(name)}};
    if (*version > scanVersion)
        return Error{ErrorCode::TooNew,
                     UsbMsg::ScanTooNew,
                     {std::string(name), std::to_string(*version), std::to_string(scanVersion)}};
    Scan scan;
    readProblems(access::member(document, "problems"), scan.problems);
    if (const auto taken = parseRfc3339(access::text(document, "taken_at").value_or("")))
        scan.takenAt = *taken;
    else if (isThere(document, "taken_at"))
        unusable(scan.problems, "scan", "taken_at", document);
    readHostPart(document, scan);
    const Places places = readDevices(document, scan);
    readEvents(access::member(document, "events"), scan, places);
    return scan;
}

} // namespace homeward
