// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/usb/mock_bus.h"

#include "core/usb/descriptors.h"
#include "tests/support/usb/urb_server.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <set>
#include <stdexcept>

namespace homeward::test {
namespace {

constexpr int portsOfHub = 126;
constexpr int lastAddress = 127;
constexpr const char *controller = "/devices/pci0000:00/0000:00:14.0";

/// A value in umockdev's own format.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out;
}

std::string attribute(const char *name, std::string_view value)
{
    return fmt::format("A: {}={}\\n\n", name, escaped(value));
}

const MockDevice &rootHub()
{
    static const MockDevice hub = parseDeviceTable("roothub\t1d6b\t0002\t0601\t09/00/01\t480\tLinux 6.1.0 "
                                                   "xhci-hcd\txHCI Host Controller\t0000:00:14.0\t"
                                                   "09/00/00,81i\tremovable=unknown")
                                      .at(0);
    return hub;
}

/// In memory where that is possible: the tree is many small files, made and removed all the time.
UMockdevTestbed *newBed()
{
    const bool mayUseMemory = std::getenv("TMPDIR") == nullptr && ::access("/dev/shm", W_OK) == 0;
    if (mayUseMemory)
        ::setenv("TMPDIR", "/dev/shm", 1);
    UMockdevTestbed *const bed = umockdev_testbed_new();
    if (mayUseMemory)
        ::unsetenv("TMPDIR");
    return bed;
}

} // namespace

class MockBus::Impl {
public:
    Impl()
        : bed_(newBed())
    {
    }
    ~Impl() { g_clear_object(&bed_); }
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    PortPath attach(const PortPath &hub, const MockDevice &device)
    {
        for (std::uint8_t port = 1; port <= portsOfHub; ++port) {
            PortPath path = hub;
            path.ports.push_back(port);
            if (!slots_.contains(path)) {
                plug(path, device);
                return path;
            }
        }
        throw std::runtime_error("the hub at " + hub.toText() + " is full");
    }

    /// The first root hub with a free port and a free address, made if there is none.
    PortPath roomyHub()
    {
        for (int bus = 1;; ++bus) {
            if (!addresses_.contains(bus)) {
                plug({bus, {}}, rootHub());
                return {bus, {}};
            }
            if (addresses_.at(bus).size() < portsOfHub)
                return {bus, {}};
        }
    }

    void detach(const PortPath &port)
    {
        while (true) {
            const auto below = slots_.upper_bound(port);
            const bool isBelow =
                below != slots_.end() && below->first.bus == port.bus
                && below->first.ports.size() > port.ports.size()
                && std::equal(port.ports.begin(), port.ports.end(), below->first.ports.begin());
            if (!isBelow)
                break;
            detach(PortPath(below->first));
        }
        const auto found = slots_.find(port);
        if (found == slots_.end())
            throw std::runtime_error("nothing is plugged in at " + port.toText());
        const Slot &slot = found->second;
        server_.unplug(bed_, slot.node);
        for (const std::string &interface : slot.interfaces)
            removeInterface(interface);
        const std::string path = "/sys" + slot.path;
        umockdev_testbed_uevent(bed_, path.c_str(), "remove");
        umockdev_testbed_remove_device(bed_, path.c_str()); // with all folders below
        addresses_.at(port.bus).erase(slot.address);
        slots_.erase(found);
    }

    std::map<PortPath, std::string> attached() const
    {
        std::map<PortPath, std::string> ids;
        for (const auto &[port, slot] : slots_)
            if (!port.ports.empty())
                ids.emplace(port, slot.id);
        return ids;
    }

    long requests() const { return server_.requests(); }
    std::string rootFolder() const
    {
        gchar *const folder = umockdev_testbed_get_root_dir(bed_);
        std::string text = folder;
        g_free(folder);
        return text;
    }

private:
    struct Slot {
        std::string id;
        std::string path; // below /sys
        std::string node;
        int address = 0;
        std::vector<std::string> interfaces; // paths below /sys
    };

    /// umockdev would run a program for each folder that it removes; its link is what has to go.
    void removeInterface(const std::string &path)
    {
        umockdev_testbed_uevent(bed_, ("/sys" + path).c_str(), "remove");
        std::filesystem::remove(rootFolder() + "/sys/bus/usb/devices" + path.substr(path.rfind('/')));
    }

    /// As the kernel gives them: counted up, and round again at the end.
    int nextAddress(int bus)
    {
        auto &used = addresses_[bus];
        int &last = lastAddresses_[bus];
        do
            last = last % lastAddress + 1;
        while (used.contains(last));
        used.insert(last);
        return last;
    }

    void plug(const PortPath &port, const MockDevice &device)
    {
        Slot slot;
        slot.id = device.id;
        slot.address = nextAddress(port.bus);
        slot.node = fmt::format("/dev/bus/usb/{:03}/{:03}", port.bus, slot.address);
        PortPath hub = port;
        if (!hub.ports.empty())
            hub.ports.pop_back();
        slot.path = (port.ports.empty() ? controller : slots_.at(hub).path) + "/" + port.toText();
        server_.plug(bed_, slot.node, device);
        add(deviceRecord(port, slot, device));
        const std::string prefix = port.ports.empty() ? fmt::format("{}-0", port.bus) : port.toText();
        for (const InterfaceEntry &entry : walkDescriptors(device.descriptors()).interfaces) {
            if (entry.configuration != 1)
                continue;
            slot.interfaces.push_back(fmt::format("{}/{}:1.{}", slot.path, prefix, entry.number));
            add(interfaceRecord(slot.interfaces.back(), device, entry));
        }
        slots_.emplace(port, std::move(slot));
    }

