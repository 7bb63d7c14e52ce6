// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/scan_file.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace homeward;

namespace {

Scan read(std::string_view text)
{
    auto scan = parseScan(text, "lsusb.txt");
    REQUIRE(scan);
    CHECK(scan->format == Scan::Format::LsusbText);
    return *std::move(scan);
}

bool has(const std::vector<Problem> &problems, Msg message)
{
    return std::any_of(problems.begin(), problems.end(),
                       [&](const Problem &p) { return p.message == message; });
}

std::string device(const std::string &ids, const std::string &strings, const std::string &interfaces = "")
{
    return "Device Descriptor:\n  bLength                18\n  bDescriptorType         1\n  bcdUSB           "
           "    2.00\n"
           "  bDeviceClass            0 (Defined at Interface level)\n  bDeviceSubClass         0 \n"
           "  bDeviceProtocol         0 \n  bMaxPacketSize0        64\n"
           + ids + strings
           + "  bNumConfigurations      1\n  Configuration Descriptor:\n    bLength                 9\n"
             "    wTotalLength       0x0020\n    bNumInterfaces          1\n    iConfiguration          2 \n"
           + interfaces;
}

const std::string phoneIds =
    "  idVendor           0x17ef Lenovo\n  idProduct          0x7928 \n  bcdDevice           ff.1a\n";

std::string interface(int number, int alternate, const std::string &classes, const std::string &name)
{
    return "    Interface Descriptor:\n      bLength                 9\n      bInterfaceNumber        "
           + std::to_string(number) + "\n      bAlternateSetting       " + std::to_string(alternate)
           + "\n      bNumEndpoints           3\n" + classes + "      iInterface              " + name + "\n"
           + "      Endpoint Descriptor:\n        bLength                 7\n        bmAttributes            "
             "2\n";
}

const std::string mtpClasses = "      bInterfaceClass       255 Vendor Specific Class\n"
                               "      bInterfaceSubClass    255 Vendor Specific Subclass\n"
                               "      bInterfaceProtocol      0 \n";
const std::string storageClasses =
    "      bInterfaceClass         8 Mass Storage\n      bInterfaceSubClass      6 SCSI\n"
    "      bInterfaceProtocol     80 Bulk-Only\n";

} // namespace

TEST_CASE("a device of lsusb -v is read with ids, strings and interfaces")
{
    const Scan scan =
        read("\nBus 002 Device 018: ID 17ef:7928 Lenovo \n"
             + device(phoneIds,
                      "  iManufacturer           2 LENOVO\n  iProduct                3 Lenovo A1000\n"
                      "  iSerial                 4 0ANG 01   \r\n",
                      interface(0, 0, mtpClasses, "5 MTP") + interface(1, 0, storageClasses, "0 ")
                          + interface(1, 1, mtpClasses, "6 other")));
    REQUIRE(scan.devices.size() == 1);
    const Device &found = scan.devices[0];
    CHECK(found.vid == 0x17ef);
    CHECK(found.pid == 0x7928);
    CHECK(found.bcdDevice == 0xff1a);
    CHECK(found.port == PortPath{2, {18}});
    CHECK(found.manufacturer == "LENOVO");
    CHECK(found.product == "Lenovo A1000");
    CHECK(found.serial == "0ANG 01");
    CHECK(found.interfaces == std::vector<UsbClass>{{255, 255, 0}, {8, 6, 80}});
    CHECK(found.interfaceNames == std::vector<std::string>{"MTP"});
    CHECK(found.mode == Mode::Mtp);
    CHECK(found.problems.empty());
    CHECK(scan.problems == std::vector<Problem>{{UsbMsg::ScanNoPorts, {}}});
}

TEST_CASE(
    "a string that lsusb could not read is absent with a problem, one that the device lacks is only absent")
{
    const Scan scan = read("Bus 001 Device 002: ID 17ef:7928\n"
                           + device(phoneIds, "  iManufacturer           0 \n  iProduct                3 \n"
                                              "  iSerial                 4 (error)\n"));
    const Device &found = scan.devices.at(0);
    CHECK_FALSE(found.manufacturer);
    CHECK_FALSE(found.product);
    CHECK_FALSE(found.serial);
    CHECK(found.problems == std::vector<Problem>{{UsbMsg::UsbProductNotRead, {}}, {UsbMsg::UsbSerialNotRead, {}}});
}

TEST_CASE("several devices, with complaints of lsusb between the lines")
{
    const std::string one =
        device(phoneIds, "  iProduct                3 Phone\n", interface(0, 0, storageClasses, "0 "));
    const Scan scan = read(
        "Bus 001 Device 001: ID 1d6b:0002 Linux Foundation 2.0 root hub\n"
        "Couldn't open device, some information will be missing\n"
        + one + "Hub Descriptor:\n  bLength               9\n  bDescriptorType      41\n Hub Port Status:\n"
        + "   Port 1: 0000.0100 power\ncan't get debug descriptor: Resource temporarily unavailable\n"
        + "Device Status:     0x0001\n  Self Powered\n\n" + "Bus 001 Device 007: ID 17ef:7928 Lenovo\n" + one
        + "Device Qualifier (for other device speed):\n  bLength                10\n"
          "  bDeviceClass            7 \n  bNumConfigurations      9\n");
    REQUIRE(scan.devices.size() == 2);
    CHECK(scan.devices[0].port == PortPath{1, {}});
    CHECK(has(scan.devices[0].problems, UsbMsg::ScanNotOpened));
    CHECK(has(scan.devices[0].problems, UsbMsg::ScanIdsDiffer));
    CHECK(scan.devices[1].port == PortPath{1, {7}});
    CHECK(scan.devices[1].deviceClass == UsbClass{});
    CHECK(scan.devices[1].problems.empty());
    CHECK(scan.problems.size() == 1);
}

