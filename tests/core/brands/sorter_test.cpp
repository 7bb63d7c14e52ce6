// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/brands/sorter.h"
#include "tests/core/brands/small_catalogue.h"
#include "tests/support/catch.h"

using namespace homeward;
using namespace homeward::test;

namespace {

Subject usb(std::uint16_t vid, std::uint16_t pid, std::string manufacturer = {}, std::string product = {},
            std::vector<UsbClass> interfaces = {})
{
    Subject subject;
    subject.vid = vid;
    subject.pid = pid;
    subject.manufacturer = std::move(manufacturer);
    subject.product = std::move(product);
    subject.interfaces = std::move(interfaces);
    return subject;
}

const Sorter &sorter()
{
    static const Sorter instance(smallCatalogue());
    return instance;
}

Attribution sorted(std::uint16_t vid, std::uint16_t pid, std::string manufacturer = {},
                   std::string product = {}, std::vector<UsbClass> interfaces = {})
{
    return sorter().attribute(
        usb(vid, pid, std::move(manufacturer), std::move(product), std::move(interfaces)));
}

Decision decided(Decision::Scope scope, std::string brand)
{
    Decision decision;
    decision.scope = scope;
    decision.vid = 0x04d9;
    decision.pid = 0x0007;
    decision.brand = std::move(brand);
    decision.country = "AT";
    decision.who = "Li";
    decision.why = "label on the back";
    return decision;
}

std::string stances(const Attribution &attribution)
{
    std::string text;
    for (const Evidence &evidence : attribution.evidence) {
        text += text.empty() ? "" : " ";
        text += toText(evidence.kind);
        constexpr std::string_view names[] = {"+", "=", "!", "."};
        text += names[static_cast<std::size_t>(evidence.stance)];
    }
    return text;
}

} // namespace

TEST_CASE("the registrant decides where the device is silent")
{
    const Attribution a = sorted(0x12d1, 0x7777);
    CHECK(a.brand == "Huawei");
    CHECK(a.brandZh == "华为");
    CHECK(a.brandCountry == "CN");
    CHECK(a.registrant == "Huawei Technologies Co., Ltd.");
    CHECK(stances(a) == "registrant+");
    CHECK_FALSE(a.contradiction);
}

TEST_CASE("a supplier names nobody, whatever it calls itself")
{
    CHECK_FALSE(sorted(0x04d9, 0x0007).decided());
    const Attribution a = sorted(0x04d9, 0x0007, "Chipmaker", "USB Keyboard");
    CHECK_FALSE(a.decided());
    CHECK(a.confidence == 0);
    CHECK(stances(a) == "words. registrant.");
    CHECK(a.category == Category::Keyboard);
}

TEST_CASE("a brand's words on a supplier's ID are the brand's")
{
    const Attribution a = sorted(0x04d9, 0x0007, "Chipmaker", "UGREEN USB Keyboard");
    CHECK(a.brand == "UGREEN");
    CHECK_FALSE(a.contradiction);
    CHECK(sorted(0x04d9, 0x0007, "Generic", "绿联键盘").brand == "UGREEN");
    CHECK(sorted(0x04d9, 0x0007, "Generic", "绿联键盘").category == Category::Keyboard);
}

TEST_CASE("a supplier's words on a brand's ID leave it to the brand")
{
    const Attribution a = sorted(0x17ef, 0x3075, "Chipmaker, Inc.", "USB Device");
    CHECK(a.brand == "Lenovo");
    CHECK(stances(a) == "words. registrant+");
    CHECK_FALSE(a.contradiction);
}

TEST_CASE("another brand's words on a brand's ID win and are flagged")
{
    const Attribution a = sorted(0x2717, 0xff40, "OnePlus", "OnePlus 5T");
    CHECK(a.brand == "OnePlus");
    CHECK(a.contradiction);
    CHECK(stances(a) == "words+ words= registrant!");
    const Attribution sister = sorted(0x2717, 0xff18, "Xiaomi", "Redmi");
    CHECK(sister.brand == "Redmi");
    CHECK_FALSE(sister.contradiction);
}

