// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/preset.h"
#include "core/store/ledger.h"

namespace homeward {

/// The presets of a ledger's own, in the order in which they came. One that cannot be read (a later version
/// kept it) is left out.
Result<std::vector<ExportPreset>> keptPresets(Ledger &ledger);
/// Built in, or the ledger's own (by normalised name). NotFound.
Result<ExportPreset> findPreset(Ledger &ledger, const std::string &name);
/// One action; a preset of the ledger's with that name is replaced. Conflict for the name of a built-in one.
Result<ActionId> keepPreset(Ledger &ledger, const ExportPreset &preset, const Deed &deed);
/// One action. Conflict for a built-in one; NotFound.
Result<ActionId> dropPreset(Ledger &ledger, const std::string &name, const Deed &deed);

} // namespace homeward
