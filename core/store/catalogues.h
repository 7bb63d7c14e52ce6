// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <string>
#include <vector>

namespace homeward {

/// A catalogue that a ledger keeps: every one that was ever in use.
struct KeptCatalogue {
    Digest digest{};
    std::string version;
    Day since{}; ///< the last day on which it came into use
    bool inUse = false;
};

/// The catalogues of a ledger. Beside the Ledger that it was made for, which must outlive it; same thread. An earlier one
/// comes back by Ledger::installCatalogue(), after Ledger::previewCatalogue().
class Catalogues {
public:
    explicit Catalogues(Ledger &ledger)
        : ledger_(&ledger)
    {
    }

    /// The one that came into use last first.
    Result<std::vector<KeptCatalogue>> all();
    /// By the first eight or more hex digits of its SHA-256, or by its version. NotFound, or Conflict if several have it.
    Result<Catalogue> load(const std::string &reference);
    /// The one in use at that day's close. NotFound before the ledger's first day.
    Result<KeptCatalogue> asOf(Day day);
    /// The one that was in use before the present one. NotFound if there is none.
    Result<KeptCatalogue> previous();

private:
    Ledger *ledger_;
};

} // namespace homeward
