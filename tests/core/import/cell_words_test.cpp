// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/exchange/import/cell_words.h"
#include "core/exchange/import/loose_date.h"
#include "tests/support/catch.h"

using namespace homeward;

namespace {

std::string dayOf(std::string_view text, std::optional<DateOrder> order = std::nullopt)
{
    const auto day = parseLooseDay(text, order);
    return day ? toIso(*day) : "none";
}

} // namespace

TEST_CASE("days are read in the ways that registers write them")
{
    for (const char *text : {"2019-03-05", "2019/3/5", "2019.3.5", "20190305", "2019年3月5日", "2019年03月05号",
                             "2019-03-05T00:00:00", "2019/3/5 8:30", " 2019-3-5 "})
        CHECK(dayOf(text) == "2019-03-05");
    CHECK(dayOf("2019年3月") == "2019-03-01");
    CHECK(dayOf("2019-03") == "2019-03-01");
    CHECK(dayOf("25/3/2019") == "2019-03-25");
    CHECK(dayOf("3/25/2019") == "2019-03-25");
    CHECK(dayOf("4/4/2019") == "2019-04-04");
}

TEST_CASE("a day that could be either is read as somebody says, or not at all")
{
    CHECK(dayOf("3/5/2019") == "none");
    CHECK(dayOf("3/5/2019", DateOrder::DayFirst) == "2019-05-03");
    CHECK(dayOf("3/5/2019", DateOrder::MonthFirst) == "2019-03-05");
}

TEST_CASE("what is no day is none")
{
    for (const char *text : {"", "2019", "2019-13-01", "2019-02-30", "31/4/2019", "5/3/19", "yesterday", "2019-3-5x",
                             "2019-3/5", "1-2-3-4", "12:30", "1e5", "99999999", "2019-03-05-07", "3.14"})
        CHECK(dayOf(text, DateOrder::DayFirst) == "none");
}

TEST_CASE("a column's dates tell their order if one of them can")
{
    DateEvidence evidence;
    evidence.look("3/5/2019");
    CHECK(evidence.isAmbiguous());
    CHECK(evidence.sample() == "3/5/2019");
    evidence.look("3/25/2019");
    CHECK_FALSE(evidence.isAmbiguous());
    CHECK(evidence.order() == DateOrder::MonthFirst);
    DateEvidence iso;
    iso.look("2019-03-05");
    iso.look("");
    CHECK_FALSE(iso.isAmbiguous());
    CHECK_FALSE(iso.order());
}

TEST_CASE("prices lose their signs and keep their currency")
{
    const auto price = [](std::string_view text, bool number = false) {
        const auto read = priceIn(text, number);
        return read ? read->price + (read->currency.empty() ? "" : " " + read->currency) : "none";
    };
    CHECK(price("¥1,299.00") == "1299");
    CHECK(price("￥ 1299.5 元") == "1299.5");
    CHECK(price("1299.50") == "1299.5");
    CHECK(price("100.00 USD") == "100 USD");
    CHECK(price("1299.9900000000001", true) == "1299.99");
    CHECK(price("1299.123") == "none");
    CHECK(price("-5") == "none");
    CHECK(price("1e9") == "none");
    CHECK(price("about 5") == "none");
    CHECK(price("nan") == "none");
    CHECK(price("") == "none");
}

TEST_CASE("identifiers that became numbers are seen, and real ones are left alone")
{
    for (const char *lost : {"8.93E+14", "1.23456789012346E+18", "8E+14", "8.9e14"})
        CHECK(lostDigits(lost));
    for (const char *good : {"893456789012345", "1E5", "5CG1234E+1", "E+14", "8.93", "8.93E", "12E34567", ""})
        CHECK_FALSE(lostDigits(good));
}

TEST_CASE("words of choices are known in both languages and in other programs' own")
{
    CHECK(choiceIn(ImportField::Status, "在用") == "in-use");
    CHECK(choiceIn(ImportField::Status, "Ready to Deploy") == "stored");
    CHECK(choiceIn(ImportField::Status, "已报废") == "retired");
    CHECK(choiceIn(ImportField::Category, "笔记本电脑") == "laptop");
    CHECK(choiceIn(ImportField::Category, "laptop") == "laptop");
    CHECK(choiceIn(ImportField::Category, "U盘") == "storage");
    CHECK(choiceIn(ImportField::Ownership, "个人") == "personal");
    CHECK(choiceIn(ImportField::Connected, "Yes") == "yes");
    CHECK_FALSE(choiceIn(ImportField::Category, "通用设备"));
}

TEST_CASE("counts, IMEIs and marks for nothing")
{
    CHECK(quantityIn("12 台") == "12");
    CHECK(quantityIn("3.00") == "3");
    CHECK_FALSE(quantityIn("3.5"));
    CHECK_FALSE(quantityIn("many"));
    CHECK(imeisIn("490154203237518/490154203237526") == "490154203237518 490154203237526");
    CHECK(imeisIn("49-015420-323751-8") == "490154203237518");
    CHECK(imeisIn("49 015420 323751 8") == "490154203237518");
    for (const char *nothing : {"/", "-", "无", "N/A", "——"})
        CHECK(saysNothing(nothing));
    CHECK_FALSE(saysNothing("0"));
    CHECK(isTotalWord("合  计"));
    CHECK(isTotalWord("Grand total:"));
    CHECK_FALSE(isTotalWord("总计处"));
    CHECK(isSignatureWord("制表人：张三"));
}
