// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/issued_reports.h"

#include "core/store/directive/directive_record.h"
#include "core/store/directive/thing_desk.h"
#include "core/store/ledger_state.h"
#include "core/store/record/report_specs.h"
#include "core/text/messages_exchange.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace homeward {
namespace {

using store::IssuedReportField;
using store::Record;
using store::SubjectKind;

std::string packed(const std::vector<IssuedFile> &files)
{
    std::string text;
    for (const IssuedFile &file : files)
        text += fmt::format("{}\t{}\t{}\n", file.name, toHex(file.digest), file.size);
    return text;
}

std::string_view cut(std::string_view &text, char until)
{
    const std::string_view part = text.substr(0, text.find(until));
    text.remove_prefix(std::min(part.size() + 1, text.size()));
    return part;
}

std::vector<IssuedFile> unpacked(std::string_view text)
{
    std::vector<IssuedFile> files;
    while (!text.empty()) {
        std::string_view line = cut(text, '\n');
        IssuedFile file;
        file.name = cut(line, '\t');
        if (const auto digest = fromHex(cut(line, '\t')); digest && digest->size() == file.digest.size())
            std::ranges::copy(*digest, file.digest.begin());
        std::from_chars(line.data(), line.data() + line.size(), file.size);
        files.push_back(std::move(file));
    }
    return files;
}

IssuedReport reportOf(std::int64_t id, const Record &record)
{
    IssuedReport report;
    report.id = {id};
    report.uuid = store::uuidOf(record.text(IssuedReportField::Uuid));
    report.number = record.text(IssuedReportField::Number);
    report.title = record.text(IssuedReportField::Title);
    report.issuer = record.text(IssuedReportField::Issuer);
    report.asOf = store::dayAt(record, IssuedReportField::AsOf).value_or(Day{});
    report.recorded = Moment{std::chrono::microseconds{record.number(IssuedReportField::Recorded)}};
    report.catalogueVersion = record.text(IssuedReportField::Catalogue);
    if (const auto head = asBytes(record.text(IssuedReportField::Head)); head.size() == report.head.size())
        std::ranges::copy(head, report.head.begin());
    report.files = unpacked(record.text(IssuedReportField::Files));
    report.content = record.text(IssuedReportField::Content);
    return report;
}

Record recordOf(const IssuedReport &report)
{
    Record record(SubjectKind::IssuedReport);
    store::setText(record, IssuedReportField::Uuid, store::asText(report.uuid.bytes));
    store::setText(record, IssuedReportField::Number, report.number);
    store::setText(record, IssuedReportField::Title, report.title);
    store::setText(record, IssuedReportField::Issuer, report.issuer);
    store::setDay(record, IssuedReportField::AsOf, report.asOf);
    record.set(IssuedReportField::Recorded, store::numberValue(report.recorded.time_since_epoch().count()));
    store::setText(record, IssuedReportField::Catalogue, report.catalogueVersion);
    store::setText(record, IssuedReportField::Head, store::asText(report.head));
    store::setText(record, IssuedReportField::Files, packed(report.files));
    store::setText(record, IssuedReportField::Content, report.content);
    return record;
}

Result<std::string> numberAfter(sqlite::Connection &connection, Day asOf)
{
    const int year = static_cast<int>(std::chrono::year_month_day(asOf).year());
    const std::string prefix = fmt::format("{}-", year);
    int last = 0;
    // Also those that were withdrawn.
    sqlite::Query query = connection.query("SELECT number FROM issued_report ORDER BY id");
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return fmt::format("{}{:03}", prefix, last + 1);
        const std::string_view number = query.text(0);
        int count = 0;
        if (number.starts_with(prefix))
            std::from_chars(number.data() + prefix.size(), number.data() + number.size(), count);
        last = std::max(last, count);
    }
}

