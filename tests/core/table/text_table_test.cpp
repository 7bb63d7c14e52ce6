// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"
#include "core/text/messages_import.h"
#include "tests/core/table/table_text.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <filesystem>

using namespace homeward;
using namespace homeward::test;

namespace {

std::string inGb18030(std::string_view text)
{
    std::string bytes;
    CHECK_FALSE(Gb18030Encoder::create()->append(text, bytes));
    return bytes;
}

/// ASCII and the Chinese characters of these tests.
std::string inUtf16(std::u16string_view text, bool big)
{
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8U);
        const char low = static_cast<char>(unit & 0xFFU);
        bytes += big ? high : low;
        bytes += big ? low : high;
    }
    return bytes;
}

struct Opened {
    TempFolder folder;
    Result<std::unique_ptr<TableSource>> table;
    explicit Opened(std::string_view bytes, const TableOptions &options = {})
        : table(open(bytes, options))
    {
    }
    Result<std::unique_ptr<TableSource>> open(std::string_view bytes, const TableOptions &options)
    {
        writeText(folder / "t.csv", bytes);
        return openTable(folder / "t.csv", options);
    }
    std::string rows() { return table ? rowsOf(**table) : "not opened"; }
    std::vector<std::string> refusal(Msg message)
    {
        REQUIRE_FALSE(table);
        CHECK(table.error().message == message);
        return table.error().parameters;
    }
};

const std::string chinese = "编号,名称\nA-1,华为手机\nA-2,打印机\n";
const std::u16string_view chinese16 = u"编号,名称\nA-1,华为手机\nA-2,打印机\n";
const std::string chineseRows = "1: 编号|名称\n2: A-1|华为手机\n3: A-2|打印机\n";

} // namespace

TEST_CASE("text is read in whatever encoding it comes")
{
    const auto [bytes, encoding] = GENERATE(table<std::string, SourceEncoding>({
        {chinese, SourceEncoding::Utf8},
        {"\xEF\xBB\xBF" + chinese, SourceEncoding::Utf8},
        {inGb18030(chinese), SourceEncoding::Gb18030},
        {"\xFF\xFE" + inUtf16(chinese16, false), SourceEncoding::Utf16Le},
        {"\xFE\xFF" + inUtf16(chinese16, true), SourceEncoding::Utf16Be},
        {inUtf16(chinese16, false), SourceEncoding::Utf16Le},
        {inUtf16(chinese16, true), SourceEncoding::Utf16Be},
    }));
    Opened opened(bytes);
    REQUIRE(opened.table);
    CHECK((*opened.table)->traits().encoding == encoding);
    CHECK(opened.rows() == chineseRows);
}

TEST_CASE("a table is read again from its beginning")
{
    Opened opened(chinese);
    REQUIRE(opened.table);
    CHECK(opened.rows() == opened.rows());
    int seen = 0;
    CHECK((*opened.table)->read(0, [&](const TableRow &) { return ++seen < 2; }));
    CHECK(seen == 2);
    CHECK(opened.rows() == chineseRows);
}

TEST_CASE("the delimiter is found out")
{
    const auto [bytes, delimiter] = GENERATE(table<std::string, char>({
        {"a,b\n1,2\n", ','},
        {"a;b\n1,5;2\n2,5;3\n", ';'},
        {"a\tb\n1,5\t2;3\n", '\t'},
        {"a|b|c\n1|2|3\n", '|'},
        {"sep=;\na;b\n1;2\n", ';'},
        {"one column\n1\n", ','},
        {"\"a,b\";c\n\"1,2\";3\n", ';'},
        {"Title of it all\n\na;b;c\n1;2;3\n4;5;6\n", ';'},
    }));
    Opened opened(bytes);
    REQUIRE(opened.table);
    INFO(bytes);
    CHECK((*opened.table)->traits().delimiter == delimiter);
}

TEST_CASE("a first line that only names the delimiter is no row")
{
    CHECK(Opened("sep=;\r\na;b\r\n").rows() == "2: a|b\n");
}

