// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/device.h"
#include "tests/support/catch.h"

using namespace homeward;

TEST_CASE("a class goes to text and back")
{
    CHECK(UsbClass{0x08, 0x06, 0x50}.toText() == "08/06/50");
    CHECK(UsbClass::parse("08/06/50") == UsbClass{0x08, 0x06, 0x50});
    CHECK(UsbClass::parse("FF:42:01") == UsbClass{0xff, 0x42, 0x01});
}

TEST_CASE("what is no class is refused")
{
    for (const char *text :
         {"", "08/06", "08/06:50", "8/06/50", "08/06/500", "08/06/5g", "-8/06/50", "08.06.50", "+8/06/50"}) {
        INFO(text);
        CHECK_FALSE(UsbClass::parse(text));
    }
}

TEST_CASE("port paths are written as sysfs has them")
{
    CHECK(PortPath{1, {2, 4}}.toText() == "1-2.4");
    CHECK(PortPath{3, {}}.toText() == "usb3");
    CHECK(PortPath::parse("1-2.4") == PortPath{1, {2, 4}});
    CHECK(PortPath::parse("usb3") == PortPath{3, {}});
    CHECK(PortPath::parse("10-255") == PortPath{10, {255}});
}

TEST_CASE("what is no port path is refused")
{
    for (const char *text : {"", "1", "1-", "-1", "1-0", "1-256", "1-2.", "1-.2", "usb", "usb-1", "usb1x",
                             "1-2 ", "70000-1", "1-1.1.1.1.1.1.1.1"}) {
        INFO(text);
        CHECK_FALSE(PortPath::parse(text));
    }
}

TEST_CASE("ports are ordered by bus, a hub before what hangs on it")
{
    CHECK(PortPath{1, {}} < PortPath{1, {1}});
    CHECK(PortPath{1, {2}} < PortPath{1, {2, 1}});
    CHECK(PortPath{1, {2, 1}} < PortPath{1, {3}});
    CHECK(PortPath{1, {9}} < PortPath{2, {}});
}

TEST_CASE("modes and removability have one spelling")
{
    for (const Mode mode : {Mode::None, Mode::Mtp, Mode::Ptp, Mode::Adb, Mode::Tethering, Mode::Charging,
                            Mode::Dfu, Mode::Recovery, Mode::Fastboot, Mode::Edl, Mode::Preloader})
        CHECK(parseMode(toText(mode)) == mode);
    CHECK(toText(Mode::Edl) == "edl");
    CHECK_FALSE(parseMode("MTP"));
    for (const Removable removable : {Removable::Unknown, Removable::Removable, Removable::Fixed})
        CHECK(parseRemovable(toText(removable)) == removable);
    CHECK(parseRemovable("no such word") == Removable::Unknown);
}

TEST_CASE("root hubs and fixed devices are built in")
{
    Device device;
    CHECK(device.isBuiltIn());
    device.port = {1, {2}};
    CHECK_FALSE(device.isBuiltIn());
    device.removable = Removable::Fixed;
    CHECK(device.isBuiltIn());
}

TEST_CASE("a problem is noted once, and a flood of them is cut off")
{
    std::vector<Problem> problems;
    addProblem(problems, UsbMsg::UsbNoDescriptors);
    addProblem(problems, UsbMsg::UsbNoDescriptors);
    CHECK(problems.size() == 1);
    for (int i = 0; i < 1000; ++i)
        addProblem(problems, UsbMsg::UsbNoted, {std::to_string(i)});
    CHECK(problems.size() == 64);
}
