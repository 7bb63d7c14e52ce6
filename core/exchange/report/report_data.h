// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/store/directives.h"
#include "core/store/issued_reports.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// A figure that was printed once and is another by what is known now.
struct Correction {
    std::string directive;
    std::string figure; ///< "numerator", "denominator", "overdue" ...
    std::string printed;
    std::string known;
    bool operator==(const Correction &) const = default;
};

/// The word for a figure's name.
Msg figureMessage(std::string_view figure);

/// What is said of the report before.
struct Corrections {
    std::string number;
    Day asOf{};
    std::vector<Correction> lines; ///< none: it stands as printed
};

/// Everything that a report to leadership tells, taken from one state of the ledger; what makes its pages and
/// files only words and sets it.
struct ReportData {
    std::string number; ///< empty: not issued
    std::string department;
    std::string issuer;
    Day asOf{};
    Moment recorded{};
    std::string recordedText; ///< in the ledger's time zone
    std::string catalogueVersion;
    Digest head{};
    HomeSetting home;
    std::vector<Progress> directives; ///< in force, with units, bridge and burn-down; confirmed ones first
    Figures total; ///< of the confirmed ones
    std::size_t confirmed = 0;
    SheetTable units; ///< the inventory by unit
    SheetTable overdue; ///< the first of them
    std::size_t overdueCount = 0;
    std::optional<Corrections> corrections; ///< nothing: there was no report before
};

struct ReportOptions {
    std::optional<Day> asOf; ///< nothing: today
    std::string issuer;
    Moment now{}; ///< when the figures are taken
    std::size_t overdueRows = 300; ///< as many are listed
    Language language = Language::English; ///< of the headings in the tables
};

/// InvalidInput for a day that has not come; the errors of Ledger's readers.
Result<ReportData> collectReport(Ledger &ledger, const ReportOptions &options);

/// The figures as they are frozen with an issued report (JSON), for the corrections of the next.
std::string frozenFigures(const ReportData &report);
/// What by now is known to be other than `earlier` printed.
Result<Corrections> correctionsOf(Ledger &ledger, const IssuedReport &earlier);

/// The files besides the page that are issued with a report: the weeks, the units and what is overdue as CSV,
/// and the figures as JSON.
Result<std::vector<ReportFile>> reportFiles(Ledger &ledger, const ReportData &report, Language language);
/// Numbers the report, freezes its figures and keeps the files; `report` gets its number before `makePage` is
/// asked for the page ("report.pdf"), if it is given. Conflict if the ledger changed meanwhile.
using PageMaker = std::function<Result<std::string>(const ReportData &report)>;
Result<IssuedReport> issueReport(Ledger &ledger, const ReportOptions &options, const PageMaker &makePage,
                                 const Deed &deed);

} // namespace homeward