Result<Digest> headOf(sqlite::Connection &connection)
{
    sqlite::Query query =
        connection.query("SELECT r.head FROM local l JOIN replica r ON r.id = l.replica_id ORDER BY l.id");
    const auto row = query.step();
    if (!row)
        return fail(row);
    Digest head{};
    if (*row && query.bytes(0).size() == head.size())
        std::ranges::copy(query.bytes(0), head.begin());
    return head;
}

Result<void> keepFiles(sqlite::Connection &connection, std::int64_t report, const std::vector<ReportFile> &files)
{
    sqlite::Query query =
        connection.query("INSERT INTO issued_file (report_id, name, bytes) VALUES (?, ?, ?)");
    for (const ReportFile &file : files) {
        query.bind(1, report).bind(2, file.name).bind(3, asBytes(file.bytes));
        if (const auto done = query.run(); !done)
            return done;
        query.reset();
    }
    return {};
}

} // namespace

Result<std::vector<IssuedReport>> IssuedReports::all()
{
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.read([&]() -> Result<std::vector<IssuedReport>> {
        std::vector<IssuedReport> reports;
        const auto done = store::eachInForce(base.connection, SubjectKind::IssuedReport, "",
                                             [&](std::int64_t id, const Record &record) -> Result<void> {
                                                 reports.push_back(reportOf(id, record));
                                                 return {};
                                             });
        if (!done)
            return fail(done);
        std::ranges::reverse(reports);
        return reports;
    });
}

Result<IssuedReport> IssuedReports::find(const std::string &number)
{
    auto reports = all();
    if (!reports)
        return fail(reports);
    const auto found = std::ranges::find(*reports, number, &IssuedReport::number);
    if (found == reports->end())
        return Error{ErrorCode::NotFound, ExchangeMsg::NoSuchReport, {number}};
    return std::move(*found);
}

Result<std::optional<IssuedReport>> IssuedReports::newest()
{
    auto reports = all();
    if (!reports)
        return fail(reports);
    return reports->empty() ? std::optional<IssuedReport>() : std::optional(std::move(reports->front()));
}

Result<std::string> IssuedReports::nextNumber(Day asOf)
{
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.read([&] { return numberAfter(base.connection, asOf); });
}

Result<std::string> IssuedReports::file(const IssuedReport &report, const std::string &name)
{
    const auto told = std::ranges::find(report.files, name, &IssuedFile::name);
    if (told == report.files.end())
        return Error{ErrorCode::NotFound, ExchangeMsg::NoSuchReportFile, {report.number, name}};
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.read([&]() -> Result<std::string> {
        sqlite::Query query =
            base.connection.query("SELECT bytes FROM issued_file WHERE report_id = ? AND name = ?");
        const auto row = query.bind(1, report.id.value).bind(2, name).step();
        if (!row)
            return fail(row);
        const std::string bytes = *row ? std::string(store::asText(query.bytes(0))) : std::string();
        if (sha256(asBytes(bytes)) != told->digest)
            return Error{ErrorCode::Corrupt, ExchangeMsg::ReportFileChanged, {report.number, name}};
        return bytes;
    });
}

Result<IssuedReport> IssuedReports::issue(IssuedReport report, const std::vector<ReportFile> &files,
                                          const Deed &deed)
{
    report.files.clear();
    for (const ReportFile &file : files)
        report.files.push_back({file.name, sha256(asBytes(file.bytes)), file.bytes.size()});
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.act(ActionKind::Document, deed, [&](store::Work &work) -> Result<IssuedReport> {
        const auto head = headOf(work.connection);
        if (!head)
            return fail(head);
        const auto number = numberAfter(work.connection, report.asOf);
        if (!number)
            return fail(number);
        if (*head != report.head || *number != report.number)
            return Error{ErrorCode::Conflict, ExchangeMsg::ReportOvertaken};
        report.uuid = Uuid::make(work.writer.recorded());
        const auto id = store::ThingDesk(work).create(recordOf(report));
        if (!id)
            return fail(id);
        report.id = {*id};
        if (const auto kept = keepFiles(work.connection, *id, files); !kept)
            return fail(kept);
        return std::move(report);
    });
}

} // namespace homeward
