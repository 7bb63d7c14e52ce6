// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/where.h"
#include "core/text/messages_inventory.h"
#include "tests/support/catch.h"
#include "tests/support/random_text.h"

#include <algorithm>
#include <array>

using namespace homeward;
using Operator = Where::Operator;
using Kind = Where::Kind;

namespace {

Where compare(Column column, Operator op, std::vector<std::string> values)
{
    Where where;
    where.column = column;
    where.op = op;
    where.values = std::move(values);
    return where;
}

Where joined(Kind kind, std::vector<Where> operands)
{
    Where where;
    where.kind = kind;
    where.operands = std::move(operands);
    return where;
}

Where parsed(std::string_view expression)
{
    INFO(expression);
    auto where = parseWhere(expression);
    REQUIRE(where);
    return *where;
}

/// "14 WhereValueExpected" in short: the place, and the message.
void checkFails(std::string_view expression, Msg message, std::string_view place)
{
    INFO(expression);
    const auto where = parseWhere(expression);
    REQUIRE_FALSE(where);
    CHECK(where.error().code == ErrorCode::InvalidInput);
    CHECK(where.error().message == message);
    CHECK(where.error().parameters.front() == place);
}

/// Whether the expression holds for a row with the given cells, others empty.
bool holds(std::string_view expression, std::vector<std::pair<Column, std::string_view>> cells)
{
    std::array<std::string_view, 32> row{};
    for (const auto &[column, text] : cells)
        row[static_cast<std::size_t>(column)] = text;
    return WhereFilter(parsed(expression)).holds(row);
}

class RandomWhere {
public:
    explicit RandomWhere(std::uint64_t seed)
        : random_(seed)
    {
    }

    Where make(int depth)
    {
        const std::size_t kind = depth == 0 ? 0 : random_.below(4);
        if (kind == 0)
            return comparison();
        if (kind == 1)
            return joined(Kind::Not, {make(depth - 1)});
        std::vector<Where> operands;
        for (std::size_t count = 2 + random_.below(3); count > 0; --count)
            operands.push_back(make(depth - 1));
        return joined(kind == 2 ? Kind::And : Kind::Or, std::move(operands));
    }

private:
    Where comparison()
    {
        const Column column = allColumns()[random_.below(allColumns().size())];
        auto op = static_cast<Operator>(random_.below(10));
        const bool isOrder = op >= Operator::Less && op <= Operator::GreaterOrEqual;
        if (isOrder && typeOf(column) == ColumnType::Choice)
            op = Operator::Equal;
        std::size_t count = op == Operator::In ? 1 + random_.below(3) : 1;
        if (op == Operator::IsEmpty || op == Operator::IsNotEmpty)
            count = 0;
        Where where = compare(column, op, {});
        for (; count > 0; --count)
            where.values.push_back(value(column, op));
        return where;
    }

    std::string value(Column column, Operator op)
    {
        if (op == Operator::Contains || typeOf(column) == ColumnType::Text) {
            const bool isUsbId = column == Column::Vid || column == Column::Pid;
            return isUsbId && op != Operator::Contains ? "05ac" : anyText();
        }
        if (typeOf(column) == ColumnType::Number)
            return std::array{"0", "-5", "5999.00"}[random_.below(3)];
        if (typeOf(column) == ColumnType::Date)
            return "2026-09-07";
        const auto choices = choicesOf(column);
        return std::string(choices[random_.below(choices.size())]);
    }

    std::string anyText()
    {
        return random_.of({"a",  "Z",   "7",  " ",  "\t",    "\n",   "\"",     "\\",   "(",
                           ")",  ",",   "=",  "!",  "<",     ">",    "~",      "'",    "and",
                           "OR", "not", "in", "is", "empty", "联想", "\u3000", "\xFF", "é"},
                          5);
    }

    test::RandomText random_;
};

} // namespace

TEST_CASE("a comparison is read with each sign")
{
    CHECK(parsed("tag = A-0031") == compare(Column::Tag, Operator::Equal, {"A-0031"}));
    CHECK(parsed("tag!=A-0031") == compare(Column::Tag, Operator::NotEqual, {"A-0031"}));
    CHECK(parsed("price<1000.50") == compare(Column::Price, Operator::Less, {"1000.50"}));
    CHECK(parsed("price <= -5") == compare(Column::Price, Operator::LessOrEqual, {"-5"}));
    CHECK(parsed("due > 2026-09-07") == compare(Column::Due, Operator::Greater, {"2026-09-07"}));
    CHECK(parsed("due >= \"2026-09-07\"") == compare(Column::Due, Operator::GreaterOrEqual, {"2026-09-07"}));
    CHECK(parsed("notes ~ 联想") == compare(Column::Notes, Operator::Contains, {"联想"}));
    CHECK(parsed("unit in (财务处, \"a b\" ,c)")
          == compare(Column::Unit, Operator::In, {"财务处", "a b", "c"}));
    CHECK(parsed("serial is empty") == compare(Column::Serial, Operator::IsEmpty, {}));
    CHECK(parsed("serial is not empty") == compare(Column::Serial, Operator::IsNotEmpty, {}));
}

