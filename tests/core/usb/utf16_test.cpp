// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/utf16.h"
#include "tests/support/catch.h"
#include "tests/support/usb/mock_device.h"

using namespace homeward;
using homeward::test::MockString;

namespace {

std::optional<std::string> read(const char *text)
{
    return readStringDescriptor(MockString::parse(text).answer);
}

} // namespace

TEST_CASE("strings of any script are read")
{
    CHECK(read("HUAWEI") == "HUAWEI");
    CHECK(read("华为技术有限公司") == "华为技术有限公司");
    CHECK(read("Pixel 8 📱") == "Pixel 8 📱");
    CHECK(read("Жи") == "Жи");
    CHECK(read("!empty") == "");
}

TEST_CASE("halves of pairs and what follows a NUL are left out")
{
    CHECK(read("A\\ud800B") == "AB");
    CHECK(read("\\udc00\\ud83d") == "");
    CHECK(read("\\ud83d\\ud83d\\udcf1") == "📱");
    CHECK(read("C\\u0000D") == "C");
    int dropped = 0;
    CHECK(fromUtf16(Bytes{0x00, 0xd8, 0x41, 0x00, 0x00, 0xdc}, &dropped) == "A");
    CHECK(dropped == 2);
}

TEST_CASE("what is no string descriptor is no string")
{
    CHECK_FALSE(read("!raw:"));
    CHECK_FALSE(read("!raw:02"));
    CHECK_FALSE(read("!raw:0003"));
    CHECK_FALSE(read("!raw:0103"));
    CHECK_FALSE(read("!raw:04044100"));
    CHECK_FALSE(read("!raw:0a034100420043"));
    CHECK(read("!raw:05034100ff") == "A"); // the odd byte at the end is no character
}

TEST_CASE("American English is asked for before Chinese, Chinese before the first")
{
    CHECK(chooseLanguage(Bytes{6, 3, 0x04, 0x08, 0x09, 0x04}) == 0x0409);
    CHECK(chooseLanguage(Bytes{8, 3, 0x07, 0x04, 0x04, 0x08, 0x04, 0x04}) == 0x0804);
    CHECK(chooseLanguage(Bytes{6, 3, 0x07, 0x04, 0x0c, 0x04}) == 0x0407);
    CHECK(chooseLanguage(Bytes{5, 3, 0x07, 0x04, 0x0c}) == 0x0407);
    CHECK_FALSE(chooseLanguage(Bytes{2, 3}));
    CHECK_FALSE(chooseLanguage(Bytes{}));
    CHECK_FALSE(chooseLanguage(Bytes{6, 3, 9, 4}));
}
