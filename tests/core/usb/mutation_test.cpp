// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged input of every kind, always the same: nothing may crash, throw or be dropped unsaid.
#include "core/base/file.h"
#include "core/text/utf8.h"
#include "core/usb/descriptors.h"
#include "core/usb/printers.h"
#include "core/usb/scan_file.h"
#include "core/usb/utf16.h"
#include "tests/support/catch.h"
#include "tests/support/usb/edid_builder.h"
#include "tests/support/usb/mock_device.h"

#include <random>

using namespace homeward;

namespace {

constexpr int rounds = 3000;

/// Changes, removes, repeats or cuts off some bytes.
template <class Container>
Container damaged(Container bytes, std::mt19937 &random)
{
    for (unsigned i = 0, changes = 1 + random() % 6; i < changes && !bytes.empty(); ++i) {
        const auto at = static_cast<std::ptrdiff_t>(random() % bytes.size());
        switch (random() % 6) {
        case 0:
        case 1:
            bytes[static_cast<std::size_t>(at)] = static_cast<typename Container::value_type>(random());
            break;
        case 2:
            bytes.erase(bytes.begin() + at);
            break;
        case 3:
            bytes.insert(bytes.begin() + at,
                         static_cast<typename Container::value_type>(random() % 3 == 0 ? 0xff : 0));
            break;
        case 4: {
            const Container piece(
                bytes.begin() + at,
                bytes.begin() + at
                    + std::min<std::ptrdiff_t>(40, std::distance(bytes.begin() + at, bytes.end())));
            bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(random() % bytes.size()), piece.begin(),
                         piece.end());
            break;
        }
        default:
            if (random() % 4 == 0)
                bytes.resize(static_cast<std::size_t>(at));
        }
    }
    return bytes;
}

std::string fixture(const char *name)
{
    auto text = readFile(std::filesystem::path(HOMEWARD_SOURCE_DIR) / "tests/fixtures/usb" / name);
    REQUIRE(text);
    return *std::move(text);
}

/// Accepted or refused with a sentence; what is accepted can be written, masked and read again unchanged.
void checkScan(const std::string &text)
{
    auto scan = parseScan(text, "damaged");
    if (!scan) {
        CHECK((scan.error().code == ErrorCode::InvalidInput || scan.error().code == ErrorCode::TooNew));
        return;
    }
    const std::string written = toJson(*scan);
    CHECK(isValidUtf8(written));
    const auto again = parseScan(written, "written");
    REQUIRE(again);
    CHECK(toJson(*again) == written);
    maskSerials(*scan);
    CHECK(scan->devices.size() == again->devices.size());
}

} // namespace

TEST_CASE("damaged descriptors")
{
    std::mt19937 random(1);
    const auto devices = test::readDeviceTable(HOMEWARD_SOURCE_DIR "/tests/fixtures/usb/devices.tsv");
    for (int round = 0; round < rounds; ++round) {
        Device device;
        device.descriptors = damaged(devices[random() % devices.size()].descriptors(), random);
        readDescriptors(device);
        device.mode = inferMode(device);
        CHECK(device.problems.size() <= 64);
        CHECK(device.interfaces.size() <= device.descriptors.size() / 9);
    }
}

TEST_CASE("damaged string descriptors")
{
    std::mt19937 random(2);
    for (int round = 0; round < rounds; ++round) {
        const Bytes bytes = damaged(test::MockString::parse("华为 Pixel 📱").answer, random);
        if (const auto text = readStringDescriptor(bytes))
            CHECK(isValidUtf8(*text));
        chooseLanguage(bytes);
    }
}

TEST_CASE("damaged EDIDs")
{
    std::mt19937 random(3);
    const Bytes good =
        test::EdidBuilder("DEL", 1, 7).text(0xff, "7XJHK12").text(0xfc, "DELL").text(0xfe, "x").build();
    for (int round = 0; round < rounds; ++round) {
        const Bytes edid = damaged(good, random);
        const Display display = parseEdid("DP-1", edid);
        CHECK(display.edid == edid);
        CHECK((display.makerCode.empty() || display.makerCode.size() == 3));
        CHECK((display.problems.empty() || display.makerCode.empty()));
    }
}

TEST_CASE("damaged scan files of every kind")
{
    std::mt19937 random(4);
    const std::vector<std::string> files = {fixture("cyme-tree.json"), fixture("cyme-list.json"),
                                            fixture("lsusb-v.txt"), fixture("office.scan.json")};
    for (const std::string &file : files)
        checkScan(file);
    for (int round = 0; round < rounds; ++round)
        checkScan(damaged(files[random() % files.size()], random));
}

TEST_CASE("damaged printer files")
{
    std::mt19937 random(5);
    const std::string good =
        "<DefaultPrinter office>\nDeviceURI ipp://a:b@10.0.0.7/x\nMakeModel HP\n</DefaultPrinter>\n"
        "<Printer two>\nDeviceURI usb://X?serial=1\n</Printer>\n";
    for (int round = 0; round < rounds; ++round)
        CHECK(parsePrintersConf(damaged(good, random)).size() <= 8);
}
