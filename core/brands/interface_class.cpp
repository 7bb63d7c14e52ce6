// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/interface_class.h"

#include <algorithm>

namespace homeward {
namespace {

/// Class codes of the USB-IF (usb.org, "Defined Class Codes").
enum ClassCode : std::uint8_t {
    Audio = 0x01,
    Communication = 0x02,
    Hid = 0x03,
    Image = 0x06,
    Printing = 0x07,
    MassStorage = 0x08,
    HubClass = 0x09,
    CommunicationData = 0x0a,
    SmartCard = 0x0b,
    Video = 0x0e,
    Wireless = 0xe0,
    VendorSpecific = 0xff
};

class Interfaces {
public:
    explicit Interfaces(const Subject &subject)
        : subject_(subject)
    {
    }

    bool has(std::uint8_t base) const
    {
        return std::any_of(subject_.interfaces.begin(), subject_.interfaces.end(),
                           [&](const UsbClass &c) { return c.base == base; });
    }
    bool has(std::uint8_t base, std::uint8_t subclass) const
    {
        return std::any_of(subject_.interfaces.begin(), subject_.interfaces.end(),
                           [&](const UsbClass &c) { return c.base == base && c.subclass == subclass; });
    }
    bool has(UsbClass wanted) const
    {
        return std::find(subject_.interfaces.begin(), subject_.interfaces.end(), wanted)
               != subject_.interfaces.end();
    }
    bool onlyHubs() const
    {
        return std::all_of(subject_.interfaces.begin(), subject_.interfaces.end(),
                           [](const UsbClass &c) { return c.base == HubClass; });
    }
    bool isEthernet() const
    {
        return has(Communication, 0x06) || has(Communication, 0x0d) || has(Communication, 0x0e);
    }
    bool onlyStorage() const
    {
        return std::all_of(subject_.interfaces.begin(), subject_.interfaces.end(),
                           [](const UsbClass &c) { return c.base == MassStorage; });
    }
    std::ptrdiff_t vendorSpecific() const
    {
        return std::count_if(subject_.interfaces.begin(), subject_.interfaces.end(),
                             [](const UsbClass &c) { return c.base == VendorSpecific; });
    }

private:
    const Subject &subject_;
};

Category inputDevice(const Interfaces &all)
{
    const UsbClass keyboard{Hid, 1, 1};
    const UsbClass mouse{Hid, 1, 2};
    if (all.has(mouse) && !all.has(keyboard))
        return Category::Mouse;
    return all.has(keyboard) ? Category::Keyboard : Category::Unknown;
}

Category sure(const Subject &subject, const Interfaces &all)
{
    if (all.has(Printing))
        return Category::Printer;
    if (subject.deviceClass.base == HubClass && all.onlyHubs())
        return Category::Hub;
    if (all.has(Wireless, 0x01) && !all.has(MassStorage) && !all.has(VendorSpecific, 0x42))
        return Category::Network;
    return Category::Unknown;
}

Category possible(const Subject &subject, const Interfaces &all)
{
    if (all.has(Video))
        return Category::Camera;
    if (all.isEthernet() || subject.deviceClass.base == Wireless)
        return Category::Network;
    if (all.has(MassStorage))
        return Category::Storage;
    if (all.has(Audio))
        return Category::Audio;
    if (const Category input = inputDevice(all); input != Category::Unknown)
        return input;
    return Category::Unknown;
}

bool isModem(const Interfaces &all)
{
    return all.has(Communication, 0x08) || (all.vendorSpecific() >= 3 && !all.has(Hid));
}

} // namespace

InterfaceFindings readInterfaces(const Subject &subject)
{
    const Interfaces all(subject);
    InterfaceFindings found;
    found.surely = sure(subject, all);
    found.perhaps = possible(subject, all);
    found.storageBeside = all.has(MassStorage) && !all.onlyStorage();
    found.modem = isModem(all);
    found.stillImage = all.has(Image);
    found.androidDebug = all.has(VendorSpecific, 0x42);
    found.smartCard = all.has(SmartCard);
    return found;
}

} // namespace homeward
