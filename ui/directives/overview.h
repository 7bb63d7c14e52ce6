// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directives.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace homeward::ui {

/// A conflict with the directives that it is between.
struct NamedConflict {
    Conflict conflict; ///< its pointer is not used here
    Directive first;
    Directive second;
    std::optional<Settlement> settlement;
};

/// What the ledger holds of directives, without figures: read at once.
struct Overview {
    std::vector<DirectiveRow> directives; ///< those in force first, then by deadline
    std::vector<ExemptionRow> exemptions;
    std::vector<NamedConflict> conflicts; ///< open ones first

    std::size_t openConflicts() const;
    const DirectiveRow *find(DirectiveId id) const;
};

/// The figures of today by directive.
using FiguresByDirective = std::map<std::int64_t, Figures>;

// Blocking; for the ledger's thread.
Result<Overview> readOverview(Ledger &ledger);
Result<FiguresByDirective> readFigures(Ledger &ledger);

} // namespace homeward::ui
