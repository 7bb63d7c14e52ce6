// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_parts.h"
#include "core/exchange/preset.h"
#include "core/text/messages_exchange.h"
#include "tests/core/office/office_ledger.h"
#include "tests/support/catch.h"

using namespace homeward;
using test::must;

TEST_CASE("the words to sign by stand apart over the columns")
{
    ExportPreset preset;
    preset.signatures = true;
    const auto wide = signatureRow(preset, Language::Chinese, 9);
    REQUIRE(wide.size() == 9);
    for (std::size_t i = 0; i < wide.size(); ++i)
        CHECK(wide[i].empty() == (i % 3 != 0));
    CHECK(wide[0].find("制表") != std::string::npos);
    CHECK(wide[3].find("审核") != std::string::npos);
    CHECK(signatureRow(preset, Language::English, 1).size() == 3); // none is lost on a narrow sheet
    preset.exact = true;
    CHECK(signatureRow(preset, Language::English, 9).empty());
    preset.exact = false;
    preset.signatures = false;
    CHECK(signatureRow(preset, Language::English, 9).empty());
}

TEST_CASE("what is overdue is added to the preset's own condition")
{
    test::OfficeLedger office;
    ExportPreset preset = *builtInPreset("overdue");
    preset.query.asOf = test::dayAt("2026-10-16");
    CHECK(toText(*must(settledPreset(office.ledger, preset)).query.where) == "due < 2026-10-16");
    preset.query.where = must(parseWhere("category = printer or category = smartphone"));
    CHECK(toText(*must(settledPreset(office.ledger, preset)).query.where)
          == "(category = printer or category = smartphone) and due < 2026-10-16");
    preset.columns.clear();
    CHECK_FALSE(settledPreset(office.ledger, preset));
}

TEST_CASE("an export goes neither onto the ledger nor onto what lies beside it")
{
    test::OfficeLedger office;
    const std::filesystem::path ledger = office.ledger.path();
    std::filesystem::create_symlink(ledger, office.folder / "link.csv");
    for (const auto &to : {ledger, ledger.parent_path() / "." / ledger.filename(), std::filesystem::path(ledger.string() + "-wal"),
                           office.folder / "link.csv"}) {
        INFO(to);
        const auto target = openExport(office.ledger, to, ExportTarget::Delivery::Streamed);
        REQUIRE_FALSE(target);
        CHECK(target.error().message == ExchangeMsg::ExportOntoLedger);
    }
    CHECK(openExport(office.ledger, office.folder / "out.csv", ExportTarget::Delivery::Streamed));
}