TEST_CASE("a product rule goes before words and registrant")
{
    const Attribution a = sorted(0x04d9, 0x0001, "Generic", "Card Reader");
    CHECK(a.brand == "UGREEN");
    CHECK(a.category == Category::Storage);
    CHECK(stances(a) == "product+ registrant.");
    const Attribution fake = sorted(0x12d1, 0xc001, "CHIPMAKER", "Keyboard");
    CHECK_FALSE(fake.decided());
    CHECK(fake.category == Category::Keyboard);
    CHECK_FALSE(sorted(0x8888, 0x0001, "Generic", "DISK").decided());
    CHECK(sorted(0x2717, 0x5000, "", "Phone").brand == "OnePlus");
}

TEST_CASE("a registrant's own name as the maker goes before the rule of an ID that it made for others")
{
    const Attribution own = sorted(0x2717, 0x5000, "Xiaomi", "Phone");
    CHECK(own.brand == "Xiaomi");
    CHECK(stances(own) == "product! words+ registrant=");
    CHECK(sorted(0x2717, 0x5000, "Generic", "Phone").brand == "OnePlus");
}

TEST_CASE("the rule of a supplier's ID names nobody where the device gives only the part's own texts")
{
    for (const std::uint16_t vid : {0x04d9, 0x0408}) { // a supplier's and a contract maker's
        CHECK(sorted(vid, 0x0001).brand == "UGREEN");
        for (const char *maker : {"", "Generic", "Chipmaker"}) {
            const Attribution a = sorted(vid, 0x0001, maker, "USB");
            CHECK_FALSE(a.decided());
            CHECK(a.evidence.front().kind == EvidenceKind::Product);
        }
    }
    CHECK(sorted(0x04d9, 0x0001, "Chipmaker", "CR180 USB").brand == "UGREEN");
    CHECK(sorted(0x04d9, 0x0001, "Somebody", "USB").brand == "UGREEN");
}

TEST_CASE("names count on word boundaries only")
{
    CHECK(sorted(0x8888, 0x0002, "Logitech", "").brand == "Logitech");
    CHECK(sorted(0x8888, 0x0002, "Logitec Corp.", "").brand == "Logitec");
    CHECK(sorted(0x8888, 0x0002, "Logi", "").brand == "Logitech");
    CHECK_FALSE(sorted(0x8888, 0x0002, "UC-LOGIC", "Tablet").decided());
    CHECK_FALSE(sorted(0x8888, 0x0002, "Fresco Logic", "").decided());
    CHECK(sorted(0x8888, 0x0002, "HuaweiMobile", "").brand == "Huawei");
    CHECK(sorted(0x8888, 0x0002, "HUAWEI_MOBILE", "").brand == "Huawei");
    CHECK_FALSE(sorted(0x8888, 0x0002, "GG", "").decided());
    CHECK(sorted(0x8888, 0x0002, "G&G", "").brand == "G&G");
    CHECK(sorted(0x8888, 0x0002, "", "2G toner").brand == "G&G");
    CHECK_FALSE(sorted(0x8888, 0x0002, "", "Pegoda 2 G").decided());
    CHECK(sorted(0x8888, 0x0002, "", "uGreen DX").brand == "UGREEN");
    CHECK_FALSE(sorted(0x8888, 0x0002, "", "uGreenDX").decided());
}

TEST_CASE("everyday words count as a whole manufacturer text only")
{
    CHECK(sorted(0x8888, 0x0002, "Sharp Corporation", "").brand == "Sharp");
    CHECK_FALSE(sorted(0x8888, 0x0002, "Sharp Edge", "").decided());
    CHECK_FALSE(sorted(0x8888, 0x0002, "", "Sharp picture").decided());
    CHECK(sorted(0x8888, 0x0002, "MI", "").brand == "Xiaomi");
    CHECK_FALSE(sorted(0x8888, 0x0002, "", "Mi amor").decided());
}

TEST_CASE("what a thing is made for is not who made it")
{
    CHECK_FALSE(sorted(0x8888, 0x0002, "Generic", "Keyboard for ThinkPad").decided());
    CHECK(sorted(0x8888, 0x0002, "Generic", "ThinkPad Keyboard").brand == "Lenovo");
}

TEST_CASE("part numbers in the manufacturer text are read by their pattern")
{
    CHECK(sorted(0x04d9, 0x0007, "8SSC20F27068L1GZ88R227H", "Integrated Camera").brand == "Lenovo");
    CHECK(sorted(0x04d9, 0x0007, "8SSC20F27068L1GZ88R227H", "Integrated Camera").module);
    CHECK_FALSE(sorted(0x04d9, 0x0007, "DHKQA019ID97Y5", "").decided());
}

