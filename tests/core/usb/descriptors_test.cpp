// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/descriptors.h"
#include "tests/support/catch.h"
#include "tests/support/usb/mock_device.h"

using namespace homeward;
using homeward::test::parseDeviceTable;

namespace {

Device deviceOf(const Bytes &descriptors)
{
    Device device;
    device.port = {1, {1}};
    device.descriptors = descriptors;
    readDescriptors(device);
    return device;
}

Bytes table(const std::string &line)
{
    return parseDeviceTable(line).at(0).descriptors();
}

const std::string phone = "phone\t12d1\t107e\t0299\t00/00/00\t480\tHUAWEI\tP20\tLCL02\t"
                          "ff/ff/00,81b,01b,82i=MTP ff/42/01,02b,83b";

std::vector<std::string> interfacesOf(const Device &device)
{
    std::vector<std::string> texts;
    for (const UsbClass &usbClass : device.interfaces)
        texts.push_back(usbClass.toText());
    return texts;
}

bool complainsOf(const Device &device, Msg message)
{
    for (const Problem &problem : device.problems)
        if (problem.message == message)
            return true;
    return false;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("ids, class and interfaces come from the descriptors")
{
    const Device device = deviceOf(table(phone));
    CHECK(device.vid == 0x12d1);
    CHECK(device.pid == 0x107e);
    CHECK(device.bcdDevice == 0x0299);
    CHECK(device.deviceClass == UsbClass{});
    CHECK(interfacesOf(device) == Texts{"ff/ff/00", "ff/42/01"});
    CHECK(device.problems.empty());
}

TEST_CASE("the walk tells string indexes, configurations and endpoints")
{
    const DescriptorWalk walk = walkDescriptors(table(phone));
    CHECK(walk.manufacturerIndex == 1);
    CHECK(walk.productIndex == 2);
    CHECK(walk.serialIndex == 3);
    CHECK(walk.configurations == 1);
    REQUIRE(walk.interfaces.size() == 2);
    CHECK(walk.interfaces[0] == InterfaceEntry{1, 0, {0xff, 0xff, 0x00}, 4, 2, 1});
    CHECK(walk.interfaces[1] == InterfaceEntry{1, 1, {0xff, 0x42, 0x01}, 0, 2, 0});
}

TEST_CASE("alternate settings and repeats are left out, the order stays")
{
    const Device device =
        deviceOf(table("camera\t046d\t085b\t0017\tef/02/01\t480\t-\t-\t-\t"
                       "0e/01/00 0e/02/00 +0e/02/01,81s 01/01/00 01/02/00 +01/02/00,82s 01/01/00 03/00/00"));
    CHECK(interfacesOf(device) == Texts{"0e/01/00", "0e/02/00", "01/01/00", "01/02/00", "03/00/00"});
    CHECK(device.problems.empty());
}

TEST_CASE("the interfaces of every configuration count")
{
    const Device device = deviceOf(table("iphone\t05ac\t12a8\t1402\t00/00/00\t480\t-\t-\t-\t"
                                         "06/01/01 | 06/01/01 ff/fe/02 | 06/01/01 ff/fd/01 ff/fe/02"));
    CHECK(interfacesOf(device) == Texts{"06/01/01", "ff/fe/02", "ff/fd/01"});
    CHECK(walkDescriptors(device.descriptors).configurations == 3);
}

TEST_CASE("255 configurations are walked")
{
    std::string line = "many\t1234\t5678\t0100\t00/00/00\t480\t-\t-\t-\t03/00/00";
    for (int i = 1; i < 255; ++i)
        line += " | 08/06/50";
    const Device device = deviceOf(table(line));
    CHECK(interfacesOf(device) == Texts{"03/00/00", "08/06/50"});
    CHECK(device.problems.empty());
}

TEST_CASE("a device without descriptors keeps what is known of it")
{
    Device device;
    device.vid = 0x046d;
    readDescriptors(device);
    CHECK(device.vid == 0x046d);
    CHECK(device.problems.empty());
}

TEST_CASE("descriptors cut off anywhere are read up to there, with a problem")
{
    const Bytes whole = table(phone);
    for (std::size_t length = 1; length < whole.size(); ++length) {
        INFO(length);
        const Device device =
            deviceOf(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length)));
        CHECK_FALSE(device.problems.empty());
        CHECK(device.vid == (length >= 14 ? 0x12d1 : 0));
        CHECK(device.interfaces.size() <= 2);
    }
}