TEST_CASE("not binds tightest, then and, then or")
{
    const Where a = compare(Column::Tag, Operator::Equal, {"1"});
    const Where b = compare(Column::Tag, Operator::Equal, {"2"});
    const Where c = compare(Column::Tag, Operator::Equal, {"3"});
    CHECK(parsed("not tag = 1 and tag = 2 or tag = 3")
          == joined(Kind::Or, {joined(Kind::And, {joined(Kind::Not, {a}), b}), c}));
    CHECK(parsed("tag = 1 or tag = 2 and tag = 3") == joined(Kind::Or, {a, joined(Kind::And, {b, c})}));
    CHECK(parsed("not (tag = 1 or tag = 2) and tag = 3")
          == joined(Kind::And, {joined(Kind::Not, {joined(Kind::Or, {a, b})}), c}));
    CHECK(parsed("tag = 1 and tag = 2 and tag = 3") == joined(Kind::And, {a, b, c}));
}

TEST_CASE("words are case-insensitive and blanks of any kind separate")
{
    CHECK(parsed("NOT tag Is NOT Empty\u3000AND\n tag IN(x)")
          == joined(Kind::And, {joined(Kind::Not, {compare(Column::Tag, Operator::IsNotEmpty, {})}),
                                compare(Column::Tag, Operator::In, {"x"})}));
}

TEST_CASE("quotes hold anything, doubled or with a backslash")
{
    CHECK(parsed(R"(notes = "a ""b"" c")").values.front() == R"(a "b" c)");
    CHECK(parsed(R"(notes = "a \"b\" \\ c:\dir")").values.front() == R"(a "b" \ c:\dir)");
    CHECK(parsed("notes = \"\"").values.front().empty());
    CHECK(parsed("notes = \"and\"").values.front() == "and");
}

TEST_CASE("values come into the machine form of their column")
{
    CHECK(parsed("vid = 0x05AC").values.front() == "05ac");
    CHECK(parsed("pid in (12A8, \"\")").values == std::vector<std::string>{"12a8", ""});
    CHECK(parsed("origin = Foreign").values.front() == "foreign");
    CHECK(parsed("category in (Laptop, security-key)").values
          == std::vector<std::string>{"laptop", "security-key"});
}

TEST_CASE("a mistake names its place in characters and what was expected")
{
    checkFails("", InventoryMsg::WhereColumnExpected, "1");
    checkFails("   ", InventoryMsg::WhereColumnExpected, "4");
    checkFails("brnd = x", InventoryMsg::WhereColumnExpected, "1");
    checkFails("\"tag\" = x", InventoryMsg::WhereColumnExpected, "1");
    checkFails("tag", InventoryMsg::WhereOperatorExpected, "4");
    checkFails("tag x", InventoryMsg::WhereOperatorExpected, "5");
    checkFails("tag ! x", InventoryMsg::WhereOperatorExpected, "5");
    checkFails("tag =", InventoryMsg::WhereValueExpected, "6");
    checkFails("tag = and", InventoryMsg::WhereValueExpected, "7");
    checkFails("tag = = x", InventoryMsg::WhereValueExpected, "7");
    checkFails("holder = 张三 李四", InventoryMsg::WhereJoinExpected, "13");
    checkFails("tag = x )", InventoryMsg::WhereJoinExpected, "9");
    checkFails("(tag = x", InventoryMsg::WhereCloseExpected, "9");
    checkFails("tag in x", InventoryMsg::WhereListExpected, "8");
    checkFails("tag in ()", InventoryMsg::WhereValueExpected, "9");
    checkFails("tag in (a b)", InventoryMsg::WhereCommaExpected, "11");
    checkFails("tag in (a,", InventoryMsg::WhereValueExpected, "11");
    checkFails("tag is x", InventoryMsg::WhereEmptyExpected, "8");
    checkFails("tag is not", InventoryMsg::WhereEmptyExpected, "11");
    checkFails("tag = \"x", InventoryMsg::WhereQuoteOpen, "7");
    checkFails("tag = x and", InventoryMsg::WhereColumnExpected, "12");
    checkFails("not", InventoryMsg::WhereColumnExpected, "4");
    checkFails("price > dear", InventoryMsg::WhereNumberExpected, "9");
    checkFails("price > 8.93E+14", InventoryMsg::WhereNumberExpected, "9");
    checkFails("due < 2026-02-30", InventoryMsg::WhereDateExpected, "7");
    checkFails("due in (2026-09-07, soon)", InventoryMsg::WhereDateExpected, "21");
    checkFails("origin = alien", InventoryMsg::WhereChoiceExpected, "10");
    checkFails("origin < foreign", InventoryMsg::WhereNoOrder, "8");
    checkFails("vid = 5ac", InventoryMsg::WhereUsbIdExpected, "7");
}

TEST_CASE("an unknown choice is told the choices")
{
    const auto where = parseWhere("origin = alien");
    REQUIRE_FALSE(where);
    CHECK(say(where.error(), Language::English)
          == "The condition fails at character 10: origin is one of "
             "domestic, foreign, undetermined; \"alien\" is none of "
             "them.");
}

TEST_CASE("what is deep or long beyond reason is refused, and what is not is read")
{
    const auto nested = [](std::size_t levels) {
        return std::string(levels, '(') + "tag = x" + std::string(levels, ')');
    };
    CHECK(parseWhere(nested(32)));
    checkFails(nested(33), InventoryMsg::WhereTooDeep, "33");
    checkFails(nested(1000000), InventoryMsg::WhereTooDeep, "33");
    std::string nots;
    std::string chain = "tag = x";
    for (int i = 0; i < 100000; ++i)
        nots += "not ";
    for (int i = 1; i < 250; ++i)
        chain += " or tag = x";
    checkFails(nots + "tag = x", InventoryMsg::WhereTooDeep, "129");
    CHECK(parseWhere(chain));
    CHECK_FALSE(parseWhere(chain + " or tag = x"));
    std::string list = "tag in (x";
    for (int i = 1; i < 30000; ++i)
        list += ",x";
    CHECK(parseWhere(list + ")"));
    CHECK_FALSE(parseWhere(list + ",x)"));
}

TEST_CASE("an expression comes back as text with only the parentheses that it needs")
{
    const std::vector<std::string_view> expressions = {"tag = A-0031",
                                                       "notes ~ \"two words\"",
                                                       "tag in (a, b) or serial is not empty",
                                                       "not (tag = a or tag = b) and origin = foreign",
                                                       "not not tag is empty",
                                                       "(tag = a or tag = b) and due < 2026-09-07",
                                                       "tag = a and (tag = b and tag = c)",
                                                       "notes = \"say \"\"hi\"\" \\\\\"",
                                                       "notes = \"Empty\""};
    for (const std::string_view expression : expressions)
        CHECK(toText(parsed(expression)) == expression);
    CHECK(toText(parsed("((tag = a)) and (not (tag = b))")) == "tag = a and not tag = b");
}

TEST_CASE("any condition is read back from its text as it was")
{
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const Where where = RandomWhere(seed).make(3);
        const std::string text = toText(where);
        INFO(text);
        const auto again = parseWhere(text);
        REQUIRE(again);
        REQUIRE(*again == where);
    }
}

