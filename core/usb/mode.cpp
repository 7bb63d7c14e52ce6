// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"
#include "core/usb/descriptors.h"

#include <algorithm>

namespace homeward {
namespace {

constexpr UsbClass adb{0xff, 0x42, 0x01};
constexpr UsbClass fastboot{0xff, 0x42, 0x03};
constexpr UsbClass dfuMode{0xfe, 0x01, 0x02};
constexpr UsbClass ptp{0x06, 0x01, 0x01};
constexpr UsbClass vendorMtp{0xff, 0xff, 0x00};
constexpr UsbClass appleMultiplexor{0xff, 0xfe, 0x02};
constexpr UsbClass rndis{0xe0, 0x01, 0x03};
constexpr UsbClass rndisOverEthernet{0xef, 0x04, 0x01};
constexpr UsbClass rndisOld{0x02, 0x02, 0xff};

bool has(const Device &device, const UsbClass &wanted)
{
    return std::find(device.interfaces.begin(), device.interfaces.end(), wanted) != device.interfaces.end();
}

bool isNamed(const Device &device, std::string_view word)
{
    return std::any_of(
        device.interfaceNames.begin(), device.interfaceNames.end(),
        [&](const std::string &name) { return normalisedKey(name).find(word) != std::string::npos; });
}

bool hasNetworkFunction(const Device &device)
{
    return std::any_of(device.interfaces.begin(), device.interfaces.end(), [](const UsbClass &c) {
        constexpr std::uint8_t communications = 0x02;
        constexpr std::uint8_t ethernet = 0x06;
        constexpr std::uint8_t ncm = 0x0d;
        return c.base == communications && (c.subclass == ethernet || c.subclass == ncm);
    });
}

/// Network adapters too speak ECM and NCM; only beside a phone's other functions it is a phone that tethers.
bool isTethering(const Device &device)
{
    if (has(device, rndis) || has(device, rndisOverEthernet) || has(device, rndisOld)
        || isNamed(device, "rndis"))
        return true;
    return hasNetworkFunction(device) && (has(device, adb) || has(device, vendorMtp) || has(device, ptp));
}

bool isMtp(const Device &device)
{
    const auto mayBeMtp = [](const UsbClass &c) { return c.base == 0xff || c == ptp; };
    if (isNamed(device, "mtp"))
        return std::any_of(device.interfaces.begin(), device.interfaces.end(), mayBeMtp);
    return has(device, vendorMtp) && has(device, adb);
}

} // namespace

Mode inferMode(const Device &device)
{
    if (has(device, fastboot))
        return Mode::Fastboot;
    if (has(device, dfuMode))
        return Mode::Dfu;
    // An iPhone lists network configurations that are not in use.
    if (has(device, ptp) && has(device, appleMultiplexor))
        return Mode::Ptp;
    if (isTethering(device))
        return Mode::Tethering;
    if (isMtp(device))
        return Mode::Mtp;
    if (has(device, ptp))
        return Mode::Ptp;
    if (has(device, adb))
        return Mode::Adb;
    return isNamed(device, "charging") ? Mode::Charging : Mode::None;
}

} // namespace homeward