TEST_CASE("words that name the registrant make it the brand, though no table has it")
{
    const Attribution a = sorted(0x5555, 0x0001, "Card Readers", "CR-1");
    CHECK(a.brand == "Card Readers");
    CHECK(a.brandCountry == "DE");
    CHECK(a.owner.empty());
    CHECK(stances(a) == "words+ registrant.");
    CHECK_FALSE(sorted(0x5555, 0x0001, "Generic", "CR-1").decided());
    CHECK_FALSE(sorted(0x5555, 0x0001, "Somebody else", "CR-1").decided());
    CHECK_FALSE(sorted(0x8888, 0x0002, "Nobody", "").decided());
}

TEST_CASE("modules name their maker and are flagged")
{
    const Attribution a = sorted(0x27c6, 0x538d, "Goodix", "FingerPrint");
    CHECK(a.brand == "Goodix");
    CHECK(a.module);
    CHECK(a.category == Category::Other);
}

TEST_CASE("a part built into a brand's computer names who made the part, not whose computer it is")
{
    CHECK(sorted(0x17ef, 0x4815, "Xiaomi", "Integrated Camera").brand == "Lenovo");
    CHECK(sorted(0x17ef, 0x4815, "Xiaomi", "Camera").brand == "Xiaomi");
    CHECK(sorted(0x04d9, 0x4815, "Xiaomi", "Integrated Camera").brand == "Xiaomi");
}

TEST_CASE("operators' decisions go before everything, the nearest and newest first")
{
    const Subject subject = usb(0x04d9, 0x0007, "UGREEN", "");
    const Decision rule = decided(Decision::Scope::Rule, "Huawei");
    const Decision model = decided(Decision::Scope::Model, "Lenovo");
    const Decision asset = decided(Decision::Scope::Asset, "Alpenfunk");
    const std::vector<Decision> all{asset, model, rule};
    const Attribution a = sorter().attribute(subject, all);
    CHECK(a.brand == "Alpenfunk");
    CHECK(a.brandCountry == "AT");
    CHECK(a.confidence == 1);
    CHECK(stances(a) == "decision+ words! registrant.");
    CHECK_FALSE(a.contradiction);
    CHECK(sorter().attribute(subject, std::vector{model, rule}).brand == "Lenovo");
    const std::vector<Decision> twice{rule, decided(Decision::Scope::Rule, "Xiaomi")};
    CHECK(sorter().attribute(subject, twice).brand == "Xiaomi");
    CHECK(sorter().attribute(usb(0x04d9, 0x0008, "UGREEN"), twice).brand == "UGREEN");
    Decision category = decided(Decision::Scope::Model, "Lenovo");
    category.category = Category::Tablet;
    CHECK(sorter().attribute(subject, std::vector{category}).category == Category::Tablet);
}

TEST_CASE("owners are those of the day")
{
    const Subject subject = usb(0x8888, 0x0002, "Motorola");
    CHECK(sorter().attribute(subject).ownerCountry == "CN");
    CHECK(sorter().attribute(subject, {}, *parseDay("2013-05-01")).owner == "Google");
}

TEST_CASE("categories come from interfaces, rules and words")
{
    CHECK(sorted(0x8888, 0x0002, "", "", {{7, 1, 2}}).category == Category::Printer);
    CHECK(sorted(0x8888, 0x0002, "", "", {{3, 1, 2}}).category == Category::Mouse);
    CHECK(sorted(0x8888, 0x0002, "", "", {{3, 1, 1}, {3, 0, 0}}).category == Category::Keyboard);
    CHECK(sorted(0x8888, 0x0002, "", "", {{8, 6, 0x50}}).category == Category::Storage);
    CHECK(sorted(0x8888, 0x0002, "", "", {{0x0e, 1, 0}, {1, 1, 0}}).category == Category::Camera);
    CHECK(sorted(0x12d1, 0x1037, "", "", {{8, 6, 0x50}}).category
          == Category::Smartphone); // a phone that lends its storage
    CHECK(sorted(0x12d1, 0x1088, "", "", {{8, 6, 0x50}}).category
          == Category::Storage); // a range only tells what is usual
    CHECK(sorted(0x12d1, 0x1088).category == Category::Smartphone);
    CHECK(sorted(0x2717, 0x0001, "", "", {{6, 1, 1}}).category == Category::Smartphone);
    CHECK(sorted(0x17ef, 0x0001, "Lenovo", "USB-C Dock Ethernet").category == Category::Dock);
    CHECK(sorted(0x17ef, 0x0001, "Lenovo", "Keyboard with mouse stick").category == Category::Keyboard);
    CHECK(sorted(0x17ef, 0x0001, "Lenovo", "USB stick").category == Category::Storage);
    CHECK(sorted(0x17ef, 0x0001, "Lenovo", "Ethernet USB stick").category == Category::Network);
    Subject hub = usb(0x8888, 2, "", "", {{9, 0, 0}});
    hub.deviceClass = {9, 0, 1};
    CHECK(sorter().attribute(hub).category == Category::Hub);
}

