// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/text/messages.h"
#include "core/text/utf8.h"
#include "core/usb/descriptors.h"
#include "core/usb/scan_json.h"

#include <nlohmann/json.hpp>

namespace homeward {
namespace {

using Json = nlohmann::ordered_json;

/// JSON holds text alone. Bytes that are none go beside it in hex, so that nothing is lost.
void put(Json &object, const std::string &key, const std::optional<std::string> &value)
{
    if (!value) {
        object[key] = nullptr;
        return;
    }
    object[key] = toValidUtf8(*value);
    if (!isValidUtf8(*value))
        object[key + "_hex"] = toHex(asBytes(*value));
}

Json problemsToJson(const std::vector<Problem> &problems)
{
    Json list = Json::array();
    for (const Problem &problem : problems) {
        Json entry;
        entry["code"] = problemCode(problem.message).value_or("UsbNoted");
        Json parameters = Json::array();
        for (const std::string &parameter : problem.parameters)
            parameters.push_back(toValidUtf8(parameter));
        entry["parameters"] = std::move(parameters);
        entry["says"] = toValidUtf8(say(problem.message, Language::English, problem.parameters));
        list.push_back(std::move(entry));
    }
    return list;
}

/// What the descriptors would tell, for a device that comes without them.
void putWithoutDescriptors(Json &object, const Device &device)
{
    object["vid"] = toHex16(device.vid);
    object["pid"] = toHex16(device.pid);
    if (device.bcdDevice)
        object["bcd_device"] = toHex16(*device.bcdDevice);
    object["class"] = device.deviceClass.toText();
    Json interfaces = Json::array();
    for (const UsbClass &usbClass : device.interfaces)
        interfaces.push_back(usbClass.toText());
    object["interfaces"] = std::move(interfaces);
}

Json deviceToJson(const Device &device)
{
    Json object;
    object["bus"] = device.port.bus;
    object["port_path"] = device.port.toText();
    object["speed"] = device.speed;
    object["removable"] = toText(device.removable);
    object["descriptors"] = toHex(device.descriptors);
    if (!walkDescriptors(device.descriptors).hasIds)
        putWithoutDescriptors(object, device);
    put(object, "manufacturer", device.manufacturer);
    put(object, "product", device.product);
    put(object, "serial", device.serial);
    if (!device.interfaceNames.empty()) {
        Json names = Json::array();
        for (const std::string &name : device.interfaceNames)
            names.push_back(toValidUtf8(name));
        object["interface_names"] = std::move(names);
    }
    object["problems"] = problemsToJson(device.problems);
    return object;
}

Json hostToJson(const Host &host)
{
    Json object;
    put(object, "name", host.name);
    put(object, "vendor", host.vendor);
    put(object, "product", host.product);
    put(object, "serial", host.serial);
    object["chassis"] = toText(host.chassis);
    put(object, "os", host.os);
    put(object, "board_vendor", host.boardVendor);
    put(object, "board_product", host.boardProduct);
    object["problems"] = problemsToJson(host.problems);
    return object;
}

Json eventToJson(const TimedEvent &timed)
{
    Json object;
    object["at_ms"] = timed.at.count();
    object["event"] = timed.event.kind == BusEvent::Kind::Arrived ? "arrived" : "left";
    object["port_path"] = timed.event.port.toText();
    if (timed.event.device)
        object["device"] = deviceToJson(*timed.event.device);
    return object;
}

template <class Range, class ToJson>
Json listToJson(const Range &range, ToJson toJson)
{
    Json list = Json::array();
    for (const auto &element : range)
        list.push_back(toJson(element));
    return list;
}

} // namespace

std::string toJson(const Scan &scan)
{
    Json document;
    document["format"] = "homeward-scan";
    document["version"] = scanVersion;
    document["taken_at"] = toRfc3339(scan.takenAt);
    document["host"] = hostToJson(scan.host);
    document["displays"] = listToJson(scan.host.displays, [](const Display &display) {
        Json object;
        put(object, "connector", display.connector);
        object["edid"] = toHex(display.edid);
        return object;
    });
    document["printers"] = listToJson(scan.host.printers, [](const PrinterQueue &printer) {
        Json object;
        put(object, "name", printer.name);
        put(object, "uri", printer.uri);
        put(object, "make_model", printer.makeModel);
        return object;
    });
    document["devices"] = listToJson(scan.devices, deviceToJson);
    document["events"] = listToJson(scan.events, eventToJson);
    if (!scan.problems.empty())
        document["problems"] = problemsToJson(scan.problems);
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace homeward
