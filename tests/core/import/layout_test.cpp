// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/register_file.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "tests/support/workbook.h"

#include <fstream>

using namespace homeward;
using namespace homeward::test;

namespace {

/// The headings with what they are read as: "资产编号=tag|序号=|..." and the line in front.
std::string layoutOf(const std::filesystem::path &file)
{
    const auto opened = RegisterFile::open(file);
    if (!opened)
        return say(opened.error(), Language::English);
    const TableLayout &layout = opened->layout();
    std::string text = std::to_string(layout.headingLine) + ": ";
    for (std::size_t i = 0; i < layout.headings.size(); ++i)
        text += (i == 0 ? "" : "|") + layout.headings[i] + "="
                + (layout.suggested[i] ? std::string(nameOf(*layout.suggested[i])) : "");
    return text;
}

std::string layoutOfText(std::string_view bytes)
{
    TempFolder folder;
    std::ofstream(folder / "r.csv", std::ios::binary) << bytes;
    return layoutOf(folder / "r.csv");
}

RegisterKind kindOf(std::string_view bytes)
{
    TempFolder folder;
    std::ofstream(folder / "r.csv", std::ios::binary) << bytes;
    const auto opened = RegisterFile::open(folder / "r.csv");
    REQUIRE(opened);
    return opened->layout().kind;
}

} // namespace

TEST_CASE("headings are found below title rows")
{
    CHECK(layoutOfText("某局资产登记表,,,\n单位：某局,,,2026年\n序号,资产编号,规格型号,价值（元）\n1,A,B,3\n")
          == "3: 序号=|资产编号=tag|规格型号=model|价值（元）=price");
    CHECK(layoutOfText("Asset Tag;Serial No.;User\nA;B;C\n") == "1: Asset Tag=tag|Serial No.=serial_printed|User=holder");
}

TEST_CASE("double headings are joined, the lower word goes first")
{
    CHECK(layoutOfText("序号,资产信息,,使用信息,\n,资产编号,型号,部门,姓名\n1,A,B,C,D\n")
          == "2: 序号=|资产编号=tag|型号=model|部门=unit|姓名=holder");
    CHECK(layoutOfText("序号,购置,,\n,日期,金额,部门\n1,2019-1-1,5,C\n") == "2: 序号=|购置日期=acquired|金额=price|部门=unit");
}

TEST_CASE("a first line of data is not taken for headings")
{
    CHECK(layoutOfText("资产编号,品牌,型号\nA1,联想,X1\nA2,惠普,E2\n") == "1: 资产编号=tag|品牌=brand|型号=model");
}

TEST_CASE("of two columns that mean the same the first is suggested")
{
    CHECK(layoutOfText("型号,规格,备注\na,b,c\n") == "1: 型号=model|规格=|备注=notes");
}

TEST_CASE("a table without headings says so")
{
    CHECK(layoutOfText("a,b\nc,d\n") == "0: =|=");
}

TEST_CASE("known programs' layouts are recognised")
{
    CHECK(kindOf("uuid,tag,brand\n,,\n") == RegisterKind::Own);
    CHECK(kindOf("唯一标识,资产编号,品牌\n,,\n") == RegisterKind::Own);
    CHECK(kindOf("Device Name,Description,Device Type,Connected,Serial Number,VendorID,ProductID\n,,,,,,\n")
          == RegisterKind::UsbDeview);
    CHECK(kindOf("Company,Asset Tag,Model,Category,Manufacturer,Serial,Status\n,,,,,,\n") == RegisterKind::SnipeIt);
    CHECK(kindOf("资产编号,品牌\n,\n") == RegisterKind::Register);
}

TEST_CASE("in a workbook the first visible sheet with headings is taken")
{
    const auto row = [](const std::string &cells) { return "<sheetData><row r=\"1\">" + cells + "</row></sheetData>"; };
    const auto cell = [](const std::string &place, const std::string &text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    };
    Workbook book{{{"Cover", row(cell("A1", "Notes on this book"))},
                   {"2026", row(cell("A1", "Asset tag") + cell("B1", "Brand"))}},
                  {},
                  {},
                  {}};
    TempFolder folder;
    book.save(folder / "r.xlsx");
    const auto opened = RegisterFile::open(folder / "r.xlsx");
    REQUIRE(opened);
    CHECK(opened->layout().sheet == 1);
    CHECK(opened->description() == "XLSX, 2026");
    RegisterOptions options;
    options.sheet = "2025";
    const auto missing = RegisterFile::open(folder / "r.xlsx", options);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().parameters == std::vector<std::string>{"2025", "Cover, 2026"});
}