    void add(const std::string &record)
    {
        GError *error = nullptr;
        umockdev_testbed_add_from_string(bed_, record.c_str(), &error);
        if (error == nullptr)
            return;
        const std::string message = error->message;
        g_error_free(error);
        throw std::runtime_error(message);
    }

    static std::string deviceRecord(const PortPath &port, const Slot &slot, const MockDevice &device)
    {
        const Bytes &d = device.deviceDescriptor;
        const int minor = (port.bus - 1) * 128 + slot.address - 1;
        const auto revision = static_cast<unsigned>(d.at(12) | d.at(13) << 8);
        std::string record = fmt::format(
            "P: {}\nN: {}\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_device\nE: DRIVER=usb\nE: BUSNUM={:03}\nE: "
            "DEVNUM={:03}\n"
            "E: DEVNAME={}\nE: MAJOR=189\nE: MINOR={}\nE: PRODUCT={:x}/{:x}/{:x}\nE: TYPE={}/{}/{}\n",
            slot.path, slot.node.substr(std::strlen("/dev/")), port.bus, slot.address, slot.node, minor,
            device.vid(), device.pid(), revision, d.at(4), d.at(5), d.at(6));
        const auto text = [&](const char *name, const std::string &value) {
            record += attribute(name, value);
        };
        text("dev", fmt::format("189:{}", minor));
        text("busnum", std::to_string(port.bus));
        text("devnum", std::to_string(slot.address));
        text("devpath", port.ports.empty() ? "0" : fmt::format("{}", fmt::join(port.ports, ".")));
        text("speed", device.speed);
        text("removable", device.removable);
        text("bConfigurationValue", "1");
        text("bNumConfigurations", std::to_string(device.configurations.size()));
        text("bDeviceClass", fmt::format("{:02x}", d.at(4)));
        text("bDeviceSubClass", fmt::format("{:02x}", d.at(5)));
        text("bDeviceProtocol", fmt::format("{:02x}", d.at(6)));
        text("bMaxPacketSize0", std::to_string(d.at(7)));
        text("idVendor", toHex16(device.vid()));
        text("idProduct", toHex16(device.pid()));
        text("bcdDevice", toHex16(static_cast<std::uint16_t>(revision)));
        text("version", " 2.00");
        text("maxchild", d.at(4) == 9 ? std::to_string(portsOfHub) : "0");
        for (const auto &[name, index] :
             {std::pair{"manufacturer", 14U}, std::pair{"product", 15U}, std::pair{"serial", 16U}})
            if (const auto string = device.sysfsString(index))
                text(name, *string);
        return record + "H: descriptors=" + toHex(device.descriptors()) + "\n";
    }

    static std::string interfaceRecord(const std::string &path, const MockDevice &device,
                                       const InterfaceEntry &entry)
    {
        const UsbClass &c = entry.usbClass;
        std::string record =
            fmt::format("P: {}\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_interface\nE: INTERFACE={}/{}/{}\n", path,
                        c.base, c.subclass, c.protocol);
        record += attribute("bInterfaceNumber", fmt::format("{:02x}", entry.number));
        record += attribute("bAlternateSetting", " 0");
        record += attribute("bInterfaceClass", fmt::format("{:02x}", c.base));
        record += attribute("bInterfaceSubClass", fmt::format("{:02x}", c.subclass));
        record += attribute("bInterfaceProtocol", fmt::format("{:02x}", c.protocol));
        const MockString *const name = device.find(entry.nameIndex, device.firstLanguage());
        if (const auto text = name == nullptr ? std::nullopt : name->sysfsText())
            record += attribute("interface", *text);
        return record;
    }

    UMockdevTestbed *bed_;
    UrbServer server_;
    std::map<PortPath, Slot> slots_;
    std::map<int, std::set<int>> addresses_;
    std::map<int, int> lastAddresses_;
};

MockBus::MockBus()
    : impl_(std::make_unique<Impl>())
{
}

MockBus::~MockBus() = default;

bool MockBus::isPossible()
{
    const char *const preloaded = std::getenv("LD_PRELOAD");
    return preloaded != nullptr && std::strstr(preloaded, "libumockdev-preload") != nullptr;
}

PortPath MockBus::attach(const MockDevice &device)
{
    return impl_->attach(impl_->roomyHub(), device);
}

PortPath MockBus::attachBelow(const PortPath &hub, const MockDevice &device)
{
    return impl_->attach(hub, device);
}

void MockBus::detach(const PortPath &port)
{
    impl_->detach(port);
}

std::optional<PortPath> MockBus::find(std::string_view id) const
{
    for (const auto &[port, attachedId] : impl_->attached())
        if (attachedId == id)
            return port;
    return std::nullopt;
}

std::map<PortPath, std::string> MockBus::attached() const
{
    return impl_->attached();
}

long MockBus::requests() const
{
    return impl_->requests();
}

std::string MockBus::rootFolder() const
{
    return impl_->rootFolder();
}

} // namespace homeward::test
