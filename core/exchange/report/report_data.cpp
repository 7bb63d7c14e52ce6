// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/report/report_data.h"

#include "core/exchange/export.h"
#include "core/exchange/summary_tables.h"

#include <algorithm>

namespace homeward {
namespace {

Result<Day> askedDay(const Ledger &ledger, const ReportOptions &options, const std::vector<Progress> &all)
{
    if (options.asOf)
        return *options.asOf;
    return all.empty() ? ledger.zone().dayOf(options.now) : all.front().asOf;
}

Result<void> addDirectives(Ledger &ledger, const ReportOptions &options, ReportData &report)
{
    ProgressOptions wanted;
    wanted.by = GroupBy::Unit;
    wanted.bridge = true;
    wanted.burnDown = true;
    auto all = Directives(ledger).progress(options.asOf, wanted);
    if (!all)
        return fail(all);
    const auto day = askedDay(ledger, options, *all);
    if (!day)
        return fail(day);
    report.asOf = *day;
    std::erase_if(*all, [](const Progress &one) { return !one.directive.inForce(); });
    std::stable_partition(all->begin(), all->end(), [](const Progress &one) {
        return one.directive.standing == Standing::Confirmed;
    });
    for (const Progress &one : *all) {
        if (one.directive.standing != Standing::Confirmed)
            continue;
        report.total += one.figures;
        ++report.confirmed;
    }
    report.directives = std::move(*all);
    return {};
}

Result<void> addTables(Ledger &ledger, const ReportOptions &options, ReportData &report)
{
    AssetQuery query;
    query.asOf = options.asOf;
    auto units = unitTable(ledger, query, options.language);
    if (!units)
        return fail(units);
    report.units = std::move(*units);
    ExportPreset overdue = *builtInPreset("overdue");
    overdue.query.asOf = options.asOf;
    // What a sheet of paper has room for; the workbook beside it has all columns.
    overdue.columns = {{Computed::RowNumber, {}}, {Column::Tag, {}},    {Computed::AssetName, {}}, {Column::Brand, {}},
                       {Column::Unit, {}},        {Column::Holder, {}}, {Column::Due, {}},         {Column::Status, {}}};
    auto listed = previewSheet(ledger, overdue, options.language, options.overdueRows);
    if (!listed)
        return fail(listed);
    report.overdue = std::move(listed->table);
    report.overdueCount = listed->rows;
    return {};
}

Result<void> addCorrections(Ledger &ledger, ReportData &report)
{
    const auto earlier = IssuedReports(ledger).newest();
    if (!earlier)
        return fail(earlier);
    if (!*earlier)
        return {};
    auto corrections = correctionsOf(ledger, **earlier);
    if (!corrections)
        return fail(corrections);
    report.corrections = std::move(*corrections);
    return {};
}

std::string fileName(const ReportData &report, std::string_view what)
{
    return "report-" + report.number + "-" + std::string(what);
}

} // namespace

Result<ReportData> collectReport(Ledger &ledger, const ReportOptions &options)
{
    const auto info = ledger.info();
    if (!info)
        return fail(info);
    ReportData report;
    report.department = ledger.settings().department;
    report.home = ledger.settings().home;
    report.issuer = options.issuer;
    report.recorded = options.now;
    report.recordedText = ledger.zone().toText(options.now);
    report.catalogueVersion = info->catalogueVersion;
    report.head = info->head;
    if (auto added = addDirectives(ledger, options, report); !added)
        return fail(added);
    if (auto added = addTables(ledger, options, report); !added)
        return fail(added);
    if (auto added = addCorrections(ledger, report); !added)
        return fail(added);
    return report;
}

Result<std::vector<ReportFile>> reportFiles(Ledger &ledger, const ReportData &report, Language language)
{
    std::vector<ReportFile> files;
    for (const char *name : {"progress", "units", "overdue"}) {
        ExportPreset preset = *builtInPreset(name);
        preset.query.asOf = report.asOf;
        auto text = csvText(ledger, preset, language);
        if (!text)
            return fail(text);
        files.push_back({fileName(report, std::string(name) + ".csv"), std::move(*text)});
    }
    files.push_back({fileName(report, "figures.json"), frozenFigures(report)});
    return files;
}

Result<IssuedReport> issueReport(Ledger &ledger, const ReportOptions &options, const PageMaker &makePage,
                                 const Deed &deed)
{
    auto data = collectReport(ledger, options);
    if (!data)
        return fail(data);
    IssuedReports reports(ledger);
    auto number = reports.nextNumber(data->asOf);
    if (!number)
        return fail(number);
    data->number = std::move(*number);
    auto files = reportFiles(ledger, *data, options.language);
    if (!files)
        return fail(files);
    if (makePage) {
        auto page = makePage(*data);
        if (!page)
            return fail(page);
        files->insert(files->begin(), {fileName(*data, "page.pdf"), std::move(*page)});
    }
    IssuedReport report;
    report.number = data->number;
    report.title = data->department;
    report.issuer = data->issuer;
    report.asOf = data->asOf;
    report.recorded = data->recorded;
    report.catalogueVersion = data->catalogueVersion;
    report.head = data->head;
    report.content = frozenFigures(*data);
    return reports.issue(std::move(report), *files, deed);
}

} // namespace homeward
