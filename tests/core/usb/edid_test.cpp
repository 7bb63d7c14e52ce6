// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_usb.h"
#include "core/usb/host.h"
#include "tests/support/catch.h"
#include "tests/support/usb/edid_builder.h"

using namespace homeward;
using homeward::test::EdidBuilder;

namespace {

std::vector<Msg> complaints(const Display &display)
{
    std::vector<Msg> messages;
    for (const Problem &problem : display.problems)
        messages.push_back(problem.message);
    return messages;
}

const Bytes good =
    EdidBuilder("DEL", 0x41e6, 0x30303030).text(0xff, "7XJHK12").text(0xfc, "DELL U2720Q").build();

} // namespace

TEST_CASE("maker, product, name and serial of a monitor")
{
    const Display display = parseEdid("HDMI-A-1", good);
    CHECK(display.makerCode == "DEL");
    CHECK(display.productCode == 0x41e6);
    CHECK(display.name == "DELL U2720Q");
    CHECK(display.serial == "7XJHK12");
    CHECK(display.connector == "HDMI-A-1");
    CHECK(display.edid == good);
    CHECK_FALSE(display.builtIn);
    CHECK(display.problems.empty());
}

TEST_CASE("the numeric serial serves where there is no other, unless it is a placeholder")
{
    CHECK(parseEdid("DP-1", EdidBuilder("BOE", 1, 123456).build()).serial == "123456");
    CHECK(parseEdid("DP-1", EdidBuilder("BOE", 1, 0).build()).serial.empty());
    CHECK(parseEdid("DP-1", EdidBuilder("BOE", 1, 0x01010101).build()).serial.empty());
}

TEST_CASE("a laptop's panel has its type in a plain text")
{
    const Display panel =
        parseEdid("eDP-1", EdidBuilder("BOE", 0x0812, 0).text(0xfe, "BOE CQ").text(0xfe, "NV140FHM").build());
    CHECK(panel.builtIn);
    CHECK(panel.name == "BOE CQ");
    CHECK(parseEdid("LVDS-1", good).builtIn);
    CHECK(parseEdid("DSI-1", good).builtIn);
    CHECK_FALSE(parseEdid("DVI-D-1", good).builtIn);
}

TEST_CASE("texts end at a line feed or with the descriptor, and blanks at their end go")
{
    CHECK(parseEdid("DP-1", EdidBuilder("AOC", 1, 0).text(0xfc, "1234567890123").build()).name
          == "1234567890123");
    CHECK(parseEdid("DP-1", EdidBuilder("AOC", 1, 0).text(0xfc, "27B2  ").build()).name == "27B2");
    CHECK(parseEdid("DP-1", EdidBuilder("AOC", 1, 0).text(0xfc, "").build()).name.empty());
}

TEST_CASE("what stays of an EDID that was cut off or overwritten")
{
    CHECK(complaints(parseEdid("DP-1", {})) == std::vector<Msg>{UsbMsg::HostNoEdid});
    const Display cut = parseEdid("DP-1", ByteView(good).first(127));
    CHECK(complaints(cut) == std::vector<Msg>{UsbMsg::EdidTooShort});
    CHECK(cut.makerCode.empty());

    Bytes headless = good;
    headless[0] = 1;
    CHECK(complaints(parseEdid("DP-1", headless)) == std::vector<Msg>{UsbMsg::EdidBadHeader});

    Bytes wrong = good;
    wrong[127] = static_cast<std::uint8_t>(wrong[127] + 1);
    const Display broken = parseEdid("DP-1", wrong);
    CHECK(complaints(broken) == std::vector<Msg>{UsbMsg::EdidBadChecksum});
    CHECK(broken.makerCode.empty());
    CHECK(broken.serial.empty());
    CHECK(broken.name == "DELL U2720Q");
}

TEST_CASE("a maker code that is no letters is left out with a problem")
{
    const Display display = parseEdid("DP-1", EdidBuilder("A[C", 1, 7).build());
    CHECK(display.makerCode.empty());
    CHECK(complaints(display) == std::vector<Msg>{UsbMsg::EdidBadMaker});
    CHECK(display.serial == "7");
}

TEST_CASE("extension blocks are kept and not read")
{
    Bytes longer = good;
    longer.resize(256, 0xff);
    const Display display = parseEdid("DP-1", longer);
    CHECK(display.problems.empty());
    CHECK(display.edid.size() == 256);
}
