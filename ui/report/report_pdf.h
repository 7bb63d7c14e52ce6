// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/report/report_data.h"

namespace homeward::ui {

/// The report as pages of A4 (PDF): headline, each directive with its range, burn-down, units and bridge, what
/// is overdue, the corrections to the report before, and how the figures come about. NotFound where the
/// pages' font is missing. Any thread.
Result<std::string> reportPdf(const ReportData &report, Language language);

} // namespace homeward::ui
