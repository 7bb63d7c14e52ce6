// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages.h"
#include "core/text/messages_app.h"
#include "core/text/messages_base.h"
#include "core/text/utf8.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace homeward;

namespace {
struct Row {
    const char *id;
    std::string english;
    std::string chinese;
};
const std::vector<Row> rows = {
#define HOMEWARD_MSG(id, english, chinese) Row{#id, english, chinese},
#include "core/text/messages_base.def"
#include "core/text/messages_usb.def"
#include "core/text/messages_brands.def"
#include "core/text/messages_inventory.def"
#include "core/text/messages_directives.def"
#include "core/text/messages_progress.def"
#include "core/text/messages_store.def"
#include "core/text/messages_exchange.def"
#include "core/text/messages_import.def"
#include "core/text/messages_app.def"
#undef HOMEWARD_MSG
};

std::multiset<char> slotsOf(const std::string &text)
{
    std::multiset<char> slots;
    for (std::size_t i = 0; i + 2 < text.size(); ++i)
        if (text[i] == '{' && text[i + 2] == '}')
            slots.insert(text[i + 1]);
    return slots;
}
} // namespace

TEST_CASE("every message is there in both languages with the same parameters")
{
    for (const Row &row : rows) {
        INFO(row.id);
        CHECK_FALSE(row.english.empty());
        CHECK_FALSE(row.chinese.empty());
        CHECK(isValidUtf8(row.chinese));
        CHECK(slotsOf(row.english) == slotsOf(row.chinese));
    }
}

TEST_CASE("parameters are filled in, whatever they hold")
{
    CHECK(say(BaseMsg::BadDate, Language::English, {"{0}"}) == "\"{0}\" is not a date; write it as 2026-09-07.");
    CHECK(say(BaseMsg::FileNotFound, Language::Chinese, {"a.csv"}) == "文件 a.csv 不存在。");
    CHECK(say(BaseMsg::FileNotFound, Language::English) == "There is no file {0}.");
}

TEST_CASE("a word goes with its number")
{
    CHECK(say(AppMsg::AssetsChanged, Language::English, {"1"}) == "1 asset changed.");
    CHECK(say(AppMsg::AssetsChanged, Language::English, {"0"}) == "0 assets changed.");
    CHECK(say(AppMsg::AssetsChanged, Language::English, {"21"}) == "21 assets changed.");
    CHECK(say(AppMsg::AssetsChanged, Language::English) == "{0} {0|asset|assets} changed.");
}

TEST_CASE("language tags")
{
    CHECK(languageFromTag("zh_CN.UTF-8") == Language::Chinese);
    CHECK(languageFromTag("de_DE") == Language::English);
    CHECK(languageFromTag("") == Language::English);
}