TEST_CASE("the complaint before a heading belongs to the device after it")
{
    const Scan scan =
        read("Couldn't open device, some information will be missing\n\nBus 001 Device 002: ID 17ef:7928\n"
             + device(phoneIds, ""));
    CHECK(has(scan.devices.at(0).problems, UsbMsg::ScanNotOpened));
}

TEST_CASE("what stands around the devices is passed over by its lines")
{
    const Scan scan =
        read("$ uname -a\nLinux\n   indented talk\n$ lsusb -v\nBus 001 Device 002: ID 17ef:7928 Lenovo\n"
             + device(phoneIds, "  iProduct                3 Phone\n", interface(0, 0, mtpClasses, "5 MTP"))
             + "Device info:\n   Manufacturer: EVIL\n   Model: X\n  iProduct                9 Forged\n");
    REQUIRE(scan.devices.size() == 1);
    CHECK(scan.devices[0].product == "Phone");
    CHECK(scan.problems.at(0) == Problem{UsbMsg::ScanLinesPassedOver, {"1", "4"}});
    CHECK(has(scan.problems, UsbMsg::ScanLinesPassedOver));
    CHECK(scan.problems.at(1).message == UsbMsg::ScanLinesPassedOver);
}

TEST_CASE("the short form gives ids alone and says so")
{
    const Scan scan = read("Bus 001 Device 001: ID 1d6b:0002 Linux Foundation 2.0 root hub\n"
                           "Bus 001 Device 002: ID 046d:c31c Logitech, Inc. Keyboard K120\n");
    REQUIRE(scan.devices.size() == 2);
    CHECK(scan.devices[1].vid == 0x046d);
    CHECK_FALSE(scan.devices[1].product); // the name is the table's, not the device's
    CHECK(has(scan.devices[1].problems, UsbMsg::ScanOnlyIds));
}

TEST_CASE("a list before the long form names no device twice")
{
    const std::string heading = "Bus 001 Device 002: ID 17ef:7928 Lenovo\n";
    const std::string full = heading + device(phoneIds, "  iProduct                3 Phone\n");
    for (const std::string &text : {heading + "\n" + full, full + "\n" + heading}) {
        const Scan scan = read(text);
        REQUIRE(scan.devices.size() == 1);
        CHECK(scan.devices[0].product == "Phone");
    }
}

TEST_CASE("two different devices with one number are both kept")
{
    const std::string heading = "Bus 001 Device 002: ID 17ef:7928 Lenovo\n";
    const Scan scan = read(heading + device(phoneIds, "  iProduct                3 One\n") + heading
                           + device(phoneIds, "  iProduct                3 Two\n"));
    REQUIRE(scan.devices.size() == 2);
    CHECK(scan.devices[0].port != scan.devices[1].port);
    CHECK(has(scan.devices[1].problems, UsbMsg::ScanPortTaken));
}

TEST_CASE("a device descriptor without a heading is a device all the same")
{
    const Scan scan = read(device(phoneIds, "  iProduct                3 Phone\n"));
    REQUIRE(scan.devices.size() == 1);
    CHECK(scan.devices[0].vid == 0x17ef);
    CHECK_FALSE(scan.devices[0].isRootHub());
}

TEST_CASE("a file cut off in a device keeps what came before")
{
    const Scan scan = read("Bus 001 Device 002: ID 17ef:7928\nDevice Descriptor:\n" + phoneIds
                           + "  iProduct                3 Phone\n  bNumConfigurations      1\n");
    CHECK(scan.devices.at(0).product == "Phone");
    CHECK(has(scan.devices.at(0).problems, UsbMsg::UsbConfigurationsMissing));
}

TEST_CASE("speeds of newer lsusb are read")
{
    const auto speed = [](const std::string &line) {
        return read("Bus 001 Device 002: ID 17ef:7928\n" + line + "\nDevice Descriptor:\n")
            .devices.at(0)
            .speed;
    };
    CHECK(speed("Negotiated speed: High Speed (480Mbps)") == "480");
    CHECK(speed("Negotiated speed: Low Speed (1.5Mbps)") == "1.5");
    CHECK(speed("Negotiated speed: SuperSpeed+ (10Gbps)") == "10000");
    CHECK(speed("Negotiated speed: Unknown") == "");
    CHECK(speed("Negotiated speed: )bps)(") == "");
}

TEST_CASE("headings that are nearly right are no devices")
{
    for (const char *line : {"Bus 001 Device 002: ID 17ef:792", "Bus 001 Device 300: ID 17ef:7928",
                             "Bus x Device 002: ID 17ef:7928", "Bus 001 Device 002 ID 17ef:7928", "Bus 001",
                             "bus 001 device 002: id 17ef:7928", "17ef:7928"}) {
        INFO(line);
        const auto scan = parseScan(line, "x");
        REQUIRE_FALSE(scan);
        CHECK(scan.error().message == UsbMsg::ScanUnknownKind);
    }
}

TEST_CASE("a log of another program is refused with its first line")
{
    const auto scan =
        parseScan("\n\nlibmtp version: 1.0.6\n\nListing raw device(s)\n   idVendor: 17ef\n", "log.txt");
    REQUIRE_FALSE(scan);
    CHECK(scan.error().parameters == std::vector<std::string>{"log.txt", "3", "libmtp version: 1.0.6"});
}
