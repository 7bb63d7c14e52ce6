// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/sysfs.h"
#include "tests/support/catch.h"
#include "tests/support/usb/sysfs_tree.h"

using namespace homeward;
using homeward::test::SysfsTree;

namespace {

const PortPath port{1, {2, 4}};
constexpr int address = 9;

test::MockDevice mock(const char *id)
{
    for (const auto &device : test::readDeviceTable(HOMEWARD_SOURCE_DIR "/tests/fixtures/usb/devices.tsv"))
        if (device.id == id)
            return device;
    FAIL("no device " << id);
    return {};
}

struct Filled {
    Sysfs::Outcome outcome;
    Device device;
};

Filled fill(const SysfsTree &tree, int number = address)
{
    Device device;
    device.port = port;
    const Sysfs::Outcome outcome = Sysfs(tree.root()).fill(device, number);
    return {outcome, device};
}

} // namespace

TEST_CASE("strings, descriptors, speed and mode come from sysfs")
{
    const SysfsTree tree;
    tree.add(mock("huawei"), port, address);
    tree.addInterfaceName(port, 0, "MTP");
    tree.addInterfaceName(port, 1, "");
    const auto [outcome, device] = fill(tree);
    CHECK(outcome == Sysfs::Outcome::Complete);
    CHECK(device.vid == 0x12d1);
    CHECK(device.manufacturer == "HUAWEI");
    CHECK(device.product == "P20 Pro");
    CHECK(device.serial == "LCL0218420009876");
    CHECK(device.speed == "480");
    CHECK(device.removable == Removable::Removable);
    CHECK(device.interfaces == std::vector<UsbClass>{{0xff, 0xff, 0}, {0xff, 0x42, 1}});
    CHECK(device.interfaceNames == std::vector<std::string>{"MTP"});
    CHECK(device.mode == Mode::Mtp);
    CHECK(device.descriptors == mock("huawei").descriptors());
    CHECK(device.problems.empty());
}

TEST_CASE("a name of an interface whose folder is not made yet is missing, without being a problem")
{
    const SysfsTree tree;
    tree.add(mock("huawei"), port, address);
    tree.addInterfaceName(port, 0, "MTP");
    CHECK(fill(tree).outcome == Sysfs::Outcome::StringsMissing);
    SysfsTree::write(tree.device(port) / "bConfigurationValue", "\n");
    const auto [outcome, device] = fill(tree);
    CHECK(outcome == Sysfs::Outcome::StringsMissing);
    CHECK(device.problems.empty());
}

TEST_CASE("a device without strings is complete without them")
{
    const SysfsTree tree;
    tree.add(mock("nostrings"), port, address);
    const auto [outcome, device] = fill(tree);
    CHECK(outcome == Sysfs::Outcome::Complete);
    CHECK_FALSE(device.product);
    CHECK(device.problems.empty());
}

TEST_CASE("a string that the kernel could not get is a problem of that string")
{
    const SysfsTree tree;
    tree.add(mock("stalledproduct"), port, address);
    const auto [outcome, device] = fill(tree);
    CHECK(outcome == Sysfs::Outcome::StringsMissing);
    CHECK(device.manufacturer == "FTDI");
    CHECK_FALSE(device.product);
    CHECK(device.problems == std::vector<Problem>{{UsbMsg::UsbProductNotRead, {}}});
}

TEST_CASE("strings are raw: only the line break that sysfs adds is taken off")
{
    const SysfsTree tree;
    tree.add(mock("longest"), port, address);
    const Device device = fill(tree).device;
    CHECK(device.serial == "S\tT\nU\\V");
    CHECK(device.manufacturer->size() == 126);
    SysfsTree::write(tree.device(port) / "product", " blank \n\n");
    CHECK(fill(tree).device.product == " blank \n");
}

TEST_CASE("a folder that is missing or not filled is not there yet")
{
    const SysfsTree tree;
    const auto [outcome, device] = fill(tree);
    CHECK(outcome == Sysfs::Outcome::NotThere);
    CHECK(device.problems.at(0).message == UsbMsg::UsbNotInSysfs);

    std::filesystem::create_directories(tree.device(port));
    CHECK(fill(tree).outcome == Sysfs::Outcome::NotThere);
    SysfsTree::write(tree.device(port) / "devnum", "9\n");
    CHECK(fill(tree).outcome == Sysfs::Outcome::NotThere);
    SysfsTree::write(tree.device(port) / "descriptors", "");
    CHECK(fill(tree).outcome == Sysfs::Outcome::NotThere);
}

TEST_CASE("another device's strings are not taken for this one's")
{
    const SysfsTree tree;
    tree.add(mock("huawei"), port, address + 1);
    const auto [outcome, device] = fill(tree);
    CHECK(outcome == Sysfs::Outcome::Replaced);
    CHECK_FALSE(device.serial);
    CHECK(device.problems == std::vector<Problem>{{UsbMsg::UsbReplacedWhileReading, {}}});
}

TEST_CASE("an attribute that cannot be read is named with the reason")
{
    const SysfsTree tree;
    tree.add(mock("nostrings"), port, address);
    std::filesystem::create_directory(tree.device(port) / "serial");
    const auto [outcome, device] = fill(tree);
    CHECK(device.problems
          == std::vector<Problem>{{UsbMsg::UsbAttributeNotReadable, {"serial", "Is a directory"}}});
}

TEST_CASE("a built-in hub is known as fixed")
{
    const SysfsTree tree;
    tree.add(mock("builtinhub"), port, address);
    CHECK(fill(tree).device.isBuiltIn());
}
