// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/line_words.h"
#include "tests/core/import/import_room.h"

using namespace homeward;
using namespace homeward::test;

TEST_CASE("what a line makes is told in the reader's language")
{
    ImportLine line;
    line.give(ImportField::Category, "smartphone");
    line.give(ImportField::Brand, "HUAWEI");
    line.give(ImportField::Model, "P40");
    line.give(ImportField::SerialPrinted, "S11112");
    line.give(ImportField::Holder, "王");
    line.give(ImportField::Price, "5999.00");
    line.give(ImportField::Currency, "CNY");
    line.give(ImportField::Status, "in-use");
    line.give(ImportField::Mac, "");
    CHECK(wordsOf(line, Language::English)
          == "Smartphone, HUAWEI P40; Printed serial: S11112; Holder: 王; Status: In use; Price: 5999.00 CNY");
    const std::string chinese = wordsOf(line, Language::Chinese);
    CHECK(chinese.starts_with("智能手机，HUAWEI P40；"));
    CHECK(chinese.find("：王；") != std::string::npos);
    CHECK(wordsOf({}, Language::English).empty());
}

TEST_CASE("new lines alone have words, each its own, over several blocks")
{
    ImportRoom room;
    std::string text = "tag,brand,model,holder\n";
    const int lines = 17'000;
    for (int i = 0; i < lines; ++i)
        text += fmt::format("T{0},HUAWEI,P{0},\n", i);
    REQUIRE(room.bring(room.write("first.csv", "tag,brand,model,holder\nT5,HUAWEI,P5,\nT6,HUAWEI,P6,\n")).summary);
    const auto path = room.write("all.csv", text + "T6,HUAWEI,P6,Wang\n");
    auto file = must(RegisterFile::open(path));
    const RegisterImport how{suggestedMapping(file.layout()), true, true, {}, Language::English};
    std::vector<std::string> words;
    must(importRegister(room.ledger, file, how, deed(), [&](const LineResult &result, const ImportLine &line) {
        words.push_back(wordsOfNew(result, line, Language::English));
    }));
    REQUIRE(words.size() == lines + 1);
    CHECK(words[0] == "HUAWEI P0");
    CHECK(words[5].empty());
    CHECK(words[lines - 1] == fmt::format("HUAWEI P{}", lines - 1));
    CHECK(words[lines].empty()); // refused, it is there twice
}
