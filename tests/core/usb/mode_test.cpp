// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/descriptors.h"
#include "tests/support/catch.h"

using namespace homeward;

namespace {

Mode modeOf(std::initializer_list<const char *> interfaces, std::vector<std::string> names = {})
{
    Device device;
    for (const char *text : interfaces)
        device.interfaces.push_back(UsbClass::parse(text).value_or(UsbClass{}));
    device.interfaceNames = std::move(names);
    return inferMode(device);
}

} // namespace

TEST_CASE("file transfer is told by the name or by its company")
{
    CHECK(modeOf({"06/01/01"}, {"MTP"}) == Mode::Mtp);
    CHECK(modeOf({"ff/ff/00"}, {"Samsung MTP"}) == Mode::Mtp);
    CHECK(modeOf({"ff/ff/00", "ff/42/01"}, {"MTP", "ADB Interface"}) == Mode::Mtp);
    CHECK(modeOf({"ff/ff/00", "ff/42/01"}) == Mode::Mtp);
    CHECK(modeOf({"ff/ff/00"}) == Mode::None);
    CHECK(modeOf({"03/00/00"}, {"MTP"}) == Mode::None);
}

TEST_CASE("a still-image interface is PTP unless it says MTP")
{
    CHECK(modeOf({"06/01/01"}) == Mode::Ptp);
    CHECK(modeOf({"06/01/01", "ff/42/01"}, {"PTP"}) == Mode::Ptp);
}

TEST_CASE("an iPhone is in PTP, whatever networks its other configurations have")
{
    CHECK(modeOf({"06/01/01", "ff/fe/02", "ff/fd/01", "02/0d/00", "0a/00/01"}) == Mode::Ptp);
}

TEST_CASE("debugging alone is ADB")
{
    CHECK(modeOf({"ff/42/01"}) == Mode::Adb);
}

TEST_CASE("tethering is RNDIS, or Ethernet beside a phone's own functions")
{
    CHECK(modeOf({"e0/01/03", "0a/00/00"}) == Mode::Tethering);
    CHECK(modeOf({"ef/04/01", "0a/00/00", "ff/42/01"}) == Mode::Tethering);
    CHECK(modeOf({"02/02/ff", "0a/00/00"}) == Mode::Tethering);
    CHECK(modeOf({"02/0d/00", "0a/00/01", "ff/42/01"}) == Mode::Tethering);
    CHECK(modeOf({"02/06/00", "0a/00/00"}) == Mode::None); // a network adapter
}

TEST_CASE("boot loaders and firmware loaders")
{
    CHECK(modeOf({"ff/42/03"}) == Mode::Fastboot);
    CHECK(modeOf({"fe/01/02"}) == Mode::Dfu);
    CHECK(modeOf({"fe/01/01", "01/01/00"}) == Mode::None); // DFU at run time is one function among others
}

TEST_CASE("charging is told by name alone")
{
    CHECK(modeOf({"ff/ff/ff"}, {"USB Charging"}) == Mode::Charging);
    CHECK(modeOf({}) == Mode::None);
}
