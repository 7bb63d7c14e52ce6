// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <string>
#include <vector>

namespace homeward {

/// A preset as the ledger keeps it: `body` is its file's text.
struct KeptPreset {
    std::string name;
    std::string body;
};

/// The export presets of a ledger, by name (normalised). Beside the Ledger that it was made for, which must
/// outlive it; same thread. Writing calls are one action each, with the errors of Ledger's.
class KeptPresets {
public:
    explicit KeptPresets(Ledger &ledger)
        : ledger_(&ledger)
    {
    }

    /// In the order in which they came.
    Result<std::vector<KeptPreset>> all();
    /// A new one, or another content for the one of that name. InvalidInput for an empty name.
    Result<ActionId> keep(const KeptPreset &preset, const Deed &deed);
    /// NotFound.
    Result<ActionId> drop(const std::string &name, const Deed &deed);

private:
    Ledger *ledger_;
};

} // namespace homeward
