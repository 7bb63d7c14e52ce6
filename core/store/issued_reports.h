// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <optional>
#include <string>
#include <vector>

namespace homeward {

using IssuedReportId = RowId<struct IssuedReportTag>;

/// A file of a report as it was issued.
struct IssuedFile {
    std::string name;
    Digest digest{};
    std::uint64_t size = 0;
    bool operator==(const IssuedFile &) const = default;
};

/// A report that went out: what it was made from, and which files.
struct IssuedReport {
    IssuedReportId id;
    Uuid uuid;
    std::string number; ///< "2026-003"
    std::string title;
    std::string issuer;
    Day asOf{};
    Moment recorded{}; ///< when the figures were taken
    std::string catalogueVersion;
    Digest head{}; ///< of the history then
    std::vector<IssuedFile> files;
    std::string content; ///< the figures, for the corrections of the next one
};

struct ReportFile {
    std::string name;
    std::string bytes;
};

/// The reports that a ledger has issued: they are frozen, and their files come out again as they went in.
/// Beside the Ledger that it was made for, which must outlive it; same thread.
class IssuedReports {
public:
    explicit IssuedReports(Ledger &ledger)
        : ledger_(&ledger)
    {
    }

    /// Newest first.
    Result<std::vector<IssuedReport>> all();
    /// By number. NotFound.
    Result<IssuedReport> find(const std::string &number);
    /// Nothing if there is none yet.
    Result<std::optional<IssuedReport>> newest();
    /// The number that the next one gets, counted by the year of its as-of day; numbers are never given twice.
    Result<std::string> nextNumber(Day asOf);
    /// The file's bytes. NotFound; Corrupt if they are not what was issued.
    Result<std::string> file(const IssuedReport &report, const std::string &name);
    /// Keeps the report with its files as one action. Conflict if the history or the numbers went on since
    /// `report.head` and `report.number` were taken; the figures are to be taken again then.
    Result<IssuedReport> issue(IssuedReport report, const std::vector<ReportFile> &files, const Deed &deed);

private:
    Ledger *ledger_;
};

} // namespace homeward
