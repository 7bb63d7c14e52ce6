// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"
#include "tests/support/catch.h"

using namespace homeward;

TEST_CASE("bytes that are no text become replacement characters")
{
    CHECK(toValidUtf8("a\xff" "b") == "a\xEF\xBF\xBD" "b");
    CHECK(toValidUtf8("\xed\xa0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    CHECK(toValidUtf8("华为") == "华为");
    CHECK_FALSE(isValidUtf8("\xe5\x8d"));
}

TEST_CASE("control and bidirectional characters are made visible")
{
    CHECK(toVisible("a\tb\n") == "a␉b␊");
    CHECK(toVisible(std::string("C\0D", 3)) == "C␀D");
    CHECK(toVisible("\x1b[31m") == "␛[31m");
    CHECK(toVisible("abc\u202Edef") == "abc\\u{202E}def");
    CHECK(toVisible("红米 Note 🤖") == "红米 Note 🤖");
}

TEST_CASE("keys fold case, width and blanks")
{
    CHECK(normalisedKey("  HUAWEI\t Technologies ") == "huawei technologies");
    CHECK(normalisedKey("ＨＵＡＷＥＩ") == "huawei");
    CHECK(normalisedKey("華為\u3000手机") == "華為 手机");
    CHECK(normalisedKey("Straße") == "strasse");
    CHECK(normalisedKey("a\u200Bb") == "ab");
    CHECK(normalisedKey("") == "");
    CHECK(normalisedKey("\xff") == "\xEF\xBF\xBD");
}

TEST_CASE("ideographs and printable ASCII have the key that all of Unicode's rules give them")
{
    // A letter beyond them has the text go through those rules.
    const auto byAllRules = [](const std::string &text) {
        const std::string key = normalisedKey(text + "\u00e9");
        return key.substr(0, key.size() - std::string_view("\u00e9").size());
    };
    for (unsigned c = 0x4e00; c <= 0x9fff; ++c) {
        const std::string text{static_cast<char>(0xe0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3f)),
                               static_cast<char>(0x80 | (c & 0x3f))};
        if (normalisedKey(text) != text || byAllRules(text) != text || !isValidUtf8(text))
            FAIL(c);
    }
    for (char c = 0x21; c < 0x7f; ++c) {
        const std::string text(1, c);
        INFO(text);
        CHECK(normalisedKey(text) == byAllRules(text));
    }
    CHECK(normalisedKey("  A  B 华  为 ") == "a b 华 为");
    CHECK(normalisedKey("\xe4\xb7\xbf" "A") == "\xe4\xb7\xbf" "a"); // the one before the first
    CHECK_FALSE(isValidUtf8("华\xe4\xb8"));
    CHECK_FALSE(isValidUtf8("华\xe4\xb8" "a"));
}

TEST_CASE("trimming knows wide blanks and NUL")
{
    CHECK(trimmed("\u3000 x \n") == "x");
    CHECK(trimmed(std::string_view("x\0\0", 3)) == "x");
    CHECK(trimmed(" \t") == "");
    CHECK(trimmed("华") == "华");
}
