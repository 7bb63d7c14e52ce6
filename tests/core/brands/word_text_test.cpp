// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/legal_form.h"
#include "core/brands/serial_pattern.h"
#include "core/brands/word_match.h"
#include "core/brands/word_text.h"
#include "tests/support/catch.h"

using namespace homeward;

namespace {

std::string cutUp(std::string_view text)
{
    const WordText cut = cutWords(text);
    std::string out;
    for (std::size_t i = 0; i < cut.tokens.size(); ++i) {
        if (i > 0)
            out += cut.tokens[i].before == WordText::Edge::Hard ? " " : "|";
        out += cut.token(i);
    }
    return out;
}

} // namespace

TEST_CASE("texts are cut where words may begin")
{
    CHECK(cutUp("HP Inc.") == "hp inc");
    CHECK(cutUp("TP-Link_AC600") == "tp link ac|600");
    CHECK(cutUp("GenesysLogic") == "genesys|logic");
    CHECK(cutUp("SunplusIT Inc") == "sunplus|it inc");
    CHECK(cutUp("USBDrive") == "usb|drive");
    CHECK(cutUp("华为Mate 60") == "华|为|mate 60");
    CHECK(cutUp("ＲＵＧＧＥＤ　ＲＸ") == "rugged rx");
    CHECK(cutUp("Télécom") == "telecom");
    CHECK(cutUp(" \t..") == "");
}

TEST_CASE("keys pass over everything but letters, digits and signs")
{
    CHECK(wordKey("Tp-Link") == wordKey("TP LINK"));
    CHECK(wordKey("8Bitdo") == "8bitdo");
    CHECK(wordKey("\xff\xfe") == "");
    CHECK(wordKey("Аладдин Р.Д.") == "аладдинрд");
}

TEST_CASE("hostile lengths are cut short")
{
    CHECK(cutWords(std::string(100000, 'a')).key.size() <= 1024);
    std::string many;
    for (int i = 0; i < 1000; ++i)
        many += "a ";
    CHECK(cutWords(many).tokens.size() == 64);
}

TEST_CASE("legal forms are no part of a name")
{
    CHECK(withoutLegalForm("Huawei Technologies Co., Ltd.") == "Huawei Technologies");
    CHECK(withoutLegalForm("appidkey GmbH") == "appidkey");
    CHECK(withoutLegalForm("PRO ACTIVE SAS") == "PRO ACTIVE");
    CHECK(withoutLegalForm("Acme, Inc. (formerly Emca)") == "Acme");
    CHECK(withoutLegalForm("Inc") == "Inc");
    CHECK(legalFormTokens(cutWords("华为技术有限公司")) == 4);
    CHECK(isTradeTail(cutWords("Ugreen Technology Co Ltd"), 1));
    CHECK_FALSE(isTradeTail(cutWords("Ugreen Adapter"), 1));
    CHECK(isSeatHead(cutWords("深圳市绿联"), 3));
    CHECK_FALSE(isSeatHead(cutWords("New Balance"), 1));
}

TEST_CASE("model number patterns cover whole words")
{
    CHECK(matchesPattern("sm-@###?", "sm-a525f"));
    CHECK_FALSE(matchesPattern("sm-@###?", "sm-a525"));
    CHECK_FALSE(matchesPattern("sm-@###?", "sm-a525fx"));
    CHECK(matchesPattern("dmc-*", "dmc-ls2"));
    CHECK(matchesPattern("dmc-*", "dmc-"));
    CHECK_FALSE(matchesPattern("dmc-*", "xdmc-ls2"));
    CHECK_FALSE(matchesPattern("", ""));
}

TEST_CASE("serial expressions match the whole serial number, whatever its case")
{
    const auto matches = [](std::string_view expression, std::string_view serial) {
        const auto pattern = SerialPattern::parse(expression);
        REQUIRE(pattern.has_value());
        return pattern->matches(serial);
    };
    CHECK(matches("^0+$", "0000"));
    CHECK_FALSE(matches("^0+$", "00001"));
    CHECK(matches("^(.)\\1{3,}$", "AaAa"));
    CHECK_FALSE(matches("^(.)\\1{3,}$", "AAAB"));
    CHECK_FALSE(matches("^(.)\\1{3,}$", "AAA"));
    CHECK(matches("^(0123456789)+$", "01234567890123456789"));
    CHECK(matches("^(12|AB|FE){4,}$", "12abFE12"));
    CHECK(matches("^Type\\d ?-? ?.*Serial.*$", "Type2 - Board Serial Number"));
    CHECK(matches("[a-f0-9]{2,4}", "BEEF"));
    CHECK_FALSE(matches("[a-f0-9]{2,4}", "BEEFS"));
    CHECK(matches("[^x]?y|z", "ay"));
    CHECK(matches("\\.+", "..."));
    CHECK(matches("\\s*", ""));
}

TEST_CASE("what is no serial expression is refused, and none runs for ever")
{
    for (const std::string_view bad :
         {"(", ")", "[a", "*", "a**", "a{2", "a{3,2}", "\\", "\\2", "\\w", "[z-a]", "(a|(b)"})
        CHECK_FALSE(SerialPattern::parse(bad).has_value());
    CHECK_FALSE(SerialPattern::parse(std::string(1000, 'a')).has_value());
    const auto slow = SerialPattern::parse("((a*)*)*b");
    REQUIRE(slow.has_value());
    CHECK_FALSE(slow->matches(std::string(128, 'a')));
}
