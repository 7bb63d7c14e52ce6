// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/classify.h"
#include "core/brands/row_scanner.h"
#include "tests/core/brands/small_catalogue.h"
#include "tests/support/catch.h"

#include <sstream>

using namespace homeward;
using namespace homeward::test;

namespace {

const std::string added =
    "registrant,brand,brand_country,owner,owner_country,category,origin,confidence,evidence";

struct Outcome {
    std::string text;
    std::string complaints;
    std::uint64_t rows = 0;
    std::uint64_t refused = 0;
};

Outcome classified(const std::string &input, std::span<const Decision> decisions = {})
{
    static const Sorter sorter(smallCatalogue());
    ClassifyOptions options;
    options.home.countries = {"CN"};
    options.decisions = decisions;
    std::istringstream in(input);
    std::ostringstream out;
    Outcome outcome;
    const auto counts = classify(in, out, sorter, options, [&](std::uint64_t line, const Error &reason) {
        outcome.complaints += std::to_string(line) + ": " + say(reason, Language::English) + "\n";
    });
    REQUIRE(counts.has_value());
    outcome.text = out.str();
    outcome.rows = counts->rows;
    outcome.refused = counts->refused;
    return outcome;
}

std::string lineOf(const std::string &text, std::size_t number)
{
    std::istringstream lines(text);
    std::string line;
    for (std::size_t i = 0; i < number; ++i)
        std::getline(lines, line);
    return line;
}

} // namespace

TEST_CASE("rows keep their order, their columns and their bytes")
{
    const Outcome outcome = classified("tag,vid,pid,manufacturer,note\r\n"
                                       "\"A-1\",12d1,7777,,\"said \"\"hello\"\", twice\"\r\n"
                                       "A-2,8888,0002,Unheard-of,\"two\nlines\"\r\n"
                                       "A-3,8888,0002,\"UGREEN, Ltd\",x");
    CHECK(lineOf(outcome.text, 1) == "tag,vid,pid,manufacturer,note," + added + "\r");
    CHECK(lineOf(outcome.text, 2)
          == "\"A-1\",12d1,7777,,\"said \"\"hello\"\", twice\",\"Huawei Technologies Co., "
             "Ltd.\",Huawei,CN,Huawei,CN,smartphone,"
             "domestic,0.98,registrant=registrants: list (https://list.example.org/)\r");
    CHECK(lineOf(outcome.text, 4)
          == "lines\",Nobody,,,,,other,undetermined,0,registrant=registrants: list "
             "(https://list.example.org/)\r");
    CHECK(lineOf(outcome.text, 5).starts_with("A-3,8888,0002,\"UGREEN, Ltd\",x,Nobody,UGREEN,CN,"));
    CHECK_FALSE(outcome.text.ends_with("\n")); // as the input
    CHECK(outcome.rows == 3);
    CHECK(outcome.refused == 0);
}

TEST_CASE("tabs and semicolons are told from the header")
{
    CHECK(lineOf(classified("vid\tpid\n12d1\t7777\n").text, 2)
              .starts_with("12d1\t7777\tHuawei Technologies Co., Ltd.\tHuawei\tCN\t"));
    CHECK(lineOf(classified("vid;pid\n12d1;7777\n").text, 2)
              .starts_with("12d1;7777;Huawei Technologies Co., Ltd.;Huawei;CN;"));
    CHECK(detectDelimiter("vid") == ',');
    CHECK(detectDelimiter("\"a,b\"\tc\td") == '\t');
}

TEST_CASE("a mark at the beginning, blank lines and any case of headings are taken")
{
    const Outcome outcome = classified("\xEF\xBB\xBFPID,VID\n\n7777,12D1\n");
    CHECK(outcome.text.starts_with("\xEF\xBB\xBFPID,VID," + added + "\n\n7777,12D1,\"Huawei"));
    CHECK(outcome.rows == 1);
}

