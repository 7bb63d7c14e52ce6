// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/host.h"
#include "core/usb/printers.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "tests/support/usb/edid_builder.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

using namespace homeward;
using homeward::test::EdidBuilder;
using homeward::test::TempFolder;

namespace {

void write(const std::filesystem::path &path, std::string_view content)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << content;
}

void writeDmi(const TempFolder &root, const char *vendor, const char *product, const char *chassis)
{
    const auto dmi = root / "sys/class/dmi/id";
    write(dmi / "sys_vendor", std::string(vendor) + "\n");
    write(dmi / "product_name", std::string(product) + "\n");
    write(dmi / "chassis_type", std::string(chassis) + "\n");
}

/// What `readHost` says to somebody who is not the administrator; the tests may run as root.
bool holdsForOthers(const TempFolder &root, bool (*condition)(const Host &))
{
    ::chmod(root.path().c_str(), 0755);
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        const bool isOther = ::getuid() != 0 || ::setuid(nobody) == 0;
        ::_exit(isOther && condition(readHost(root.path())) ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return status == 0;
}

std::string text(const Bytes &bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace

TEST_CASE("a computer tells its maker, product, serial and kind by DMI")
{
    const TempFolder root;
    writeDmi(root, "LENOVO", "20XWCTO1WW", "10");
    write(root / "sys/class/dmi/id/product_serial", "PF2ABCDE\n");
    write(root / "sys/class/dmi/id/board_vendor", "LENOVO\n");
    write(root / "sys/class/dmi/id/board_name", " 20XW \n");
    write(root / "proc/sys/kernel/hostname", "office-7\n");
    write(root / "etc/os-release", "NAME=\"Debian\"\nPRETTY_NAME=\"Debian GNU/Linux 12 \\\"bookworm\\\"\"\n");
    const Host host = readHost(root.path());
    CHECK(host.name == "office-7");
    CHECK(host.vendor == "LENOVO");
    CHECK(host.product == "20XWCTO1WW");
    CHECK(host.serial == "PF2ABCDE");
    CHECK(host.boardVendor == "LENOVO");
    CHECK(host.boardProduct == "20XW");
    CHECK(host.chassis == Chassis::Laptop);
    CHECK(host.os == "Debian GNU/Linux 12 \"bookworm\"");
    CHECK(host.problems.empty());
}

TEST_CASE("kinds of cases")
{
    const auto chassis = [](const char *type, const char *vendor = "Dell Inc.") {
        const TempFolder root;
        writeDmi(root, vendor, "X", type);
        return readHost(root.path()).chassis;
    };
    CHECK(chassis("3") == Chassis::Desktop);
    CHECK(chassis("13") == Chassis::Desktop);
    CHECK(chassis("35") == Chassis::Desktop);
    CHECK(chassis("9") == Chassis::Laptop);
    CHECK(chassis("31") == Chassis::Laptop);
    CHECK(chassis("30") == Chassis::Tablet);
    CHECK(chassis("17") == Chassis::Server);
    CHECK(chassis("23") == Chassis::Server);
    CHECK(chassis("2") == Chassis::Unknown);
    CHECK(chassis("") == Chassis::Unknown);
    CHECK(chassis("1", "QEMU") == Chassis::Virtual);
    for (const Chassis one : {Chassis::Unknown, Chassis::Desktop, Chassis::Laptop, Chassis::Tablet,
                              Chassis::Server, Chassis::Virtual})
        CHECK(parseChassis(toText(one)) == one);
    CHECK_FALSE(parseChassis("toaster"));
}

TEST_CASE("a serial number for the administrator alone is named with the one command that gets it")
{
    const TempFolder root;
    writeDmi(root, "LENOVO", "20XW", "10");
    write(root / "sys/class/dmi/id/product_serial", "PF2ABCDE\n");
    ::chmod((root / "sys/class/dmi/id/product_serial").c_str(), 0400);
    CHECK(holdsForOthers(root, [](const Host &host) {
        return host.serial.empty() && host.vendor == "LENOVO" && host.problems.size() == 1
               && host.problems[0].message == UsbMsg::HostNeedsRoot
               && host.problems[0].parameters.at(1).starts_with("sudo cat /")
               && host.problems[0].parameters.at(1).ends_with("/sys/class/dmi/id/product_serial");
    }));
}

TEST_CASE("a board without DMI tells of itself by the device tree")
{
    const TempFolder root;
    write(root / "proc/device-tree/model", std::string("Raspberry Pi 4 Model B\0", 23));
    write(root / "proc/device-tree/compatible", std::string("raspberrypi,4-model-b\0brcm,bcm2711\0", 35));
    write(root / "proc/device-tree/serial-number", std::string("10000000abcdef01\0", 17));
    const Host host = readHost(root.path());
    CHECK(host.vendor == "raspberrypi");
    CHECK(host.product == "Raspberry Pi 4 Model B");
    CHECK(host.serial == "10000000abcdef01");
}

TEST_CASE("monitors that are connected are listed by connector")
{
    const TempFolder root;
    const auto drm = root / "sys/class/drm";
    write(drm / "card0-HDMI-A-1/status", "connected\n");
    write(drm / "card0-HDMI-A-1/edid", text(EdidBuilder("DEL", 1, 7).build()));
    write(drm / "card0-DP-2/status", "connected\n");
    write(drm / "card0-DP-2/edid", "");
    write(drm / "card0-DP-1/status", "disconnected\n");
    write(drm / "card0-DP-1/edid", "");
    write(drm / "card0-Virtual-1/status", "unknown\n");
    write(drm / "card0/dev", "226:0\n");
    write(drm / "version", "drm\n");
    const Host host = readHost(root.path());
    REQUIRE(host.displays.size() == 2);
    CHECK(host.displays[0].connector == "DP-2");
    CHECK(host.displays[0].problems.at(0).message == UsbMsg::HostNoEdid);
    CHECK(host.displays[1].connector == "HDMI-A-1");
    CHECK(host.displays[1].makerCode == "DEL");
}

TEST_CASE("a machine that tells nothing is an empty host without problems")
{
    const TempFolder root;
    CHECK(readHost(root.path()) == Host{});
}

TEST_CASE("print queues are read with their addresses, passwords left out")
{
    const auto queues = parsePrintersConf(
        "# Printer configuration file\nNextPrinterId 3\n<DefaultPrinter office>\n"
        "PrinterId 1\nMakeModel HP LaserJet M227\nDeviceURI ipp://user:se@cret@10.0.0.7/ipp/print\n"
        "Info\n</DefaultPrinter>\nDeviceURI usb://stray\n<Printer 二楼>\n"
        "DeviceURI usb://Pantum/M6500?serial=CB2X\n</Printer>\n<Printer broken\n");
    REQUIRE(queues.size() == 2);
    CHECK(queues[0] == PrinterQueue{"office", "ipp://10.0.0.7/ipp/print", "HP LaserJet M227"});
    CHECK(queues[1] == PrinterQueue{"二楼", "usb://Pantum/M6500?serial=CB2X", ""});
}

TEST_CASE("queues behind the administrator's file are known by name, with a problem")
{
    const TempFolder root;
    write(root / "etc/cups/printers.conf", "<Printer office>\nDeviceURI ipp://10.0.0.7\n</Printer>\n");
    ::chmod((root / "etc/cups/printers.conf").c_str(), 0600);
    write(root / "run/cups/printcap", "# made by cupsd\noffice|Office printer:rm=here:rp=office:\n");
    CHECK(holdsForOthers(root, [](const Host &host) {
        return host.printers == std::vector<PrinterQueue>{{"office", "", ""}} && host.problems.size() == 1
               && host.problems[0].message == UsbMsg::HostPrintersNeedRoot;
    }));
}
