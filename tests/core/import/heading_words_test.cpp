// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/heading_words.h"
#include "core/text/messages_import.h"
#include "tests/support/catch.h"

using namespace homeward;

TEST_CASE("headings are compared without blanks, punctuation and units of measure")
{
    CHECK(headingKey("价 值（元）") == "价值");
    CHECK(headingKey("Serial No.") == headingKey("serial_no"));
    CHECK(headingKey("ＭＡＣ地址：") == headingKey("MAC 地址"));
    CHECK(headingKey("*资产编号[必填]") == "资产编号");
    CHECK(headingKey("（") == "");
    CHECK(headingKey("备注)") == "备注");
}

TEST_CASE("every column of ours is known by its name and both headings")
{
    for (std::size_t i = 0; i < importFieldCount; ++i) {
        const auto field = static_cast<ImportField>(i);
        INFO(nameOf(field));
        CHECK(fieldOfHeading(nameOf(field), RegisterKind::Own) == field);
        for (const Language language : {Language::English, Language::Chinese})
            CHECK(fieldOfHeading(headingOf(field, language)).has_value());
    }
    CHECK_FALSE(fieldOfHeading(""));
    CHECK_FALSE(fieldOfHeading("序号"));
}

TEST_CASE("a word means what the program that wrote the list means by it")
{
    CHECK(fieldOfHeading("Description") == ImportField::Model);
    CHECK(fieldOfHeading("Serial Number") == ImportField::SerialPrinted);
    CHECK(fieldOfHeading("Serial Number", RegisterKind::UsbDeview) == ImportField::Serial);
    CHECK_FALSE(fieldOfHeading("Device Type", RegisterKind::UsbDeview));
    CHECK(kindOfHeadings(std::vector<std::string>{"Tag", "Brand"}) == RegisterKind::Register);
    CHECK(kindOfHeadings(std::vector<std::string>{}) == RegisterKind::Register);
}

TEST_CASE("the reason of an earlier refusal is known in either language")
{
    for (const Language language : {Language::English, Language::Chinese})
        CHECK(isReasonHeading(say(ImportMsg::ReasonHeading, language)));
    CHECK_FALSE(isReasonHeading("备注"));
}