TEST_CASE("a length of zero ends a configuration instead of looping")
{
    Bytes bytes = table(phone);
    bytes[18 + 9 + 9] = 0; // the first endpoint's length
    const Device device = deviceOf(bytes);
    CHECK(interfacesOf(device) == Texts{"ff/ff/00"});
    CHECK(complainsOf(device, UsbMsg::UsbDescriptorTooShort));
}

TEST_CASE("a configuration of length zero loses nothing but itself")
{
    Bytes bytes = table(phone);
    bytes[18] = 0;
    const Device device = deviceOf(bytes);
    CHECK(device.vid == 0x12d1);
    CHECK(device.interfaces.empty());
    CHECK(complainsOf(device, UsbMsg::UsbDescriptorTooShort));
}

TEST_CASE("a descriptor longer than what is left is left out")
{
    Bytes bytes = table(phone);
    bytes[18 + 9 + 9] = 255;
    const Device device = deviceOf(bytes);
    CHECK(interfacesOf(device) == Texts{"ff/ff/00"});
    CHECK(complainsOf(device, UsbMsg::UsbDescriptorCutOff));
}

TEST_CASE("a total length that says too much is noted and what is there is used")
{
    Bytes bytes = table(phone);
    bytes[20] = 0xff;
    bytes[21] = 0xff;
    const Device device = deviceOf(bytes);
    CHECK(interfacesOf(device) == Texts{"ff/ff/00", "ff/42/01"});
    CHECK(complainsOf(device, UsbMsg::UsbConfigurationLength));
}

TEST_CASE("a total length that says too little hides the rest and is noted")
{
    Bytes bytes = table(phone);
    bytes[20] = 9 + 9 + 7 + 7 + 7; // the first interface alone
    bytes[21] = 0;
    const Device device = deviceOf(bytes);
    CHECK(interfacesOf(device) == Texts{"ff/ff/00"});
    CHECK(complainsOf(device, UsbMsg::UsbUnexpectedDescriptor));
}

TEST_CASE("after a configuration of the wrong length the next one is found again")
{
    Bytes bytes =
        table("two\t1234\t5678\t0100\t00/00/00\t480\t-\t-\t-\t03/00/00,81i 08/06/50,82b | ff/42/01");
    bytes[20] = 9 + 9 + 9 + 7; // without the second interface
    const Device device = deviceOf(bytes);
    CHECK(interfacesOf(device) == Texts{"03/00/00", "ff/42/01"});
    CHECK(complainsOf(device, UsbMsg::UsbUnexpectedDescriptor));
}

TEST_CASE("fewer configurations than announced are noted")
{
    Bytes bytes = table(phone);
    bytes[17] = 3;
    const Device device = deviceOf(bytes);
    CHECK(device.problems == std::vector<Problem>{{UsbMsg::UsbConfigurationsMissing, {"1", "3"}}});
}

TEST_CASE("an interface descriptor that is too short is left out, its neighbours are not")
{
    Bytes bytes = table("odd\t1234\t5678\t0100\t00/00/00\t480\t-\t-\t-\t03/00/00 08/06/50 ff/42/01");
    const std::size_t second = 18 + 9 + 9 + 9;
    bytes[second] = 8;
    bytes.erase(bytes.begin() + static_cast<std::ptrdiff_t>(second) + 8);
    bytes[20] = static_cast<std::uint8_t>(bytes[20] - 1);
    const Device device = deviceOf(bytes);
    CHECK(interfacesOf(device) == Texts{"03/00/00", "ff/42/01"});
    CHECK(complainsOf(device, UsbMsg::UsbDescriptorTooShort));
}

TEST_CASE("bytes that are no descriptors say nothing")
{
    const Device device = deviceOf(Bytes(40, 0xee));
    CHECK(device.vid == 0);
    CHECK(device.interfaces.empty());
    CHECK(complainsOf(device, UsbMsg::UsbNoDeviceDescriptor));
}

TEST_CASE("a flood of interfaces is read in linear time and leaves few problems")
{
    Bytes bytes = table("flood\t1234\t5678\t0100\t00/00/00\t480\t-\t-\t-\t-");
    bytes.resize(18);
    for (unsigned i = 0; i < 200'000; ++i) {
        const Bytes configuration{9, 2, 18, 0, 1, 1, 0, 0, 0};
        const Bytes interface {
            9, 4, 0, 0, 0, static_cast<std::uint8_t>(i >> 16), static_cast<std::uint8_t>(i >> 8),
                static_cast<std::uint8_t>(i), 0
        };
        bytes.insert(bytes.end(), configuration.begin(), configuration.end());
        bytes.insert(bytes.end(), interface.begin(), interface.end());
    }
    CHECK(deviceOf(bytes).interfaces.size() == 200'000);
}