TEST_CASE("text compares without regard to case and width, numbers by value")
{
    CHECK(holds("brand = huawei", {{Column::Brand, "ＨＵＡＷＥＩ"}}));
    CHECK(holds("notes ~ BIG", {{Column::Notes, "a big one"}}));
    CHECK_FALSE(holds("notes ~ small", {{Column::Notes, "a big one"}}));
    CHECK(holds("price = 5999", {{Column::Price, "5999.00"}}));
    CHECK(holds("price > 999", {{Column::Price, "5999.00"}}));
    CHECK(holds("price ~ 99.0", {{Column::Price, "5999.00"}}));
    CHECK(holds("quantity in (1, 2)", {{Column::Quantity, "2"}}));
    CHECK(holds("due <= 2026-09-07", {{Column::Due, "2026-09-07"}}));
    CHECK_FALSE(holds("due < 2026-09-07", {{Column::Due, "2026-09-07"}}));
}

TEST_CASE("not and != are complements, and an empty cell is neither less nor greater")
{
    CHECK(holds("brand != Apple", {}));
    CHECK(holds("not brand = Apple", {}));
    CHECK_FALSE(holds("due < 2026-09-07", {}));
    CHECK_FALSE(holds("due >= 2026-09-07", {}));
    CHECK_FALSE(holds("price < 5", {}));
    CHECK_FALSE(holds("price = 0", {}));
    CHECK_FALSE(holds("notes ~ \"\"", {}));
    CHECK(holds("notes = \"\"", {}));
    CHECK(holds("notes is empty and tag is not empty", {{Column::Tag, "A-1"}}));
}

TEST_CASE("and, or and not decide over whole rows")
{
    const std::vector<std::pair<Column, std::string_view>> row = {
        {Column::Origin, "foreign"}, {Column::Unit, "Finance"}, {Column::Tag, "A-1"}};
    CHECK(holds("origin = foreign and (unit = Finance or unit = Legal)", row));
    CHECK_FALSE(holds("origin = foreign and not unit = finance", row));
    CHECK(holds("tag = A-2 or tag = A-1", row));
    CHECK_FALSE(holds("not (tag = A-2 or tag = A-1)", row));
}
