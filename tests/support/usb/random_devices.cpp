// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/usb/mock_device.h"

#include <fmt/format.h>

#include <array>
#include <random>

namespace homeward::test {
namespace {

/// A kind of product; the serial pattern has # for a digit and @ for a hex digit, "-" is none.
struct Kind {
    std::string_view ids; ///< vid TAB pid TAB bcdDevice
    std::string_view usbClass;
    std::string_view speed;
    std::string_view manufacturer;
    std::string_view product;
    std::string_view serial;
    std::string_view interfaces;
};

constexpr std::array kinds = {
    Kind{"12d1\t107e\t0299", "00/00/00", "480", "HUAWEI", "HUAWEI P40", "LCL0218########",
         "ff/ff/00,81b,01b,82i=MTP ff/42/01,02b,83b=ADB_Interface"},
    Kind{"2717\tff40\t0414", "00/00/00", "480", "Xiaomi", "Redmi Note 12", "@@@@@@@@",
         "06/01/01,81b,01b,82i=MTP"},
    Kind{"05ac\t12a8\t1402", "00/00/00", "480", "Apple Inc.", "iPhone", "00008110001@@@@@@@@@@@@@",
         "06/01/01,81b,02b,83i=PTP | 06/01/01,81b,02b,83i=PTP ff/fe/02,04b,85b=Apple_USB_Multiplexor"},
    Kind{"04e8\t6860\t0400", "00/00/00", "480", "SAMSUNG", "SAMSUNG_Android", "R58M########",
         "06/01/01,81b,01b,82i=MTP 02/02/01,83i 0a/00/00,84b,02b"},
    Kind{"22d9\t2764\t0414", "00/00/00", "480", "OPPO", "OPPO Reno8", "@@@@@@@@@@@@@@@@",
         "06/01/01,81b,01b,82i=MTP"},
    Kind{"18d1\t4ee7\t0440", "00/00/00", "480", "Google", "Pixel 8", "3########HMJ3",
         "ff/42/01,01b,81b=ADB_Interface"},
    Kind{"046d\tc31c\t6402", "00/00/00", "1.5", "Logitech", "USB Keyboard", "-", "03/01/01,81i 03/00/00,82i"},
    Kind{"046d\tc077\t7200", "00/00/00", "1.5", "Logitech", "USB Optical Mouse", "-", "03/01/02,81i"},
    Kind{"413c\t2113\t0109", "00/00/00", "1.5", "-", "Dell KB216 Wired Keyboard", "-",
         "03/01/01,81i 03/00/00,82i"},
    Kind{"17ef\t608d\t0100", "00/00/00", "1.5", "PixArt", "Lenovo USB Optical Mouse", "-", "03/01/02,81i"},
    Kind{"03f0\t0853\t0100", "00/00/00", "480", "Hewlett-Packard", "HP LaserJet MFP M227", "VNB3########",
         "07/01/02,01b,81b 07/01/04,02b,82b"},
    Kind{"232b\t0d35\t0100", "00/00/00", "480", "Pantum", "M6500 series", "CB2X######",
         "07/01/02,01b,81b ff/00/00,02b,82b"},
    Kind{"04a9\t1905\t0100", "00/00/00", "480", "Canon", "CanoScan LiDE 300", "-", "ff/ff/ff,81b,02b"},
    Kind{"0951\t1666\t0110", "00/00/00", "5000", "Kingston", "DataTraveler 3.0", "60A44C41@@@@@@@@@@@@@@@@",
         "08/06/50,81b,02b"},
    Kind{"0781\t5581\t0100", "00/00/00", "5000", " USB", " SanDisk 3.2Gen1", "0101@@@@@@@@@@@@@@@@@@@@",
         "08/06/50,81b,02b"},
    Kind{"21c4\t0809\t0100", "00/00/00", "5000", "aigo", "U盘 移动存储", "A3########", "08/06/50,81b,02b"},
    Kind{"1a86\t7523\t0264", "ff/00/00", "12", "-", "USB Serial", "-", "ff/01/02,82b,02b,81i"},
    Kind{"0bda\t8153\t3000", "00/00/00", "5000", "Realtek", "USB 10/100/1000 LAN", "00E04C######",
         "ff/ff/00,81b,02b,83i | 02/06/00,83i 0a/00/00 +0a/00/00,81b,02b"},
    Kind{"05e3\t0610\t9404", "09/00/01", "480", "GenesysLogic", "USB2.1 Hub", "-", "09/00/00,81i"},
    Kind{"096e\t0858\t0205", "00/00/00", "12", "FT", "ePass FIDO", "-", "03/00/00,04i,84i"},
    Kind{"1050\t0407\t0543", "00/00/00", "12", "Yubico", "YubiKey OTP+FIDO+CCID", "-",
         "03/01/01,81i 03/00/00,04i,84i 0b/00/00,02b,82b,83i"},
    Kind{"046d\t085b\t0017", "ef/02/01", "480", "Logitech", "BRIO", "@@@@@@@@",
         "0e/01/00,85i 0e/02/00 +0e/02/00,81s 01/01/00 01/02/00 +01/02/00,82s"},
    Kind{"0d8c\t0014\t0100", "00/00/00", "12", "C-Media Electronics Inc.", "USB Audio Device", "-",
         "01/01/00 01/02/00 +01/02/00,01s 03/00/00,87i"},
};

std::string fillPattern(std::string_view pattern, std::mt19937 &random)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const char c : pattern)
        text += c == '#' ? digits[random() % 10] : c == '@' ? digits[random() % 16] : c;
    return text;
}

} // namespace

std::vector<MockDevice> randomDevices(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::string table;
    for (std::size_t i = 0; i < count; ++i) {
        const Kind &kind = kinds[random() % kinds.size()];
        table +=
            fmt::format("random{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", i + 1, kind.ids, kind.usbClass, kind.speed,
                        kind.manufacturer, kind.product, fillPattern(kind.serial, random), kind.interfaces);
    }
    return parseDeviceTable(table);
}

} // namespace homeward::test