TEST_CASE("what the caller says about a text goes before what is found out")
{
    TableOptions options;
    options.delimiter = ';';
    options.encoding = SourceEncoding::Gb18030;
    Opened opened("a,b;" + inGb18030("名") + "\n", options);
    CHECK(opened.rows() == "1: a,b|名\n");
}

TEST_CASE("a damaged byte is named by line and character")
{
    std::string many;
    for (int i = 0; i < 10; ++i)
        many += "编号,名称\n";
    CHECK(Opened(many + "好\xFF,x\n").refusal(ImportMsg::TextBytesInvalid)
          == std::vector<std::string>{"11", "2", "FF 2C 78 0A", "utf-8"});
    SECTION("also where a second encoding begins")
    {
        const auto place = Opened(many + inGb18030("打印机,好\n")).refusal(ImportMsg::TextBytesInvalid);
        CHECK(place.front() == "11");
    }
}

TEST_CASE("a text that ends in the middle of a character was cut off")
{
    std::string many;
    for (int i = 0; i < 5; ++i)
        many += "编号,名称\n";
    CHECK(Opened(many.substr(0, many.size() - 2)).refusal(ImportMsg::TextCutOff)
          == std::vector<std::string>{"5", "utf-8"});
    CHECK(Opened(("\xFF\xFE" + inUtf16(chinese16, false)).substr(0, 11)).refusal(ImportMsg::TextCutOff).back()
          == "utf-16le");
}

TEST_CASE("files that are no tables are named for what they are")
{
    Opened("").refusal(ImportMsg::TableFileEmpty);
    Opened("<html><table><tr><td>1</td></tr></table>").refusal(ImportMsg::TableIsMarkup);
    Opened("\xEF\xBB\xBF  <?xml version=\"1.0\"?><Workbook/>").refusal(ImportMsg::TableIsMarkup);
    Opened("%PDF-1.7").refusal(ImportMsg::TableNoText);
    Opened(std::string(1000, '\0')).refusal(ImportMsg::TableNoText);
    Opened(std::string("\x7F"
                       "ELF\0\0\0\x01\0\0\0\0\0\0",
                       14))
        .refusal(ImportMsg::TableNoText);
    Opened("PK\x03\x04 and nothing").refusal(ImportMsg::WorkbookDamaged);
    Opened("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and nothing").refusal(ImportMsg::WorkbookDamaged);
    TempFolder folder;
    CHECK(openTable(folder.path()).error().message == ImportMsg::TableNoFile);
    CHECK(openTable(folder / "none.csv").error().code == ErrorCode::NotFound);
}

TEST_CASE("a file of 5 GB is refused without reading it")
{
    TempFolder folder;
    writeText(folder / "big.csv", "a,b\n");
    std::filesystem::resize_file(folder / "big.csv", std::uintmax_t{5} << 30U);
    const auto opened = openTable(folder / "big.csv");
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message == ImportMsg::TableFileTooLarge);
}

TEST_CASE("one line of 100 MB and 10,000 columns are refused with line and column")
{
    std::string bytes = "a,b\n1,";
    bytes.append(std::size_t{100} << 20U, 'x');
    CHECK(Opened(bytes).rows() == "1: a|b\nerror 2 2 1048576");
    std::string wide = "a,b\n";
    for (int i = 0; i < 10000; ++i)
        wide += "1,";
    CHECK(Opened(wide).rows() == "1: a|b\nerror 2 4097 4096");
}

TEST_CASE("a quote that never closes is named where it opens")
{
    CHECK(Opened("a,b\n1,\"2\n3,4\n").rows() == "1: a|b\nerror 2 2");
}

TEST_CASE("a few NULs are characters of their cells")
{
    CHECK(Opened(std::string("a,b\n1,x\0y\n", 10)).rows() == std::string("1: a|b\n2: 1|x\0y\n", 16));
}