TEST_CASE("what a list calls an ID stands behind the device's own words")
{
    CHECK(sorted(0x8888, 0x0003).category == Category::Keyboard);
    CHECK(sorted(0x8888, 0x0003, "", "USB Device").category == Category::Keyboard);
    CHECK(sorted(0x8888, 0x0003, "", "Mouse").category == Category::Mouse);
}

TEST_CASE("storage beside other functions is not what a device is for")
{
    const std::vector<UsbClass> both{{0xff, 0xff, 0xff}, {8, 6, 0x50}};
    CHECK(sorted(0x12d1, 0x1088, "", "", both).category == Category::Smartphone);
    CHECK(sorted(0x8888, 0x0002, "", "", both).category == Category::Storage); // known for nothing else
}

TEST_CASE("what the owner of an ID is known for says nothing where anybody uses the ID")
{
    CHECK(sorted(0x1209, 0x0001).category == Category::Other);
    CHECK_FALSE(sorted(0x1209, 0x0001).decided());
}

TEST_CASE("modes come from rules, else from the device")
{
    CHECK(sorter().modeOf(usb(0x12d1, 0x1037)) == Mode::Mtp);
    CHECK(sorter().modeOf(usb(0x8888, 0x0001)) == Mode::Edl);
    Subject subject = usb(0x8888, 0x0002);
    subject.mode = Mode::Adb;
    CHECK(sorter().modeOf(subject) == Mode::Adb);
}

TEST_CASE("computers, monitors and words go through the same sort")
{
    Host host;
    host.vendor = "LENOVO";
    host.product = "20XW0026US";
    host.chassis = Chassis::Laptop;
    const Attribution laptop = sorter().attribute(subjectOf(host));
    CHECK(laptop.brand == "Lenovo");
    CHECK(laptop.category == Category::Laptop);
    host.vendor = "To Be Filled By O.E.M.";
    host.product = "To Be Filled By O.E.M.";
    CHECK_FALSE(sorter().attribute(subjectOf(host)).decided());
    host.vendor = "QEMU";
    CHECK(sorter().attribute(subjectOf(host)).virtualDevice);
    Display display;
    display.makerCode = "LEN";
    CHECK(sorter().attribute(subjectOf(display)).brand == "Lenovo");
    CHECK(sorter().attribute(subjectOf(display)).category == Category::Monitor);
    display.name = "HUAWEI MateView";
    CHECK(sorter().attribute(subjectOf(display)).brand == "Huawei");
    CHECK(sorter().attribute(subjectOf(display)).contradiction);
    display = Display{};
    display.makerCode = "BOE";
    CHECK_FALSE(sorter().attribute(subjectOf(display)).decided());
    CHECK(sorter().attribute(subjectOfWords("华为技术有限公司", "")).brand == "Huawei");
    CHECK(sorter().attribute(subjectOfWords("", "HUAWEI Mate 60 Pro")).brand == "Huawei");
    CHECK_FALSE(sorter().attribute(subjectOfWords("Unheard-of", "ThinkPad bag")).decided());
}

TEST_CASE("hostile texts come out visible in the evidence")
{
    const Attribution a = sorted(0x8888, 0x0002, "Huawei\x1b[31m", "");
    REQUIRE(a.brand == "Huawei");
    CHECK(a.evidence.front().parameters.front() == "Huawei␛[31m");
    CHECK_FALSE(sorted(0x8888, 0x0002, std::string(100000, '\xff'), std::string(100000, 'a')).decided());
}