TEST_CASE("lines that cannot be read are named, written and left undecided")
{
    const Outcome outcome = classified("vid,pid,product\n12d1,7777,a\nzzzz,0001,b\n12d1,1\n12d1,7777,c,"
                                       "d\n12d1,77777,e\n12d1,7777,\"f\n12d1,7777,g\n");
    CHECK(outcome.rows == 7);
    CHECK(outcome.refused == 5);
    CHECK(outcome.complaints
          == "3: \"zzzz\" is not an ID of four hex digits\n"
             "4: 2 cells where the header has 3\n"
             "5: 4 cells where the header has 3\n"
             "6: \"77777\" is not an ID of four hex digits\n"
             "7: a quotation mark is not closed, or text follows a closed one\n");
    CHECK(lineOf(outcome.text, 3) == "zzzz,0001,b,,,,,,,,,");
    CHECK(lineOf(outcome.text, 4) == "12d1,1,,,,,,,,,,");
    CHECK(lineOf(outcome.text, 7) == "12d1,7777,\"f,,,,,,,,,");
    CHECK(lineOf(outcome.text, 8).starts_with("12d1,7777,g,\"Huawei"));
}

TEST_CASE("a quotation mark in a tab-separated file is a sign like others")
{
    const Outcome outcome = classified("vid\tpid\tproduct\n12d1\t7777\t\"15 inch\n12d1\t7777\t\"a\"\n");
    CHECK(outcome.refused == 0);
    CHECK(lineOf(outcome.text, 2).starts_with("12d1\t7777\t\"15 inch\tHuawei"));
    CHECK(lineOf(outcome.text, 3).starts_with("12d1\t7777\t\"a\"\tHuawei"));
}

TEST_CASE("classes and interfaces are read in both spellings")
{
    const std::string head = "vid,pid,class,interfaces\n";
    CHECK(lineOf(classified(head + "8888,0002,00/00/00,\"03:01:02,03:00:00\"\n").text, 2).find(",mouse,")
          != std::string::npos);
    CHECK(lineOf(classified(head + "8888,0002,,03/01/01 03/00/00\n").text, 2).find(",keyboard,")
          != std::string::npos);
    CHECK(lineOf(classified(head + "8888,0002,09,09:00:00\n").text, 2).find(",hub,") != std::string::npos);
    CHECK(lineOf(classified(head + "8888,0002,xx,nonsense\n").text, 2).find(",other,") != std::string::npos);
}

TEST_CASE("an input without vid and pid is refused as a whole")
{
    for (const std::string &input :
         {std::string(), std::string("a,b\n1,2\n"), std::string("vid\n12d1\n"), std::string("\"vid,pid\n")}) {
        const Sorter sorter(smallCatalogue());
        std::istringstream in(input);
        std::ostringstream out;
        const auto counts = classify(in, out, sorter, {}, [](std::uint64_t, const Error &) {});
        REQUIRE_FALSE(counts.has_value());
        CHECK(counts.error().code == ErrorCode::InvalidInput);
        CHECK(out.str().empty());
    }
}

TEST_CASE("a ledger's rules and model decisions count")
{
    Decision rule;
    rule.scope = Decision::Scope::Rule;
    rule.vid = 0x8888;
    rule.pid = 0x0002;
    rule.pattern = "abc";
    rule.brand = "Lenovo";
    Decision model;
    model.scope = Decision::Scope::Model;
    model.brand = "UGREEN";
    Subject subject;
    subject.vid = 0x8888;
    subject.pid = 0x0003;
    subject.bcdDevice = 0x0110;
    model.modelKey = modelKey(subject);
    const std::vector<Decision> decisions{rule, model};
    const Outcome outcome = classified(
        "vid,pid,bcd_device,product\n8888,0002,,xabcx\n8888,0002,,other\n8888,0003,1.10,\n8888,0003,1.11,\n",
        decisions);
    CHECK(lineOf(outcome.text, 2).find(",Lenovo,CN,") != std::string::npos);
    CHECK(lineOf(outcome.text, 3).find(",undetermined,") != std::string::npos);
    CHECK(lineOf(outcome.text, 4).find(",UGREEN,CN,") != std::string::npos);
    CHECK(lineOf(outcome.text, 5).find(",undetermined,") != std::string::npos);
}

TEST_CASE("pieces of any length give the same rows")
{
    std::string input = "vid,pid,product\n";
    for (int i = 0; i < 3000; ++i)
        input += "12d1,7777,\"" + std::string(static_cast<std::size_t>(i % 701), 'x')
                 + (i % 3 == 0 ? "\"\"\n" : "") + "\"\n";
    const Outcome outcome = classified(input);
    CHECK(outcome.rows == 3000);
    CHECK(outcome.refused == 0);
    std::size_t answers = 0;
    for (std::size_t at = outcome.text.find(",domestic,"); at != std::string::npos;
         at = outcome.text.find(",domestic,", at + 1))
        ++answers;
    CHECK(answers == 3000);
}
