// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/progress/progress.h"
#include "core/store/directive/chronicle_loader.h"

namespace homeward::store {

/// What figures rest on, in memory: one for each open ledger, made when first asked for.
struct FigureBook {
    FigureBook() = default;
    FigureBook(const FigureBook &) = delete; // its parts point at each other
    FigureBook &operator=(const FigureBook &) = delete;

    Chronicle chronicle;
    ProgressBook book{chronicle};
    ChronicleLoader loader{chronicle};
};

} // namespace homeward::store
