// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/host.h"

#include "core/text/messages_usb.h"
#include "core/text/utf8.h"
#include "core/usb/attribute.h"
#include "core/usb/printers.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>

namespace homeward {
namespace {

constexpr std::array chassisNames = {"unknown", "desktop", "laptop", "tablet", "server", "virtual"};

std::string clean(const std::optional<std::string> &text)
{
    return std::string(trimmed(text.value_or("")));
}

Chassis chassisOfType(std::string_view text)
{
    int type = 0;
    std::from_chars(text.data(), text.data() + text.size(), type);
    switch (type) {
    case 3: // desktop
    case 4: // low profile
    case 5: // pizza box
    case 6: // mini tower
    case 7: // tower
    case 13: // all in one
    case 15: // space saving
    case 16: // lunch box
    case 24: // sealed case
    case 34: // embedded
    case 35: // mini
    case 36: // stick
        return Chassis::Desktop;
    case 8: // portable
    case 9: // laptop
    case 10: // notebook
    case 14: // sub-notebook
    case 31: // convertible
        return Chassis::Laptop;
    case 11: // hand held
    case 30: // tablet
    case 32: // detachable
        return Chassis::Tablet;
    case 17: // main server
    case 23: // rack mount
    case 25: // multi-system
    case 28: // blade
    case 29: // blade enclosure
        return Chassis::Server;
    default:
        return Chassis::Unknown;
    }
}

bool isVirtual(const Host &host)
{
    constexpr std::array vendors = {"QEMU",
                                    "VMware, Inc.",
                                    "VMware",
                                    "innotek GmbH",
                                    "Xen",
                                    "Bochs",
                                    "Parallels Software International Inc.",
                                    "Parallels International GmbH.",
                                    "Amazon EC2",
                                    "Red Hat"};
    constexpr std::array products = {"Virtual Machine",
                                     "VirtualBox",
                                     "KVM",
                                     "Google Compute Engine",
                                     "Standard PC (Q35 + ICH9, 2009)",
                                     "Standard PC (i440FX + PIIX, 1996)"};
    return std::find(vendors.begin(), vendors.end(), host.vendor) != vendors.end()
           || std::find(products.begin(), products.end(), host.product) != products.end();
}

/// A value that only the administrator may read is named with the command that gets it.
std::string readSerial(const AttributeFolder &folder, const std::string &path, const char *name, Host &host)
{
    const Attribute attribute = folder.read(name);
    const std::string file = path + "/" + name;
    if (!attribute.content && (attribute.error == EACCES || attribute.error == EPERM))
        addProblem(host.problems, UsbMsg::HostNeedsRoot, {name, "sudo cat " + file});
    else if (!attribute.content && attribute.error != ENOENT)
        addProblem(host.problems, UsbMsg::HostNotReadable, {file, errorText(attribute.error)});
    return clean(attribute.content);
}

bool readDmi(const std::filesystem::path &root, Host &host)
{
    const std::string path = (root / "sys/class/dmi/id").string();
    const AttributeFolder folder(path);
    if (!folder.isOpen())
        return false;
    host.vendor = clean(folder.line("sys_vendor"));
    host.product = clean(folder.line("product_name"));
    host.boardVendor = clean(folder.line("board_vendor"));
    host.boardProduct = clean(folder.line("board_name"));
    host.serial = readSerial(folder, path, "product_serial", host);
    host.chassis = chassisOfType(folder.line("chassis_type").value_or(""));
    if (isVirtual(host))
        host.chassis = Chassis::Virtual;
    return true;
}

/// Boards without DMI: "model" is the product, and the maker stands before the comma of "compatible".
void readDeviceTree(const std::filesystem::path &root, Host &host)
{
    const std::string path = (root / "proc/device-tree").string();
    const AttributeFolder folder(path);
    if (!folder.isOpen())
        return;
    const auto property = [&](const char *name) {
        const std::string text = folder.read(name).content.value_or("");
        return clean(text.substr(0, text.find('\0')));
    };
    host.product = property("model");
    const std::string compatible = property("compatible");
    if (const auto comma = compatible.find(','); comma != std::string::npos)
        host.vendor = compatible.substr(0, comma);
    host.serial = readSerial(folder, path, "serial-number", host);
    host.chassis = parseChassis(property("chassis-type")).value_or(Chassis::Unknown);
}

/// The value of NAME="..." in os-release, without its quotes and escapes.
std::optional<std::string> osReleaseValue(std::string_view text, std::string_view name)
{
    while (!text.empty()) {
        const auto length = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, length);
        text.remove_prefix(std::min(length + 1, text.size()));
        if (!line.starts_with(name) || line.substr(name.size(), 1) != "=")
            continue;
        line.remove_prefix(name.size() + 1);
        const bool isQuoted =
            line.size() >= 2 && (line.front() == '"' || line.front() == '\'') && line.back() == line.front();
        if (isQuoted)
            line = line.substr(1, line.size() - 2);
        std::string value;
        for (std::size_t i = 0; i < line.size(); ++i) {
            i += line[i] == '\\' && i + 1 < line.size();
            value += line[i];
        }
        return value;
    }
    return std::nullopt;
}

void readSystem(const std::filesystem::path &root, Host &host)
{
    const AttributeFolder top(root.string());
    for (const char *file : {"proc/sys/kernel/hostname", "etc/hostname"})
        if (host.name.empty())
            host.name = clean(top.line(file));
    for (const char *file : {"etc/os-release", "usr/lib/os-release"}) {
        const std::string text = top.read(file).content.value_or("");
        for (const char *name : {"PRETTY_NAME", "NAME"})
            if (host.os.empty())
                host.os = osReleaseValue(text, name).value_or("");
    }
}

/// "card0-HDMI-A-1" -> "HDMI-A-1"
std::string connectorOf(const std::string &folderName)
{
    return folderName.substr(folderName.find('-') + 1);
}

std::optional<Display> readDisplay(const std::filesystem::path &path)
{
    const AttributeFolder folder(path.string());
    const std::string status = folder.line("status").value_or("");
    const Attribute edid = folder.read("edid");
    const std::string bytes = edid.content.value_or("");
    if (status == "disconnected" || (bytes.empty() && status != "connected"))
        return std::nullopt;
    return parseEdid(connectorOf(path.filename().string()), asBytes(bytes));
}

void readDisplays(const std::filesystem::path &root, Host &host)
{
    std::error_code error;
    std::vector<std::filesystem::path> folders;
    for (auto entry = std::filesystem::directory_iterator(root / "sys/class/drm", error);
         !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with("card") && name.find('-') != std::string::npos)
            folders.push_back(entry->path());
    }
    std::sort(folders.begin(), folders.end());
    for (const auto &folder : folders)
        if (auto display = readDisplay(folder))
            host.displays.push_back(std::move(*display));
}

} // namespace

Host readHost(const std::filesystem::path &root)
{
    Host host;
    readSystem(root, host);
    if (!readDmi(root, host))
        readDeviceTree(root, host);
    readDisplays(root, host);
    readPrinters(root, host);
    return host;
}

std::string toText(Chassis chassis)
{
    return chassisNames.at(static_cast<std::size_t>(chassis));
}

std::optional<Chassis> parseChassis(std::string_view text)
{
    for (std::size_t i = 0; i < chassisNames.size(); ++i)
        if (text == chassisNames[i])
            return static_cast<Chassis>(i);
    return std::nullopt;
}

} // namespace homeward
