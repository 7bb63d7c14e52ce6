// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/issued_reports.h"
#include "core/text/messages_exchange.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

using namespace homeward;
using test::must;

namespace {

IssuedReport draft(Ledger &ledger, std::string_view asOf)
{
    const auto info = must(ledger.info());
    IssuedReport report;
    report.asOf = must(parseDay(asOf));
    report.number = must(IssuedReports(ledger).nextNumber(report.asOf));
    report.title = "每周报告";
    report.issuer = "张三";
    report.recorded = Moment{std::chrono::seconds{1790000000}};
    report.catalogueVersion = info.catalogueVersion;
    report.head = info.head;
    report.content = "{\"figures\":[]}";
    return report;
}

const std::vector<ReportFile> files = {{"report.csv", "a,b\r\n1,2\r\n"}, {"报告.pdf", std::string("%PDF\0\xFF", 6)}};

} // namespace

TEST_CASE("an issued report comes out as it went in")
{
    test::Office office;
    IssuedReports reports(office.ledger);
    CHECK_FALSE(must(reports.newest()));
    const auto issued = must(reports.issue(draft(office.ledger, "2026-09-04"), files, test::deed()));
    CHECK(issued.number == "2026-001");
    const auto found = must(reports.find("2026-001"));
    CHECK(found.title == "每周报告");
    CHECK(found.issuer == "张三");
    CHECK(found.asOf == must(parseDay("2026-09-04")));
    CHECK(found.recorded == issued.recorded);
    CHECK(found.head == issued.head);
    CHECK(found.catalogueVersion == issued.catalogueVersion);
    CHECK(found.content == issued.content);
    CHECK(found.files == issued.files);
    for (const ReportFile &file : files)
        CHECK(must(reports.file(found, file.name)) == file.bytes);
    CHECK(must(office.ledger.check()).empty());
}

TEST_CASE("numbers count by year and are never given twice")
{
    test::Office office;
    IssuedReports reports(office.ledger);
    must(reports.issue(draft(office.ledger, "2026-09-04"), files, test::deed()));
    must(reports.issue(draft(office.ledger, "2026-09-11"), files, test::deed()));
    must(office.ledger.undo({}, test::deed()));
    CHECK(must(reports.all()).size() == 1);
    CHECK(must(reports.nextNumber(must(parseDay("2026-09-18")))) == "2026-003");
    CHECK(must(reports.nextNumber(must(parseDay("2027-01-08")))) == "2027-001");
    must(reports.issue(draft(office.ledger, "2026-09-18"), files, test::deed()));
    CHECK(must(reports.newest())->number == "2026-003");
    CHECK(must(office.ledger.check()).empty());
}

TEST_CASE("a report whose figures were overtaken is not issued")
{
    test::Office office;
    IssuedReports reports(office.ledger);
    const auto early = draft(office.ledger, "2026-09-04");
    office.add(test::typedPhone("华为", "P40"));
    CHECK(reports.issue(early, files, test::deed()).error().message == ExchangeMsg::ReportOvertaken);
    CHECK(must(reports.all()).empty());
}

TEST_CASE("reports and files that there are not are named")
{
    test::Office office;
    IssuedReports reports(office.ledger);
    CHECK(reports.find("2026-009").error().message == ExchangeMsg::NoSuchReport);
    const auto issued = must(reports.issue(draft(office.ledger, "2026-09-04"), files, test::deed()));
    CHECK(reports.file(issued, "other").error().message == ExchangeMsg::NoSuchReportFile);
    IssuedReport wrong = issued;
    wrong.files.front().digest[0] ^= 1;
    CHECK(reports.file(wrong, "report.csv").error().code == ErrorCode::Corrupt);
}
